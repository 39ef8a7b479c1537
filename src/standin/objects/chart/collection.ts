import type { ChartModel } from "../../model";
import type { Arguments } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind, type Thing } from "../../wire/kind";
import { items, method, scalar } from "../../wire/member";
import { need } from "../grid/protect";
import { areaOf } from "../place";
import type { Worksheet } from "../worksheet/worksheet";
import { chart, type Chart } from "./chart";
import { seriesFrom } from "./series";
import { chartTypes } from "./types";

const chartsOf = ({ book, sheet }: Worksheet): Chart[] => sheet.charts.map((one) => ({ book, sheet, chart: one }));

/** By name in either case, or by id, which the client uses to find a chart again. */
function find(self: Worksheet, key: string): Chart | null {
  const folded = key.toLowerCase();
  const all = chartsOf(self);
  return all.find((one) => one.chart.id === key) ?? all.find((one) => one.chart.name.toLowerCase() === folded) ?? null;
}

function add(self: Worksheet, given: Arguments): Thing {
  const { book, sheet } = self;
  need(sheet, "allowEditObjects");
  const source = areaOf(book, given.raw(1), null);
  const made: ChartModel = {
    id: book.newId(),
    name: nextName(self),
    type: given.oneOf(0, chartTypes),
    source: { sheetId: source.sheet.id, area: { ...source.area } },
    seriesBy: given.oneOf(2, ["Auto", "Columns", "Rows"], true),
    left: 50,
    top: 50,
    width: 360,
    height: 216,
    properties: new Map(),
    series: [],
    fromFile: false,
  };
  made.series = seriesFrom({ book, chart: made });
  sheet.charts.push(made);
  book.isDirty = true;
  return at(chart, { book, sheet, chart: made });
}

function nextName({ sheet }: Worksheet): string {
  const taken = new Set(sheet.charts.map(({ name }) => name));
  for (let number = 1; ; number++) if (!taken.has(`Chart ${number}`)) return `Chart ${number}`;
}

export const charts: Kind<Worksheet> = kind<Worksheet>("ChartCollection", {
  items: items((self) => chartsOf(self).map((one) => at(chart, one))),
  count: scalar("1.1", ({ sheet }) => sheet.charts.length),
  getCount: method("1.4", ({ sheet }) => sheet.charts.length),
  add: method("1.1", add),
  getItem: method("1.1", (self, given) => {
    const found = find(self, given.text(0));
    if (!found) throw new HostError("ItemNotFound");
    return at(chart, found);
  }),
  getItemOrNullObject: method("1.4", (self, given) => {
    const found = find(self, given.text(0));
    return found && at(chart, found);
  }),
  getItemAt: method("1.1", (self, given) => {
    const found = chartsOf(self)[given.integer(0)];
    if (!found) throw new HostError("ItemNotFound");
    return at(chart, found);
  }),
});
