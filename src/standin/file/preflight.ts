/** Why a file cannot be opened. */
export type FileProblem =
  /** No bytes at all. */
  | "empty"
  /** Protected by a password to open. */
  | "encrypted"
  /** The binary .xls of Excel 97–2003. */
  | "legacyXls"
  /** Something else under this name: text, a picture, a Word document. */
  | "notWorkbook"
  /** Cut off or altered. */
  | "damaged"
  /** Beyond what the stand-in opens. */
  | "tooLarge"
  /** Made to do harm: a bomb, two parts of one name, a path that leaves the package. */
  | "unsafe";

const megabyte = 2 ** 20;
const maxFile = 50 * megabyte;
const maxPart = 200 * megabyte;
const maxTotal = 400 * megabyte;
const maxParts = 5000;
/** Spreadsheet XML deflates to a tenth, at most to a fiftieth; only a bomb goes beyond. Small parts are harmless. */
const maxRatio = 200;
const ratioFrom = 5 * megabyte;

/**
 * What keeps a file from being opened, found without inflating anything: only the signature and
 * the zip's central directory are read. Null when the file may be given to a reader that
 * enforces the sizes declared there.
 */
export function preflight(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return "empty";
  if (bytes.length > maxFile) return "tooLarge";
  if (bytes.length < 4) return "notWorkbook";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) === 0xd0cf11e0) return compoundProblem(bytes);
  if (view.getUint32(0, true) !== 0x04034b50) return "notWorkbook";
  const end = endRecord(view);
  return end === null ? "damaged" : directoryProblem(view, end);
}

/** An OLE compound file: its directory names, in UTF-16, tell a locked .xlsx from an old .xls. */
function compoundProblem(bytes: Uint8Array): FileProblem {
  const text = new TextDecoder("latin1").decode(bytes);
  const holds = (name: string): boolean => text.includes(Array.from(name).join("\0"));
  if (holds("EncryptedPackage")) return "encrypted";
  return holds("Workbook") || holds("Book") ? "legacyXls" : "notWorkbook";
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - 22;
  const first = Math.max(0, last - 0xffff);
  for (let at = last; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

function directoryProblem(view: DataView, end: number): FileProblem | null {
  const count = view.getUint16(end + 10, true);
  if (count > maxParts) return "unsafe";
  const seen = new Set<string>();
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return "damaged";
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    if (at + 46 + nameLength > view.byteLength) return "damaged";
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    if (view.getUint16(at + 8, true) & 1) return "encrypted";
    if (size === 0xffffffff || packed === 0xffffffff) return "tooLarge";
    if (/(^|\/)\.\.(\/|$)|^\/|\\/.test(name) || seen.has(name.toLowerCase())) return "unsafe";
    if (size > ratioFrom && size / Math.max(1, packed) > maxRatio) return "unsafe";
    total += size;
    if (size > maxPart || total > maxTotal) return "tooLarge";
    seen.add(name.toLowerCase());
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (!seen.has("[content_types].xml")) return "notWorkbook";
  return null;
}
