import type { Agency } from "../domain/agency";
import type { Period } from "../domain/period";
import { periodName, periodWindow } from "../i18n/names";
import { reportText } from "../i18n/reportText";
import { block, type Draft, type DraftPage, usualHeight } from "./draft";
import type { AnnexNumber } from "./material";
import { rowHeight } from "./rowHeight";
import { evenLines } from "./text/textWidth";

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
    const head = drawHead(draft, agency, period?.year ?? null, frame.split, last);
    const below = drawTitles(draft, head, last, [...titles, window]);
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
  drawCentred(draft, from, last, title, { size: 14, bold: true }, 30);
  rest.forEach((line, index) => drawCentred(draft, from + 1 + index, last, line, { size: 13, italic: true }));
  return from + 1 + rest.length;
}

function drawCentred(
  draft: Draft,
  row: number,
  last: number,
  text: string,
  style: { readonly size: number; readonly bold?: boolean; readonly italic?: boolean },
  atLeast = usualHeight,
): void {
  draft.text(row, 0, text);
  draft.merge(block(row, 0, row, last));
  draft.style(block(row, 0, row, last), { ...style, horizontal: "Center", vertical: "Bottom", wrap: true });
  draft.height(row, Math.max(atLeast, rowHeight([[text, widthOf(draft, 0, last)]], style)));
}

/** "Đơn vị tính: Người" at the right, above a table. */
export function drawUnitOfMeasure(draft: Draft, row: number, last: number): void {
  draft.text(row, last, reportText.unitOfMeasure);
  draft.style(block(row, last, row, last), { size: 12, italic: true, horizontal: "Right" });
}

type HeadLine = { readonly text: string; readonly size: number; readonly bold: boolean } | { readonly rule: number };

/**
 * The head of a document: superior and agency on the left, quốc hiệu and tiêu ngữ on the right, each with its rule;
 * below the place and date, which stay open until signing. Says the row below.
 * The rules are drawn as characters: a border cannot be centred below a line shorter than its cells.
 */
function drawHead(draft: Draft, agency: Agency, year: number | null, split: number, last: number): number {
  const lines = (name: string, bold: boolean): HeadLine[] => {
    const text = name === "" ? reportText.dots : name.toLocaleUpperCase("vi");
    const width = widthOf(draft, 0, split - 1);
    return evenLines(text, width, { size: 12, bold }).map((line) => ({ text: line, size: 12, bold }));
  };
  const sides: readonly { left: number; right: number; lines: readonly HeadLine[] }[] = [
    {
      left: 0,
      right: split - 1,
      lines: [...lines(agency.superior, false), ...lines(agency.name, true), { rule: 18 }],
    },
    {
      left: split,
      right: last,
      lines: [
        { text: reportText.country, size: 12, bold: true },
        { text: reportText.motto, size: 13, bold: true },
        { rule: 40 },
      ],
    },
  ];
  const rows = Math.max(...sides.map((side) => side.lines.length));
  for (const side of sides) side.lines.forEach((line, row) => drawHeadLine(draft, row, side, line));
  draft.height(rows - 1, 9);
  draft.text(rows, split, reportText.placeAndDate(agency.place, year));
  draft.merge(block(rows, split, rows, last));
  draft.style(block(rows, split, rows, last), { size: 13, italic: true, horizontal: "Center" });
  return rows + 1;
}

function drawHeadLine(
  draft: Draft,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
  line: HeadLine,
): void {
  if ("rule" in line) {
    drawRule(draft, row, left, right, line.rule);
    return;
  }
  const { text, size, bold } = line;
  draft.text(row, left, text);
  draft.merge(block(row, left, row, right));
  draft.style(block(row, left, row, right), { size, bold, horizontal: "Center" });
}

function widthOf({ columnWidths }: Draft, left: number, right: number): number {
  return columnWidths.slice(left, right + 1).reduce((sum, points) => sum + points, 0);
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
