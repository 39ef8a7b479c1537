import fc from "fast-check";
import { type Sharer, splitQuota } from "../../src/compute/quotaSplit";

type Before = Partial<NonNullable<Sharer["before"]>>;

function sharer(name: string, basis: number | null, before: Before | null = null): Sharer {
  const blank = { atLeast: null, atMost: null, fixed: null, count: null };
  return { name, basis, before: before === null ? null : { ...blank, ...before } };
}

describe("sharing a target out", () => {
  it("goes by the basis and keeps to what the clerk has typed", () => {
    const sharers = [
      sharer("A", 90, { fixed: 2 }),
      sharer("B", 1, { atLeast: 3 }),
      sharer("C", 50, { atMost: 4 }),
      sharer("D", 10),
    ];
    expect(splitQuota(20, sharers)).toEqual({ kind: "split", counts: [2, 3, 4, 11], lost: [] });
  });

  it("names units that have not reported the basis, since blank is not nobody", () => {
    expect(splitQuota(5, [sharer("A", 3), sharer("B", null), sharer("C", 0)])).toEqual({
      kind: "refused",
      refusal: { code: "no-basis", units: ["B"] },
    });
  });

  it("needs no basis of a unit whose number is fixed", () => {
    expect(splitQuota(5, [sharer("A", 3), sharer("B", null, { fixed: 2 })])).toMatchObject({ counts: [3, 2] });
  });

  it.each([
    [5, [sharer("A", 1, { atLeast: 3, atMost: 2 })], { code: "minimum-above-cap", unit: "A" }],
    [5, [sharer("A", 1, { atLeast: 4 }), sharer("B", 1, { fixed: 3 })], { code: "minimums-above-quota", by: 2 }],
    [9, [sharer("A", 1, { atMost: 4 }), sharer("B", 1, { fixed: 3 })], { code: "quota-above-caps", by: 2 }],
    [5, [sharer("A", 0), sharer("B", 0)], { code: "no-weight", by: 5 }],
  ])("says what cannot be kept (%#)", (count, sharers, refusal) => {
    expect(splitQuota(count, sharers)).toEqual({ kind: "refused", refusal });
  });

  it("names who gets less than before though more is shared out", () => {
    const before = [4, 4, 2];
    const sharers = [6, 6, 2].map((basis, index) => sharer(`U${index}`, basis, { count: before[index] ?? 0 }));
    expect(splitQuota(11, sharers)).toEqual({ kind: "split", counts: [5, 5, 1], lost: ["U2"] });
    expect(splitQuota(9, sharers)).toMatchObject({ kind: "split", lost: [] });
  });

  it("gives out exactly the target, and to nobody outside what was typed", () => {
    const claims = fc.array(
      fc.record({
        basis: fc.nat({ max: 90 }),
        atLeast: fc.option(fc.nat({ max: 5 })),
        room: fc.option(fc.nat({ max: 40 })),
      }),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(claims, fc.nat({ max: 200 }), (rows, count) => {
        const sharers = rows.map(({ basis, atLeast, room }, index) =>
          sharer(`U${index}`, basis, { atLeast, atMost: room === null ? null : (atLeast ?? 0) + room }),
        );
        const split = splitQuota(count, sharers);
        if (split.kind === "refused") return;
        expect(split.counts.reduce((a, b) => a + b, 0)).toBe(count);
        split.counts.forEach((given, place) => {
          const before = sharers[place]?.before;
          expect(given).toBeGreaterThanOrEqual(before?.atLeast ?? 0);
          expect(given).toBeLessThanOrEqual(before?.atMost ?? Infinity);
        });
      }),
      { seed: 20240630, numRuns: 300 },
    );
  });
});
