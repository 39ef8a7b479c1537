import type { Agency } from "../../domain/agency";
import type { Period } from "../../domain/period";
import { proseText, reportSubject } from "../../i18n/proseText";
import { reportText } from "../../i18n/reportText";
import type { Draft } from "../draft";
import { drawRule } from "../frame";
import { columnWidths, drawLine, margin, putText, type Words } from "./page";
import { evenLines } from "./textWidth";

const plain = { size: 12, horizontal: "Center" } as const;
const bold = { size: 12, bold: true, horizontal: "Center" } as const;
const title = { size: 14, bold: true, horizontal: "Center" } as const;
const body = { size: 14, horizontal: "Left" } as const;
const ruleHeight = 9;
/** Letters of the rules: below the agency a third to a half of its line, below the motto as long as it. */
const rules = { agency: 14, motto: 42, title: 22 };

type HeadLine = { readonly text: string; readonly words: Words } | "rule" | null;

/**
 * The head of an administrative document by NĐ 30/2020/NĐ-CP, Phụ lục I: agency and superior beside quốc hiệu and
 * tiêu ngữ, number beside place and date, BÁO CÁO with what it is about, "Kính gửi". Number and day stay open until
 * signing. Says the row below.
 */
export function drawLetterhead(draft: Draft, agency: Agency, period: Period | null): number {
  let row = drawSides(draft, agency);
  const number = { size: 13, horizontal: "Center" } as const;
  const date = { size: 13, italic: true, horizontal: "Center" } as const;
  row = drawLine(draft, row, [
    { place: "left", text: proseText.number(agency.symbol), words: number },
    { place: "right", text: reportText.placeAndDate(agency.place, period?.year ?? null), words: date },
  ]);
  draft.height(row++, 14);
  for (const text of [proseText.kind, reportSubject(period)])
    row = drawLine(draft, row, [{ place: "page", text, words: title }]);
  drawRule(draft, row, 0, 1, rules.title);
  draft.height(row, ruleHeight);
  draft.height(row + 1, 8);
  return drawAddressees(draft, row + 2, agency.addressees);
}

function drawSides(draft: Draft, { superior, name }: Agency): number {
  const capital = (text: string): string => (text === "" ? reportText.dots : text.toLocaleUpperCase("vi"));
  const agency: HeadLine[] = [
    ...evenLines(capital(superior), columnWidths[0], plain).map((text) => ({ text, words: plain })),
    ...evenLines(capital(name), columnWidths[0], bold).map((text) => ({ text, words: bold })),
    "rule",
  ];
  const state: HeadLine[] = [
    { text: reportText.country, words: bold },
    { text: reportText.motto, words: { ...bold, size: 13 } },
    "rule",
  ];
  const rows = Math.max(agency.length, state.length);
  for (let row = 0; row < rows; row++) {
    const sides = [
      { column: 0, place: "left", line: agency[row] ?? null, rule: rules.agency },
      { column: 1, place: "right", line: state[row] ?? null, rule: rules.motto },
    ] as const;
    let height = ruleHeight;
    for (const { column, place, line, rule } of sides) {
      if (line === "rule") drawRule(draft, row, column, column, rule);
      else if (line !== null) {
        putText(draft, row, place, line.text, { ...line.words, wrap: false });
        height = Math.max(height, line.words.size * 1.34);
      }
    }
    draft.height(row, Math.ceil(height));
  }
  return rows;
}

function drawAddressees(draft: Draft, from: number, addressees: readonly string[]): number {
  const [only = reportText.dots] = addressees;
  let row = from;
  if (addressees.length < 2)
    row = drawLine(draft, row, [
      { place: "page", text: `${proseText.to} ${only}`, words: { ...body, horizontal: "Center" } },
    ]);
  else {
    row = drawLine(draft, row, [{ place: "page", text: `${margin(24)}${proseText.to}`, words: body }]);
    addressees.forEach((name, index) => {
      const text = `${margin(34)}${proseText.recipient(name, index === addressees.length - 1)}`;
      row = drawLine(draft, row, [{ place: "page", text, words: body }]);
    });
  }
  draft.height(row, 8);
  return row + 1;
}
