import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { items, method, scalar } from "../../wire/member";
import { oneCell } from "../grid/area";
import { areaOf, rangeAt } from "../place";
import type { Worksheet } from "../worksheet/worksheet";
import { setPage } from "./layout";

type Direction = "rowBreaks" | "columnBreaks";
interface Break extends Worksheet {
  readonly direction: Direction;
  /** The row or column a new page starts with. */
  readonly at: number;
}

/** A manual page break. */
export const pageBreak: Kind<Break> = kind<Break>("PageBreak", {
  _Id: scalar("1.9", (self) => self.sheet.page[self.direction].indexOf(self.at)),
  rowIndex: scalar("1.9", (self) => (self.direction === "rowBreaks" ? self.at : 0)),
  columnIndex: scalar("1.9", (self) => (self.direction === "columnBreaks" ? self.at : 0)),
  getCellAfterBreak: method("1.9", ({ book, sheet, direction, at: index }) =>
    rangeAt(book, sheet, direction === "rowBreaks" ? oneCell(index, 0) : oneCell(0, index)),
  ),
  delete: method("1.9", (self) =>
    setPage(self, (page) => (page[self.direction] = page[self.direction].filter((index) => index !== self.at))),
  ),
});

const breaks = (direction: Direction): Kind<Worksheet> =>
  kind<Worksheet>("PageBreakCollection", {
    items: items((self) => self.sheet.page[direction].map((index) => at(pageBreak, { ...self, direction, at: index }))),
    getCount: method("1.9", ({ sheet }) => sheet.page[direction].length),
    getItem: method("1.9", (self, given) => {
      const index = self.sheet.page[direction][given.integer(0)];
      if (index === undefined) throw new HostError("ItemNotFound");
      return at(pageBreak, { ...self, direction, at: index });
    }),
    add: method("1.9", (self, given) => {
      const { area } = areaOf(self.book, given.raw(0), self.sheet);
      const index = direction === "rowBreaks" ? area.top : area.left;
      if (index === 0) throw new HostError("InvalidArgument", "no break before the first row or column");
      setPage(self, (page) => (page[direction] = [...new Set([...page[direction], index])].sort((a, b) => a - b)));
      return at(pageBreak, { ...self, direction, at: index });
    }),
    removePageBreaks: method("1.9", (self) => setPage(self, (page) => (page[direction] = []))),
  });

export const horizontalBreaks = breaks("rowBreaks");
export const verticalBreaks = breaks("columnBreaks");
