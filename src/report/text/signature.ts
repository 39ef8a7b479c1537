import type { Agency } from "../../domain/agency";
import { proseText } from "../../i18n/proseText";
import { reportText } from "../../i18n/reportText";
import type { Draft } from "../draft";
import { drawLine, type Piece, type Words } from "./page";

const heading = { size: 12, bold: true, italic: true, horizontal: "Left" } as const;
const list = { size: 11, horizontal: "Left" } as const;
const signed = { size: 14, bold: true, horizontal: "Center" } as const;
/** Empty rows for the signature and the seal. */
const room = 4;
const emptyHeight = 18;

/**
 * The foot of a document by NĐ 30/2020/NĐ-CP, Phụ lục I: "Nơi nhận" on the left, authority, title and name of who
 * signs on the right. Says the row below.
 */
export function drawSignature(draft: Draft, agency: Agency, from: number): number {
  const left = [
    { text: proseText.recipients, words: heading },
    ...recipientsOf(agency).map((text) => ({ text, words: list })),
  ];
  const right = signerLines(agency);
  const rows = Math.max(left.length, right.length);
  let row = from;
  for (let index = 0; index < rows; index++) {
    const pieces = [piece("left", left[index]), piece("right", right[index])].flat();
    if (pieces.length === 0) draft.height(row++, emptyHeight);
    else row = drawLine(draft, row, pieces);
  }
  return row;
}

function recipientsOf({ recipients }: Agency): readonly string[] {
  const all = [proseText.asAbove, ...recipients, proseText.file];
  return all.map((name, index) => proseText.recipient(name, index === all.length - 1));
}

function signerLines({ authority, signerTitle, signer }: Agency): readonly { text: string; words: Words }[] {
  const title = signerTitle === "" ? reportText.headOfAgency : signerTitle;
  const above = [...authority, title].map((text) => text.toLocaleUpperCase("vi"));
  return [...above, ...Array.from({ length: room }, () => ""), signer].map((text) => ({ text, words: signed }));
}

function piece(
  place: "left" | "right",
  line: { readonly text: string; readonly words: Words } | undefined,
): readonly Piece[] {
  return line === undefined || line.text === "" ? [] : [{ place, ...line }];
}
