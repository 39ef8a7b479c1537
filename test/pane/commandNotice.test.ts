import type { Deed, Failure } from "../../src/app/deeds";
import type { DeedOutcome } from "../../src/app/paneState";
import { en } from "../../src/i18n/en";
import { vi } from "../../src/i18n/vi";
import {
  type CommandNotice,
  noticeFrom,
  noticeLines,
  noticeOf,
  noticeQuery,
} from "../../src/pane/notice/commandNotice";
import { assessmentOf, cell, wards } from "../../src/standin/gallery/sample";

const deed: Deed = { kind: "report", acceptErrors: false };
const at = new Date(2024, 6, 5);
const faulty = assessmentOf({
  rows: wards,
  findings: [
    { code: "formula-error", severity: "error", at: cell(0, 4), shown: "#REF!" },
    { code: "not-a-number", severity: "error", at: cell(0, 4), shown: "#REF!" },
    { code: "no-period", severity: "error", at: null },
  ],
});
const empty = assessmentOf({ rows: [], findings: [{ code: "no-table", severity: "error", at: null }] });

function reported(outcome: Extract<DeedOutcome, { readonly kind: "reported" }>["outcome"]): DeedOutcome {
  return { kind: "reported", deed, outcome, at };
}

describe("after the ribbon's button", () => {
  it("nothing needs to be said of a report that was made", () => {
    expect(noticeOf(reported({ kind: "written", assessment: faulty, sheets: ["Bảng 1"], unfilled: [] }))).toBeNull();
  });

  it("a refusal is told with as many errors as the pane counts", () => {
    expect(noticeOf(reported({ kind: "refused", assessment: faulty }))).toEqual({ kind: "refused", errors: 2 });
  });

  it("a workbook without a table is told as that", () => {
    expect(noticeOf(reported({ kind: "refused", assessment: empty }))).toEqual({ kind: "empty" });
  });

  it("a failure is told with its cause", () => {
    expect(noticeOf({ kind: "failed", deed, cause: "busy" })).toEqual({ kind: "failed", cause: "busy" });
  });
});

const causes: readonly Failure[] = ["cellEditing", "structureProtected", "unknown", "own"];
const notices: readonly CommandNotice[] = [
  { kind: "refused", errors: 12 },
  { kind: "empty" },
  ...causes.map((cause): CommandNotice => ({ kind: "failed", cause })),
];

describe("the address of a notice", () => {
  it.each(notices)("brings %j back, whatever Excel adds to it", (notice) => {
    expect(noticeFrom(`${noticeQuery(notice)}&_host_Info=Excel$Win32$16.01`)).toEqual(notice);
  });

  it.each([
    "",
    "?_host_Info=Excel",
    "?notice=other",
    "?notice=refused",
    "?notice=refused&errors=-1",
    "?notice=refused&errors=<b>",
    "?notice=failed&cause=constructor",
    "?notice=failed",
  ])("says nothing for %j", (query) => {
    expect(noticeFrom(query)).toBeNull();
  });
});

it.each(notices)("says of %j what happened and what to do, in both languages", (notice) => {
  for (const texts of [vi, en]) {
    const lines = noticeLines(notice, texts);
    expect(lines.join(" ")).not.toMatch(/undefined|\[object/);
    for (const line of lines) expect(line).toMatch(/^\S.{10,}\.$/);
  }
});
