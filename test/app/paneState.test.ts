import type { Finding } from "../../src/domain/finding";
import type { Deed, Notice, Question } from "../../src/app/deeds";
import { type DeedOutcome, initialPane, mayStart, type PaneState, reducePane } from "../../src/app/paneState";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { assessmentOf, cell, wards } from "../../src/standin/gallery/sample";

const check: Deed = { kind: "check" };
const report: Deed = { kind: "report", acceptErrors: false };
const highlight: Deed = { kind: "highlight" };
const at = new Date(2024, 6, 5, 14, 5);
const sound = assessmentOf({ rows: wards, reports: ["Bảng 1"] });
const faulty = assessmentOf({
  rows: wards,
  findings: [
    { code: "negative", severity: "error", at: cell(0, 4), value: -1 },
    { code: "not-a-number", severity: "error", at: cell(0, 4), shown: "-1" },
    { code: "no-period", severity: "error", at: null },
  ],
});

/** The state after starting a deed and hearing what came of it. */
function after(state: PaneState, deed: Deed, outcome: (deed: Deed) => DeedOutcome): PaneState {
  return reducePane(reducePane(state, { kind: "start", deed, from: 0 }), outcome(deed));
}

const checked = (state: PaneState): PaneState =>
  after(state, check, (deed) => ({ kind: "checked", deed, assessment: sound, at }));
const refused = (state: PaneState): PaneState =>
  after(state, report, (deed) => ({
    kind: "reported",
    deed,
    outcome: { kind: "refused", assessment: faulty },
    at,
  }));
const written = (state: PaneState): PaneState =>
  after(state, report, (deed) => ({
    kind: "reported",
    deed,
    outcome: { kind: "written", assessment: faulty, sheets: ["Bảng 1"], unfilled: [] },
    at,
  }));

describe("a change by somebody else", () => {
  const started = (state: PaneState, from: number): PaneState =>
    reducePane(state, { kind: "start", deed: check, from });
  const ended = (state: PaneState): PaneState =>
    reducePane(state, { kind: "checked", deed: check, assessment: sound, at });
  const changed = (state: PaneState, heard: number): PaneState => reducePane(state, { kind: "changed", heard });

  it("makes what is shown stale until the next reading", () => {
    const stale = changed(checked(initialPane), 10);
    expect(stale.isStale).toBe(true);
    expect(ended(started(stale, 20)).isStale).toBe(false);
  });

  it("leaves a reading stale that it came into, even in the moment it began", () => {
    const reading = started(checked(initialPane), 20);
    expect(ended(changed(reading, 30)).isStale).toBe(true);
    expect(ended(changed(reading, 20)).isStale).toBe(true);
  });

  it("that is told late is in the reading begun after it was heard of, be that still running or over", () => {
    const reading = started(checked(initialPane), 20);
    const toldMeanwhile = changed(reading, 10);
    expect(toldMeanwhile.isStale).toBe(true);
    expect(ended(toldMeanwhile).isStale).toBe(false);
    expect(changed(ended(reading), 10).isStale).toBe(false);
  });

  it("is not forgotten for an earlier one that is told after it", () => {
    const reading = started(checked(initialPane), 20);
    expect(ended(changed(changed(reading, 30), 10)).isStale).toBe(true);
  });

  it("is nothing while nothing has been read", () => {
    expect(changed(initialPane, 10).isStale).toBe(false);
  });
});

describe("starting", () => {
  it("says what runs and clears what the last deed left to say", () => {
    const failed = after(checked(initialPane), highlight, (deed) => ({ kind: "failed", deed, cause: "busy" }));
    const state = reducePane(failed, { kind: "start", deed: check, from: 0 });
    expect(state).toMatchObject({ work: check, failure: null, notice: null, reading: { assessment: sound } });
  });

  it("waits while something else runs", () => {
    const busy = reducePane(initialPane, { kind: "start", deed: report, from: 0 });
    expect(mayStart(busy, report)).toBe(false);
    expect(mayStart(busy, check)).toBe(false);
    expect(reducePane(busy, { kind: "start", deed: highlight, from: 0 })).toBe(busy);
  });

  it("lets a report overtake a check, and drops what the check then finds", () => {
    const checking = reducePane(initialPane, { kind: "start", deed: check, from: 0 });
    expect(mayStart(checking, report)).toBe(true);
    expect(mayStart(checking, highlight)).toBe(false);
    const reporting = reducePane(checking, { kind: "start", deed: report, from: 0 });
    expect(reporting.work).toBe(report);
    expect(reducePane(reporting, { kind: "checked", deed: check, assessment: sound, at })).toBe(reporting);
    expect(reducePane(reporting, { kind: "failed", deed: check, cause: "busy" })).toBe(reporting);
  });
});

