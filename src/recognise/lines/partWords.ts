import { foldMarks, foldTone } from "../../read/text";

/** "Khối xã, thị trấn", "Khu vực phía Bắc", "Cụm thi đua số 2", "Các xã miền núi"; not "Xã Các Sơn" or "Miền Đồi". */
const worded = new RegExp(
  String.raw`^\W*(?:(?:cac|khoi|cum|khu vuc|vung|nhom|mien|tuyen|dia ban)(?![\p{L}\d])\W*` +
    String.raw`(?=[\p{L}\d])|(?=phia |mien nui|dong bang|noi thanh|ngoai thanh|thanh thi|nong thon))` +
    String.raw`(?:(?:phuong|xa|thi tran|va|phia|bac|nam|dong|tay|trung tam|noi thanh|ngoai thanh|thanh thi|do thi|` +
    String.raw`nong thon|mien|nui|trung du|dong bang|ven|bien|gioi|do|cao|sau|xa|trong diem|khac|con lai|thi dua|so|` +
    String.raw`[ivx]+|\d{1,2}|[a-d])(?![\p{L}\d])\W*)+$`,
  "u",
);

/** Whether a name is that of a part of a list. */
export function saysPart(name: string): boolean {
  return worded.test(foldMarks(name).toLowerCase()) && !foldTone(name).includes("vũng");
}
