import { initialPane } from "../../src/app/paneState";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { errors, reading } from "../../src/standin/gallery/readings";
import { cell, wards } from "../../src/standin/gallery/sample";
import { lineOf, render } from "./render";
import { buttons, shown, stateOf } from "./shown";

describe("messages", () => {
  it("of a failure say what did not happen, what to do, and offer it, without a code", () => {
    const text = shown("failed report");
    expect(text).toContain("Chưa lập được báo cáo Sổ đang khóa cấu trúc nên không thêm được trang.");
    expect(text).toContain("Thử lại");
    expect(text).not.toMatch(/structureProtected|Error/);
  });

  it("of a place that is gone offer to check again, once", () => {
    expect(buttons("failed place").filter((name) => name === "Kiểm tra lại")).toHaveLength(1);
  });

  it("stand alone when not even the first reading came about", () => {
    expect(shown("failed first")).toContain("Chưa đọc được sổ Excel không trả lời được.");
  });

  it("warn that what is shown is no longer the workbook, with the time of reading", () => {
    expect(shown("results stale")).toContain("Sổ vừa thay đổi Những gì hiện ở đây là của lần đọc lúc 14:05.");
  });
});

describe("the line under the buttons", () => {
  const sound = stateOf("results");
  it.each([
    [{ kind: "highlighted", units: 0 }, "Không có đơn vị nào chưa đạt để tô."],
    [{ kind: "cleared", marks: 6 }, "Đã bỏ tô màu."],
    [{ kind: "cleared", marks: 0 }, "Không có ô nào đang tô."],
    [{ kind: "wentTo", at: cell(3, 4) }, "Đã chọn Biểu 1!E12."],
    [{ kind: "answered", header: "Số hồ sơ" }, "Đã ghi nhớ cột “Số hồ sơ”."],
    [{ kind: "accepted" }, "Đã chấp nhận cảnh báo."],
    [{ kind: "withdrawn" }, "Đã bỏ chấp nhận."],
    [{ kind: "agencyKept" }, "Đã lưu thông tin cơ quan vào sổ."],
    [{ kind: "planKept", plan: longKhanh2024 }, "Đã ghi kế hoạch Long Khánh năm 2024 vào trang “Chỉ tiêu”."],
    [null, "Đọc lúc 14:05: không có lỗi."],
  ] as const)("after %j says “%s”", (notice, line) => {
    expect(lineOf(render({ ...sound, notice }))).toBe(line);
  });

  it("counts the errors of the last reading", () => {
    expect(lineOf(render({ ...initialPane, ...reading({ rows: wards, findings: errors }) }))).toBe(
      "Đọc lúc 14:05: 2 lỗi.",
    );
  });
});
