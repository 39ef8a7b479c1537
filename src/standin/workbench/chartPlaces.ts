import type { Scene, UniverRenderingContext } from "@univerjs/preset-sheets-core";
import { DRAWING_OBJECT_LAYER_INDEX, Rect } from "@univerjs/preset-sheets-core";
import { workbenchText } from "../../i18n/workbenchText";
import type { ChartFigures } from "./chartFigures";
import { drawColumns } from "./drawColumns";

/** Where a chart stands, in pixels from the corner of the first cell. */
export interface ChartPlace {
  readonly id: string;
  readonly title: string;
  /** null where only its place is shown. */
  readonly figures: ChartFigures | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const ink = "#605e5c";
const margin = 12;

/** Draws the charts of a sheet, which the grid knows nothing of: their columns and lines, else a frame with their title. */
export function drawChartPlaces(
  scene: Scene,
  headings: { readonly width: number; readonly height: number },
  charts: readonly ChartPlace[],
): void {
  for (const old of scene.getAllObjects().filter((object) => object instanceof ChartFrame)) old.dispose();
  for (const chart of charts) {
    const frame = new ChartFrame(`chart-place ${chart.id}`, {
      left: headings.width + chart.left,
      top: headings.height + chart.top,
      width: chart.width,
      height: chart.height,
      fill: "#ffffff",
      stroke: "#c8c6c4",
      strokeWidth: 1,
      evented: false,
    });
    frame.title = chart.title;
    frame.figures = chart.figures;
    scene.addObject(frame, DRAWING_OBJECT_LAYER_INDEX);
  }
  scene.makeDirty();
}

class ChartFrame extends Rect {
  title = "";
  figures: ChartFigures | null = null;

  protected override _draw(context: UniverRenderingContext): void {
    super._draw(context);
    context.save();
    context.fillStyle = ink;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.font = "12px sans-serif";
    if (this.figures === null)
      context.fillText(workbenchText.chart, this.width / 2, this.height / 2, this.width - 2 * margin);
    context.font = "bold 14px sans-serif";
    context.fillText(this.title, this.width / 2, 2 * margin, this.width - 2 * margin);
    context.restore();
    if (this.figures !== null) drawColumns(context, this.figures, this.width, this.height);
  }
}
