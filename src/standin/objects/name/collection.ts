import { tokenize } from "../../file/formula/tokens";
import type { NameModel, SheetModel } from "../../model";
import { isOf, type Arguments } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, isThing, kind, type Kind, type Thing } from "../../wire/kind";
import { items, method } from "../../wire/member";
import { touch, type Book } from "../book";
import { formulaFor } from "../grid/references";
import { range } from "../range/range";
import { checkedFormula } from "../text/formulaText";
import { namedItem } from "./name";

/** The names of the workbook, or of one sheet. */
export interface Names {
  readonly book: Book;
  readonly sheet: SheetModel | null;
}

export const listOf = ({ book, sheet }: Names): NameModel[] => (sheet ?? book.model).names;

const find = (self: Names, name: string): NameModel | null =>
  listOf(self).find((known) => known.name.toLowerCase() === name.toLowerCase()) ?? null;

/** Letters, digits, dots and underscores; no address, no R or C, at most 255 characters. */
const isName = (name: string): boolean =>
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) &&
  !/^[rc]$/i.test(name) &&
  !/^r\d*c\d*$/i.test(name) &&
  tokenize(name)[0]?.kind !== "cell";

function formulaOf(reference: unknown): string {
  if (isThing(reference)) {
    if (!isOf(reference, range)) throw new HostError("InvalidArgument", "a range or a formula expected");
    return formulaFor(reference.self.sheet, reference.self.area);
  }
  if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== "string") throw new HostError("InvalidArgument", "a range or a formula expected");
  return reference.startsWith("=") ? checkedFormula(reference) : `="${reference.replaceAll('"', '""')}"`;
}

function add(self: Names, given: Arguments): Thing {
  const name = given.text(0);
  if (!isName(name)) throw new HostError("InvalidArgument", `name ${name}`);
  if (find(self, name)) throw new HostError("ItemAlreadyExists", `name ${name}`);
  const comment = given.optionalText(2);
  const made: NameModel = {
    name,
    formula: formulaOf(given.raw(1)),
    visible: true,
    ...(comment !== null && { comment }),
  };
  listOf(self).push(made);
  if (self.sheet) self.sheet.changes.names = true;
  touch(self.book);
  return at(namedItem, { ...self, name: made });
}

export const names: Kind<Names> = kind<Names>("NamedItemCollection", {
  items: items((self) => listOf(self).map((name) => at(namedItem, { ...self, name }))),
  add: method("1.4", add),
  getCount: method("1.4", (self) => listOf(self).length),
  getItem: method("1.1", (self, given) => {
    const name = find(self, given.text(0));
    if (!name) throw new HostError("ItemNotFound", `name ${given.text(0)}`);
    return at(namedItem, { ...self, name });
  }),
  getItemOrNullObject: method("1.4", (self, given) => {
    const name = find(self, given.text(0));
    return name && at(namedItem, { ...self, name });
  }),
});
