import { buttonsOf, lineOf, render, textOf } from "./render";
import { shown, stateOf } from "./shown";

describe("the results screen", () => {
  it("gives the rate, the verdict in words and how many units reach it", () => {
    const text = shown("results");
    expect(text).toContain("79,3% Chưa vượt 80%");
    expect(text).toContain("9/15 đơn vị đạt");
    expect(text).toContain("1.809/2.281 người được tiếp cận dịch vụ");
  });

  it("lists the units below the bar, lowest rate first, with the people wanting", () => {
    const missed = /Chưa đạt: 6 đơn vị (.*) Đạt: 9 đơn vị/.exec(shown("results"))?.[1];
    expect(missed).toBe(
      "Phường Xuân An 61,5% Thiếu 10 người Phường Phú Bình 61,9% Thiếu 12 người Xã Bình Lộc 62,1% Thiếu 41 người " +
        "Phường Bàu Sen 75,8% Thiếu 2 người Xã Bàu Trâm 79,9% Thiếu 2 người Phường Suối Tre 80,0% Thiếu 1 người",
    );
  });

  it("sets apart the units that have no rate, each for its reason", () => {
    const text = shown("results doubtful");
    expect(text).toContain("Chưa đủ số liệu: 3 đơn vị Phường Xuân Trung Phường Xuân An Phường Xuân Hoà");
    expect(text).toContain("Chưa có trong sổ: 2 đơn vị Xã Bàu Trâm Xã Hàng Gòn");
    expect(text).toContain("Không có đối tượng: 1 đơn vị Phường Xuân Bình");
    expect(text).toContain("1/6 đơn vị đạt");
    expect(text).toContain("Tính trên 2/7 đơn vị có số liệu.");
  });

  it("gives bounds where only bounds are known", () => {
    const text = shown("results estimated");
    expect(text).toContain("77,6% – 94,1% Chỉ ước tính được");
    expect(text).toContain("Phường Xuân Trung 58,8% – 82,4% Thiếu tối đa 11 người");
    expect(text).toContain("Phường Xuân Thanh 87,1% – 100,0% Vượt 80%");
  });

  it("gives no rate where nobody is managed, nor how many of no units reach it", () => {
    const text = shown("results no subjects");
    expect(text).toContain("Không có đối tượng Không có đối tượng: 1 đơn vị Xã Bàu Trâm");
    expect(text).not.toContain("0/0");
  });

  it("offers to highlight and to take that back, and tells what was done", () => {
    const html = render(stateOf("results"));
    expect(buttonsOf(html).slice(-3)).toEqual(["Lập báo cáo", "Tô màu", "Bỏ tô màu"]);
    expect(lineOf(html)).toBe("Đã tô 6 đơn vị.");
  });

  it("leads back to the data where there is nothing to show", () => {
    expect(shown("results empty")).toContain("Chưa đủ số liệu để tính Xem dữ liệu");
  });
});

