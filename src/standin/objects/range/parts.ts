import type { Member } from "../../wire/kind";
import { navigation } from "../../wire/member";
import { at } from "../../wire/kind";
import { conditionalFormats } from "../conditional/collection";
import { dataValidation } from "../dataValidation";
import { rangeFormat } from "../format/format";
import { worksheet } from "../worksheet/worksheet";
import type { Range } from "./range";

/** The objects that belong to a range. */
export const partsMembers: Readonly<Record<string, Member<Range>>> = {
  format: navigation("1.1", ({ book, sheet, area }) => at(rangeFormat, { book, sheet, areas: [area] })),
  conditionalFormats: navigation("1.6", ({ book, sheet, area }) =>
    at(conditionalFormats, { book, sheet, areas: [area] }),
  ),
  dataValidation: navigation("1.8", ({ book, sheet, area }) => at(dataValidation, { book, sheet, areas: [area] })),
  worksheet: navigation("1.1", ({ book, sheet }) => at(worksheet, { book, sheet })),
};
