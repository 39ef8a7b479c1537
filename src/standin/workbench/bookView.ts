import type { Host } from "../host";
import { sheetTable } from "./sheetTable";

/** The workbook on the left of the page: the sheet that is active, and a tab for every visible one. */
export interface BookView {
  /** Shows another workbook. */
  show(host: Host): void;
}

export function bookView(place: HTMLElement): BookView {
  const { ownerDocument: document } = place;
  const sheetPlace = document.createElement("div");
  sheetPlace.className = "sheet";
  sheetPlace.tabIndex = 0;
  const tabs = document.createElement("div");
  tabs.className = "tabs";
  tabs.setAttribute("role", "tablist");
  place.replaceChildren(sheetPlace, tabs);
  let end = (): void => undefined;

  const draw = (host: Host): void => {
    const { sheets, activeSheetId, selection } = host.model;
    const visible = sheets.filter(({ visibility }) => visibility === "Visible");
    const active = visible.find(({ id }) => id === activeSheetId) ?? visible[0];
    tabs.replaceChildren(
      ...visible.map((sheet) => {
        const tab = document.createElement("button");
        tab.textContent = sheet.name;
        tab.setAttribute("role", "tab");
        tab.setAttribute("aria-selected", String(sheet === active));
        tab.addEventListener("click", () => {
          host.model.activeSheetId = sheet.id;
          draw(host);
        });
        return tab;
      }),
    );
    if (active === undefined) return;
    sheetPlace.setAttribute("aria-label", active.name);
    sheetPlace.replaceChildren(sheetTable(document, active));
    const [area] = selection.sheetId === active.id ? selection.areas : [];
    if (area === undefined) return;
    const row = sheetPlace.querySelector("tbody")?.rows[area.top];
    row?.classList.add("selected");
    row?.scrollIntoView({ block: "nearest" });
  };

  return {
    show(host) {
      end();
      let waiting = false;
      // Requests come in bursts; one drawing serves a burst.
      end = host.onAnswer(() => {
        if (waiting) return;
        waiting = true;
        setTimeout(() => {
          waiting = false;
          draw(host);
        }, 50);
      });
      draw(host);
    },
  };
}
