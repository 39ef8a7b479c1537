import { asList, asRecord, isOf } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, type Member, type Thing } from "../../wire/kind";
import { method } from "../../wire/member";
import { border, borders } from "../format/borders";
import { oneCell } from "../grid/area";
import { span, table } from "../grid/cells";
import { asTable } from "../grid/write";
import type { Areas } from "./areas";
import { range, type Range } from "./range";

/** Sides of a cell as the bulk calls name them, and as the collection of borders does. */
const sides = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
} as const;
const sideNames = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"] as const;

const child = (of: Range, area: Range["area"]): Thing => at(range, { ...of, area });
const cells = (of: Range): Thing[][] => table(of.area, (row, column) => child(of, oneCell(row, column)));
const rows = (of: Range): Thing[] =>
  span(of.area.top, of.area.bottom).map((row) => child(of, { ...of.area, top: row, bottom: row }));
const columns = (of: Range): Thing[] =>
  span(of.area.left, of.area.right).map((column) => child(of, { ...of.area, left: column, right: column }));

const sideOf = (of: Thing<Areas>, name: keyof typeof sides): Thing => at(border, { ...of.self, index: sides[name] });

/** The properties that are marked true in `wanted`, in the same shape. */
function read(thing: Thing, wanted: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(asRecord(wanted))) {
    if (want === false || want === null) continue;
    const member = thing.kind.members[name];
    if (member?.is === "scalar") result[name] = member.get(thing.self);
    else if (name === "borders")
      result[name] = Object.fromEntries(sideNames.map((side) => [side, read(sideOf(bordersOf(thing), side), want)]));
    else if (member?.is === "navigation") {
      const inner = member.get(thing.self);
      result[name] = inner && read(inner, want);
    } else throw new HostError("ApiNotFound", `the stand-in for Excel does not know ${thing.kind.name}.${name}`);
  }
  return result;
}

/** Sets what `given` holds; what it leaves out stays. */
function write(thing: Thing, given: unknown): void {
  for (const [name, value] of Object.entries(asRecord(given))) {
    if (value === null) continue;
    const member = thing.kind.members[name];
    if (member?.is === "scalar" && member.set) member.set(thing.self, value);
    else if (name === "borders") {
      for (const [side, line] of Object.entries(asRecord(value))) {
        if (!(side in sides)) throw new HostError("InvalidArgument", `border ${side}`);
        write(sideOf(bordersOf(thing), side as keyof typeof sides), line);
      }
    } else if (member?.is === "navigation") {
      const inner = member.get(thing.self);
      if (inner) write(inner, value);
    } else throw new HostError("ApiNotFound", `the stand-in for Excel does not know ${thing.kind.name}.${name}`);
  }
}

function bordersOf(thing: Thing): Thing<Areas> {
  const member = thing.kind.members["borders"];
  const found = member?.is === "navigation" ? member.get(thing.self) : null;
  if (!found || !isOf(found, borders)) throw new HostError("InvalidArgument", `${thing.kind.name} has no borders`);
  return found;
}

function writeLines(lines: readonly Thing[], given: unknown): void {
  const list = asList(given);
  if (list.length !== lines.length)
    throw new HostError("InvalidArgument", `${lines.length} expected, got ${list.length}`);
  for (const [index, line] of lines.entries()) if (list[index] !== null) write(line, list[index]);
}

/** Properties of many cells, rows or columns in one call. */
export const propertiesMembers: Readonly<Record<string, Member<Range>>> = {
  getCellProperties: method("1.9", (self, given) =>
    cells(self).map((row) => row.map((cell) => read(cell, given.raw(0)))),
  ),
  getRowProperties: method("1.9", (self, given) => rows(self).map((row) => read(row, given.raw(0)))),
  getColumnProperties: method("1.9", (self, given) => columns(self).map((column) => read(column, given.raw(0)))),
  setCellProperties: method("1.9", (self, given) => {
    const table = asTable(self.area, asList(given.raw(0)));
    for (const [i, row] of cells(self).entries()) writeLines(row, table[i]);
  }),
  setRowProperties: method("1.9", (self, given) => {
    writeLines(rows(self), given.raw(0));
  }),
  setColumnProperties: method("1.9", (self, given) => {
    writeLines(columns(self), given.raw(0));
  }),
};
