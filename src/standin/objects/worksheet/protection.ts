import { asRecord } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { kind, type Kind } from "../../wire/kind";
import { method, scalar } from "../../wire/member";
import type { Worksheet } from "./worksheet";

/** What a protected sheet allows unless told otherwise: nothing but selecting. */
const nothingAllowed: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function optionsOf(value: unknown): Record<string, boolean | string> {
  const options: Record<string, boolean | string> = { ...nothingAllowed };
  for (const [name, given] of Object.entries(value === null ? {} : asRecord(value))) {
    if (given === null) continue;
    if (!(name in nothingAllowed) || (typeof given !== "boolean" && typeof given !== "string"))
      throw new HostError("InvalidArgument", `protection option ${name}`);
    options[name] = given;
  }
  return options;
}

function tell({ book, sheet }: Worksheet): void {
  book.isDirty = true;
  sheet.changes.protection = true;
  book.happenings.tell("protectionChanged", sheet, { isProtected: sheet.protection.protected });
}

/** Protecting what is protected, and unprotecting what is not, is refused by today's Excel. */
export const sheetProtection: Kind<Worksheet> = kind<Worksheet>("WorksheetProtection", {
  protected: scalar("1.2", ({ sheet }) => sheet.protection.protected),
  options: scalar("1.2", ({ sheet }) => (sheet.protection.protected ? sheet.protection.options : null)),
  protect: method("1.2", (self, given) => {
    if (self.sheet.protection.protected) throw new HostError("AccessDenied", "already protected");
    self.sheet.protection = { protected: true, options: optionsOf(given.raw(0)), password: given.optionalText(1) };
    tell(self);
  }),
  unprotect: method("1.7", (self, given) => {
    const { protection } = self.sheet;
    if (!protection.protected) throw new HostError("AccessDenied", "not protected");
    if (protection.password !== null && given.optionalText(0) !== protection.password)
      throw new HostError("AccessDenied", "another password");
    self.sheet.protection = { protected: false, options: {}, password: null };
    tell(self);
  }),
});
