import { reportText } from "../i18n/reportText";
import { block, type Draft } from "./draft";

/** Who reports, as the head of an administrative document names it. Empty names leave a dotted line to fill in. */
export interface Agency {
  /** Cơ quan chủ quản trực tiếp */
  readonly superior: string;
  /** Cơ quan ban hành */
  readonly name: string;
  /** Địa danh */
  readonly place: string;
}

/**
 * The head of a sheet by NĐ 30/2020/NĐ-CP, Phụ lục I: superior and agency on the left, quốc hiệu and tiêu ngữ on the
 * right, each with its rule; below the place and date, which stay open until signing. Takes rows 0 to 3.
 * The rules are drawn as characters: a border cannot be centred below a line shorter than its cells.
 */
export function drawHead(draft: Draft, agency: Agency, year: number | null, split: number, last: number): void {
  const superior = agency.superior === "" ? reportText.dots : agency.superior.toLocaleUpperCase("vi");
  const name = agency.name === "" ? reportText.dots : agency.name.toLocaleUpperCase("vi");
  const left: [string, boolean][] = [
    [superior, false],
    [name, true],
  ];
  left.forEach(([text, bold], row) => {
    draft.text(row, 0, text);
    draft.merge(block(row, 0, row, split - 1));
    draft.style(block(row, 0, row, split - 1), { size: 12, bold, horizontal: "Center" });
  });
  [reportText.country, reportText.motto].forEach((text, row) => {
    draft.text(row, split, text);
    draft.merge(block(row, split, row, last));
    draft.style(block(row, split, row, last), { size: 12 + row, bold: true, horizontal: "Center" });
  });
  drawRule(draft, 2, 0, split - 1, 18);
  drawRule(draft, 2, split, last, 40);
  draft.height(2, 9);
  draft.text(3, split, reportText.placeAndDate(agency.place, year));
  draft.merge(block(3, split, 3, last));
  draft.style(block(3, split, 3, last), { size: 13, italic: true, horizontal: "Center" });
}

/** A centred line of so many underscores, each half a letter wide. */
function drawRule(draft: Draft, row: number, left: number, right: number, length: number): void {
  draft.text(row, left, "_".repeat(length));
  draft.merge(block(row, left, row, right));
  draft.style(block(row, left, row, right), { size: 8, horizontal: "Center", vertical: "Top" });
}

/** Who drew up the table and who signs it. Takes six rows from `row`: titles, the hint below them, room for the signatures. */
export function drawSignatures(draft: Draft, row: number, split: number, last: number): void {
  const sides = [
    { left: 0, right: split - 1, title: reportText.drawnUpBy, hint: reportText.signHint },
    { left: split, right: last, title: reportText.headOfAgency, hint: reportText.signAndSealHint },
  ];
  for (const { left, right, title, hint } of sides) {
    draft.text(row, left, title);
    draft.text(row + 1, left, hint);
    draft.merge(block(row, left, row, right));
    draft.merge(block(row + 1, left, row + 1, right));
    draft.style(block(row, left, row, right), { size: 13, bold: true, horizontal: "Center" });
    draft.style(block(row + 1, left, row + 1, right), { size: 12, italic: true, horizontal: "Center" });
  }
}
