import { makeReport } from "../../src/app/makeReport";
import { watchChanges } from "../../src/excel/watchChanges";
import { rosters } from "../../src/plans/rosters";
import type { NodeWorkbook } from "../../src/standin/openInNode";
import { open, samplePath } from "../support/open";

/** Milliseconds within which a change must be told; and until which silence counts as silence. */
const aSecond = 1000;

async function watched(): Promise<{ workbook: NodeWorkbook; watch: ReturnType<typeof watchChanges>; told: jest.Mock }> {
  const workbook = await open(samplePath("01-wide.xlsx"));
  const watch = watchChanges(workbook.run);
  const told = jest.fn();
  watch.start(told);
  await workbook.run((context) => context.sync());
  return { workbook, watch, told };
}

function passing(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe("watching the workbook", () => {
  it("tells within a second that the clerk has typed, once for edits that come together", async () => {
    const { workbook, told } = await watched();
    workbook.host.clerk.type("Tổng hợp", "C10", "12");
    workbook.host.clerk.type("Tổng hợp", "C11", "13");
    await passing(aSecond);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("tells when it heard of the last of them, which is not when it tells", async () => {
    const { workbook, told } = await watched();
    const before = performance.now();
    workbook.host.clerk.type("Tổng hợp", "C10", "12");
    await passing(aSecond);
    const [heard] = told.mock.lastCall as [number];
    expect(heard).toBeGreaterThanOrEqual(before);
    expect(heard).toBeLessThan(performance.now() - aSecond / 2);
  });

  it("tells of a co-author's edits too", async () => {
    const { workbook, told } = await watched();
    workbook.host.clerk.elsewhere((other) => other.type("Tổng hợp", "C10", "12"));
    await passing(aSecond);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("tells of sheets added and deleted", async () => {
    const { workbook, told } = await watched();
    workbook.host.clerk.addSheet("Khác");
    await passing(aSecond);
    workbook.host.clerk.deleteSheet("Khác");
    await passing(aSecond);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it("says nothing of reports made by ourselves, nor of the clerk's edits to them", async () => {
    const { workbook, watch, told } = await watched();
    const making = (): Promise<unknown> => makeReport(workbook.run, { rosters, plan: null }, { acceptErrors: false });
    await watch.quietly(making);
    workbook.host.clerk.type("Bảng 1", "A60", "đã xem");
    await passing(aSecond);
    expect(told).not.toHaveBeenCalled();
  });

  it("says nothing once it is stopped", async () => {
    const workbook = await open(samplePath("01-wide.xlsx"));
    const told = jest.fn();
    const stop = watchChanges(workbook.run).start(told);
    await workbook.run((context) => context.sync());
    stop();
    workbook.host.clerk.type("Tổng hợp", "C10", "12");
    await passing(aSecond);
    expect(told).not.toHaveBeenCalled();
  });
});
