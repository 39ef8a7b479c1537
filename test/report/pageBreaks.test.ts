import fc from "fast-check";
import { type Flow, pageBreaks, pageRoom, type Run } from "../../src/report/pageBreaks";
import { landscape } from "../../src/report/frame";
import { portrait } from "../../src/report/text/page";

const heightOf = (heights: readonly number[], from: number, to: number): number =>
  heights.slice(from, to).reduce((sum, height) => sum + height, 0);

/** Rows cut into pieces of which some are to stay together. Every piece fits a page below repeated headings. */
const flows: fc.Arbitrary<Flow & { readonly pieces: readonly Run[] }> = fc
  .record({
    sizes: fc.array(fc.record({ rows: fc.integer({ min: 1, max: 5 }), height: fc.integer({ min: 8, max: 50 }) }), {
      minLength: 1,
      maxLength: 60,
    }),
    starts: fc.array(fc.nat(59), { maxLength: 4 }),
    titles: fc.option(fc.nat(8)),
    room: fc.integer({ min: 350, max: 700 }),
  })
  .map(({ sizes, starts, titles, room }) => {
    let row = 0;
    const pieces = sizes.map(({ rows }) => ({ first: row, last: (row += rows) - 1 }));
    return {
      heights: sizes.flatMap(({ rows, height }) => Array.from({ length: rows }, () => height)),
      pieces,
      together: pieces.filter(({ first, last }) => last > first),
      starts: [...new Set(starts.flatMap((piece) => pieces[piece]?.first ?? []))].filter((start) => start > 0),
      titleRows: titles === null || titles + 1 >= row ? null : { first: titles, last: titles + 1 },
      room,
    };
  });

interface Page {
  readonly from: number;
  /** The row below. */
  readonly to: number;
  /** Points free on it. */
  readonly left: number;
}

function pagesOf(flow: Flow): Page[] {
  const { heights, titleRows, room } = flow;
  const begins = [0, ...pageBreaks(flow)];
  return begins.map((from, page) => {
    const to = begins[page + 1] ?? heights.length;
    const repeated =
      titleRows !== null && from > titleRows.last ? heightOf(heights, titleRows.first, titleRows.last + 1) : 0;
    return { from, to, left: room - repeated - heightOf(heights, from, to) };
  });
}

const check = (holds: (flow: Flow & { readonly pieces: readonly Run[] }) => void): void =>
  fc.assert(fc.property(flows, holds), { seed: 7, numRuns: 300 });

describe("where pages begin", () => {
  it("never puts more on a page than fits, headings repeated included", () => {
    check((flow) => pagesOf(flow).forEach(({ left }) => expect(left).toBeGreaterThanOrEqual(0)));
  });

  it("never puts a page in the middle of rows that are to stand together", () => {
    check((flow) => {
      const breaks = pageBreaks(flow);
      for (const { first, last } of flow.together)
        expect(breaks.filter((row) => row > first && row <= last)).toEqual([]);
    });
  });

  it("begins a page where it is told to, and else only where the next rows would not fit", () => {
    check((flow) => {
      const pages = pagesOf(flow);
      expect(pages.map(({ from }) => from)).toEqual(expect.arrayContaining([...flow.starts]));
      pages.slice(1).forEach(({ from }, before) => {
        if (flow.starts.includes(from)) return;
        const next = flow.pieces.find(({ first, last }) => from >= first && from <= last) ?? {
          first: from,
          last: from,
        };
        expect(next.first).toBe(from);
        expect(heightOf(flow.heights, next.first, next.last + 1)).toBeGreaterThan(pages[before]?.left ?? NaN);
      });
    });
  });

  it("tears rows apart that take more than a page, and keeps what was said to matter more", () => {
    const heights = Array.from({ length: 12 }, () => 50);
    const [important, all] = [
      { first: 7, last: 9 },
      { first: 0, last: 11 },
    ];
    const flow = { heights, starts: [], titleRows: null, room: 400 };
    expect(pageBreaks({ ...flow, together: [important, all] })).toEqual([7]);
    expect(pageBreaks({ ...flow, together: [all] })).toEqual([8]);
  });
});

describe("the room of a page", () => {
  it("is a little less than what is between its margins", () => {
    expect(pageRoom(landscape(null), [700])).toBeCloseTo(467.4, 0);
    expect(pageRoom(portrait, [460])).toBeCloseTo(706.6, 0);
  });

  it("grows where a wide sheet is scaled down to the page's width, and never the other way round", () => {
    expect(pageRoom(landscape(null), [714.33 * 2])).toBeCloseTo(2 * 467.4, 0);
    expect(pageRoom(landscape(null), [100])).toBe(pageRoom(landscape(null), [700]));
  });
});
