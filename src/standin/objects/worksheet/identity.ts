import { asFlag, asInteger, asNumber, asOneOf, asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import type { Member } from "../../wire/kind";
import { scalar } from "../../wire/member";
import { need, needStructure } from "../grid/protect";
import { asColor } from "../format/color";
import { hide, moveTo, rename } from "./sheets";
import type { Worksheet } from "./worksheet";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

/** Characters of the width that are padding: 5 of the 7 pixels a character takes. */
const padding = 5 / 7;

/** What a sheet is called, where it stands and how it is shown. */
export const identityMembers: Readonly<Record<string, Member<Worksheet>>> = {
  id: scalar("1.1", ({ sheet }) => sheet.id),
  name: scalar(
    "1.1",
    ({ sheet }) => sheet.name,
    ({ book, sheet }, value) => rename(book, sheet, asText(value)),
  ),
  position: scalar(
    "1.1",
    ({ book, sheet }) => book.model.sheets.indexOf(sheet),
    ({ book, sheet }, value) => {
      needStructure(book.model);
      moveTo(book, sheet, asInteger(value));
    },
  ),
  visibility: scalar(
    "1.1",
    ({ sheet }) => sheet.visibility,
    ({ book, sheet }, value) => hide(book, sheet, asOneOf(value, visibilities)),
  ),
  tabColor: scalar(
    "1.7",
    ({ sheet }) => sheet.tabColor,
    ({ book, sheet }, value) => {
      needStructure(book.model);
      sheet.tabColor = value === "" ? "" : asColor(value);
      sheet.changes.view = true;
    },
  ),
  showGridlines: {
    ...scalar<Worksheet>(
      "1.8",
      ({ sheet }) => sheet.showGridlines,
      ({ sheet }, value) => {
        sheet.showGridlines = asFlag(value);
        sheet.changes.view = true;
      },
    ),
    setAs: "Gridlines",
  },
  showHeadings: {
    ...scalar<Worksheet>(
      "1.8",
      ({ sheet }) => sheet.showHeadings,
      ({ sheet }, value) => {
        sheet.showHeadings = asFlag(value);
        sheet.changes.view = true;
      },
    ),
    setAs: "Headings",
  },
  /** In points; `standardWidth` is in characters. */
  standardHeight: scalar("1.7", ({ sheet }) => sheet.defaultRowHeight),
  standardWidth: scalar(
    "1.7",
    ({ sheet }) => Math.round((sheet.defaultColumnWidth - padding) * 100) / 100,
    ({ sheet }, value) => {
      need(sheet, "allowFormatColumns");
      const characters = asNumber(value);
      if (characters < 0 || characters > 255) throw new HostError("InvalidArgument", `width ${characters}`);
      sheet.defaultColumnWidth = Math.trunc((characters + padding) * 256) / 256;
      sheet.changes.view = true;
    },
  ),
};
