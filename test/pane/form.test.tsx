import { initialPane, type PaneState } from "../../src/app/paneState";
import type { Assessment } from "../../src/app/assess";
import type { Unfilled } from "../../src/domain/template";
import { snapshotOf } from "../read/snapshot";
import { buttonsOf, render, textOf } from "./render";
import { assessmentOf, wards } from "../../src/standin/gallery/sample";

const at = new Date(2024, 6, 5, 14, 5);

function reportState(more: Partial<Assessment>, unfilled?: readonly Unfilled[]): PaneState {
  const assessment = { ...assessmentOf({ rows: wards }), ...more };
  const report = unfilled && ({ kind: "written", sheets: ["Biểu 03 (đã điền)"], at, setAside: 0, unfilled } as const);
  return { ...initialPane, reading: { assessment, at }, screen: "report", report: report ?? null };
}

describe("the agency's own form on the report screen", () => {
  it("is offered from the sheets that can be one, with none first", () => {
    const page = render(reportState({ forms: ["Biểu 03", "Nháp"] }));
    expect(textOf(page)).toContain("Biểu mẫu của đơn vị Không dùng Biểu 03 Nháp");
    expect(/<option[^>]*selected=""[^>]*>([^<]*)/.exec(page)?.[1]).toBe("Không dùng");
  });

  it("is shown as chosen", () => {
    const form = snapshotOf([["Biểu"]], { name: "Biểu 03" });
    const page = render(reportState({ forms: ["Biểu 03"], template: { sheet: "Biểu 03", form } }));
    expect(/<option[^>]*selected=""[^>]*>([^<]*)/.exec(page)?.[1]).toBe("Biểu 03");
  });

  it("is not spoken of where no sheet can be one", () => {
    expect(textOf(render(reportState({})))).not.toContain("Biểu mẫu");
  });

  it("says so when the chosen sheet is gone, so that another can be chosen", () => {
    const text = textOf(render(reportState({ forms: ["Nháp"], template: { sheet: "Biểu 03", form: null } })));
    expect(text).toContain("Không dùng Không còn trang “Biểu 03” Nháp");
  });

  it("lists after the report what could not be filled, each with the way to its cell", () => {
    const page = render(
      reportState({}, [
        {
          at: { sheet: "Biểu 03 (đã điền)", row: 24, column: 1 },
          why: { kind: "unknownUnit", name: "Xuân Ân", proposals: ["Phường Xuân An"] },
        },
        { at: null, why: { kind: "protected", sheet: "Biểu 03" } },
      ]),
    );
    expect(textOf(page)).toContain(
      "Biểu mẫu: 2 chỗ cần xem Biểu 03 (đã điền)!B25 Không có đơn vị “Xuân Ân” trong số liệu. Có phải Phường Xuân An?",
    );
    expect(buttonsOf(page)).toContain("Biểu 03 (đã điền)!B25");
    expect(textOf(page)).toContain("Trang “Biểu 03” đang khóa nên không điền được.");
  });
});
