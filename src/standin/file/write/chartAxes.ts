import { escapeXml } from "../xml";
import { type Bag, type Drawn, numberAt, textAt } from "./chartSeries";
import { fontXml, solid, titleXml } from "./chartText";

/** Series drawn alike over the same axes. */
export interface Group {
  readonly drawn: Drawn;
  readonly secondary: boolean;
  readonly series: { readonly bag: Bag; readonly index: number }[];
}

/** The numbers that tie series to their axes. */
export const axisIds = (secondary: boolean): readonly [category: number, value: number] =>
  secondary ? [111_111_113, 111_111_114] : [111_111_111, 111_111_112];

/** The axes the groups of series need; circles need none. */
export function axesXml(bag: Bag, groups: readonly Group[]): string {
  const withAxes = groups.filter(({ drawn: { element } }) => element !== "pieChart" && element !== "doughnutChart");
  const main = withAxes.find(({ secondary }) => !secondary);
  const other = withAxes.find(({ secondary }) => secondary);
  return (
    (main === undefined ? "" : axisPair(bag, "axes", main)) +
    (other === undefined ? "" : axisPair(bag, "axes/secondary", other))
  );
}

function axisPair(bag: Bag, path: string, { drawn, secondary }: Group): string {
  const [category, value] = axisIds(secondary);
  const lying = drawn.horizontal;
  const isScatter = drawn.element === "scatterChart";
  const hidden = secondary && ![...bag.keys()].some((key) => key.startsWith(`${path}/categoryAxis/`));
  const along = axisXml(bag, `${path}/categoryAxis`, category, lying ? "l" : "b", value, { lines: false, hidden });
  const across = axisXml(
    bag,
    `${path}/valueAxis`,
    value,
    secondary ? (lying ? "t" : "r") : lying ? "b" : "l",
    category,
    { lines: !secondary, hidden: false },
  );
  const crosses = crossesXml(textAt(bag, `${path}/categoryAxis/position`), secondary ? "max" : "autoZero");
  const crossed = crossesXml(textAt(bag, `${path}/valueAxis/position`), "autoZero");
  const step = numberAt(bag, `${path}/categoryAxis/tickLabelSpacing`);
  const unit = numberAt(bag, `${path}/valueAxis/majorUnit`);
  const between = isScatter ? "midCat" : "between";
  const valueEnd = `${crosses}<c:crossBetween val="${between}"/>${unit === undefined || unit <= 0 ? "" : `<c:majorUnit val="${unit}"/>`}`;
  const first = isScatter
    ? `<c:valAx>${along}${crossed}<c:crossBetween val="midCat"/></c:valAx>`
    : `<c:catAx>${along}${crossed}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${step === undefined ? "" : `<c:tickLblSkip val="${step}"/>`}<c:noMultiLvlLbl val="0"/></c:catAx>`;
  return `${first}<c:valAx>${across}${valueEnd}</c:valAx>`;
}

/** An axis' position is where the other one crosses it, which the file keeps with the other one. */
function crossesXml(position: string, usual: string): string {
  const places: Readonly<Record<string, string>> = { Maximum: "max", Minimum: "min" };
  return `<c:crosses val="${places[position] ?? usual}"/>`;
}

const tickLabels: Readonly<Record<string, string>> = { High: "high", Low: "low", None: "none" };

/** What both kinds of axes begin with. */
function axisXml(
  bag: Bag,
  path: string,
  id: number,
  side: string,
  crossing: number,
  usual: { lines: boolean; hidden: boolean },
): string {
  const minimum = numberAt(bag, `${path}/minimum`);
  const maximum = numberAt(bag, `${path}/maximum`);
  const format = textAt(bag, `${path}/numberFormat`);
  const gridlines = bag.get(`${path}/majorGridlines/visible`) ?? usual.lines;
  const gone = bag.get(`${path}/visible`) === false || usual.hidden;
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${bag.get(`${path}/reversePlotOrder`) === true ? "maxMin" : "minMax"}"/>` +
    (maximum === undefined ? "" : `<c:max val="${maximum}"/>`) +
    (minimum === undefined ? "" : `<c:min val="${minimum}"/>`) +
    `</c:scaling><c:delete val="${gone ? 1 : 0}"/><c:axPos val="${side}"/>` +
    (gridlines === true
      ? `<c:majorGridlines><c:spPr><a:ln w="9525">${solid("D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`
      : "") +
    titleXml(bag, `${path}/title`) +
    `<c:numFmt formatCode="${format === "" ? "General" : escapeXml(format)}" sourceLinked="${format === "" ? 1 : 0}"/>` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${tickLabels[textAt(bag, `${path}/tickLabelPosition`)] ?? "nextTo"}"/>` +
    fontXml(bag, `${path}/format/font`, numberAt(bag, `${path}/textOrientation`)) +
    `<c:crossAx val="${crossing}"/>`
  );
}