describe("the results screen with a plan in force", () => {
  it("says how many targets are met, and of each what is asked, what was done and what is wanting", () => {
    const text = shown("results with a plan");
    expect(text).toContain("Chỉ tiêu kế hoạch Đạt 1/13 chỉ tiêu");
    expect(text).toContain("Kế hoạch: Trên 80% Thực hiện: 1.809/2.281 (79,3%) Chưa đạt, còn thiếu 16 người");
    expect(text).toContain("Kế hoạch: Duy trì 15 điểm Thực hiện: 14 điểm (93,3% kế hoạch) Chưa đạt, còn thiếu 1 điểm");
    expect(text).toContain("Chậm tiến độ");
    expect(text).toContain("là cảnh báo sớm của công cụ");
  });

  it("gives each verdict an icon of its own, so that colour is not all", () => {
    const icons = Array.from(
      render(stateOf("results with a plan")).matchAll(
        / d="([^"]*)"><\/path><\/svg><\/span>(Chưa đạt|Đạt|Chậm|Chưa đủ)/g,
      ),
      ([, path, verdict]) => `${verdict} ${path}`,
    );
    const byVerdict = new Map(
      icons.map((icon) => [icon.slice(0, icon.lastIndexOf(" M")), icon.slice(icon.indexOf("M"))]),
    );
    expect(byVerdict.size).toBe(4);
    expect(new Set(byVerdict.values()).size).toBe(4);
  });

  it("lists the upper levels with their rates, and how many of their units reach the bar", () => {
    expect(shown("results with a plan")).toContain(
      "Đơn vị cấp trên: 2 Các phường 82,7% 605/732 người 7/11 đơn vị đạt Xem 11 đơn vị " +
        "Các xã 77,7% Thiếu 36 người 2/4 đơn vị đạt Xem 4 đơn vị",
    );
  });

  it("shows neither where there is none", () => {
    expect(shown("results")).not.toMatch(/Chỉ tiêu kế hoạch|Đơn vị cấp trên/);
  });

  it("shows open what is missed and behind, and folds the rest by how it stands, with counts", () => {
    const html = render(stateOf("results with a plan"));
    const folds = Array.from(html.matchAll(/<summary[^>]*>(.*?)<\/summary>/g), ([, heading = ""]) => textOf(heading));
    const words = folds.filter((heading) => heading.endsWith("chỉ tiêu"));
    expect(words).toEqual(["Chưa đủ số liệu: 5 chỉ tiêu", "Đạt: 1 chỉ tiêu", "Không đo được bằng số liệu: 2 chỉ tiêu"]);
    const outside = textOf(html.replace(/<details[\s\S]*?<\/details>/g, ""));
    expect(outside.match(/Chưa đạt, |Chậm tiến độ, /g)).toEqual([
      ...Array<string>(2).fill("Chưa đạt, "),
      ...Array<string>(3).fill("Chậm tiến độ, "),
    ]);
  });

  it("has the units before the targets, for they are what is to be done first", () => {
    const text = shown("results with a plan");
    expect(text.indexOf("Chưa đạt: 6 đơn vị")).toBeLessThan(text.indexOf("Đơn vị cấp trên"));
    expect(text.indexOf("Đơn vị cấp trên")).toBeLessThan(text.indexOf("Chỉ tiêu kế hoạch"));
  });
});

describe("the results screen against last year", () => {
  const text = shown("results against last year");

  it("says how many more were reached in all, by unit and by level", () => {
    expect(text).toContain("Cùng kỳ năm trước: 75,4% (1.719/2.281 người); nay tăng 90 người.");
    expect(text).toContain("Phường Xuân An 61,5% Thiếu 10 người Cùng kỳ năm trước 26/52 người; nay tăng 6 người.");
    expect(text).toContain(
      "Các xã 77,7% Thiếu 36 người 2/4 đơn vị đạt Cùng kỳ năm trước 1.180/1.549 người; nay tăng 24 người. Xem 4 đơn vị",
    );
  });

  it("says it of every target that last year has", () => {
    expect(text).toContain("Thực hiện: 1.809/2.281 (79,3%) Cùng kỳ năm trước: 1.719/2.281 (75,4%); tăng 90 người");
    expect(text).toContain("Cùng kỳ năm trước: 15 điểm; giảm 1 điểm");
  });

  it("says nothing of a year the workbook does not have", () => {
    expect(shown("results with a plan")).not.toContain("Cùng kỳ năm trước");
  });

  it("compares over the same units alone, and says over which", () => {
    const part = shown("results against a part of last year");
    expect(part).toContain("Cùng kỳ năm trước, tính trên 13 đơn vị có cùng số liệu ở cả hai năm: ");
    expect(part).toContain("Không tính Phường Xuân Trung, Phường Xuân Thanh và Xã Suối Cát.");
    expect(part).toContain(
      "Cùng kỳ năm trước, tính trên 13 đơn vị có cùng số liệu ở cả hai năm: 1.697/2.129 (79,7%); " +
        "nay 1.684/2.129 (79,1%), giảm 13 người",
    );
    expect(part).toMatch(
      /Các phường 82,7% 605\/732 người 7\/11 đơn vị đạt Tính trên 9 đơn vị có cùng số liệu ở cả hai năm: Cùng kỳ/,
    );
    expect(part).toMatch(/Phường Xuân Thanh 80,2% 81\/101 người Xã Hàng Gòn/);
  });
});
