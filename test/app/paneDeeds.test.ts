import { carryOut, failureOf, remedyFor } from "../../src/app/paneDeeds";
import type { Deed, Failure } from "../../src/app/deeds";
import { unknownAgency } from "../../src/domain/agency";
import type { Finding } from "../../src/domain/finding";
import { Stopped } from "../../src/domain/steering";
import type { Services } from "../../src/app/services";
import { StructureProtected } from "../../src/excel/structureProtected";
import { isShared } from "../../src/domain/quota";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { socSon2019 } from "../../src/plans/socSon2019";
import { assessmentOf, cell, wards } from "../../src/standin/gallery/sample";

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
    keepAgency: () => Promise.resolve(assessment),
    choosePlan: () => Promise.resolve({ kind: "kept", assessment }),
    removeReport: () => Promise.resolve({ kind: "removed", assessment, sheets: [] }),
    chooseSheets: () => Promise.resolve(assessment),
    chooseTemplate: () => Promise.resolve(assessment),
    watch: () => () => undefined,
    addFiles: () => Promise.resolve({ answers: [], assessment }),
    writeForms: () => Promise.resolve([]),
    chooseRange: () => Promise.resolve({ kind: "refused", refusal: { why: "empty" } }),
    readWhole: () => Promise.resolve(assessment),
    nameHeir: () => Promise.resolve(assessment),
    splitQuota: () => Promise.resolve({ kind: "exists" }),
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
    makeReport.mockResolvedValue({ kind: "written", assessment, sheets: ["Bảng 1"], unfilled: [] });
    const deed: Deed = { kind: "report", acceptErrors };
    expect(await outcome(deed, { makeReport })).toEqual({
      kind: "reported",
      deed,
      outcome: { kind: "written", assessment, sheets: ["Bảng 1"], unfilled: [] },
      at,
    });
    expect(makeReport).toHaveBeenCalledWith({ acceptErrors, edited: "ask" }, expect.anything());
  });

  it("takes the selected range, or says in place why not", async () => {
    const deed: Deed = { kind: "chooseRange" };
    const range = { sheet: "Biểu 1", address: "A5:F20" };
    const kept = () => Promise.resolve({ kind: "kept", assessment, range } as const);
    expect(await outcome(deed, { chooseRange: kept })).toEqual({
      kind: "kept",
      deed,
      assessment,
      at,
      notice: { kind: "rangeChosen", range },
    });
    expect(await outcome(deed)).toEqual({
      kind: "asked",
      deed,
      question: { kind: "rangeRefused", refusal: { why: "empty" } },
    });
  });

  it("reads a whole sheet again", async () => {
    const deed: Deed = { kind: "readWhole", sheet: "Biểu 1" };
    const readWhole = jest.fn<ReturnType<Services["readWhole"]>, Parameters<Services["readWhole"]>>();
    readWhole.mockResolvedValue(assessment);
    expect(await outcome(deed, { readWhole })).toMatchObject({ kind: "kept", notice: deed });
    expect(readWhole).toHaveBeenCalledWith("Biểu 1");
  });

  it("deletes the report, and asks first about sheets the clerk has edited", async () => {
    const deed: Deed = { kind: "removeReport", sheets: ["Bảng 1", "Bảng 2"], evenEdited: false };
    const removed = () => Promise.resolve({ kind: "removed", assessment, sheets: ["Bảng 1"], unfilled: [] } as const);
    expect(await outcome(deed, { removeReport: removed })).toMatchObject({ notice: { kind: "removed", sheets: 1 } });
    const edited = () => Promise.resolve({ kind: "edited", sheets: ["Bảng 2"] } as const);
    expect(await outcome(deed, { removeReport: edited })).toMatchObject({
      kind: "asked",
      question: { kind: "editedRemoval", edited: ["Bảng 2"], sheets: ["Bảng 1", "Bảng 2"] },
    });
  });

  it("says that it was stopped when it was", async () => {
    const deed: Deed = { kind: "report", acceptErrors: false };
    expect(await outcome(deed, { makeReport: () => Promise.reject(new Stopped()) })).toEqual({ kind: "stopped", deed });
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

  it("keeps who reports and who signs, and says so", async () => {
    const keepAgency = jest.fn<ReturnType<Services["keepAgency"]>, Parameters<Services["keepAgency"]>>();
    keepAgency.mockResolvedValue(assessment);
    const agency = { ...unknownAgency, signer: "Nguyễn Văn An" };
    const deed: Deed = { kind: "keepAgency", agency };
    const notice = { kind: "agencyKept" };
    expect(await outcome(deed, { keepAgency })).toEqual({ kind: "kept", deed, assessment, at, notice });
    expect(keepAgency).toHaveBeenCalledWith(agency);
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

  it("shares a target out, asks where a sheet would be written anew, or says why not", async () => {
    const wish = { target: "SS19-01", basis: "NN_HSQL", replace: false };
    const deed: Deed = { kind: "splitQuota", wish };
    const splitQuota = jest.fn<ReturnType<Services["splitQuota"]>, Parameters<Services["splitQuota"]>>();
    const [target] = socSon2019.targets.filter(isShared);
    if (target === undefined) throw new Error("no target");
    const quotas = { target, units: 26, lost: [] };
    const refusal = { code: "no-target" } as const;
    splitQuota
      .mockResolvedValueOnce({ kind: "exists" })
      .mockResolvedValueOnce({ kind: "refused", refusal })
      .mockResolvedValueOnce({ kind: "kept", assessment, quotas });
    expect(await outcome(deed, { splitQuota })).toEqual({
      kind: "asked",
      deed,
      question: { kind: "replaceQuotas", wish },
    });
    expect(await outcome(deed, { splitQuota })).toMatchObject({
      kind: "asked",
      question: { kind: "quotaRefused", wish, refusal },
    });
    expect(await outcome(deed, { splitQuota })).toMatchObject({ kind: "kept", notice: { kind: "quotasKept", quotas } });
    expect(splitQuota.mock.calls).toEqual([[wish], [wish], [wish]]);
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
    [Object.assign(new Error("Loading chunk 12 failed"), { name: "ChunkLoadError" }), "notFetched"],
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
