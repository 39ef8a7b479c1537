import { sourceOf } from "../file/write/chartCache";
import { numberAt, textAt } from "../file/write/chartSeries";
import type { ChartModel, WorkbookModel } from "../model";
import type { Culture } from "../objects/text/culture";
import { display } from "../objects/text/display";

/** What a chart of columns says, as far as the workbench draws it. */
export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly isLine: boolean;
    /** null where the cell holds no number. */
    readonly values: readonly (number | null)[];
  }[];
  /** The axis from 0 up, with a line at each step. */
  readonly steps: readonly { readonly value: number; readonly text: string }[];
}

/** Steps of an axis that nobody has set. */
const usualSteps = 5;

/** Columns side by side, and lines over them; null for charts of other kinds and for those of the file, whose place is shown. */
export function chartFigures(model: WorkbookModel, chart: ChartModel, culture: Culture): ChartFigures | null {
  if (chart.type !== "ColumnClustered" || chart.fromFile) return null;
  const series = chart.series.map((bag) => ({
    name: textAt(bag, "name"),
    isLine: textAt(bag, "chartType").startsWith("Line"),
    values: cellsOf(model, textAt(bag, "values")).map((value) => (typeof value === "number" ? value : null)),
  }));
  const [first] = chart.series;
  const categories = first === undefined ? [] : cellsOf(model, textAt(first, "categories")).map(String);
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const top = numberAt(chart.properties, "axes/valueAxis/maximum") ?? most;
  const step = numberAt(chart.properties, "axes/valueAxis/majorUnit") ?? top / usualSteps;
  if (!(top > 0) || !(step > 0)) return null;
  const format = textAt(chart.properties, "axes/valueAxis/numberFormat") || "General";
  const steps = Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, index) => {
    const value = index * step;
    return { value, text: display(value, format, culture, model.date1904) };
  });
  return { categories, series, steps };
}

function cellsOf(model: WorkbookModel, reference: string): readonly unknown[] {
  const source = sourceOf(model, reference);
  return source === null
    ? []
    : source.places.map(([row, column]) => source.sheet.cells.get(row)?.get(column)?.value ?? "");
}
