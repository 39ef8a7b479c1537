import type { ConditionalFormatModel } from "../../model";
import { asFlag, asInteger } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind, type Navigation } from "../../wire/kind";
import { method, navigation, scalar } from "../../wire/member";
import { need } from "../grid/protect";
import { areasAt, rangeAt } from "../place";
import type { Areas } from "../range/areas";
import { customFormat } from "./custom";

/** A conditional format of the sheet `areas` lie on. */
export interface Condition extends Areas {
  readonly format: ConditionalFormatModel;
}

/** Excel names the types of conditional formats otherwise than files do; the reader has translated them. */
const typeOf = ({ rule }: ConditionalFormatModel): string => (rule.type === "Custom" ? "Custom" : rule.excelType);

function change({ sheet, format, book }: Condition): ConditionalFormatModel {
  need(sheet, "allowFormatCells");
  if (!sheet.conditionalFormats.includes(format)) throw new HostError("ItemNotFound");
  if (format.fromFile) sheet.changes.removedConditionalFormats.push(format.areas);
  format.fromFile = false;
  book.isDirty = true;
  return format;
}

function remove(self: Condition): void {
  const format = change(self);
  self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((other) => other !== format);
}

/** Moves the format to a place in the order; those after it move down. 0 goes first. */
function reorder(self: Condition, value: unknown): void {
  const priority = asInteger(value);
  if (priority < 0) throw new HostError("InvalidArgument", `priority ${priority}`);
  const others = self.sheet.conditionalFormats
    .filter((format) => format !== self.format)
    .sort((a, b) => a.priority - b.priority);
  others.splice(Math.min(priority, others.length), 0, self.format);
  for (const [index, format] of others.entries()) format.priority = index;
}

/** Rules of other types came with the file; the add-in can list and delete them, not read them. */
const foreign = (type: string): Navigation<Condition> =>
  navigation("1.6", ({ format }) => {
    if (typeOf(format) === type) throw new HostError("NotImplemented", `reading a ${type} format`);
    throw new HostError("InvalidOperation", `a ${typeOf(format)} format is no ${type}`);
  });

export const conditionalFormat: Kind<Condition> = kind<Condition>("ConditionalFormat", {
  id: scalar("1.6", ({ format }) => format.id),
  type: scalar("1.6", ({ format }) => typeOf(format)),
  priority: scalar("1.6", ({ format }) => format.priority, reorder),
  stopIfTrue: scalar(
    "1.6",
    ({ format }) => format.stopIfTrue,
    (self, value) => {
      change(self).stopIfTrue = asFlag(value);
    },
  ),
  custom: navigation("1.6", (self) => {
    if (self.format.rule.type !== "Custom") throw new HostError("InvalidOperation", "the format is not Custom");
    return at(customFormat, self);
  }),
  customOrNullObject: navigation("1.6", (self) => (self.format.rule.type === "Custom" ? at(customFormat, self) : null)),
  cellValue: foreign("CellValue"),
  colorScale: foreign("ColorScale"),
  dataBar: foreign("DataBar"),
  iconSet: foreign("IconSet"),
  getRange: method("1.6", ({ book, sheet, format }) => {
    const [area, more] = format.areas;
    if (!area || more) throw new HostError("InvalidOperation", "the format covers several ranges");
    return rangeAt(book, sheet, area);
  }),
  getRangeOrNullObject: method("1.6", ({ book, sheet, format }) => {
    const [area, more] = format.areas;
    return area && !more ? rangeAt(book, sheet, area) : null;
  }),
  getRanges: method("1.9", ({ book, sheet, format }) => areasAt(book, sheet, format.areas)),
  delete: method("1.6", remove),
});
