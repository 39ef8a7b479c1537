import { foldMarks, foldPlain } from "../../read/text";
import type { RawTable, TableShape } from "../tables/rawTable";
import type { TitleLine } from "../titles/title";
import { parseUnitName, unitLevelOf } from "../units/unitName";
import type { Words } from "../words";

/** The form with the unit it is about, else that of its sheet. */
export function namedForm(form: TableShape, title: readonly TitleLine[], named: TitleLine | null): RawTable {
  const name = named?.text ?? (isPlainSheetName(form.area.sheet) ? "" : form.area.sheet);
  const lines = form.lines.map((line) => ({ ...line, name, at: named?.at ?? line.at }));
  return { ...form, lines, title };
}

/** "Đơn vị báo cáo: Phường …" before any other unit in the title, a ward before its superior, and the nearest of them. */
export function formUnit(words: Words, title: readonly TitleLine[]): TitleLine | null {
  const candidates = withLabels(title)
    .toReversed()
    .flatMap(({ text, at }) => {
      const [, label = "", told] = /^([^:]{2,30}):\s*(.+)$/u.exec(text) ?? [];
      if (saysAddressee(text)) return [];
      const isBare = told !== undefined && saysKind.test(label) && !words.isUnit(told);
      const labelled = isBare ? `${label} ${told}` : told;
      if (labelled !== undefined && words.isUnit(labelled))
        return [{ text: labelled, at, rank: saysReporter(label) ? 0 : 1 }];
      if (words.isUnit(text)) return [{ text, at, rank: isWard(text) ? 1 : 3 }];
      const within = wardWithin(text);
      return within === null ? [] : [{ text: within, at, rank: isTitleOf(text, within) ? 2 : 4 }];
    });
  return candidates.toSorted((a, b) => a.rank - b.rank)[0] ?? null;
}

/** "Xã:" with "Thanh Xương" in the next cell, "Kính gửi:" with whom it is sent to. */
function withLabels(title: readonly TitleLine[]): readonly TitleLine[] {
  return title.map((line, index) => {
    const before = title[index - 1];
    const isLabelled = before?.at.row === line.at.row && saysUnit(before.text) && !line.text.includes(":");
    return isLabelled ? { ...line, text: `${before.text} ${line.text}` } : line;
  });
}

function saysUnit(label: string): boolean {
  const names = /^\W*(?:ten )?(?:don vi|co quan|dia phuong)(?: (?:gui |lap )?bao cao)? ?:$/;
  return saysKind.test(label) || saysAddressee(label) || names.test(foldPlain(label));
}

const saysKind = /^\W*(?:xã|phường|thị trấn)\s*:?$/iu;

function isWard(text: string): boolean {
  const { type } = parseUnitName(text);
  return type === null || unitLevelOf(type) === "ward";
}

/** "Kính gửi: …", "Nơi nhận: …", "Đơn vị nhận báo cáo: …": who gets the form. */
function saysAddressee(text: string): boolean {
  return /^\W*(?:kinh gui|noi nhan|gui\b|noi gui den|(?:don vi|co quan) (?:nhan|chu quan|cap tren)|cap tren)/.test(
    foldPlain(text),
  );
}

function saysReporter(label: string): boolean {
  return /^\W*(?:ten )?(?:don vi|co quan|dia phuong|dia ban|ubnd|xa|phuong|thi tran|noi gui|nguoi bao cao)/.test(
    foldPlain(label),
  );
}

/** The ward a line ends with or names before its district: "BÁO CÁO CỦA UBND XÃ AN BÌNH", "… trên địa bàn xã An Bình quý I". */
function wardWithin(text: string): string | null {
  const type = /(?<!\p{L})(?:phường|xã|thị trấn|đặc khu|(?<=ubnd )tt\.?) /giu;
  for (const { index } of [...text.matchAll(type)].toReversed()) {
    const rest =
      text
        .slice(index)
        .split(
          /\s*(?:[,;:.()–—-]|(?<!\p{L})(?:(?:huyện|quận|thành phố|thị xã|tỉnh|tp)(?= )|(?:quý|tháng|năm|kỳ|\d+ tháng)(?!\p{L})))/iu,
        )[0] ?? "";
    const name = rest.trim();
    if (parseUnitName(name).type !== null && name.split(" ").length <= longestName && isCapital(name)) return name;
  }
  return null;
}

/** "BÁO CÁO QUÝ I - XÃ AN BÌNH", "SỐ LIỆU CỦA UBND XÃ AN BÌNH": a title that ends with whose the figures are. */
function isTitleOf(text: string, ward: string): boolean {
  const before = text.trim().endsWith(ward) ? foldPlain(text.trim().slice(0, -ward.length)) : "";
  const isOfOne = !/\b(?:phuong|xa|thi tran|cum|toan|khong|mau|kem|dia diem|mo hinh)\b/.test(before);
  return isOfOne && /\b(?:bao cao|so lieu|ket qua|bieu|tong hop|thong ke)\b.*(?:[-–—]|\bcua(?: ubnd)?) *$/.test(before);
}

const longestName = 6;

/** "xã phường" is no name; "xã An Bình" is one. */
function isCapital(name: string): boolean {
  const own = parseUnitName(name).name;
  return own !== "" && own.split(" ").every((word) => /^[\p{Lu}\d]/u.test(word));
}

/** Names that spreadsheets and clerks give to any sheet, made of nothing but such words and numbers: never a unit's. */
export function isPlainSheetName(sheet: string): boolean {
  const isTyped = foldMarks(sheet) !== sheet;
  const name = sheet.normalize("NFC").toLowerCase();
  return !/\p{L}/u.test(name.replace(isTyped ? plain : plainBare, " "));
}

/** "Nam Cao" is a commune: of "báo cáo" neither word stands alone. */
const plainWords = [
  ...["báo cáo", "tổng hợp", "kết quả", "dữ liệu", "số liệu", "ví dụ", "phụ lục", "trang tính"],
  ...["sheet", "trang", "biểu", "mẫu", "bảng", "số", "pl", "bc", "th", "kq", "form", "phiếu", "thử", "nháp", "data"],
  ...["quý", "tháng", "năm", "kỳ", "đầu", "cuối", "t", "q", "[ivx]+"],
].join("|");
const plain = new RegExp(String.raw`(?<!\p{L})(?:${plainWords})(?!\p{L})`, "gu");
const plainBare = new RegExp(String.raw`(?<!\p{L})(?:${foldMarks(plainWords)})(?!\p{L})`, "gu");
