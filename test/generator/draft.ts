import type { CellRef } from "../../src/domain/cell";
import type { IndicatorId } from "../../src/domain/indicator";
import type { SheetSnapshot } from "../../src/domain/workbook";
import type { Canvas, SheetLook } from "./canvas";
import type { Drawn } from "./drawRows";
import type { MeasureSpec } from "./measures";
import type { Place } from "./truth";

/** A workbook being typed. */
export interface Draft {
  readonly layout: string;
  readonly sheets: readonly DraftSheet[];
  readonly tables: readonly Drawn[];
}

export interface DraftSheet {
  readonly canvas: Canvas;
  readonly look: SheetLook;
}

/** Where a figure of the truth has been typed. */
export interface TypedFigure extends Place {
  readonly id: IndicatorId;
  readonly at: CellRef;
  readonly head: CellRef;
  readonly name: CellRef | null;
  readonly table: Drawn;
}

export function typedFigures(draft: Draft): TypedFigure[] {
  return figuresOf(draft, ({ id }) => id);
}

/** Where parts of such figures have been typed, as those of the months. */
export function typedParts(draft: Draft): TypedFigure[] {
  return figuresOf(draft, ({ partOf }) => partOf ?? null);
}

function figuresOf({ tables }: Draft, meant: (measure: MeasureSpec) => IndicatorId | null): TypedFigure[] {
  return tables.flatMap((table) =>
    table.spec.lines.flatMap(({ role, place }, line) =>
      role !== "unit" || place === null
        ? []
        : table.spec.measures.flatMap((spec, measure): TypedFigure[] => {
            const id = meant(spec);
            const at = table.cells[line]?.[measure];
            const head = table.heads[measure];
            if (id === null || at === undefined || head === undefined) return [];
            return [{ ...place, id, at, head, name: table.names[line] ?? null, table }];
          }),
    ),
  );
}

export function snapshots({ sheets }: Draft): SheetSnapshot[] {
  return sheets.map(({ canvas, look }) => canvas.snapshot(look));
}

/** Headings of columns that hold no indicator of the period: asking about them is right. */
export function foreignHeads({ tables }: Draft): CellRef[] {
  return tables.flatMap(({ spec, heads }) => heads.filter((_, index) => spec.measures[index]?.extra === "foreign"));
}
