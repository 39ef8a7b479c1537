import type { SheetModel, StyleModel } from "../../model";
import { lastColumn } from "../a1";
import { attributesOf, escapeXml } from "../xml";
import { putInSheet, textsOf } from "./frame";

type Column = { readonly first: number; readonly last: number; readonly attributes: ReadonlyMap<string, string> };

/** The number of a look in the file being written. */
type StyleNumber = (style: StyleModel) => number;

/** Writes width, hiding and look of the given columns; their outline level stays, and so do all other columns. */
export function putColumns(
  xml: string,
  sheet: SheetModel,
  edited: ReadonlySet<number>,
  styleNumber: StyleNumber,
): string {
  const [known = ""] = textsOf(xml, "cols");
  const columns: Column[] = [...known.matchAll(/<(?:[\w.-]+:)?col\b([^>]*?)\/?>/g)].map(([, text = ""]) => {
    const attributes = new Map(attributesOf(text));
    const [first, last] = [Number(attributes.get("min")), Number(attributes.get("max"))];
    attributes.delete("min");
    attributes.delete("max");
    return { first: first - 1, last: last - 1, attributes };
  });
  const kept = columns.flatMap((column) => outside(column, edited));
  const written = [...edited].flatMap((number) => {
    const old = columns.find(({ first, last }) => number >= first && number <= last);
    const attributes = columnAttributes(sheet, number, old?.attributes, styleNumber);
    return attributes.size === 0 ? [] : [{ first: number, last: number, attributes }];
  });
  const listed = [...kept, ...written].filter(({ first }) => first <= lastColumn).sort((a, b) => a.first - b.first);
  const text = withBase(listed, sheet, styleNumber)
    .map(({ first, last, attributes }) => {
      const rest = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
      return `<col min="${first + 1}" max="${last + 1}"${rest}/>`;
    })
    .join("");
  return putInSheet(xml, "cols", text === "" ? "" : `<cols>${text}</cols>`);
}

/** A look of the whole sheet is that of every column, those without a word of their own included. */
function withBase(columns: readonly Column[], sheet: SheetModel, styleNumber: StyleNumber): readonly Column[] {
  if (sheet.baseStyle === undefined) return columns;
  const style = String(styleNumber(sheet.baseStyle));
  const plain = new Map([
    ["width", String(sheet.defaultColumnWidth)],
    ["style", style],
  ]);
  const all: Column[] = [];
  let next = 0;
  for (const column of columns) {
    if (column.first > next) all.push({ first: next, last: column.first - 1, attributes: plain });
    all.push({ ...column, attributes: new Map([["style", style], ...column.attributes]) });
    next = column.last + 1;
  }
  if (next <= lastColumn) all.push({ first: next, last: lastColumn, attributes: plain });
  return all;
}

/** The parts of a run of columns that no edit touches. */
function outside({ first, last, attributes }: Column, edited: ReadonlySet<number>): Column[] {
  const cuts = [...edited].filter((number) => number >= first && number <= last).sort((a, b) => a - b);
  let from = first;
  const parts: Column[] = [];
  for (const cut of [...cuts, last + 1]) {
    if (cut > from) parts.push({ first: from, last: cut - 1, attributes });
    from = cut + 1;
  }
  return parts;
}

function columnAttributes(
  sheet: SheetModel,
  number: number,
  known: ReadonlyMap<string, string> | undefined,
  styleNumber: StyleNumber,
): Map<string, string> {
  const attributes = new Map(known);
  const { width, hidden, style } = sheet.columns.get(number) ?? {};
  for (const name of ["width", "customWidth", "hidden", "bestFit", "style"]) attributes.delete(name);
  if (style !== undefined) attributes.set("style", String(styleNumber(style)));
  if (width !== undefined) {
    attributes.set("width", String(width));
    attributes.set("customWidth", "1");
  } else if (attributes.size > 0 || hidden === true) attributes.set("width", String(sheet.defaultColumnWidth));
  if (hidden === true) attributes.set("hidden", "1");
  return attributes;
}
