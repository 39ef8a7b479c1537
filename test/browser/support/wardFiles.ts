import { open, samplePath } from "../../support/open";
import type { GivenFile } from "./browser";

const forms = samplePath("04-one-form-per-ward.xlsx");

/** The forms of the fourteen wards of the sample, each in a file of its own, as the wards would hand them in. */
export async function wardFiles(): Promise<readonly GivenFile[]> {
  const { host } = await open(forms);
  const names = host.model.sheets.map(({ name }) => name).filter((name) => !name.endsWith("(2)"));
  const files: GivenFile[] = [];
  for (const name of names) files.push({ name: `Phiếu ${name}.xlsx`, bytes: await onlySheet(name) });
  return files;
}

async function onlySheet(name: string): Promise<Uint8Array> {
  const { run, host, save } = await open(forms);
  await run(async (context) => {
    for (const sheet of host.model.sheets)
      if (sheet.name !== name) context.workbook.worksheets.getItem(sheet.name).delete();
    await context.sync();
  });
  return save();
}

/** A workbook with nothing on its one sheet. */
export async function blankFile(name: string): Promise<GivenFile> {
  const { run, host, save } = await open(samplePath("01-wide.xlsx"));
  await run(async (context) => {
    context.workbook.worksheets.add("Trang1");
    for (const sheet of host.model.sheets) context.workbook.worksheets.getItem(sheet.name).delete();
    await context.sync();
  });
  return { name, bytes: await save() };
}

/** A file as it comes when the connection broke off. */
export function cut({ bytes }: GivenFile, name: string): GivenFile {
  return { name, bytes: bytes.slice(0, bytes.length / 2) };
}

/** What Excel makes of a workbook with a password: a compound file with the package sealed in it. */
export function encrypted(name: string): GivenFile {
  const entry = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
  return { name, bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...entry]) };
}
