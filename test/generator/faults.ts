import type { CellRef } from "../../src/domain/cell";
import type { FindingCode } from "../../src/domain/finding";
import { partsOfWholes } from "../../src/plans/identities";
import { isMoney } from "../../src/plans/indicators";
import type { Typed } from "./canvas";
import type { Dice } from "./dice";
import type { Extra } from "./measures";
import { type Draft, type TypedFigure, typedFigures } from "./draft";
import { figureAt, type Place, type Truth } from "./truth";

/** Something wrong put into a workbook, and what must be said about it. */
export interface Fault {
  /** One of these. */
  readonly codes: readonly FindingCode[];
  /** One of these cells must bear the finding. */
  readonly at: readonly CellRef[];
}

type Planter = (dice: Dice, draft: Draft, truth: Truth) => Fault | null;

const words = ["x", "nhiều", "k có số", "12?", "4,986", "536/950", "300 đến 400", "~15"];
const errors = ["#REF!", "#VALUE!", "#DIV/0!", "#N/A"];

const planters: readonly Planter[] = [
  (dice, draft) => overtype(dice, draft, ["not-a-number"], { value: dice.pick(words) }),
  (dice, draft) => overtype(dice, draft, ["negative"], { value: dice.pick([-3, "-5"]) }),
  (dice, draft) =>
    overtype(dice, draft, ["fraction", "locale-damaged-number"], { value: dice.pick([2.5, "2,5"]) }, isWhole),
  (dice, draft) => overtype(dice, draft, ["date-in-count"], { value: 45420, format: "dd/mm/yyyy" }),
  (dice, draft) => overtype(dice, draft, ["not-a-number"], { value: dice.pick([1, 0.85, 12]), format: "0%" }),
  (dice, draft) =>
    overtype(dice, draft, ["formula-error"], { value: dice.pick(errors), isError: true, formula: "=#REF!" }),
  wrongTotal,
  partAboveWhole,
  reachedAboveManaged,
  wrongSum,
  wrongRate,
  damagedNumber,
  disagreement,
  unknownUnit,
  duplicateUnit,
];

/** Plants one fault of some kind that the workbook has room for. */
export function plantFault(dice: Dice, draft: Draft, truth: Truth): Fault | null {
  for (const planter of dice.shuffled(planters)) {
    const fault = planter(dice, draft, truth);
    if (fault !== null) return fault;
  }
  return null;
}

function type({ sheets }: Draft, { sheet, row, column }: CellRef, typed: Typed): void {
  sheets.find(({ canvas }) => canvas.name === sheet)?.canvas.put(row, column, typed);
}

/** Money has decimals. */
const isWhole = ({ id }: TypedFigure): boolean => !isMoney(id);

function overtype(
  dice: Dice,
  draft: Draft,
  codes: readonly FindingCode[],
  typed: Typed,
  isMeant: (figure: TypedFigure) => boolean = () => true,
): Fault | null {
  const figures = typedFigures(draft).filter(isMeant);
  if (figures.length === 0) return null;
  const figure = dice.pick(figures);
  type(draft, figure.at, typed);
  return { codes, at: [figure.at] };
}

function wrongTotal(dice: Dice, draft: Draft): Fault | null {
  const cells = draft.tables.flatMap(({ spec, cells: rows }) =>
    spec.lines.flatMap(({ role, entries }, line) =>
      role === "unit"
        ? []
        : spec.measures.flatMap(({ id }, measure) => {
            const at = rows[line]?.[measure];
            return id !== null && at !== undefined && entries[measure]?.value !== "" ? [at] : [];
          }),
    ),
  );
  if (cells.length === 0) return null;
  const at = dice.pick(cells);
  type(draft, at, { value: 987_654 });
  return { codes: ["total-mismatch"], at: [at] };
}

function partAboveWhole(dice: Dice, draft: Draft, truth: Truth): Fault | null {
  const figures = typedFigures(draft);
  const pairs = figures.flatMap((part) =>
    partsOfWholes.flatMap(([id, whole]) => {
      const isGiven = id === part.id && figureAt(truth, part, whole) !== null;
      return isGiven && once(figures, part) && once(figures, part, whole) ? [{ part, whole }] : [];
    }),
  );
  if (pairs.length === 0) return null;
  const { part, whole } = dice.pick(pairs);
  type(draft, part.at, { value: (figureAt(truth, part, whole) ?? 0) + 7 });
  return { codes: ["part-exceeds-whole"], at: [part.at] };
}

function reachedAboveManaged(dice: Dice, draft: Draft, truth: Truth): Fault | null {
  const figures = typedFigures(draft);
  const managed = (place: Place): number => {
    const parts = [figureAt(truth, place, "NN_HSQL"), figureAt(truth, place, "NSD_HSQL")];
    return parts.includes(null) ? 0 : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  };
  const reached = figures.filter((figure) => {
    const isOnly = ["DV_TONG", "NN_HSQL", "NSD_HSQL"].every((id) => once(figures, figure, id));
    return figure.id === "DV_TONG" && managed(figure) > 0 && isOnly;
  });
  if (reached.length === 0) return null;
  const figure = dice.pick(reached);
  type(draft, figure.at, { value: managed(figure) + 4 });
  return { codes: ["rate-over-100"], at: [figure.at] };
}

