import { lately } from "../../src/read/lately";

describe("work on texts asked about lately", () => {
  it("is done once for a text that is asked about again", () => {
    const asked: string[] = [];
    const measure = lately((text) => {
      asked.push(text);
      return { length: text.length };
    });
    expect([measure("Xuân An"), measure("Suối Tre"), measure("Xuân An")]).toEqual([
      { length: 7 },
      { length: 8 },
      { length: 7 },
    ]);
    expect(asked).toEqual(["Xuân An", "Suối Tre"]);
  });

  it("forgets in time, and comes to the same as before", () => {
    let done = 0;
    const measure = lately((text) => {
      done++;
      return text.length;
    });
    measure("Xuân An");
    for (let index = 0; index < 40_000; index++) measure(`${index}`);
    const before = done;
    expect(measure("Xuân An")).toBe(7);
    expect(done).toBe(before + 1);
  });
});
