import { foldMarks, foldTone } from "../../read/text";

/**
 * "Khối xã, thị trấn", "Khối các phường", "Khu vực phía Bắc", "Cụm thi đua số 2", "Các xã miền núi"; not "Xã Các Sơn" or
 * "Miền Đồi".
 */
const worded = new RegExp(
  String.raw`^\W*(?:(?:cac|khoi|cum|khu vuc|vung|nhom|mien|tuyen|dia ban)(?![\p{L}\d])\W*` +
    String.raw`(?=[\p{L}\d])|(?=phia |mien nui|dong bang|noi thanh|ngoai thanh|thanh thi|nong thon))` +
    String.raw`(?:(?:cac|phuong|xa|thi tran|va|phia|bac|nam|dong|tay|trung tam|noi thanh|ngoai thanh|thanh thi|do thi|` +
    String.raw`nong thon|mien|nui|trung du|dong bang|ven|bien|gioi|do|vung|cao|thap|giua|sau|xa|trong diem|khac|con lai|` +
    String.raw`thi dua|so|[ivx]+|\d{1,2}|[a-d])(?![\p{L}\d])\W*)+$`,
  "u",
);

/** "Phường trọng điểm", "Xã loại II", "Phường (6)": such kinds are written small, as names are not. */
const kind = new RegExp(
  String.raw`^\W*(?:(?:[Pp]huong|[Xx]a|[Tt]hi tran)(?:, |/| va | ))+` +
    String.raw`(?:(?:(?:noi|ngoai) (?:thanh|thi|o)|mien nui|dong bang|trung du|ven bien|bien gioi|vung (?:cao|sau|xa|bien)|` +
    String.raw`trong diem|khac|con lai|dac biet kho khan|(?:loai|khu vuc) (?:[IVX]+|\d)|\(\d+\))(?![\p{L}\d])\W*)+$`,
  "u",
);

/** Whether a name is that of a part of a list. */
export function saysPart(name: string): boolean {
  const plain = foldMarks(name);
  return kind.test(plain) || (worded.test(plain.toLowerCase()) && !foldTone(name).includes("vũng"));
}
