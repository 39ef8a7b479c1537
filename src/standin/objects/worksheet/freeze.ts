import type { Area } from "../../model";
import { HostError } from "../../wire/hostError";
import { kind, type Kind } from "../../wire/kind";
import { method } from "../../wire/member";
import { columnLimit, rowLimit } from "../grid/area";
import { areaOf, rangeAt } from "../place";
import type { Worksheet } from "./worksheet";

function freeze({ sheet }: Worksheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw new HostError("InvalidArgument", "nothing to freeze");
  sheet.freeze = { rows, columns };
  sheet.changes.freeze = true;
}

/** The frozen cells: whole rows, whole columns or a corner; null when nothing is frozen. */
function frozen({ sheet }: Worksheet): Area | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? rowLimit - 1 : rows - 1;
  const right = columns === 0 ? columnLimit - 1 : columns - 1;
  return { top: 0, left: 0, bottom, right };
}

export const freezePanes: Kind<Worksheet> = kind<Worksheet>("WorksheetFreezePanes", {
  freezeRows: method("1.7", (self, given) => freeze(self, given.optionalInteger(0, 1), 0)),
  freezeColumns: method("1.7", (self, given) => freeze(self, 0, given.optionalInteger(0, 1))),
  freezeAt: method("1.7", (self, given) => {
    const { area } = areaOf(self.book, given.raw(0), self.sheet);
    freeze(
      self,
      area.bottom === rowLimit - 1 ? 0 : area.bottom + 1,
      area.right === columnLimit - 1 ? 0 : area.right + 1,
    );
  }),
  unfreeze: method("1.7", (self) => freeze(self, 0, 0)),
  getLocation: method("1.7", (self) => {
    const area = frozen(self);
    if (!area) throw new HostError("ItemNotFound");
    return rangeAt(self.book, self.sheet, area);
  }),
  getLocationOrNullObject: method("1.7", (self) => {
    const area = frozen(self);
    return area && rangeAt(self.book, self.sheet, area);
  }),
});
