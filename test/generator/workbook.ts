import { nothingRemembered, type WorkbookSnapshot } from "../../src/domain/workbook";
import type { Dice } from "./dice";
import type { CellRef } from "../../src/domain/cell";
import { foreignHeads, type TypedFigure, typedFigures, typedParts } from "./draft";
import { type Fault, plantFault } from "./faults";
import { draftFrom } from "./layouts";
import { handFrom } from "./hand";
import { peopleSheet, surroundings } from "./surroundings";
import { type Truth, truthFrom } from "./truth";

/** A workbook, what it is meant to say, and where it says it. */
export interface Generated {
  readonly snapshot: WorkbookSnapshot;
  readonly truth: Truth;
  readonly layout: string;
  readonly figures: readonly TypedFigure[];
  /** Figures of parts of the period, which a reader may ask about instead of reading the whole. */
  readonly parts: readonly TypedFigure[];
  readonly fault: Fault | null;
  /** Headings of columns that a reader has to ask about. */
  readonly foreign: readonly CellRef[];
  /** The sheet that may hold personal data. */
  readonly people: string;
}

export function workbookFrom(dice: Dice, { faulty }: { readonly faulty: boolean }): Generated {
  const truth = truthFrom(dice);
  const hand = handFrom(dice);
  const draft = draftFrom(dice, hand, truth);
  const fault = faulty ? plantFault(dice, draft, truth) : null;
  const sheets = surroundings(dice, hand, truth, draft);
  return {
    snapshot: { sheets, reports: [], structure: { sheets: [], isLocked: false }, memory: nothingRemembered },
    truth,
    layout: draft.layout,
    figures: typedFigures(draft),
    parts: typedParts(draft),
    fault,
    foreign: foreignHeads(draft),
    people: peopleSheet,
  };
}
