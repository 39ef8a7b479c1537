import type { ChartFigures } from "./chartFigures";

/** What is used of a canvas. */
type Canvas = Pick<
  CanvasRenderingContext2D,
  | "beginPath"
  | "fillRect"
  | "fillStyle"
  | "fillText"
  | "font"
  | "lineTo"
  | "lineWidth"
  | "moveTo"
  | "restore"
  | "rotate"
  | "save"
  | "setLineDash"
  | "stroke"
  | "strokeStyle"
  | "textAlign"
  | "textBaseline"
  | "translate"
>;

const bar = "#7f7f7f";
const ink = "#323130";
const grid = "#e1dfdd";
const font = "11px 'Times New Roman', serif";
/** Pixels left for the axis, the title, and the names and legend. */
const room = { left: 44, top: 40, bottom: 120, right: 12 };
/** Share of a category's width that its columns take. */
const filled = 0.6;

/** Columns in grey and dashed lines over them, with axis, names and legend: what Excel's own chart shows, in plain. */
export function drawColumns(context: Canvas, figures: ChartFigures, width: number, height: number): void {
  const plot = { left: room.left, top: room.top, right: width - room.right, bottom: height - room.bottom };
  const highest = figures.steps.at(-1)?.value ?? 1;
  const yOf = (value: number): number => plot.bottom - (value / highest) * (plot.bottom - plot.top);
  const slot = (plot.right - plot.left) / Math.max(1, figures.categories.length);
  const middleOf = (index: number): number => plot.left + (index + 0.5) * slot;
  context.save();
  context.font = font;
  drawAxis(context, figures, plot, yOf);
  const columns = figures.series.filter(({ isLine }) => !isLine);
  columns.forEach(({ values }, number) => {
    const each = (slot * filled) / columns.length;
    context.fillStyle = bar;
    values.forEach((value, index) => {
      if (value === null) return;
      context.fillRect(
        middleOf(index) - (slot * filled) / 2 + number * each,
        yOf(value),
        each,
        plot.bottom - yOf(value),
      );
    });
  });
  for (const { values } of figures.series.filter(({ isLine }) => isLine)) drawLine(context, values, middleOf, yOf);
  drawNames(context, figures.categories, middleOf, plot.bottom);
  drawLegend(context, figures, width, height);
  context.restore();
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function drawAxis(context: Canvas, { steps }: ChartFigures, plot: Plot, yOf: (value: number) => number): void {
  context.textAlign = "right";
  context.textBaseline = "middle";
  for (const { value, text } of steps) {
    context.fillStyle = grid;
    context.fillRect(plot.left, yOf(value), plot.right - plot.left, 1);
    context.fillStyle = ink;
    context.fillText(text, plot.left - 6, yOf(value));
  }
}

function drawLine(
  context: Canvas,
  values: readonly (number | null)[],
  middleOf: (index: number) => number,
  yOf: (value: number) => number,
): void {
  context.strokeStyle = "#000000";
  context.lineWidth = 2;
  context.setLineDash([6, 4]);
  context.beginPath();
  let isBegun = false;
  values.forEach((value, index) => {
    if (value === null) return;
    if (isBegun) context.lineTo(middleOf(index), yOf(value));
    else context.moveTo(middleOf(index), yOf(value));
    isBegun = true;
  });
  context.stroke();
  context.setLineDash([]);
}

/** Written upwards, as there is seldom room for them side by side. */
function drawNames(
  context: Canvas,
  names: readonly string[],
  middleOf: (index: number) => number,
  bottom: number,
): void {
  context.fillStyle = ink;
  context.textAlign = "right";
  names.forEach((name, index) => {
    context.save();
    context.translate(middleOf(index), bottom + 4);
    context.rotate(-Math.PI / 2);
    context.fillText(name, 0, 0, room.bottom - 30);
    context.restore();
  });
}

function drawLegend(context: Canvas, { series }: ChartFigures, width: number, height: number): void {
  const each = width / Math.max(1, series.length);
  context.textAlign = "left";
  series.forEach(({ name, isLine }, index) => {
    const left = index * each + each / 4;
    context.fillStyle = isLine ? "#000000" : bar;
    context.fillRect(left, height - 14 - (isLine ? 1 : 4), 20, isLine ? 2 : 8);
    context.fillStyle = ink;
    context.fillText(name, left + 26, height - 14, each * 0.7);
  });
}
