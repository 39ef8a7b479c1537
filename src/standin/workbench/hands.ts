import { CellValueType, CommandType, type ICellData, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  SetRangeValuesCommand,
  SetWorksheetRowAutoHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../model";
import { columnCount, rowCount } from "../objects/grid/area";

/** What the clerk does on the sheet in front, as the grid hears it. */
export interface Hands {
  /** Types or pastes texts, from the first cell of the area on. */
  type(area: Area, rows: readonly (readonly string[])[]): void;
  clear(areas: readonly Area[]): void;
  select(areas: readonly Area[]): void;
  /** What is there to edit when the clerk opens a cell. */
  entry(sheet: string, row: number, column: number): string;
  /** The clerk tried what the workbench does not do. */
  refuse(): void;
}

/** A command of the grid: harmless, not for the workbench, or a deed of the clerk. */
export type Deed = "allowed" | "forbidden" | ((hands: Hands) => void);

/** Looks alone: the grid fits rows to their text. */
const harmless: ReadonlySet<string> = new Set([SetWorksheetRowAutoHeightMutation.id]);

/** Commands that only lead to others, or to dialogs of the grid that the workbench does not offer. */
const unwanted =
  /^(?:univer\.command\.(?:undo|redo|cut)|sheet\.command\.(?:paste|optional-paste|set-range-protection))/;

export function deedOf({ id, type, params }: Readonly<ICommandInfo>, selected: readonly Area[]): Deed {
  if (id === SetRangeValuesCommand.id) return typed(params, selected);
  if (id === ClearSelectionContentCommand.id || id === ClearSelectionAllCommand.id)
    return (hands) => hands.clear(selected);
  if (unwanted.test(id)) return "forbidden";
  const changes = type === CommandType.MUTATION && id.startsWith("sheet.mutation.") && !harmless.has(id);
  return changes ? "forbidden" : "allowed";
}

/** The editor hands over one cell, for one place or for all selected; other shapes come from tools we do not offer. */
function typed(params: object | undefined, [first]: readonly Area[]): Deed {
  const { value, range } = (params ?? {}) as { readonly value?: unknown; readonly range?: IRange };
  const text = entryOf(value);
  if (text === null) return "forbidden";
  const area = range === undefined ? first : areaOf(range);
  if (area === undefined) return "allowed";
  const rows = Array.from({ length: rowCount(area) }, () => Array.from({ length: columnCount(area) }, () => text));
  return (hands) => hands.type(area, rows);
}

function entryOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("v" in value || "f" in value || "p" in value)) return null;
  const { v, f, p, t } = value as ICellData;
  if (typeof f === "string") return f;
  const lines = p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (lines !== undefined) return lines;
  return `${t === CellValueType.FORCE_STRING ? "'" : ""}${String(v ?? "")}`;
}

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});
