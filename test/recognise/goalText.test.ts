import type { Cell } from "../../src/domain/cell";
import { goalWords, planSheetWords } from "../../src/plans/goalWords";
import { readGoal, type GoalCells, type GoalReading } from "../../src/recognise/settings/goalText";
import { readPlanSheet } from "../../src/recognise/settings/planSheet";

function read(kind: keyof typeof goalWords, level: string, others: Partial<GoalCells> = {}): GoalReading {
  return readGoal({ kind: goalWords[kind], level, of: "CNBB", base: "NN_HSQL", frozen: "", ...others });
}

describe("a target typed by hand", () => {
  it.each(["0,8", "0.8", "1", ">80", "trên 80%", "80,05%", "150%"])(
    "is no rate of “%s”, which may mean another one",
    (level) => {
      expect(read("rateAbove", level)).toEqual({ ok: false, problem: "level" });
    },
  );

  it.each([
    ["80 %", 800],
    ["27,5%", 275],
    ["80", 800],
    ["1%", 10],
    ["0,8%", 8],
  ])("is the rate that “%s” says", (level, permille) => {
    expect(read("rateAbove", level)).toMatchObject({ ok: true, goal: { permille } });
  });

  it("is of everyone at 100 % only: another level is a question, not everyone all the same", () => {
    expect(read("everyone", "90%")).toEqual({ ok: false, problem: "level" });
    for (const level of ["100%", ""]) expect(read("everyone", level)).toMatchObject({ ok: true });
  });

  it.each(["countAtLeast", "cumulative", "maintain", "perUnit"] as const)(
    "never asks for at least nothing, which anything would meet: %s",
    (kind) => {
      for (const level of ["0", "-", "Không"]) expect(read(kind, level)).toEqual({ ok: false, problem: "level" });
    },
  );

  it("may ask for none at all where it is a most", () => {
    expect(read("countAtMost", "-")).toMatchObject({ ok: true, goal: { count: 0 } });
  });

  it("does without no number it has been given: a beginning or a frozen base that cannot be read is asked about", () => {
    expect(read("cumulative", "400", { frozen: "khoảng 358" })).toEqual({ ok: false, problem: "frozen" });
    expect(read("percentOfBase", "27,5%", { frozen: "khoảng 358" })).toEqual({ ok: false, problem: "frozen" });
    expect(read("percentOfBase", "27,5%", { frozen: "-" })).toEqual({ ok: false, problem: "frozen" });
  });

  it("takes no number for the name of a column", () => {
    expect(read("percentOfBase", "27,5%", { base: "358" })).toEqual({ ok: false, problem: "base" });
    expect(read("countAtLeast", "26", { of: "26" })).toEqual({ ok: false, problem: "of" });
    expect(read("shareOfUnits", "80%", { base: "+" })).toEqual({ ok: false, problem: "base" });
  });
});

describe("the sheet of targets", () => {
  const { heads } = planSheetWords;

  function partOf(kind: keyof typeof goalWords, level: Cell, frozen: Cell = { kind: "blank" }): string {
    const text = (words: string): Cell => ({ kind: "text", text: words });
    const titles = [heads.name, heads.kind, heads.level, heads.of, heads.base, heads.frozen].map(text);
    const line = [text("Cai nghiện"), text(goalWords[kind]), level, text("CNBB"), text("NN_HSQL"), frozen];
    const [finding] = readPlanSheet({ name: planSheetWords.sheet, top: 0, left: 0, rows: [titles, line] }).findings;
    return finding?.code === "target-unreadable" && finding.at !== null && "column" in finding.at
      ? `${finding.part} ${finding.at.column}`
      : "understood";
  }

  it("takes no date and no error for an empty cell", () => {
    expect(partOf("maintain", { kind: "date", serial: 45324 })).toBe("level 2");
    expect(partOf("maintain", { kind: "error", error: "#REF!" })).toBe("level 2");
    const level: Cell = { kind: "text", text: "27,5%" };
    expect(partOf("percentOfBase", level, { kind: "error", error: "#REF!" })).toBe("frozen 5");
    expect(partOf("percentOfBase", level)).toBe("understood");
  });

  it("reads 0,8 as 80 %, and rounds no level", () => {
    expect(partOf("rateAbove", { kind: "number", value: 0.8 })).toBe("understood");
    expect(partOf("rateAbove", { kind: "number", value: 0.275 })).toBe("understood");
    expect(partOf("rateAbove", { kind: "number", value: 0.8005 })).toBe("level 2");
    expect(partOf("rateAbove", { kind: "number", value: 1 })).toBe("level 2");
  });
});
