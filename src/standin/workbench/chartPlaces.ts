import type { Scene, UniverRenderingContext } from "@univerjs/preset-sheets-core";
import { DRAWING_OBJECT_LAYER_INDEX, Rect } from "@univerjs/preset-sheets-core";
import { workbenchText } from "../../i18n/workbenchText";

/** Where a chart stands, in pixels from the corner of the first cell. */
export interface ChartPlace {
  readonly id: string;
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const ink = "#605e5c";
const margin = 12;

/** Draws, in place of the charts of a sheet, a frame with their title; the grid knows no charts. */
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
    scene.addObject(frame, DRAWING_OBJECT_LAYER_INDEX);
  }
  scene.makeDirty();
}

class ChartFrame extends Rect {
  title = "";

  protected override _draw(context: UniverRenderingContext): void {
    super._draw(context);
    context.save();
    context.fillStyle = ink;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.font = "12px sans-serif";
    context.fillText(workbenchText.chart, this.width / 2, this.height / 2, this.width - 2 * margin);
    context.font = "bold 14px sans-serif";
    context.fillText(this.title, this.width / 2, 2 * margin, this.width - 2 * margin);
    context.restore();
  }
}
