import type { SheetModel } from "../../model";
import { flagOf, type XmlElement } from "../xml";

/** office.js's permissions and the file's attributes, which say what is forbidden. Absent means forbidden, but for the two of objects. */
export const permissions: readonly (readonly [option: string, attribute: string])[] = [
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertRows", "insertRows"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowSort", "sort"],
  ["allowAutoFilter", "autoFilter"],
  ["allowPivotTables", "pivotTables"],
];

/** The protection of a sheet, its permissions as office.js lists them. */
export function readProtection(element: XmlElement | undefined): SheetModel["protection"] {
  if (!flagOf(element, "sheet")) return { protected: false, options: {}, password: null };
  const noLocked = flagOf(element, "selectLockedCells");
  const noUnlocked = flagOf(element, "selectUnlockedCells");
  const options: Record<string, boolean | string> = {
    allowEditObjects: !flagOf(element, "objects"),
    allowEditScenarios: !flagOf(element, "scenarios"),
    selectionMode: noLocked ? (noUnlocked ? "None" : "Unlocked") : "Normal",
  };
  for (const [option, attribute] of permissions) options[option] = !flagOf(element, attribute, true);
  // The password itself is not in the file; its hash is something nobody types, so every attempt is refused.
  const password = element?.attributes.get("hashValue") ?? element?.attributes.get("password") ?? null;
  return { protected: true, options, password };
}
