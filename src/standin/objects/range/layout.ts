import { asFlag } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import type { Member } from "../../wire/kind";
import { scalar } from "../../wire/member";
import { fullAddress } from "../grid/address";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "../grid/area";
import { span } from "../grid/cells";
import { need } from "../grid/protect";
import { hideColumns, hideRows, leftOf, topOf } from "../grid/size";
import { hyperlinkOf, setHyperlink } from "./hyperlink";
import type { Range } from "./range";

/** True or false where all rows agree, null where they do not; the rows beyond those noted are shown. */
const rowsHidden = ({ sheet, area }: Range): boolean | null =>
  isEntireColumn(area)
    ? agreed([...sheet.rows].map(([, line]) => line.hidden === true).concat(false))
    : agreed(span(area.top, area.bottom).map((row) => sheet.rows.get(row)?.hidden === true));

const columnsHidden = ({ sheet, area }: Range): boolean | null =>
  agreed(span(area.left, area.right).map((column) => sheet.columns.get(column)?.hidden === true));

const agreed = (flags: readonly boolean[]): boolean | null => (new Set(flags).size === 1 ? (flags[0] ?? false) : null);

function setRowsHidden({ book, sheet, area }: Range, value: unknown): void {
  need(sheet, "allowFormatRows");
  if (isEntireColumn(area)) throw new HostError("NotImplemented", "hiding every row of a sheet");
  hideRows(sheet, area, asFlag(value));
  book.happenings.tell("rowHiddenChanged", sheet, {
    address: `${area.top + 1}:${area.bottom + 1}`,
    changeType: asFlag(value) ? "Hidden" : "Unhidden",
  });
}

function setColumnsHidden({ sheet, area }: Range, value: unknown): void {
  need(sheet, "allowFormatColumns");
  if (isEntireRow(area)) throw new HostError("NotImplemented", "hiding every column of a sheet");
  hideColumns(sheet, area, asFlag(value));
}

/** Where a range is and how large. Counts beyond what fits 32 bits are -1, as Excel answers them. */
export const layoutMembers: Readonly<Record<string, Member<Range>>> = {
  address: scalar("1.1", ({ sheet, area }) => fullAddress(sheet, area)),
  addressLocal: scalar("1.1", ({ sheet, area }) => fullAddress(sheet, area)),
  rowIndex: scalar("1.1", ({ area }) => area.top),
  columnIndex: scalar("1.1", ({ area }) => area.left),
  rowCount: scalar("1.1", ({ area }) => rowCount(area)),
  columnCount: scalar("1.1", ({ area }) => columnCount(area)),
  cellCount: scalar("1.1", ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
  isEntireRow: scalar("1.7", ({ area }) => isEntireRow(area)),
  isEntireColumn: scalar("1.7", ({ area }) => isEntireColumn(area)),
  rowHidden: scalar("1.2", rowsHidden, setRowsHidden),
  columnHidden: scalar("1.2", columnsHidden, setColumnsHidden),
  hidden: scalar("1.2", (range) => {
    const [rows, columns] = [rowsHidden(range), columnsHidden(range)];
    return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
  }),
  top: scalar("1.10", ({ sheet, area }) => topOf(sheet, area.top)),
  left: scalar("1.10", ({ sheet, area }) => leftOf(sheet, area.left)),
  height: scalar("1.10", ({ sheet, area }) => topOf(sheet, area.bottom + 1) - topOf(sheet, area.top)),
  width: scalar("1.10", ({ sheet, area }) => leftOf(sheet, area.right + 1) - leftOf(sheet, area.left)),
  hyperlink: scalar("1.7", hyperlinkOf, setHyperlink),
};
