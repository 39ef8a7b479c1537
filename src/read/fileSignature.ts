/** What a file is by its first bytes, as far as it decides whether Excel can take its sheets. */
export type FileSignature =
  | "workbook"
  /** Protected by a password to open. */
  | "encrypted"
  /** The binary .xls of Excel 97–2003. */
  | "legacyXls"
  | "other";

/**
 * Tells an .xlsx (a zip) from what else comes under that name. A workbook with a password is an OLE compound file
 * with an entry "EncryptedPackage"; an old .xls is one with an entry "Workbook" or "Book", in UTF-16.
 */
export function fileSignature(bytes: Uint8Array): FileSignature {
  const startsWith = (...signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) return "workbook";
  if (!startsWith(0xd0, 0xcf, 0x11, 0xe0)) return "other";
  if (holds(bytes, "EncryptedPackage")) return "encrypted";
  return holds(bytes, "Workbook") || holds(bytes, "Book") ? "legacyXls" : "other";
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
