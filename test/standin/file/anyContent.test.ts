import fc from "fast-check";
import type { BorderLine, Scalar, StyleModel } from "../../../src/standin/model";
import { plain, put } from "./drafted";
import { written } from "./written";

const seed = 20_240_630;
const sample = <Value>(values: fc.Arbitrary<Value>, count: number): Value[] =>
  fc.sample(values, { seed, numRuns: count });

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, "0")}`);

/** The lines files can hold: not every style comes in every weight. */
const line: fc.Arbitrary<BorderLine> = fc
  .constantFrom<Pick<BorderLine, "style" | "weight">>(
    { style: "Continuous", weight: "Hairline" },
    { style: "Continuous", weight: "Thin" },
    { style: "Continuous", weight: "Medium" },
    { style: "Continuous", weight: "Thick" },
    { style: "Double", weight: "Thick" },
    { style: "Dash", weight: "Thin" },
    { style: "Dash", weight: "Medium" },
    { style: "Dot", weight: "Thin" },
    { style: "DashDot", weight: "Thin" },
    { style: "DashDot", weight: "Medium" },
    { style: "DashDotDot", weight: "Thin" },
    { style: "DashDotDot", weight: "Medium" },
    { style: "SlantDashDot", weight: "Medium" },
  )
  .chain((kind) => color.map((value) => ({ ...kind, color: value })));

const numberFormats = [
  "General",
  "0",
  "0.00",
  "#,##0",
  "#,##0.00",
  "0%",
  "0.00%",
  "@",
  "m/d/yyyy",
  "h:mm",
  "d-mmm",
  "dd/mm/yyyy",
  '#,##0" người"',
  "[Red]-0.0;0.0",
  "$#,##0_);($#,##0)",
  '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  "mm:ss.0",
  "##0.0E+0",
];

const style: fc.Arbitrary<StyleModel> = fc.record({
  numberFormat: fc.constantFrom(...numberFormats),
  font: fc.record({
    name: fc.constantFrom("Times New Roman", "Calibri", ".VnTime", "Arial"),
    size: fc.constantFrom(8, 10.5, 11, 13, 14),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.constantFrom<StyleModel["font"]["underline"]>(
      "None",
      "Single",
      "Double",
      "SingleAccountant",
      "DoubleAccountant",
    ),
    strikethrough: fc.boolean(),
    color,
  }),
  fill: fc.option(color),
  horizontal: fc.constantFrom<StyleModel["horizontal"]>(
    "General",
    "Left",
    "Center",
    "Right",
    "Fill",
    "Justify",
    "CenterAcrossSelection",
    "Distributed",
  ),
  vertical: fc.constantFrom<StyleModel["vertical"]>("Top", "Center", "Bottom", "Justify", "Distributed"),
  wrapText: fc.boolean(),
  shrinkToFit: fc.boolean(),
  indentLevel: fc.integer({ min: 0, max: 15 }),
  textOrientation: fc.oneof(fc.integer({ min: -90, max: 90 }), fc.constant(180)),
  borders: fc.record({ left: line, right: line, top: line, bottom: line }, { requiredKeys: [] }),
  locked: fc.boolean(),
  formulaHidden: fc.boolean(),
  quotePrefix: fc.boolean(),
});

const content: fc.Arbitrary<Scalar> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60, minLength: 1 }).filter((text) => !text.includes("\r\n")),
  fc.string({
    unit: fc.constantFrom("_", "x", "0", "0", "4", "1", "D", "&", "<", '"', "'", "\n", " ", "ệ"),
    minLength: 1,
    maxLength: 20,
  }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
);

describe("whatever is written is read again", () => {
  it("every look", async () => {
    const looks = sample(style, 300);
    const { sheet } = await written((draft) => {
      for (const [row, look] of looks.entries()) put(draft, row, 0, row, look);
    });
    expect(looks.map((_, row) => sheet.cells.get(row)?.get(0)?.style)).toEqual(looks);
  });

  it("every value", async () => {
    const values = sample(content, 1500);
    const { sheet } = await written((draft) => {
      for (const [row, value] of values.entries()) put(draft, row, 0, 0, plain).value = value;
    });
    const found = values.map((_, row) => sheet.cells.get(row)?.get(0)?.value);
    // Nothing in a file tells 0 from minus 0.
    expect(found).toEqual(values.map((value) => (value === 0 ? 0 : value)));
  });
});
