import { workbenchText } from "../../i18n/workbenchText";
import type { SheetModel } from "../model";

export interface TabDeeds {
  activate(sheet: SheetModel): void;
  add(name: string): void;
  rename(sheet: SheetModel, name: string): void;
  remove(sheet: SheetModel): void;
}

/** The tabs below the grid, by which readers and tests know the sheets as well, and what can be done with sheets. */
export interface SheetTabs {
  draw(sheets: readonly SheetModel[], active: SheetModel | undefined): void;
}

export function sheetTabs(place: HTMLElement, deeds: TabDeeds): SheetTabs {
  const { ownerDocument: document } = place;
  const window = document.defaultView ?? globalThis.window;
  let current: SheetModel | undefined;
  const list = document.createElement("div");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", workbenchText.sheets);

  const ask = (question: string, proposal: string, then: (name: string) => void): void => {
    const name = window.prompt(question, proposal)?.trim() ?? "";
    if (name !== "" && name !== proposal) then(name);
  };
  const rename = (sheet: SheetModel): void =>
    ask(workbenchText.newName, sheet.name, (name) => deeds.rename(sheet, name));
  const remove = (sheet: SheetModel): void => {
    if (window.confirm(workbenchText.confirmRemove(sheet.name))) deeds.remove(sheet);
  };
  const button = (text: string, press: () => void): HTMLButtonElement => {
    const made = document.createElement("button");
    made.textContent = text;
    made.addEventListener("click", press);
    return made;
  };
  const tool = (sign: string, name: string, press: () => void): HTMLButtonElement => {
    const made = button(sign, press);
    made.title = name;
    made.setAttribute("aria-label", name);
    return made;
  };
  place.replaceChildren(
    list,
    tool("+", workbenchText.addSheet, () => ask(workbenchText.newName, "", (name) => deeds.add(name))),
    tool("✎", workbenchText.renameSheet, () => current && rename(current)),
    tool("✕", workbenchText.removeSheet, () => current && remove(current)),
  );
  return {
    draw(sheets, active) {
      current = active;
      const focused = list.contains(document.activeElement);
      list.replaceChildren(
        ...sheets.map((sheet) => {
          const tab = button(sheet.name, () => deeds.activate(sheet));
          tab.setAttribute("role", "tab");
          tab.setAttribute("aria-selected", String(sheet === active));
          if (sheet.tabColor !== "") tab.style.boxShadow = `inset 0 -3px ${sheet.tabColor}`;
          tab.addEventListener("dblclick", () => rename(sheet));
          if (focused && sheet === active) setTimeout(() => tab.focus(), 0);
          return tab;
        }),
      );
      list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
  };
}
