import type { SheetModel } from "../../model";
import { permissions } from "../read/protection";
import { attributesOf, escapeXml } from "../xml";

/** `<sheetProtection>`, or nothing for a sheet that is open. A password that came with the file keeps its stored check. */
export function protectionXml(
  { protected: closed, options, password }: SheetModel["protection"],
  known: string | undefined,
): string {
  if (!closed) return "";
  const stored = known === undefined ? new Map<string, string>() : attributesOf(known);
  const kept = password !== null && [stored.get("hashValue"), stored.get("password")].includes(password);
  const check = kept
    ? ["algorithmName", "hashValue", "saltValue", "spinCount", "password"].flatMap((name) => {
        const value = stored.get(name);
        return value === undefined ? [] : [` ${name}="${escapeXml(value)}"`];
      })
    : password === null || password === ""
      ? []
      : [` password="${passwordHash(password)}"`];
  const allowed = (option: string): boolean => options[option] === true;
  const forbidden = permissions.map(([option, attribute]) => (allowed(option) ? ` ${attribute}="0"` : "")).join("");
  const objects = `${allowed("allowEditObjects") ? "" : ' objects="1"'}${allowed("allowEditScenarios") ? "" : ' scenarios="1"'}`;
  const mode = options["selectionMode"];
  const locked = mode === "None" || mode === "Unlocked" ? ' selectLockedCells="1"' : "";
  const unlocked = mode === "None" ? ' selectUnlockedCells="1"' : "";
  return `<sheetProtection${check.join("")} sheet="1"${objects}${forbidden}${locked}${unlocked}/>`;
}

/** The check of 16 bits that Excel has used since 1997: a latch against slips, not a lock. Source: ECMA-376 part 4, 3.3.1.81. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const character of Array.from(password).reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= character.charCodeAt(0);
  }
  hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}