describe("a check", () => {
  it("becomes the reading, fresh and with its time, and leaves the screen", () => {
    const onResults = reducePane({ ...initialPane, isStale: true }, { kind: "show", screen: "results" });
    expect(checked(onResults)).toEqual({
      ...initialPane,
      screen: "results",
      reading: { assessment: sound, at },
      isStale: false,
    });
  });

  it("lifts a refusal, whose errors may be gone, and keeps a report that was made", () => {
    expect(checked(refused(initialPane)).report).toBeNull();
    expect(checked(written(initialPane)).report).toMatchObject({ kind: "written" });
  });
});

describe("a report", () => {
  it("that was made is shown with its sheets, its time and how many cells were left out", () => {
    expect(written(checked(initialPane))).toMatchObject({
      screen: "report",
      work: null,
      reading: { assessment: faulty, at },
      report: { kind: "written", sheets: ["Bảng 1"], at, setAside: 1, unfilled: [] },
    });
  });

  it("that was refused is shown too, and its reading is the newest", () => {
    expect(refused(checked(initialPane))).toMatchObject({
      screen: "report",
      reading: { assessment: faulty },
      report: { kind: "refused", isConfirming: false },
    });
  });

  it("in spite of errors asks first, and can be thought better of", () => {
    const asked = reducePane(refused(initialPane), { kind: "confirm", isConfirming: true });
    expect(asked.report).toEqual({ kind: "refused", isConfirming: true });
    expect(reducePane(asked, { kind: "confirm", isConfirming: false }).report).toEqual({
      kind: "refused",
      isConfirming: false,
    });
  });

  it("that was not refused has nothing to confirm", () => {
    const state = written(initialPane);
    expect(reducePane(state, { kind: "confirm", isConfirming: true })).toBe(state);
  });
});

describe("highlighting", () => {
  it("says how many units it marked", () => {
    const state = after(checked(initialPane), highlight, (deed) => ({
      kind: "done",
      deed,
      notice: { kind: "highlighted", units: 6 },
    }));
    expect(state).toMatchObject({ work: null, notice: { kind: "highlighted", units: 6 }, isStale: false });
  });

  it("shows that the workbook has changed when it marks another number of units than are shown", () => {
    const state = after(checked(initialPane), highlight, (deed) => ({
      kind: "done",
      deed,
      notice: { kind: "highlighted", units: 5 },
    }));
    expect(state.isStale).toBe(true);
    expect(checked(state).isStale).toBe(false);
  });
});

