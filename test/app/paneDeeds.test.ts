import { carryOut, failureOf, remedyFor } from "../../src/app/paneDeeds";
import type { Deed, Failure } from "../../src/app/paneState";
import type { Finding } from "../../src/domain/finding";
import type { Services } from "../../src/app/services";
import { StructureProtected } from "../../src/excel/writeSheets";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { assessmentOf, cell, wards } from "../pane/sample";

const assessment = assessmentOf({ rows: wards });
const at = new Date(2024, 6, 5, 14, 5);
const warning: Finding = { code: "missing-unit", severity: "warning", at: null, name: "Xã Bàu Trâm" };

function services(changes: Partial<Services> = {}): Services {
  return {
    check: () => Promise.resolve(assessment),
    makeReport: () => Promise.resolve({ kind: "refused", assessment }),
    highlight: () => Promise.resolve(6),
    clearHighlights: () => Promise.resolve(0),
    goTo: () => Promise.resolve(),
    answer: () => Promise.resolve(assessment),
    accept: () => Promise.resolve(assessment),
    withdraw: () => Promise.resolve(assessment),
    choosePlan: () => Promise.resolve({ kind: "kept", assessment }),
    ...changes,
  };
}

async function outcome(deed: Deed, changes: Partial<Services> = {}): Promise<unknown> {
  return carryOut(
    services(changes),
    deed,
    () => at,
    () => undefined,
  );
}

describe("carrying out a deed", () => {
  it("reads the workbook and notes when", async () => {
    expect(await outcome({ kind: "check" })).toEqual({ kind: "checked", deed: { kind: "check" }, assessment, at });
  });

  it.each([true, false])("makes the report with errors accepted: %s", async (acceptErrors) => {
    const makeReport = jest.fn<ReturnType<Services["makeReport"]>, Parameters<Services["makeReport"]>>();
    makeReport.mockResolvedValue({ kind: "written", assessment, sheets: ["Bảng 1"] });
    const deed: Deed = { kind: "report", acceptErrors };
    expect(await outcome(deed, { makeReport })).toEqual({
      kind: "reported",
      deed,
      outcome: { kind: "written", assessment, sheets: ["Bảng 1"] },
      at,
    });
    expect(makeReport).toHaveBeenCalledWith({ acceptErrors });
  });

  it("counts what it marks and what it unmarks", async () => {
    expect(await outcome({ kind: "highlight" })).toMatchObject({ notice: { kind: "highlighted", units: 6 } });
    expect(await outcome({ kind: "clearHighlights" })).toMatchObject({ notice: { kind: "cleared", marks: 0 } });
  });

  it("goes to the very place", async () => {
    const goTo = jest.fn<Promise<void>, Parameters<Services["goTo"]>>().mockResolvedValue(undefined);
    expect(await outcome({ kind: "goTo", at: cell(2, 4) }, { goTo })).toMatchObject({
      notice: { kind: "wentTo", at: cell(2, 4) },
    });
    expect(goTo).toHaveBeenCalledWith(cell(2, 4));
  });

  it("keeps what a column means, and shows the workbook judged by it", async () => {
    const answer = jest.fn<ReturnType<Services["answer"]>, Parameters<Services["answer"]>>();
    answer.mockResolvedValue(assessment);
    const deed: Deed = { kind: "answer", header: "Số đã làm việc cùng", meaning: null };
    const notice = { kind: "answered", header: "Số đã làm việc cùng" };
    expect(await outcome(deed, { answer })).toEqual({ kind: "kept", deed, assessment, at, notice });
    expect(answer).toHaveBeenCalledWith("Số đã làm việc cùng", null);
  });

  it("accepts a warning for the reason given, and takes that back", async () => {
    const accept = jest.fn<ReturnType<Services["accept"]>, Parameters<Services["accept"]>>();
    const withdraw = jest.fn<ReturnType<Services["withdraw"]>, Parameters<Services["withdraw"]>>();
    accept.mockResolvedValue(assessment);
    withdraw.mockResolvedValue(assessment);
    const reason = "Phường xin gửi muộn";
    expect(await outcome({ kind: "accept", warning, reason }, { accept })).toMatchObject({
      kind: "kept",
      assessment,
      notice: { kind: "accepted" },
    });
    expect(accept).toHaveBeenCalledWith(warning, reason);
    expect(await outcome({ kind: "withdraw", warning }, { withdraw })).toMatchObject({
      kind: "kept",
      assessment,
      notice: { kind: "withdrawn" },
    });
    expect(withdraw).toHaveBeenCalledWith(warning);
  });

  it("writes a plan, or asks first where a sheet would go", async () => {
    const deed: Deed = { kind: "choosePlan", plan: longKhanh2024, replace: false };
    const choosePlan = jest.fn<ReturnType<Services["choosePlan"]>, Parameters<Services["choosePlan"]>>();
    choosePlan.mockResolvedValueOnce({ kind: "exists" }).mockResolvedValueOnce({ kind: "kept", assessment });
    expect(await outcome(deed, { choosePlan })).toEqual({
      kind: "asked",
      deed,
      question: { kind: "replacePlan", plan: longKhanh2024 },
    });
    const again: Deed = { ...deed, replace: true };
    expect(await outcome(again, { choosePlan })).toMatchObject({ kind: "kept", notice: { kind: "planKept" } });
    expect(choosePlan.mock.calls).toEqual([
      [longKhanh2024, false],
      [longKhanh2024, true],
    ]);
  });

  it("turns an error of Excel into an outcome that says which deed failed", async () => {
    const deed: Deed = { kind: "highlight" };
    const highlight = (): Promise<number> => Promise.reject(Object.assign(new Error(), { code: "AccessDenied" }));
    expect(await outcome(deed, { highlight })).toEqual({ kind: "failed", deed, cause: "protected" });
  });

  it("hands a mistake of our own to whoever listens, also when it is thrown at once", async () => {
    const mistake = new TypeError("x is undefined");
    const heard: unknown[] = [];
    const check = (): never => {
      throw mistake;
    };
    const failed = await carryOut(
      services({ check }),
      { kind: "check" },
      () => at,
      (error) => heard.push(error),
    );
    expect(failed).toMatchObject({ kind: "failed", cause: "own" });
    expect(heard).toEqual([mistake]);
  });
});

describe("the cause of a failure", () => {
  it.each<[unknown, Failure]>([
    [new StructureProtected(), "structureProtected"],
    [{ code: "InvalidOperationInCellEditMode" }, "cellEditing"],
    [{ code: "SomethingNew" }, "unknown"],
    [new RangeError("ours"), "own"],
    ["a string", "own"],
  ])("of %o is %s", (error, cause) => {
    expect(failureOf(error)).toBe(cause);
  });

  it("is mended by doing the same again, but a place that is gone only by reading again", () => {
    const deed: Deed = { kind: "goTo", at: cell(0, 0) };
    expect(remedyFor({ deed, cause: "otherWorkbook" })).toBe(deed);
    expect(remedyFor({ deed, cause: "gone" })).toEqual({ kind: "check" });
  });
});
