import type { ConditionalFormatModel } from "../../model";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { items, method } from "../../wire/member";
import { meet } from "../grid/area";
import { clearConditions } from "../grid/clear";
import { need } from "../grid/protect";
import type { Areas } from "../range/areas";
import { checkedFormula } from "../text/formulaText";
import { conditionalFormat } from "./format";

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** The formats that touch the range, the most important first. */
const touching = ({ sheet, areas }: Areas): ConditionalFormatModel[] =>
  sheet.conditionalFormats
    .filter((format) => format.areas.some((part) => areas.some((area) => meet(part, area))))
    .sort((a, b) => a.priority - b.priority);

function add(self: Areas, type: (typeof types)[number]): ConditionalFormatModel {
  const { book, sheet, areas } = self;
  need(sheet, "allowFormatCells");
  if (type !== "Custom") throw new HostError("NotImplemented", `the stand-in for Excel makes no ${type} formats`);
  for (const format of sheet.conditionalFormats) format.priority++;
  const format: ConditionalFormatModel = {
    id: book.newId(),
    areas: areas.map((area) => ({ ...area })),
    priority: 0,
    stopIfTrue: false,
    rule: { type: "Custom", formula: checkedFormula("=FALSE"), fill: null, fontColor: null, bold: null },
    fromFile: false,
  };
  sheet.conditionalFormats.push(format);
  book.isDirty = true;
  return format;
}

export const conditionalFormats: Kind<Areas> = kind<Areas>("ConditionalFormatCollection", {
  items: items((self) => touching(self).map((format) => at(conditionalFormat, { ...self, format }))),
  add: method("1.6", (self, given) => at(conditionalFormat, { ...self, format: add(self, given.oneOf(0, types)) })),
  getCount: method("1.6", (self) => touching(self).length),
  getItem: method("1.6", (self, given) => {
    const format = touching(self).find(({ id }) => id === given.text(0));
    if (!format) throw new HostError("ItemNotFound");
    return at(conditionalFormat, { ...self, format });
  }),
  getItemOrNullObject: method("1.14", (self, given) => {
    const format = touching(self).find(({ id }) => id === given.text(0));
    return format ? at(conditionalFormat, { ...self, format }) : null;
  }),
  getItemAt: method("1.6", (self, given) => {
    const format = touching(self)[given.integer(0)];
    if (!format) throw new HostError("ItemNotFound");
    return at(conditionalFormat, { ...self, format });
  }),
  clearAll: method("1.6", ({ sheet, areas }) => {
    need(sheet, "allowFormatCells");
    for (const area of areas) clearConditions(sheet, area);
  }),
});
