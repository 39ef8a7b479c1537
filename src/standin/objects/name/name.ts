import type { NameModel } from "../../model";
import { asFlag, asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind, type Thing } from "../../wire/kind";
import { calculated, method, navigation, scalar } from "../../wire/member";
import { findSheet, touch } from "../book";
import { fullAddress, parseAddress } from "../grid/address";
import { rangeAt } from "../place";
import { checkedFormula } from "../text/formulaText";
import { errorTexts } from "../text/entry";
import { worksheet } from "../worksheet/worksheet";
import { listOf, type Names } from "./collection";

interface Item extends Names {
  readonly name: NameModel;
}

/** The cells a name stands for; null for constants, formulas and references that lead nowhere. */
function target({ book, sheet, name }: Item): Thing | null {
  const address = parseAddress(name.formula.replace(/^=/, ""));
  const home = address?.sheet == null ? sheet : findSheet(book, address.sheet);
  const [area, more] = address?.areas ?? [];
  return home && area && !more ? rangeAt(book, home, area) : null;
}

/** What a constant says: `="2024"` is a text, `=0.8` a number. */
function constant(formula: string): string | number | boolean {
  const body = formula.replace(/^=/, "").trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === "TRUE";
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : body;
}

function typeOf(self: Item): string {
  if (target(self)) return "Range";
  const value = constant(self.name.formula);
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.includes("#REF!") || errorTexts.has(value) ? "Error" : "String";
}

/** For cells their address, for constants what they say. */
function valueOf(self: Item): unknown {
  const address = parseAddress(self.name.formula.replace(/^=/, ""));
  const home = address?.sheet == null ? self.sheet : findSheet(self.book, address.sheet);
  const [area] = address?.areas ?? [];
  return home && area ? fullAddress(home, area) : constant(self.name.formula);
}

function change(self: Item, patch: (name: NameModel) => void): void {
  if (!listOf(self).includes(self.name)) throw new HostError("ItemNotFound");
  patch(self.name);
  if (self.sheet) self.sheet.changes.names = true;
  touch(self.book);
}

function remove(self: Item): void {
  change(self, () => undefined);
  const all = listOf(self);
  all.splice(all.indexOf(self.name), 1);
}

export const namedItem: Kind<Item> = kind<Item>("NamedItem", {
  _Id: scalar("1.1", ({ name }) => name.name),
  name: scalar("1.1", ({ name }) => name.name),
  type: scalar("1.1", typeOf),
  value: calculated("1.1", valueOf),
  scope: scalar("1.4", ({ sheet }) => (sheet ? "Worksheet" : "Workbook")),
  visible: scalar(
    "1.1",
    ({ name }) => name.visible,
    (self, value) => change(self, (name) => (name.visible = asFlag(value))),
  ),
  comment: scalar(
    "1.4",
    ({ name }) => name.comment ?? "",
    (self, value) => change(self, (name) => (name.comment = asText(value))),
  ),
  formula: scalar(
    "1.7",
    ({ name }) => name.formula,
    (self, value) => change(self, (name) => (name.formula = checkedFormula(asText(value)))),
  ),
  worksheet: navigation("1.4", ({ book, sheet }) => {
    if (!sheet) throw new HostError("InvalidOperation", "the name belongs to the workbook");
    return at(worksheet, { book, sheet });
  }),
  worksheetOrNullObject: navigation("1.4", ({ book, sheet }) => sheet && at(worksheet, { book, sheet })),
  getRange: method("1.1", (self) => {
    const found = target(self);
    if (!found) throw new HostError("InvalidReference", `${self.name.name} stands for no cells`);
    return found;
  }),
  getRangeOrNullObject: method("1.4", target),
  delete: method("1.4", remove),
});