describe("telling the workbook something", () => {
  const warning: Finding = { code: "missing-unit", severity: "warning", at: null, name: "Xã Bàu Trâm" };
  const reason: Question = { kind: "reason", warning };
  const accept: Deed = { kind: "accept", warning, reason: "Phường xin gửi muộn" };
  const withdraw: Deed = { kind: "withdraw", warning };
  const choose: Deed = { kind: "choosePlan", plan: longKhanh2024, replace: false };
  const kept = (state: PaneState, deed: Deed, notice: Notice): PaneState =>
    after(state, deed, () => ({ kind: "kept", deed, assessment: sound, at, notice }));
  const asking = (question: Question): PaneState => reducePane(checked(initialPane), { kind: "ask", question });

  it("opens one question at a time, and closes it", () => {
    expect(asking(reason).question).toEqual(reason);
    const replace: Question = { kind: "replacePlan", plan: longKhanh2024 };
    expect(reducePane(asking(reason), { kind: "ask", question: replace }).question).toEqual(replace);
    expect(reducePane(asking(reason), { kind: "ask", question: null }).question).toBeNull();
  });

  it("ends with a fresh reading on the same screen, the question closed, and a line that says what was done", () => {
    const state = kept({ ...asking(reason), screen: "check", isStale: true }, accept, { kind: "accepted" });
    expect(state).toEqual({
      ...initialPane,
      screen: "check",
      reading: { assessment: sound, at },
      notice: { kind: "accepted" },
    });
  });

  it("leaves open what another deed is not about, so that nothing typed is lost", () => {
    expect(kept(asking(reason), withdraw, { kind: "withdrawn" }).question).toEqual(reason);
    expect(kept(asking(reason), choose, { kind: "planKept", plan: longKhanh2024 }).question).toEqual(reason);
    expect(checked(asking(reason)).question).toEqual(reason);
  });

  it("keeps the question with what was typed when Excel fails", () => {
    const state = after(asking(reason), accept, (deed) => ({ kind: "failed", deed, cause: "cellEditing" }));
    expect(state).toMatchObject({ work: null, question: reason, failure: { deed: accept, cause: "cellEditing" } });
  });

  it("lifts a refusal, like every fresh reading", () => {
    expect(kept(refused(initialPane), withdraw, { kind: "withdrawn" }).report).toBeNull();
    expect(kept(written(initialPane), withdraw, { kind: "withdrawn" }).report).toMatchObject({ kind: "written" });
  });

  it("no longer shows a report whose sheets are gone", () => {
    const bare = assessmentOf({ rows: wards });
    const state = after(written(initialPane), check, (deed) => ({ kind: "checked", deed, assessment: bare, at }));
    expect(state.report).toBeNull();
    expect(checked(written(initialPane)).report).toMatchObject({ kind: "written" });
  });

  it("asks before a report with the clerk's own changes is replaced", () => {
    const outcome = { kind: "edited", assessment: sound, sheets: ["Bảng 1"] } as const;
    const state = after(initialPane, report, (deed) => ({ kind: "reported", deed, outcome, at }));
    expect(state).toMatchObject({
      screen: "report",
      report: null,
      question: { kind: "editedReport", edited: ["Bảng 1"], acceptErrors: false },
    });
    expect(written(state).question).toBeNull();
  });

  it("asks before a plan takes the place of another, and has done nothing yet", () => {
    const before = checked(initialPane);
    const question: Question = { kind: "replacePlan", plan: longKhanh2024 };
    const state = after(before, choose, (deed) => ({ kind: "asked", deed, question }));
    expect(state).toEqual({ ...before, question });
    const agreed: Deed = { ...choose, replace: true };
    expect(kept(state, agreed, { kind: "planKept", plan: longKhanh2024 }).question).toBeNull();
  });

  it("waits for what is running, and is not overtaken by a report", () => {
    const busy = reducePane(checked(initialPane), { kind: "start", deed: report, from: 0 });
    expect(reducePane(busy, { kind: "start", deed: accept, from: 0 })).toBe(busy);
    const accepting = reducePane(checked(initialPane), { kind: "start", deed: accept, from: 0 });
    expect(mayStart(accepting, report)).toBe(false);
  });
});

describe("a failure", () => {
  it("keeps everything that was shown and remembers what failed", () => {
    const before = checked(initialPane);
    const state = after(before, report, (deed) => ({ kind: "failed", deed, cause: "structureProtected" }));
    expect(state).toEqual({ ...before, failure: { deed: report, cause: "structureProtected" } });
  });

  it("to find a place shows that the workbook has changed", () => {
    const goTo: Deed = { kind: "goTo", at: cell(0, 0) };
    const state = after(checked(initialPane), goTo, (deed) => ({ kind: "failed", deed, cause: "gone" }));
    expect(state.isStale).toBe(true);
  });
});

it("goes to another screen and leaves the rest alone", () => {
  const state = written(initialPane);
  expect(reducePane(state, { kind: "show", screen: "check" })).toEqual({ ...state, screen: "check" });
});
