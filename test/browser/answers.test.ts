import type { FrameLocator, Page } from "playwright-core";
import { open, samplePath } from "../support/open";
import { isRead, openFile, openWorkbench, savedWorkbook, startBrowser, type TestBrowser } from "./support/browser";
import { rowWith, sheetsIn, textsOn } from "./support/saved";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const press = (pane: FrameLocator, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

const show = (pane: FrameLocator, screen: string): Promise<void> => pane.getByRole("tab", { name: screen }).click();

async function makeReport(pane: FrameLocator): Promise<void> {
  await press(pane, "Lập báo cáo");
  await pane
    .getByText(/^Đã lập báo cáo lúc/)
    .first()
    .waitFor();
}

/** Saves the workbook and opens the saved file, as on another day. */
async function reopen(page: Page, pane: FrameLocator): Promise<void> {
  await openFile(page, { name: "hôm sau.xlsx", bytes: await savedWorkbook(page) });
  await isRead(pane);
}

/** A workbook whose column of people reached is headed in words that nobody can know. */
async function withOddHeading(heading: string): Promise<{ name: string; bytes: Uint8Array }> {
  const { run, save } = await open(samplePath("01-wide.xlsx"));
  await run(async (context) => {
    context.workbook.worksheets.getItem("Tổng hợp").getRange("E7").values = [[heading]];
    await context.sync();
  });
  return { name: "cột lạ.xlsx", bytes: await save() };
}

describe("a column nobody but the clerk can explain", () => {
  it("is asked about in the pane once, and the saved file remembers the answer", async () => {
    const heading = "Số đã làm việc cùng";
    const { page, pane } = await openWorkbench(browser);
    await openFile(page, await withOddHeading(heading));
    const meaning = pane.getByRole("combobox", { name: `Cột “${heading}” là chỉ tiêu nào` });
    await meaning.selectOption("DV_TONG");
    await press(pane, `Ghi nhớ cột “${heading}”`);
    await pane.getByText(`Đã ghi nhớ cột “${heading}”.`).waitFor();
    expect(await meaning.count()).toBe(0);

    await reopen(page, pane);
    await pane.getByText("Cột đã ghi nhớ: 1").waitFor();
    expect(await pane.getByText(/^Cột cần hỏi lại/).count()).toBe(0);
    await show(pane, "Kết quả");
    await pane.getByText("806/1.065 người được tiếp cận dịch vụ").waitFor();
    await makeReport(pane);
    const sheets = await sheetsIn(await savedWorkbook(page));
    expect(rowWith(sheets, "Bảng 1", "Tổng cộng")).toContain(806);
  });
});

describe("a warning the clerk lets stand", () => {
  it("is no longer open, is printed with its reason, stays accepted in the saved file, and can be taken back", async () => {
    const reason = "Phường xin gửi muộn";
    const { page, pane } = await openWorkbench(browser, samplePath("04-one-form-per-ward.xlsx"));
    await isRead(pane);
    await show(pane, "Kiểm tra");
    const open = pane.getByRole("list", { name: "Các lỗi và cảnh báo" }).getByText("Phường Bảo Vinh chưa có số liệu");
    const entry = pane.getByRole("listitem").filter({ hasText: "Phường Bảo Vinh chưa có số liệu" });
    const withdraw = entry.getByRole("button", { name: "Bỏ chấp nhận", exact: true });
    await entry.getByRole("button", { name: "Chấp nhận…", exact: true }).click();
    await press(pane, "Lưu lý do");
    await pane.getByText("Hãy ghi lý do.").waitFor();
    await pane.getByLabel("Lý do chấp nhận").fill(reason);
    await press(pane, "Lưu lý do");
    await withdraw.waitFor();
    expect(await open.count()).toBe(0);
    await makeReport(pane);
    const sheets = await sheetsIn(await savedWorkbook(page));
    for (const sheet of ["Lời văn", "Bảng 1"]) expect(textsOn(sheets, sheet).join()).toContain(reason);

    await reopen(page, pane);
    await show(pane, "Kiểm tra");
    await entry.getByText(`Lý do: ${reason}`).waitFor();
    expect(await open.count()).toBe(0);
    await withdraw.click();
    await open.waitFor();
    await makeReport(pane);
    const without = await sheetsIn(await savedWorkbook(page));
    for (const sheet of ["Lời văn", "Bảng 1"]) expect(textsOn(without, sheet).join()).not.toContain(reason);
  });
});

describe("a workbook with errors", () => {
  it("is reported on in a second, deliberate step, and the notes list every figure set aside", async () => {
    const { page, pane } = await openWorkbench(browser, samplePath("08-faults.xlsx"));
    await press(pane, "Lập báo cáo");
    await press(pane, "Vẫn lập báo cáo");
    await pane.getByRole("heading", { name: /^Lập báo cáo khi còn \d+ lỗi\?$/ }).waitFor();
    expect((await sheetsIn(await savedWorkbook(page))).map(({ name }) => name)).toEqual(["Tổng hợp"]);
    await press(pane, "Quay lại");
    await pane.getByRole("heading", { name: /^Lập báo cáo khi còn/ }).waitFor({ state: "detached" });
    await press(pane, "Vẫn lập báo cáo");
    await press(pane, "Đồng ý lập báo cáo");
    await pane
      .getByText(/^Đã lập báo cáo lúc/)
      .first()
      .waitFor();
    await pane.getByText("6 ô có lỗi được coi là chưa báo cáo", { exact: false }).waitFor();
    const sheets = await sheetsIn(await savedWorkbook(page));
    for (const sheet of ["Lời văn", "Bảng 1"]) {
      const notes = textsOn(sheets, sheet).filter((text) => text.includes("Ô Tổng hợp!"));
      expect(notes.map((note) => /Tổng hợp!([A-Z]+\d+)/.exec(note)?.[1])).toEqual([
        "F9",
        "G11",
        "H13",
        "I15",
        "E18",
        "C23",
      ]);
    }
  });
});
