import { lineOf } from "../../src/compute/line";

describe("a line across columns", () => {
  const line = lineOf(
    new Map([
      ["NN_HSQL", Float64Array.of(1, 2)],
      ["CLB", Float64Array.of(3, NaN)],
    ]),
    1,
  );

  it("is a record in the order of the columns, null where nothing was reported", () => {
    expect(line).toEqual({ NN_HSQL: 2, CLB: null });
    expect(line).not.toEqual({ NN_HSQL: 2, CLB: 0 });
    expect(Object.keys(line)).toEqual(["NN_HSQL", "CLB"]);
    expect(line).toStrictEqual({ NN_HSQL: 2, CLB: null });
    expect({ ...line }).toEqual({ NN_HSQL: 2, CLB: null });
    expect(JSON.stringify(line)).toBe('{"NN_HSQL":2,"CLB":null}');
  });

  it("knows no other indicator", () => {
    expect(line["MMT_DT"]).toBeUndefined();
    expect("MMT_DT" in line).toBe(false);
    expect("CLB" in line).toBe(true);
  });
});
