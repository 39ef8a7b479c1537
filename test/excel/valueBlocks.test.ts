import fc from "fast-check";
import { atOnce } from "../../src/domain/slices";
import type { Contents } from "../../src/excel/cellText";
import { type ValueBlock, valueBlocks } from "../../src/excel/valueBlocks";

/** What the cells hold once the blocks are written, and how often each was written. */
function written(blocks: readonly ValueBlock[], rows: number, width: number): { cells: unknown[][]; times: number[] } {
  const cells = Array.from({ length: rows }, () => Array<unknown>(width).fill(undefined));
  const times = Array<number>(rows * width).fill(0);
  for (const { top, left, rows: height, columns, content } of blocks)
    for (let row = 0; row < height; row++)
      for (let column = 0; column < columns; column++) {
        const line = cells[top + row];
        if (line !== undefined)
          line[left + column] = Array.isArray(content) ? (content as Contents)[row]?.[column] : content;
        const at = (top + row) * width + left + column;
        times[at] = (times[at] ?? 0) + 1;
      }
  return { cells, times };
}

describe("the blocks a sheet is written in", () => {
  it("hold every cell once, whatever the cells say and however often they repeat", () => {
    const cell = fc.oneof(fc.constantFrom("", "Cấp xã", 45292, "=A1", "6 tháng đầu năm 2024"), fc.string(), fc.nat());
    const columns = fc.array(
      fc.oneof(
        cell.map((same) => () => same),
        fc.array(cell, { minLength: 1 }).map((some) => (row: number) => some[row % some.length] ?? ""),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(columns, fc.integer({ min: 1, max: 400 }), (make, length) => {
        const contents = Array.from({ length }, (_, row) => make.map((column) => column(row)));
        const { cells, times } = written(atOnce(valueBlocks(contents, make.length)), length, make.length);
        expect(cells).toEqual(contents);
        expect(new Set(times)).toEqual(new Set([1]));
      }),
    );
  });

  it("say once what a long column says in every row, but no formula", () => {
    const contents = Array.from({ length: 300 }, (_, row) => [`Xã ${row}`, "6 tháng đầu năm 2024", "=B1*2"]);
    const contentsOfBlocks = atOnce(valueBlocks(contents, 3)).map(({ content }) => content);
    expect(contentsOfBlocks.filter((content) => !Array.isArray(content))).toEqual(["6 tháng đầu năm 2024"]);
  });
});
