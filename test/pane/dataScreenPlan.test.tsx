import { initialPane } from "../../src/app/paneState";
import { reading } from "../../src/standin/gallery/readings";
import { wards } from "../../src/standin/gallery/sample";
import { buttonsOf, lineOf, render, textOf } from "./render";
import { buttons, shown, stateOf } from "./shown";

describe("the data screen and the plan", () => {
  it("proposes the plan of the place and year, first in a choice of all", () => {
    expect(shown("data with columns to explain")).toContain("có thể dùng kế hoạch Long Khánh năm 2024.");
    expect(render(stateOf("data with columns to explain"))).toMatch(
      /aria-label="Chọn kế hoạch".*?<option value="long-khanh-2024" selected="">/,
    );
    expect(buttons("data with columns to explain")).toContain("Dùng kế hoạch này");
  });

  it("proposes nothing where the workbook names no place, but offers all the same", () => {
    expect(shown("data")).toContain("có thể dùng kế hoạch Long Khánh"); // by its roster
    const state = { ...initialPane, ...reading({ rows: wards }) };
    expect(textOf(render(state))).toContain("Chưa chọn kế hoạch nên chưa theo dõi chỉ tiêu.");
    expect(buttonsOf(render(state))).toContain("Dùng kế hoạch này");
  });

  it("names the plan in force and links to its sheet", () => {
    expect(shown("data with a plan")).toContain(
      "Kế hoạch 62/KH-UBND ngày 15/01/2024 13 chỉ tiêu, năm 2024 · Trang “Chỉ tiêu” Đổi kế hoạch",
    );
    expect(buttons("data with a plan")).toContain("Trang “Chỉ tiêu”");
  });

  it("asks before the sheet is replaced, and says that edits are lost", () => {
    expect(shown("data replacing the plan")).toContain(
      "Thay trang “Chỉ tiêu” bằng kế hoạch Long Khánh năm 2024? Trang “Chỉ tiêu” đang có sẽ bị xóa; " +
        "những gì đã sửa trên trang đó sẽ mất. Thay kế hoạch Quay lại",
    );
    expect(buttons("data with a plan")).not.toContain("Thay kế hoạch");
  });

  it("has its buttons wait while something is done", () => {
    const html = render(stateOf("data choosing a plan"));
    expect(html).toMatch(/aria-disabled="true"[^>]*>Dùng kế hoạch này/);
    expect(html).toMatch(/aria-label="Ghi nhớ cột “Đã làm việc cùng”"[^>]*aria-disabled="true"/);
    expect(lineOf(html)).toBe("Đang ghi kế hoạch vào sổ…");
  });
});

describe("the data screen and quotas", () => {
  it("offers the targets that count, and the columns of the tables to go by", () => {
    const html = render(stateOf("data sharing a target out"));
    const optionsOf = (label: string): string[] => {
      const [, choice = ""] = new RegExp(`<select[^>]*aria-label="${label}"[^>]*>(.*?)</select>`).exec(html) ?? [];
      return Array.from(choice.matchAll(/<option value="([^"]*)"/g), ([, value = ""]) => value);
    };
    expect(optionsOf("Chỉ tiêu cần chia")).toEqual(["SS19-01", "SS19-02", "SS19-03", "SS19-08"]);
    expect(optionsOf("Chia theo")).toEqual(["NN_HSQL", "NSD_HSQL", "DV_TONG", "CNBB"]);
    expect(html).toMatch(/aria-disabled="true"[^>]*>Chia chỉ tiêu/);
    expect(lineOf(html)).toBe("Đang chia chỉ tiêu…");
  });

  it("is not there without a plan, or where the plan counts nothing", () => {
    expect(buttons("data")).not.toContain("Chia chỉ tiêu");
    expect(buttons("data with a plan")).not.toContain("Chia chỉ tiêu");
  });

  it("links to the sheet there is, and asks before it is written anew", () => {
    expect(shown("data with quotas")).toContain("Đã giao 1 chỉ tiêu · Trang “Giao chỉ tiêu”");
    expect(shown("data replacing quotas")).toContain("Ghi lại trang “Giao chỉ tiêu”? Cột “Chỉ tiêu giao”");
    expect(buttons("data replacing quotas")).toContain("Chia lại");
    expect(buttons("data with quotas")).not.toContain("Chia lại");
  });

  it("says why nothing was shared out, and what came of it when it was", () => {
    expect(shown("data quotas refused")).toContain(
      "Phường Xuân An và Xã Bàu Trâm chưa có số liệu “Người nghiện có HSQL”. Hãy bổ sung; ghi 0 nếu không có người nào.",
    );
    expect(lineOf(render(stateOf("data quotas kept")))).toBe(
      "Đã chia SS19-01 cho 15 đơn vị, ghi ở trang “Giao chỉ tiêu”. " +
        "Dù chỉ tiêu tăng, Xã Hàng Gòn được giao ít hơn trước; hãy xem lại nếu cần.",
    );
  });
});
