import fc from "fast-check";
import { unknownAgency } from "../../src/domain/agency";
import { newDraft } from "../../src/report/draft";
import { drawOpening, landscape } from "../../src/report/frame";
import type { AnnexNumber } from "../../src/report/material";
import { lineHeight, linesInCell } from "../../src/report/text/textWidth";
import { textAt } from "./cells";

const words = fc.constantFrom("PHÒNG", "LAO ĐỘNG", "THƯƠNG BINH", "VÀ", "XÃ HỘI", "HUYỆN", "SÓC SƠN");
const names = fc.array(words, { minLength: 1, maxLength: 9 }).map((chosen) => chosen.join(" "));
const annexes = fc.constantFrom<AnnexNumber>(null, "II");

type Opening = ReturnType<typeof opened>;

/** The opening of a sheet with four columns: its texts with the width and height they have. */
function opened(superior: string, name: string, title: string, annex: AnnexNumber) {
  const draft = newDraft([60, 112, 145, 145]);
  const agency = { ...unknownAgency, superior, name };
  drawOpening(draft, { agency, period: null, annex, split: 2, last: 3 }, [title]);
  const plan = draft.printed("Trang", landscape(null));
  const texts = plan.merges.map(({ top, left, right }) => ({
    row: top,
    left,
    text: textAt(plan, top, left),
    width: plan.columnWidths.slice(left, right + 1).reduce((sum, points) => sum + points, 0),
    height: plan.rowHeights.get(top) ?? 0,
    style: Object.assign(
      {},
      ...plan.styles.filter(({ block }) => block.top === top && block.left === left).map(({ style }) => style),
    ) as {
      readonly size: number;
      readonly bold?: boolean;
      readonly wrap?: boolean;
    },
  }));
  return { texts };
}

describe("what stands above a table", () => {
  it("is never cut: long names go on in the next line, titles wrap in rows as high as they need", () => {
    const holds = ({ texts }: Opening): void => {
      for (const { text, width, height, style } of texts.filter((one) => !one.text.startsWith("_"))) {
        const lines = linesInCell(text, width, style).length;
        expect([text, style.wrap === true || lines === 1]).toEqual([text, true]);
        expect(height).toBeGreaterThanOrEqual(lines * lineHeight(style.size) - 1);
      }
    };
    const property = fc.property(names, names, names, annexes, (superior, name, title, annex) =>
      holds(opened(superior, name, title, annex)),
    );
    fc.assert(property, { seed: 3, numRuns: 80 });
  });

  it("says all of the agency's name and of its superior's, above the rule", () => {
    const property = fc.property(names, names, (superior, name) => {
      const { texts } = opened(superior, name, "TIÊU ĐỀ", null);
      const left = texts.filter(({ left: column }) => column === 0).map(({ text }) => text);
      const rule = left.findIndex((text) => text.startsWith("_"));
      expect(left.slice(0, rule).join(" ")).toBe(`${superior} ${name}`);
    });
    fc.assert(property, { seed: 3, numRuns: 80 });
  });
});
