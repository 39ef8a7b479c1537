import {
  type Desk,
  allKnown,
  forColumns,
  type Layout,
  newSheet,
  downTheSide,
  specFor,
  start,
  themes,
  themeTitle,
  titleOf,
} from "./desk";
import { columnsLook, drawColumns } from "./drawColumns";
import { type Drawn, drawRows } from "./drawRows";
import { rowsLook } from "./rowsLook";
import type { TableSpec, TableWishes } from "./tableSpec";
import type { Canvas } from "./canvas";
import { drawFoot, drawTitle, type TitleWishes, plainPeriod } from "./titles";

export const unitsInRows: Layout = (desk) => {
  const inTitle = desk.dice.chance(85);
  const sheet = newSheet(desk, inTitle ? undefined : plainPeriod(desk.truth.period));
  const spec = specFor(desk, { groups: groupsOf(desk), pages: desk.dice.chance(10) });
  const table = placeRows(desk, sheet.canvas, spec, titleOf(desk, spec, inTitle), start(desk));
  drawFoot(sheet.canvas, desk.dice, 1, 8);
  return { sheets: [sheet], tables: [table] };
};

export const unitsInColumns: Layout = (desk) => {
  const sheet = newSheet(desk);
  const spec = forColumns(specFor(desk, { ...downTheSide, bareNames: allKnown(desk), pages: desk.dice.chance(10) }));
  const { top, left } = start(desk);
  const row = drawTitle(sheet.canvas, desk.dice, desk.hand, titleOf(desk, spec), top, left);
  const table = drawColumns(sheet.canvas, desk.dice, spec, columnsLook(desk.dice), row, left, null);
  drawFoot(sheet.canvas, desk.dice, left, 8);
  return { sheets: [sheet], tables: [table] };
};

export const themesOnSheets: Layout = (desk) => {
  const { dice } = desk;
  const parts = themes(desk).map((ids) => {
    const across = dice.chance(25);
    const wishes = across ? { ids, ...downTheSide, bareNames: allKnown(desk) } : { ids, groups: groupsOf(desk) };
    const spec = specFor(desk, wishes);
    const sheet = newSheet(desk, dice.pick(["Đối tượng", "Dịch vụ", "Sau cai", "Biểu 1", "Mạng lưới"]));
    const at = start(desk);
    if (!across) return { sheet, table: placeRows(desk, sheet.canvas, spec, titleOf(desk, spec), at) };
    const row = drawTitle(sheet.canvas, dice, desk.hand, titleOf(desk, spec), at.top, at.left);
    return { sheet, table: drawColumns(sheet.canvas, dice, forColumns(spec), columnsLook(dice), row, at.left, null) };
  });
  return { sheets: parts.map(({ sheet }) => sheet), tables: parts.map(({ table }) => table) };
};

export const themesBelow: Layout = (desk) => {
  const { dice } = desk;
  const sheet = newSheet(desk);
  const { top, left } = start(desk);
  const repeatsHead = dice.chance(60);
  let row = top;
  const tables = themes(desk).map((ids, index) => {
    const spec = specFor(desk, { ids, bareNames: allKnown(desk) });
    const shift = dice.chance(20) ? dice.int(0, 2) : 0;
    const title = index === 0 ? titleOf(desk, spec) : themeTitle(desk, spec, index);
    const look = rowsLook(dice, spec, desk.truth);
    const from = drawTitle(sheet.canvas, dice, desk.hand, title, row, left + shift);
    const nameHead = index > 0 && !repeatsHead ? null : look.nameHead;
    const table = drawRows(sheet.canvas, dice, spec, { ...look, nameHead }, from, left + shift);
    row = table.bottom + dice.int(1, 3);
    return table;
  });
  drawFoot(sheet.canvas, dice, left, 8);
  return { sheets: [sheet], tables };
};

export const themesBeside: Layout = (desk) =>
  beside(
    desk,
    themes(desk).map((ids) => specFor(desk, { ids })),
  );

/** One list in two halves side by side. */
export const halves: Layout = (desk) => {
  const whole = specFor(desk, { total: desk.dice.pick(["last", "none"] as const), extras: false });
  return beside(desk, cut(desk, whole));
};

/** One list over two pages, the headings repeated on the second. */
export const pages: Layout = (desk) => {
  const { dice } = desk;
  const sheet = newSheet(desk);
  const { top, left } = start(desk);
  const whole = specFor(desk, { total: dice.pick(["last", "none"] as const) });
  const look = { ...rowsLook(dice, whole, desk.truth), gaps: new Set<number>() };
  let row = drawTitle(sheet.canvas, dice, desk.hand, titleOf(desk, whole), top, left);
  const tables = cut(desk, whole).map((spec) => {
    const table = drawRows(sheet.canvas, dice, spec, look, row, left);
    row = table.bottom + dice.int(0, 2);
    return table;
  });
  return { sheets: [sheet], tables };
};

export const districtsOnSheets: Layout = (desk) => {
  const parts = desk.truth.districts.map(({ name }, district) => {
    const spec = specFor(desk, { places: desk.places.filter((place) => place.district === district) });
    const sheet = newSheet(desk, name);
    return { sheet, table: placeRows(desk, sheet.canvas, spec, titleOf(desk, spec), start(desk)) };
  });
  return { sheets: parts.map(({ sheet }) => sheet), tables: parts.map(({ table }) => table) };
};

function groupsOf({ dice, truth }: Desk): TableWishes["groups"] {
  return truth.districts.length > 1 && dice.chance(70)
    ? dice.pick(["above", "above", "below", "names"] as const)
    : "none";
}

function placeRows(
  { dice, hand, truth }: Desk,
  canvas: Canvas,
  spec: TableSpec,
  title: TitleWishes,
  { top, left }: { readonly top: number; readonly left: number },
): Drawn {
  return drawRows(
    canvas,
    dice,
    spec,
    rowsLook(dice, spec, truth),
    drawTitle(canvas, dice, hand, title, top, left),
    left,
  );
}

function beside(desk: Desk, specs: readonly TableSpec[]): ReturnType<Layout> {
  const { dice } = desk;
  const sheet = newSheet(desk);
  const { top, left } = start(desk);
  const [first] = specs;
  if (first === undefined) throw new Error("Nothing to lay side by side");
  const row = drawTitle(sheet.canvas, dice, desk.hand, titleOf(desk, first), top, left);
  let column = left;
  const tables = specs.map((spec) => {
    const look = { ...rowsLook(dice, spec, desk.truth), gaps: new Set<number>() };
    const table = drawRows(sheet.canvas, dice, spec, look, row, column);
    column = table.right + dice.int(look.ordinals ? 0 : 1, 2);
    return table;
  });
  return { sheets: [sheet], tables };
}

/** The first half of the units, and the others with all that is no unit's. */
function cut({ places }: Desk, whole: TableSpec): TableSpec[] {
  const before = new Set(places.slice(0, Math.ceil(places.length / 2)));
  const isBefore = (place: TableSpec["lines"][number]["place"]): boolean => place !== null && before.has(place);
  const parts = [
    whole.lines.filter(({ place }) => isBefore(place)),
    whole.lines.filter(({ place }) => !isBefore(place)),
  ];
  return parts.filter((lines) => lines.some(({ role }) => role === "unit")).map((lines) => ({ ...whole, lines }));
}
