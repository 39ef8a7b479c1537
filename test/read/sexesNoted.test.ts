import { withoutSexes } from "../../src/read/sexesNoted";

describe("how many of a figure are men and women, noted behind it", () => {
  it.each([
    ["22 (nam 20, nữ 2)", "22"],
    ["22 (Nam: 20; Nữ: 2)", "22"],
    ["15 (trong đó nữ: 3)", "15"],
    ["15 người (nữ 3)", "15 người"],
  ])("is left out: %s", (typed, told) => {
    expect(withoutSexes(typed)).toBe(told);
  });

  it.each(["22 (nam 20, nữ 3)", "2 (nữ 3)", "22 (năm 2023)", "22 (02 người mới)", "nữ 2", "22"])(
    "leaves what does not fit, or says anything else: %s",
    (typed) => {
      expect(withoutSexes(typed)).toBe(typed);
    },
  );
});