/** A column of sums beside the figures it comes from. */
function wrongSum(dice: Dice, draft: Draft, truth: Truth): Fault | null {
  const complete = (place: Place): boolean =>
    figureAt(truth, place, "NN_HSQL") !== null && figureAt(truth, place, "NSD_HSQL") !== null;
  const cells = extraCells(draft, "managed", complete);
  if (cells.length === 0) return null;
  const at = dice.pick(cells);
  type(draft, at, { value: 876_543 });
  return { codes: ["parts-mismatch"], at: [at] };
}

function wrongRate(dice: Dice, draft: Draft, truth: Truth): Fault | null {
  const measured = (place: Place): boolean =>
    (figureAt(truth, place, "NN_HSQL") ?? 0) > 0 &&
    figureAt(truth, place, "NSD_HSQL") !== null &&
    figureAt(truth, place, "DV_TONG") !== null;
  const cells = extraCells(draft, "rate", measured, /tiếp\s+cận/i);
  if (cells.length === 0) return null;
  const at = dice.pick(cells);
  type(draft, at, { value: dice.pick(["123,4%", 135.5]) });
  return { codes: ["rate-mismatch"], at: [at] };
}

function extraCells({ tables }: Draft, extra: Extra, fits: (place: Place) => boolean, head = /./): CellRef[] {
  return tables.flatMap(({ spec, cells }) =>
    spec.lines.flatMap(({ role, place }, line) =>
      role !== "unit" || place === null || !fits(place)
        ? []
        : spec.measures.flatMap((measure, index) =>
            measure.extra === extra && head.test((measure.path.at(-1) ?? "").normalize("NFC"))
              ? (cells[line]?.[index] ?? [])
              : [],
          ),
    ),
  );
}

/** What an English Excel makes of "1.234". */
function damagedNumber(dice: Dice, draft: Draft, truth: Truth): Fault | null {
  const large = typedFigures(draft).filter((figure) => {
    const value = figureAt(truth, figure, figure.id) ?? 0;
    return value > 1000 && value % 10 !== 0;
  });
  if (large.length === 0) return null;
  const figure = dice.pick(large);
  type(draft, figure.at, { value: (figureAt(truth, figure, figure.id) ?? 0) / 1000 });
  return { codes: ["locale-damaged-number"], at: [figure.at] };
}

/** Two cells for one figure, one of them changed. */
function disagreement(dice: Dice, draft: Draft, truth: Truth): Fault | null {
  const figures = typedFigures(draft);
  const twice = figures.filter((figure) => !once(figures, figure) && figureAt(truth, figure, figure.id) !== null);
  if (twice.length === 0) return null;
  const figure = dice.pick(twice);
  type(draft, figure.at, { value: (figureAt(truth, figure, figure.id) ?? 0) + 13 });
  const same = figures.filter((other) => other.id === figure.id && isSamePlace(other, figure));
  return { codes: ["conflicting-values"], at: same.map(({ at }) => at) };
}

/** A name no roster has, where the roster is known. */
function unknownUnit(dice: Dice, draft: Draft, truth: Truth): Fault | null {
  const names = typedFigures(draft).flatMap(({ table, district, name }) => {
    const isLarge = (truth.districts[district]?.units.length ?? 0) > 5;
    const isListed = truth.districts.every(({ known }) => known) && table.spec.lines.length > 1;
    return isLarge && isListed && name !== null ? [name] : [];
  });
  if (names.length === 0) return null;
  const name = dice.pick(names);
  type(draft, name, { value: dice.pick(["Xã Đồng Rùm", "Phường Vĩnh Cửu", "P. Tân Hiệp"]) });
  return { codes: ["unknown-unit"], at: [name] };
}

/** One unit's line under the name of another: the other stands twice, with different figures or with the same. */
function duplicateUnit(dice: Dice, draft: Draft): Fault | null {
  const lists = draft.tables.filter(({ spec }) => spec.lines.filter(({ role }) => role === "unit").length > 3);
  if (lists.length === 0) return null;
  const { spec, names, cells } = dice.pick(lists);
  const last = spec.lines.findLast(({ role }) => role === "unit");
  const units = spec.lines.flatMap(({ role, place }, index) =>
    role === "unit" && place?.district === last?.place?.district ? [index] : [],
  );
  if (units.length < 2) return null;
  const [from, to] = [dice.pick(units.slice(0, -1)), units.at(-1)];
  const [name, source] = [to === undefined ? null : (names[to] ?? null), spec.lines[from]];
  if (to === undefined || name === null || source === undefined) return null;
  type(draft, name, { value: source.name });
  return {
    codes: ["duplicate-unit", "conflicting-values", "unknown-unit", "unit-code-mismatch"],
    at: [name, ...(cells[from] ?? []), ...(cells[to] ?? [])],
  };
}

function once(figures: readonly TypedFigure[], place: TypedFigure, id = place.id): boolean {
  return figures.filter((figure) => figure.id === id && isSamePlace(figure, place)).length === 1;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.district === b.district && a.unit === b.unit;
}
