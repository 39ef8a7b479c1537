import { buttonsOf, lineOf, render, textOf } from "./render";
import { buttons, shown, stateOf } from "./shown";

describe("the check screen", () => {
  it("counts places by severity and offers the way through the errors and through the warnings", () => {
    expect(shown("check faulty")).toContain("2 lỗi Lỗi tiếp theo 2 cảnh báo Cảnh báo tiếp theo 2 ghi chú");
    expect(buttons("check faulty")).toEqual(expect.arrayContaining(["Lỗi trước", "Lỗi tiếp theo", "Kiểm tra lại"]));
    expect(buttons("check faulty")).toEqual(expect.arrayContaining(["Cảnh báo trước", "Cảnh báo tiếp theo"]));
  });

  it("says of each place how grave it is, where, whose, and what to do", () => {
    const text = shown("check faulty");
    expect(text).toContain("Lỗi · Biểu 1!E12 · Phường Xuân An Ô ghi “k có số”, không phải là số.");
    expect(text).toContain("Lỗi · Biểu 1!E15 · Xã Bình Lộc Công thức trong ô báo lỗi #REF!.");
    expect(text).toContain("Cảnh báo · Xã Bàu Trâm Xã Bàu Trâm chưa có số liệu");
  });

  it("counts the errors on its tab too", () => {
    expect(render(stateOf("data"))).not.toContain("aria-description");
    expect(render(stateOf("report refused"))).toContain('aria-description="2 lỗi"');
  });

  it("without errors says so, with how many units are complete", () => {
    expect(shown("check sound")).toContain("Không có lỗi. 15/15 đơn vị đủ số liệu.");
    expect(buttons("check sound").filter((name) => name.endsWith("tiếp theo"))).toEqual([]);
  });

  it("shows a hundred of three hundred errors and offers the rest", () => {
    const html = render(stateOf("check 300"));
    expect(html.match(/<li/g)).toHaveLength(100);
    expect(buttonsOf(html)).toContain("Xem thêm (còn 200)");
  });
});

describe("accepting warnings", () => {
  it("is offered for each warning and for no error or note", () => {
    expect(buttons("check faulty").filter((name) => name === "Chấp nhận…")).toHaveLength(2);
    expect(buttons("check 300")).not.toContain("Chấp nhận…");
    expect(buttons("check sound")).not.toContain("Chấp nhận…");
  });

  it("asks for the reason in place of the button", () => {
    const html = render(stateOf("check accepting"));
    expect(textOf(html)).toContain("Lý do chấp nhận * Lý do được in ở phần ghi chú của báo cáo. Lưu lý do Quay lại");
    expect(html).toMatch(/<input[^>]*required=""/);
    expect(buttonsOf(html)).not.toContain("Chấp nhận…");
  });

  it("lists what may stand apart, with its reason and the way back, and counts it no longer", () => {
    const html = render(stateOf("check accepted"));
    expect(textOf(html)).toMatch(
      /^.*1 cảnh báo Cảnh báo tiếp theo 2 ghi chú.*Đã chấp nhận: 1 cảnh báo Xã Bàu Trâm chưa có số liệu/,
    );
    expect(textOf(html)).toContain("Lý do: Xã xin gửi muộn");
    expect(buttonsOf(html)).toContain("Bỏ chấp nhận");
    expect(lineOf(render({ ...stateOf("check accepted"), notice: null }))).toBe(
      "Đọc lúc 14:05: không có lỗi, 1 cảnh báo.",
    );
  });

  it("keeps the form open when Excel would not save the reason", () => {
    expect(shown("failed to accept")).toMatch(/Chưa lưu được lý do Một ô đang gõ dở\..*Lý do chấp nhận/);
  });

  it("leads from a column that is not clear to the question about it, where an answer helps", () => {
    expect(buttons("check columns").filter((name) => name === "Chọn chỉ tiêu cho cột")).toHaveLength(4);
  });
});
