import type { Area, BorderEdge, BorderLine } from "../../model";
import { asOneOf } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { items, method, scalar } from "../../wire/member";
import { need } from "../grid/protect";
import { isSameLine, lineOn, setLine } from "../grid/borders";
import type { Areas } from "../range/areas";
import { asColor } from "./color";

const indexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type BorderIndex = (typeof indexes)[number];

const lineStyles = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** One side of a range: which edge of which cells. */
interface Side extends Areas {
  readonly index: BorderIndex;
}

/**
 * The cells that carry a side, and on which of their edges; nothing inside a single row or column. A line inside is
 * kept by the cells on both sides of it, as Excel does: where a page breaks, both pages show it.
 */
function edgesOf(area: Area, index: BorderIndex): readonly (readonly [Area, BorderEdge])[] {
  switch (index) {
    case "EdgeTop":
      return [[{ ...area, bottom: area.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, top: area.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, right: area.left }, "left"]];
    case "EdgeRight":
      return [[{ ...area, left: area.right }, "right"]];
    case "InsideHorizontal":
      if (area.top === area.bottom) return [];
      return [
        [{ ...area, bottom: area.bottom - 1 }, "bottom"],
        [{ ...area, top: area.top + 1 }, "top"],
      ];
    case "InsideVertical":
      if (area.left === area.right) return [];
      return [
        [{ ...area, right: area.right - 1 }, "right"],
        [{ ...area, left: area.left + 1 }, "left"],
      ];
    case "DiagonalDown":
      return [[area, "diagonalDown"]];
    case "DiagonalUp":
      return [[area, "diagonalUp"]];
  }
}

/** The line all places of a side share: null for none, undefined where they differ. */
function lineOf({ book, sheet, areas, index }: Side): BorderLine | null | undefined {
  const lines = areas
    .flatMap((area) => edgesOf(area, index))
    .map(([area, edge]) => lineOn(book.model, sheet, area, edge));
  if (lines.length === 0) return null;
  const [first, ...others] = lines;
  if (first === undefined) return undefined;
  return others.every((line) => line !== undefined && isSameLine(line, first)) ? first : undefined;
}

/** Changes part of a line; where there was none a thin black one appears, as in Excel. */
function draw(side: Side, change: Partial<BorderLine> | null): void {
  need(side.sheet, "allowFormatCells");
  const plain: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };
  for (const area of side.areas)
    for (const [part, edge] of edgesOf(area, side.index))
      setLine(side.book, side.sheet, part, edge, (line) =>
        change === null ? null : { ...(line ?? plain), ...change },
      );
}

function setStyle(side: Side, value: unknown): void {
  const style = asOneOf(value, ["None", ...lineStyles]);
  draw(side, style === "None" ? null : style === "Double" ? { style, weight: "Thick" } : { style });
}

export const border: Kind<Side> = kind<Side>("RangeBorder", {
  _Id: scalar("1.1", (side) => side.index),
  sideIndex: scalar("1.1", (side) => side.index),
  style: scalar(
    "1.1",
    (side) => {
      const line = lineOf(side);
      return line === undefined ? null : (line?.style ?? "None");
    },
    setStyle,
  ),
  weight: scalar(
    "1.1",
    (side) => {
      const line = lineOf(side);
      return line === undefined ? null : (line?.weight ?? "Thin");
    },
    (side, value) => draw(side, { weight: asOneOf(value, weights) }),
  ),
  color: scalar(
    "1.1",
    (side) => {
      const line = lineOf(side);
      return line === undefined ? "" : (line?.color ?? "#000000");
    },
    (side, value) => draw(side, { color: asColor(value) }),
  ),
});

export const borders: Kind<Areas> = kind<Areas>("RangeBorderCollection", {
  items: items((self) => indexes.map((index) => at(border, { ...self, index }))),
  count: scalar("1.1", () => indexes.length),
  getItem: method("1.1", (self, given) => at(border, { ...self, index: given.oneOf(0, indexes) })),
  getItemAt: method("1.1", (self, given) => {
    const index = indexes[given.integer(0)];
    if (!index) throw new HostError("ItemNotFound");
    return at(border, { ...self, index });
  }),
});
