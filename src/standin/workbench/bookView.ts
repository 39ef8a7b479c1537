import { workbenchText } from "../../i18n/workbenchText";
import type { Host } from "../host";
import type { Area, SheetModel } from "../model";
import { localAddress } from "../objects/grid/address";
import { cellAt } from "../objects/grid/cells";
import { display } from "../objects/text/display";
import { HostError } from "../wire/hostError";
import { entryText } from "./entryText";
import { sheetPicture } from "./sheetPicture";
import { sheetTabs } from "./sheetTabs";
import type { Hands } from "./hands";
import { spreadsheet, type Spreadsheet } from "./spreadsheet";

/**
 * The workbook on the left of the page. The stand-in's model is the truth: what the clerk does goes to it as Excel's
 * own window would do it, and what it then holds is drawn.
 */
export interface BookView {
  /** Shows another workbook. */
  show(host: Host): void;
  /** Takes the keyboard. */
  focus(): void;
  /** Takes what the clerk is typing into a cell, before something else is done. */
  commit(): void;
  /** The text the grid has in a cell of the sheet in front. */
  textAt(row: number, column: number): string;
}

/** @param say tells the clerk why something was not done; an empty text takes it back */
export function bookView(place: HTMLElement, say: (text: string) => void): BookView {
  const { ownerDocument: document } = place;
  const [grid, tabPlace, here] = [
    document.createElement("div"),
    document.createElement("nav"),
    document.createElement("p"),
  ];
  grid.className = "sheet";
  tabPlace.className = "tabs";
  here.className = "unseen";
  here.setAttribute("aria-live", "polite");
  place.replaceChildren(grid, tabPlace, here);
  let open: Host | null = null;
  let end = (): void => undefined;
  /** The sheet and cells the grid has selected, as far as we know. */
  let seen = "";
  let view: Spreadsheet | null = null;

  const visible = (): SheetModel[] =>
    open?.model.sheets.filter(({ visibility, opaque }) => visibility === "Visible" && !opaque) ?? [];
  const active = (): SheetModel | undefined =>
    visible().find(({ id }) => id === open?.model.activeSheetId) ?? visible()[0];

  const act = (deed: (host: Host, sheet: SheetModel) => void): void => {
    const sheet = active();
    if (open === null || sheet === undefined) return;
    try {
      deed(open, sheet);
      say("");
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      say(workbenchText.refused[error.code] ?? workbenchText.notDone);
    }
    draw();
    void recalculate(open);
  };
  const recalculate = async (host: Host): Promise<void> => {
    if (!host.model.needsCalculation || host.model.calculationMode === "Manual") return;
    await host.calculate();
    if (host === open) draw();
  };

  const hands: Hands = {
    type: (area, rows) => act(({ clerk }, { name }) => clerk.paste(name, localAddress(area), rows)),
    clear: (areas) => act(({ clerk }, { name }) => clerk.clear(name, addressOf(areas))),
    select(areas) {
      const sheet = active();
      if (open === null || sheet === undefined || areas.length === 0) return;
      const now = placeOf(sheet, areas);
      if (now === seen) return;
      seen = now;
      open.clerk.select(sheet.name, addressOf(areas));
      tellPlace(sheet, areas);
    },
    entry(id, row, column) {
      const sheet = open?.model.sheets.find((one) => one.id === id);
      if (!open || !sheet) return "";
      return entryText(cellAt(sheet, row, column), open.culture, open.model.date1904);
    },
    refuse: () => say(workbenchText.notHere),
  };
  const tabs = sheetTabs(tabPlace, {
    activate: (sheet) =>
      act(({ clerk }) => {
        const areas = view?.selectedOn(sheet.id) ?? [];
        if (areas.length > 0) clerk.select(sheet.name, addressOf(areas));
        else clerk.activate(sheet.name);
      }),
    add: (name) =>
      act(({ clerk }) => {
        clerk.addSheet(name);
        clerk.activate(name);
      }),
    rename: (sheet, name) => act(({ clerk }) => clerk.renameSheet(sheet.name, name)),
    remove: (sheet) => act(({ clerk }) => clerk.deleteSheet(sheet.name)),
  });

  function draw(): void {
    if (open === null) return;
    const { model, culture } = open;
    const sheet = active();
    const pictures = visible().map((one) => sheetPicture(model, one, culture));
    if (view === null) view = spreadsheet(grid, hands, pictures);
    else view.draw(pictures);
    tabs.draw(visible(), sheet);
    if (sheet === undefined) return;
    const areas = model.selection.sheetId === sheet.id ? model.selection.areas : [];
    const now = placeOf(sheet, areas);
    if (now === seen) return;
    seen = now;
    view.show(sheet.id, areas);
    tellPlace(sheet, areas);
  }

  function tellPlace(sheet: SheetModel, [first]: readonly Area[]): void {
    if (first === undefined || open === null) return;
    const cell = cellAt(sheet, first.top, first.left);
    const text = cell ? display(cell.value, cell.style.numberFormat, open.culture, open.model.date1904) : "";
    here.textContent = workbenchText.cell(localAddress(first), text);
  }

  tabPlace.addEventListener("pointerdown", () => view?.commit(), { capture: true });
  return {
    focus: () => view?.focus(),
    commit: () => view?.commit(),
    textAt: (row, column) => view?.textAt(row, column) ?? "",
    show(host) {
      end();
      open = host;
      seen = "";
      let waiting = false;
      // Requests come in bursts; one drawing serves a burst.
      end = host.onAnswer(() => {
        if (waiting) return;
        waiting = true;
        setTimeout(() => {
          waiting = false;
          if (host !== open) return;
          draw();
          void recalculate(host);
        }, 50);
      });
      draw();
    },
  };
}

const addressOf = (areas: readonly Area[]): string => areas.map(localAddress).join(",");
const placeOf = ({ id }: SheetModel, areas: readonly Area[]): string => `${id} ${addressOf(areas)}`;
