import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { samplePath } from "../support/open";
import {
  type GivenFile,
  isRead,
  openFile,
  openWorkbench,
  payload,
  savedWorkbook,
  startBrowser,
  type TestBrowser,
} from "./support/browser";
import { dropFiles } from "./support/hands";
import { sheetNames } from "./support/inside";
import { rowWith, sheetsIn } from "./support/saved";
import { blankFile, cut, encrypted, wardFiles } from "./support/wardFiles";

jest.setTimeout(120_000);

let browser: TestBrowser;
let wards: readonly GivenFile[];
let blank: GivenFile;
const folder = mkdtempSync(join(tmpdir(), "tonghop-"));

beforeAll(async () => {
  browser = await startBrowser();
  wards = await wardFiles();
  blank = await blankFile("sổ trống.xlsx");
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const answerOf = (pane: FrameLocator, file: string): Locator => pane.getByRole("listitem").filter({ hasText: file });

function onDisk({ name, bytes }: GivenFile): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function openBlank(): Promise<{ page: Page; pane: FrameLocator }> {
  const { page, pane } = await openWorkbench(browser);
  await openFile(page, blank);
  await pane.getByRole("heading", { name: "Bắt đầu" }).waitFor();
  return { page, pane };
}

describe("submissions that come as files", () => {
  it("are added fifteen at once, each answered for by name, and the damaged one leaves nothing behind", async () => {
    const damaged = cut(wards[0] ?? blank, "Phiếu Bảo Vinh.xlsx");
    const { page, pane } = await openBlank();
    const chooser = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "Chọn tệp…", exact: true }).click();
    await (await chooser).setFiles([...wards.slice(0, 7), damaged, ...wards.slice(7)].map(payload));
    await pane.getByText("Đã thêm 14/15 tệp.").waitFor();
    for (const { name } of wards)
      await answerOf(pane, name)
        .getByText(/^Đã thêm: (Phường|Xã) /)
        .waitFor();
    await answerOf(pane, damaged.name)
      .getByText(/^Chưa thêm: tệp hỏng/)
      .waitFor();
    expect(await sheetNames(page)).toEqual(["Trang1", ...wards.map(({ name }) => name.replace(".xlsx", ""))]);
    await pane.getByText("Có trong sổ: 14/15 đơn vị").waitFor();

    await pane.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    await pane
      .getByText(/^Đã lập báo cáo lúc/)
      .first()
      .waitFor();
    const sheets = await sheetsIn(await savedWorkbook(page));
    expect(rowWith(sheets, "Bảng 1", "Tổng cộng")).toEqual(expect.arrayContaining([576, 469]));
    expect(rowWith(sheets, "Bảng 1", "Phường Xuân Trung")).toEqual(expect.arrayContaining([38, 13, 51, 47]));
  });

  it("can be dropped onto their place, and what cannot be read is told apart", async () => {
    const { page, pane } = await openBlank();
    const files = [...wards.slice(0, 2), encrypted("khóa.xlsx"), { ...blank, name: "không bảng.xlsx" }];
    await dropFiles(page, files.map(onDisk), pane.getByText(/^Chọn hoặc thả nhiều tệp/));
    await pane.getByText("Đã thêm 2/4 tệp.").waitFor();
    await answerOf(pane, "khóa.xlsx")
      .getByText(/^Chưa thêm: tệp có mật khẩu/)
      .waitFor();
    await answerOf(pane, "không bảng.xlsx")
      .getByText(/^Chưa thêm: không thấy bảng số liệu/)
      .waitFor();
    expect(await sheetNames(page)).toEqual(["Trang1", "Phiếu Xuân Trung", "Phiếu Xuân Thanh"]);
  });
});

describe("files dropped elsewhere", () => {
  it("beside their place in the pane do nothing: pane and workbook stay", async () => {
    const { page, pane } = await openWorkbench(browser, samplePath("01-wide.xlsx"));
    await isRead(pane);
    await pane.getByRole("tab", { name: "Kết quả" }).click();
    const pages = page.context().pages().length;
    const [ward = blank] = wards;
    await dropFiles(page, [onDisk(ward)], pane.getByText("806/1.065 người được tiếp cận dịch vụ"));
    await pane.getByRole("tab", { name: "Dữ liệu" }).click();
    await pane.getByRole("heading", { name: "Thêm phiếu từ tệp" }).waitFor();
    expect(page.context().pages()).toHaveLength(pages);
    expect(await sheetNames(page)).toEqual(["Tổng hợp"]);
  });

  it("on the sheets of the workbench are opened", async () => {
    const { page, pane } = await openWorkbench(browser);
    await dropFiles(page, [samplePath("05-wards-in-columns.xlsx")], page.locator("main"));
    await page.getByRole("status").filter({ hasText: "05-wards-in-columns.xlsx" }).waitFor();
    await pane.getByRole("tab", { name: "Kết quả" }).click();
    await pane.getByText("579/734 người được tiếp cận dịch vụ").waitFor();
  });
});
