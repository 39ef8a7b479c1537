// Writes the sample workbooks of this folder: real names of units, invented figures, and a line on the sheet that says so.
// Run it after changing a sample: npx tsx assets/samples/make.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { columnName } from "../../src/domain/address";
import { indicatorById } from "../../src/plans/indicators";
import { loadEngine } from "../../src/standin/file";
import { books, type SampleBook, type SampleColumn } from "./books";

const invented = "SỐ LIỆU GIẢ ĐỊNH ĐỂ DÙNG THỬ, KHÔNG PHẢI SỐ LIỆU THẬT";

/** Draws every figure; the same at every run. */
function figuresOf({ file, units, columns }: SampleBook): number[][] {
  let state = Array.from(Buffer.from(file)).reduce((sum, byte) => sum * 31 + byte, 7) % 2147483647;
  const draw = (from: number, to: number): number => {
    state = (state * 48271) % 2147483647;
    return from + (state % (to - from + 1));
  };
  return units.map(() => {
    const drawn = new Map<string, number>();
    for (const column of columns) drawn.set(column.id, figureOf(column, drawn, draw));
    return [...drawn.values()];
  });
}

function figureOf(
  { between, share }: SampleColumn,
  drawn: ReadonlyMap<string, number>,
  draw: (from: number, to: number) => number,
): number {
  if (between !== undefined) return draw(...between);
  const whole = (share?.of ?? []).reduce((sum, id) => sum + (drawn.get(id) ?? 0), 0);
  return Math.round((whole * draw(share?.from ?? 0, share?.to ?? 0)) / 100);
}

async function main(): Promise<void> {
  const engine = await loadEngine();
  for (const book of books) writeFileSync(join(__dirname, `${book.file}.xlsx`), workbook(engine, book));
}

type Engine = Awaited<ReturnType<typeof loadEngine>>;

function workbook(engine: Engine, book: SampleBook): Uint8Array {
  const file = engine.NewFile();
  const must = <T extends { error: string | null }>(answer: T): T => {
    if (answer.error !== null) throw new Error(answer.error);
    return answer;
  };
  const sheet = "Số liệu";
  const heads = book.columns.map(({ id }) => indicatorById(id)?.name ?? id);
  const figures = figuresOf(book);
  const last = columnName(heads.length + 2);
  const totals = 9 + book.units.length;
  must(file.SetSheetName("Sheet1", sheet));
  const row = (at: number, values: (string | number)[]): unknown => must(file.SetSheetRow(sheet, `A${at}`, values));
  row(1, [book.superior]);
  row(2, [book.agency]);
  row(4, ["TỔNG HỢP SỐ LIỆU CAI NGHIỆN MA TÚY VÀ QUẢN LÝ SAU CAI NGHIỆN"]);
  row(5, [book.period]);
  row(6, [invented]);
  row(7, ["STT", "Đơn vị", ...heads, "Ghi chú"]);
  row(8, ["A", "B", ...heads.map((_, index) => `(${index + 1})`), ""]);
  book.units.forEach((unit, index) => row(9 + index, [index + 1, unit, ...(figures[index] ?? [])]));
  row(totals, ["Tổng cộng", "", ...heads.map((_, at) => figures.reduce((sum, line) => sum + (line[at] ?? 0), 0))]);
  const areas = [`A1:G1`, `A2:G2`, `A4:${last}4`, `A5:${last}5`, `A6:${last}6`, `A${totals}:B${totals}`];
  for (const area of areas) must(file.MergeCell(sheet, area.split(":")[0] ?? "", area.split(":")[1] ?? ""));
  const font = { Family: "Times New Roman", Size: 12 };
  const Border = ["left", "right", "top", "bottom"].map((Type) => ({ Type, Style: 1, Color: "000000" }));
  const Alignment = { Horizontal: "center", Vertical: "center", WrapText: true };
  const styles = {
    plain: must(file.NewStyle({ Font: font, Border, Alignment: { Vertical: "center", WrapText: true } })).style,
    head: must(file.NewStyle({ Font: { ...font, Bold: true }, Border, Alignment })).style,
    title: must(file.NewStyle({ Font: { ...font, Size: 14, Bold: true }, Alignment })).style,
    small: must(file.NewStyle({ Font: { ...font, Italic: true, Color: "C00000" }, Alignment })).style,
  };
  must(file.SetCellStyle(sheet, "A1", "G2", styles.title));
  must(file.SetCellStyle(sheet, "A4", `${last}5`, styles.title));
  must(file.SetCellStyle(sheet, "A6", `${last}6`, styles.small));
  must(file.SetCellStyle(sheet, "A7", `${last}8`, styles.head));
  must(file.SetCellStyle(sheet, "A9", `${last}${totals - 1}`, styles.plain));
  must(file.SetCellStyle(sheet, `A${totals}`, `${last}${totals}`, styles.head));
  must(file.SetColWidth(sheet, "A", "A", 6));
  must(file.SetColWidth(sheet, "B", "B", 24));
  must(file.SetColWidth(sheet, "C", last, 14));
  must(file.SetRowHeight(sheet, 7, 110));
  const { buffer } = must(file.WriteToBuffer());
  return new Uint8Array(buffer as unknown as ArrayBuffer);
}

void main();
