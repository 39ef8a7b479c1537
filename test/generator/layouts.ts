import type { Desk, Layout } from "./desk";
import type { Dice } from "./dice";
import type { Draft } from "./draft";
import { formOnSheets, formsBelow, formsBeside } from "./formLayouts";
import type { Hand } from "./hand";
import {
  districtsOnSheets,
  halves,
  pages,
  themesBelow,
  themesBeside,
  themesOnSheets,
  unitsInColumns,
  unitsInRows,
} from "./rowLayouts";
import { placesOf, type Truth } from "./truth";

/** The ways a workbook may be laid out. */
const layouts: readonly (readonly [string, Layout])[] = [
  ["units in rows", unitsInRows],
  ["units in columns", unitsInColumns],
  ["a sheet for each unit", formOnSheets],
  ["forms below each other", formsBelow],
  ["forms side by side", formsBeside],
  ["a sheet for each theme", themesOnSheets],
  ["themes below each other", themesBelow],
  ["themes side by side", themesBeside],
  ["units in two halves", halves],
  ["pages with repeated heads", pages],
  ["a sheet for each district", districtsOnSheets],
];

export function draftFrom(dice: Dice, hand: Hand, truth: Truth): Draft {
  const [layout, draw] = dice.pick(layouts);
  const desk: Desk = { dice, hand, truth, places: placesOf(truth), sheetName: sheetNames() };
  return { layout, ...draw(desk) };
}

/** Excel allows 31 letters and no name twice, whatever the case. */
function sheetNames(): Desk["sheetName"] {
  const taken = new Set<string>();
  return (wanted) => {
    const base = wanted
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/\s+/g, " ")
      .slice(0, 28);
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
