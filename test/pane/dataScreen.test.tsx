import { initialPane } from "../../src/app/paneState";
import { indicators } from "../../src/plans/indicators";
import { columnFindings, reading } from "../../src/standin/gallery/readings";
import { wards } from "../../src/standin/gallery/sample";
import { render, textOf } from "./render";
import { buttons, shown, stateOf } from "./shown";

describe("the data screen", () => {
  it("says where we are, what was found, and what was left out and why", () => {
    const text = shown("data");
    expect(text).toContain("6 tháng đầu năm 2024 · 15 đơn vị");
    expect(text).toContain("Từ ngày 01/01/2024 đến ngày 30/6/2024");
    expect(text).toContain("Thành phố Long Khánh, áp dụng từ 01/6/2019 đến hết 31/10/2024");
    expect(text).toContain("Có trong sổ: 15/15 đơn vị");
    expect(text).toContain("Bảng tìm thấy: 1");
    expect(text).toContain("15 đơn vị, mỗi đơn vị một dòng");
    expect(text).toContain("Trang “Nháp” đang ẩn nên không đọc.");
  });

  it("makes a table a link to its range, and offers to read again", () => {
    expect(buttons("data")).toEqual(
      expect.arrayContaining(["Trang “Biểu 1”, A7:M24", "Biểu 1!A6:M24", "Đọc lại", "English"]),
    );
  });

  it("without a table says what the workbook needs, under the product's name", () => {
    const text = shown("data empty");
    expect(text).toMatch(/^Tổng hợp /);
    expect(text).toContain("Chưa thấy bảng số liệu nào.");
    expect(text).not.toContain("Danh sách đơn vị");
    expect(text).toContain("Bắt đầu");
    expect(buttons("data empty")).toEqual(["Dùng vùng đang chọn", "Chọn tệp…", "English", "Lập báo cáo", "Đọc lại"]);
  });

  it("says that the period is not clear, and how to make it so", () => {
    const state = { ...initialPane, ...reading({ rows: wards, period: null }) };
    expect(textOf(render(state))).toContain("Chưa rõ kỳ báo cáo Hãy ghi kỳ ở tiêu đề bảng");
  });
});

describe("the data screen, where headings are not clear", () => {
  const name = "data with columns to explain";

  it("asks once for each heading, with a link to its cell and how often it stands elsewhere", () => {
    const text = shown(name);
    expect(text).toContain("Cột cần hỏi lại: 3");
    expect(text).toContain("Đã làm việc cùng · Phiếu Xuân An!E7 và 2 chỗ khác");
    expect(buttons(name)).toEqual(
      expect.arrayContaining(["Biểu 1!H7", "Phiếu Xuân An!E7", "Ghi nhớ cột “Đã làm việc cùng”"]),
    );
  });

  it("offers the proposals first, then every other indicator, then to leave the column out", () => {
    const html = render(stateOf(name));
    const [, choice = ""] = /<select[^>]*aria-label="Cột “Tự nguyện &gt; [^>]*>(.*?)<\/select>/.exec(html) ?? [];
    expect(choice).toMatch(
      /^<option value="" selected="">.*<optgroup label="Gợi ý">.*<optgroup label="Chỉ tiêu khác…">/,
    );
    const ids = Array.from(choice.matchAll(/<option value="([^"]*)"/g), ([, id]) => id);
    expect(ids.slice(0, 5)).toEqual(["", "CNTN_CL", "CNTN_NCL", "CN_GD", "NN_HSQL"]);
    expect(ids.at(-1)).toBe("leave-out");
    expect(new Set(ids)).toEqual(new Set(["", "leave-out", ...indicators.map(({ id }) => id)]));
    expect(ids).toHaveLength(indicators.length + 2);
  });

  it("only explains where no answer would help", () => {
    expect(shown(name)).toContain("Số người · Phiếu 4!D4 Cột “Số người” có thể hiểu theo nhiều cách");
    expect(buttons(name)).not.toContain("Ghi nhớ cột “Số người”");
  });

  it("keeps what was answered within reach, with the answer chosen", () => {
    const html = render(stateOf(name));
    expect(textOf(html)).toContain("Cột đã ghi nhớ: 2 số hồ sơ");
    expect(html).toMatch(/aria-label="Cột “số hồ sơ” là chỉ tiêu nào".*?<option value="NN_HSQL" selected="">/);
    expect(html).toMatch(/aria-label="Cột “cột phụ” là chỉ tiêu nào".*?<option value="leave-out" selected="">/);
  });

  it("asks no more about a heading whose warning may stand", () => {
    const [finding] = columnFindings;
    if (finding === undefined) throw new Error("no finding");
    const state = { ...initialPane, ...reading({ rows: wards, accepted: [{ finding, reason: "Cột tạm" }] }) };
    expect(textOf(render(state))).not.toContain("Cột cần hỏi lại");
  });
});
