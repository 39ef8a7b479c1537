import type { Agency } from "../domain/agency";
import type { Period } from "../domain/period";
import { periodName, periodWindow, reportText } from "../i18n/reportText";
import { block, type Draft, type DraftPage } from "./draft";
import type { AnnexNumber } from "./material";

/** What the upper part of a sheet needs: who reports, on what, as which annex, over which columns. */
export interface Frame {
  readonly agency: Agency;
  readonly period: Period | null;
  readonly annex: AnnexNumber;
  /** The first column of the head's right half. */
  readonly split: number;
  /** The last column. */
  readonly last: number;
}

/**
 * What stands above a table, by NĐ 30/2020/NĐ-CP, Phụ lục I: a sheet by itself has the head of a document, an annex
 * its number and the report it belongs to. `titles`: the title, then lines below it. The period's window follows:
 * two calendars are in use. Says the row below.
 */
export function drawOpening(draft: Draft, frame: Frame, titles: readonly string[]): number {
  const { agency, period, annex, last } = frame;
  const window = period === null ? reportText.dots : `${periodName(period)} ${periodWindow(period)}`;
  if (annex === null) {
    drawHead(draft, agency, period?.year ?? null, frame.split, last);
    const below = drawTitles(draft, 4, last, [...titles, window]);
    draft.together(0, below);
    return below;
  }
  drawCentred(draft, 0, last, reportText.annex(annex), { size: 14, bold: true });
  const row = drawTitles(draft, 1, last, [...titles, window]);
  drawCentred(draft, row, last, reportText.annexTo(agency.symbol, agency.name), { size: 13, italic: true });
  draft.together(0, row + 1);
  return row + 1;
}

function drawTitles(draft: Draft, from: number, last: number, [title = "", ...rest]: readonly string[]): number {
  drawCentred(draft, from, last, title, { size: 14, bold: true });
  draft.height(from, 30);
  rest.forEach((line, index) => drawCentred(draft, from + 1 + index, last, line, { size: 13, italic: true }));
  return from + 1 + rest.length;
}

function drawCentred(
  draft: Draft,
  row: number,
  last: number,
  text: string,
  style: { readonly size: number; readonly bold?: boolean; readonly italic?: boolean },
): void {
  draft.text(row, 0, text);
  draft.merge(block(row, 0, row, last));
  draft.style(block(row, 0, row, last), { ...style, horizontal: "Center" });
}

/** "Đơn vị tính: Người" at the right, above a table. */
export function drawUnitOfMeasure(draft: Draft, row: number, last: number): void {
  draft.text(row, last, reportText.unitOfMeasure);
  draft.style(block(row, last, row, last), { size: 12, italic: true, horizontal: "Right" });
}

/**
 * The head of a document: superior and agency on the left, quốc hiệu and tiêu ngữ on the right, each with its rule;
 * below the place and date, which stay open until signing. Takes rows 0 to 3.
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
export function drawRule(draft: Draft, row: number, left: number, right: number, length: number): void {
  draft.text(row, left, "_".repeat(length));
  draft.merge(block(row, left, row, right));
  draft.style(block(row, left, row, right), { size: 8, horizontal: "Center", vertical: "Top" });
}

/** Titles, the hint below them, room for the signatures, names. */
export const closingRows = 6;

/** Who drew up a table and who signs it, in `closingRows` rows from `row`. */
export function drawClosing(draft: Draft, { agency, split, last }: Frame, row: number): void {
  const title = agency.signerTitle === "" ? reportText.headOfAgency : agency.signerTitle.toLocaleUpperCase("vi");
  const sides = [
    { left: 0, right: split - 1, title: reportText.drawnUpBy, hint: reportText.signHint, name: "" },
    { left: split, right: last, title, hint: reportText.signAndSealHint, name: agency.signer },
  ];
  for (const { left, right, title: head, hint, name } of sides) {
    const lines = [head, hint, "", "", "", name];
    lines.forEach((text, index) => {
      draft.text(row + index, left, text);
      if (text === "") return;
      draft.merge(block(row + index, left, row + index, right));
      const style = index === 1 ? { size: 12, italic: true } : { size: 13, bold: true };
      draft.style(block(row + index, left, row + index, right), { ...style, horizontal: "Center" });
    });
  }
}

/** An A4 page lying on its side, its heading rows repeated on every page; null for none. */
export function landscape(titleRows: DraftPage["titleRows"]): DraftPage {
  return { orientation: "Landscape", margins: { top: 2, bottom: 2, left: 3, right: 1.5 }, titleRows };
}
