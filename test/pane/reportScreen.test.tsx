import { initialPane, type PaneState } from "../../src/app/paneState";
import { assessmentOf, wards } from "../../src/standin/gallery/sample";
import { render, textOf, tickedOf } from "./render";
import { buttons, shown, stateOf } from "./shown";

describe("the report screen", () => {
  it("says what will be made, and what is to be mended first", () => {
    expect(shown("report")).toContain("Bảng 1. Kết quả tiếp cận dịch vụ");
    expect(shown("report")).not.toContain("lỗi phải sửa");
    expect(shown("report planned with errors")).toContain("Còn 2 lỗi phải sửa trước khi lập. Xem 2 lỗi");
  });

  it("promises a sheet of targets where a plan is in force", () => {
    expect(shown("report with a plan")).toContain("Bảng 2. Tiến độ thực hiện chỉ tiêu kế hoạch");
    expect(tickedOf(render(stateOf("report with a plan")))).toContain("Bảng 2. Tiến độ thực hiện chỉ tiêu kế hoạch");
    expect(tickedOf(render(stateOf("report")))).not.toContain("Bảng 2. Tiến độ thực hiện chỉ tiêu kế hoạch");
    expect(shown("report")).toContain("Cần chọn kế hoạch ở bước Dữ liệu");
  });

  it("once made says when, links to its sheets and says what is left to do", () => {
    const text = shown("report written");
    expect(text).toContain("Đã lập báo cáo lúc 14:05");
    expect(text).toContain("Ctrl+P");
    expect(text).not.toContain("coi là chưa báo cáo");
    expect(buttons("report written")).toEqual(["Bảng 1 (2)", "Xóa báo cáo vừa lập", "Xem báo cáo", "Lập lại"]);
  });

  it("made in spite of errors says how many cells were left out", () => {
    expect(shown("report written with errors")).toContain("2 ô có lỗi được coi là chưa báo cáo");
  });

  it("refused says why, leads to the errors and offers the second step", () => {
    expect(shown("report refused")).toContain("Chưa lập báo cáo Sổ còn 2 lỗi.");
    expect(buttons("report refused")).toEqual(["Xem 2 lỗi", "Vẫn lập báo cáo", "Lập báo cáo"]);
  });

  it("asks before that step and says what it means", () => {
    const text = shown("report confirming");
    expect(text).toContain("Lập báo cáo khi còn 2 lỗi? Số liệu ở 2 ô có lỗi sẽ coi là chưa báo cáo");
    expect(buttons("report confirming")).toEqual(
      expect.arrayContaining(["Vẫn lập báo cáo", "Đồng ý lập báo cáo", "Quay lại"]),
    );
  });

  it("says in the question that the period will be left open, where none is known", () => {
    const state: PaneState = {
      ...initialPane,
      reading: {
        assessment: assessmentOf({
          rows: wards,
          period: null,
          findings: [{ code: "no-period", severity: "error", at: null }],
        }),
        at: new Date(2024, 6, 5),
      },
      screen: "report",
      report: { kind: "refused", isConfirming: true },
    };
    const text = textOf(render(state));
    expect(text).toContain("Lập báo cáo khi còn 1 lỗi? Kỳ báo cáo sẽ để trống.");
    expect(text).not.toContain("0 ô");
  });

  it("offers no second step where there is nothing to report on", () => {
    expect(buttons("report refused empty")).toEqual(["Xem dữ liệu", "Lập báo cáo"]);
  });
});
