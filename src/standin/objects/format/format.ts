import { asFlag, asInteger, asNumber, asOneOf } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { method, navigation, scalar } from "../../wire/member";
import { fitColumns, fitRows } from "../grid/autofit";
import { need } from "../grid/protect";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../grid/size";
import { isEntireColumn, isEntireRow } from "../grid/area";
import { span } from "../grid/cells";
import type { Areas } from "../range/areas";
import { borders } from "./borders";
import { font } from "./font";
import { fill } from "./fill";
import { dress, uniform } from "./uniform";

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
/** In points; what Excel can show. */
const heightLimit = 409.5;
/** 255 characters of the default font, in points. */
const widthLimit = 255 * 7 * 0.75 + 4;

function heights({ sheet, areas }: Areas): number | null {
  const all = areas.flatMap((area) =>
    isEntireColumn(area)
      ? [sheet.defaultRowHeight, ...[...sheet.rows.keys()].map((row) => rowHeight(sheet, row))]
      : span(area.top, area.bottom).map((row) => rowHeight(sheet, row)),
  );
  return agreed(all);
}

function widths({ sheet, areas }: Areas): number | null {
  return agreed(areas.flatMap((area) => span(area.left, area.right).map((column) => columnWidth(sheet, column))));
}

const agreed = (values: readonly number[]): number | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);

function setHeight({ sheet, areas }: Areas, value: unknown): void {
  need(sheet, "allowFormatRows");
  const height = asNumber(value);
  if (height < 0 || height > heightLimit) throw new HostError("InvalidArgument", `row height ${height}`);
  for (const area of areas) setRowHeight(sheet, area, height);
}

function setWidth({ sheet, areas }: Areas, value: unknown): void {
  need(sheet, "allowFormatColumns");
  const points = asNumber(value);
  if (points < 0 || points > widthLimit) throw new HostError("InvalidArgument", `column width ${points}`);
  for (const area of areas) setColumnWidth(sheet, area, points);
}

/** How a range looks. Heights and widths are in points; null where the cells differ. */
export const rangeFormat: Kind<Areas> = kind<Areas>("RangeFormat", {
  fill: navigation("1.1", (self) => at(fill, self)),
  font: navigation("1.1", (self) => at(font, self)),
  borders: navigation("1.1", (self) => at(borders, self)),
  protection: navigation("1.2", (self) => at(formatProtection, self)),
  horizontalAlignment: scalar(
    "1.1",
    (self) => uniform(self, (style) => style.horizontal) ?? null,
    (self, value) => dress(self, { horizontal: asOneOf(value, horizontals) }),
  ),
  verticalAlignment: scalar(
    "1.1",
    (self) => uniform(self, (style) => style.vertical) ?? null,
    (self, value) => dress(self, { vertical: asOneOf(value, verticals) }),
  ),
  wrapText: scalar(
    "1.1",
    (self) => uniform(self, (style) => style.wrapText) ?? null,
    (self, value) => dress(self, { wrapText: asFlag(value) }),
  ),
  shrinkToFit: scalar(
    "1.9",
    (self) => uniform(self, (style) => style.shrinkToFit) ?? null,
    (self, value) => dress(self, { shrinkToFit: asFlag(value) }),
  ),
  indentLevel: scalar(
    "1.9",
    (self) => uniform(self, (style) => style.indentLevel) ?? null,
    (self, value) => {
      const level = asInteger(value);
      if (level < 0 || level > 250) throw new HostError("InvalidArgument", `indent ${level}`);
      dress(self, { indentLevel: level });
    },
  ),
  textOrientation: scalar(
    "1.7",
    (self) => uniform(self, (style) => style.textOrientation) ?? null,
    (self, value) => {
      const degrees = asInteger(value);
      if (Math.abs(degrees) > 90 && degrees !== 180) throw new HostError("InvalidArgument", `orientation ${degrees}`);
      dress(self, { textOrientation: degrees });
    },
  ),
  rowHeight: scalar("1.2", heights, setHeight),
  columnWidth: scalar("1.2", widths, setWidth),
  useStandardWidth: scalar(
    "1.7",
    ({ sheet, areas }) =>
      areas.every((area) =>
        span(area.left, area.right).every((column) => sheet.columns.get(column)?.width === undefined),
      ),
    ({ sheet, areas }, value) => {
      need(sheet, "allowFormatColumns");
      if (!asFlag(value)) return;
      for (const area of areas)
        for (const column of span(area.left, area.right)) {
          delete sheet.columns.get(column)?.width;
          sheet.changes.columns.add(column);
        }
    },
  ),
  useStandardHeight: scalar(
    "1.7",
    ({ sheet, areas }) =>
      areas.every((area) =>
        [...sheet.rows].every(([row, line]) => row < area.top || row > area.bottom || line.height === undefined),
      ),
    ({ sheet, areas }, value) => {
      need(sheet, "allowFormatRows");
      if (!asFlag(value)) return;
      for (const area of areas)
        for (const [row, line] of sheet.rows) {
          if (row < area.top || row > area.bottom) continue;
          delete line.height;
          sheet.changes.rows.add(row);
        }
    },
  ),
  autofitRows: method("1.2", ({ book, sheet, areas }) => {
    need(sheet, "allowFormatRows");
    for (const area of areas) if (!isEntireRow(area) || !isEntireColumn(area)) fitRows(book, sheet, area);
  }),
  autofitColumns: method("1.2", ({ book, sheet, areas }) => {
    need(sheet, "allowFormatColumns");
    for (const area of areas) fitColumns(book, sheet, area);
  }),
});

export const formatProtection: Kind<Areas> = kind<Areas>("FormatProtection", {
  locked: scalar(
    "1.2",
    (self) => uniform(self, (style) => style.locked) ?? null,
    (self, value) => dress(self, { locked: asFlag(value) }),
  ),
  formulaHidden: scalar(
    "1.2",
    (self) => uniform(self, (style) => style.formulaHidden) ?? null,
    (self, value) => dress(self, { formulaHidden: asFlag(value) }),
  ),
});
