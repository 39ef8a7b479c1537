import { unzipSync } from "fflate";
import { loadEngine, recalculate, saveWorkbook } from "../../../src/standin/file";
import type { SheetModel } from "../../../src/standin/model";
import { blankWorkbook } from "./drafted";
import { opened, sheetIn } from "./opened";
import { expectSound, textOf } from "./parts";

const engine = loadEngine();

/** Saves a workbook of one new sheet and opens it again. */
export async function written(
  draw: (sheet: SheetModel) => void,
): Promise<{ sheet: SheetModel; saved: Uint8Array; xml: string }> {
  const { model, sheet } = blankWorkbook();
  draw(sheet);
  await recalculate(model, await engine);
  const saved = await saveWorkbook(null, model, await engine);
  expectSound(saved);
  const parts = Object.keys(unzipSync(saved)).filter((path) => path.startsWith("xl/worksheets/sheet"));
  return { sheet: sheetIn(await opened(saved)), saved, xml: textOf(saved, parts[0] ?? "") };
}
