import * as fc from "fast-check";
import { periodOf } from "../../src/domain/period";
import type { SheetPlan } from "../../src/domain/sheetPlan";
import type { TargetEvaluation } from "../../src/domain/target";
import { unknownAgency } from "../../src/domain/agency";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { quangNinh2016 } from "../../src/plans/quangNinh2016";
import type { ReportMaterial } from "../../src/report/material";
import { textSheet } from "../../src/report/textSheet";
import { coverageTable, materialOfSheets, materialOfTable, type Told } from "./material";

type Units = Parameters<typeof coverageTable>[0];

const good: Units = [
  ["Phường Một", 60, 40, 81],
  ["Phường Hai", 5, 5, 9],
];
const poor: Units = [
  ["Phường Một", 60, 40, 80],
  ["Phường Hai", 10, 10, 5],
  ["Phường Ba", 4, 6, 9],
];

function material(units: Units, told?: Told): ReportMaterial {
  return materialOfTable(coverageTable(units), told);
}

function lines(plan: SheetPlan): string[] {
  return plan.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])));
}

/** The text as one reads it. */
function prose(from: ReportMaterial, annexes: readonly (readonly ["coverage" | "shortfalls", string])[] = []): string {
  return lines(textSheet(from, new Map(annexes)))
    .map((line) => line.replace(/\u00a0+/g, ""))
    .join("\n");
}

describe("the report's text", () => {
  it("tells who was managed and reached, and the verdict on “above 80 %”: 90 of 110 is above", () => {
    const text = prose(material(good));
    expect(text).toContain(
      "Tính đến ngày 30/6/2024, số người trong diện quản lý là 110 người, gồm 65 người nghiện ma túy có hồ sơ quản lý và " +
        "45 người sử dụng trái phép chất ma túy có hồ sơ quản lý.",
    );
    expect(text).toMatch(/Đã có 90\/110 người .*, đạt tỷ lệ 81,8%\. So với chỉ tiêu trên 80%: đạt\./);
    expect(text).toContain("Tất cả các đơn vị đã báo cáo đủ số liệu; không có đơn vị nào chưa đạt chỉ tiêu trên 80%.");
    expect(text).toContain("Trong 2 đơn vị: 2 đơn vị đạt chỉ tiêu.");
  });

  it("lists who falls short, lowest rate first, with how many people each: 80 of 100 misses by one", () => {
    const text = prose(material(poor));
    expect(text).toContain("2/3 đơn vị chưa đạt chỉ tiêu trên 80%:");
    expect(text).toContain(
      "- Phường Hai: 5/20 người, đạt tỷ lệ 25,0%, còn thiếu 12 người;\n" +
        "- Phường Một: 80/100 người, đạt tỷ lệ 80,0%, còn thiếu 1 người.\n",
    );
    expect(text).toContain("So với chỉ tiêu trên 80%: chưa đạt, còn thiếu 11 người.");
  });

  it("of many tells the ten worst and how many the others are, with the annex that has them", () => {
    const many = Array.from({ length: 13 }, (_, index): Units[number] => [`Xã ${index + 1}`, 50, 50, index + 10]);
    const text = prose(material(many), [
      ["coverage", "I"],
      ["shortfalls", "III"],
    ]);
    expect(text).toContain("13/13 đơn vị chưa đạt chỉ tiêu trên 80%, trong đó tỷ lệ thấp nhất là:\n- Xã 1: 10/100");
    expect(text).toContain("- Xã 10: 19/100 người, đạt tỷ lệ 19,0%, còn thiếu 62 người.");
    expect(text).not.toContain("Xã 11:");
    expect(text).toContain("Còn 3 đơn vị khác chưa đạt (chi tiết tại Phụ lục III).");
    expect(text).toContain("(chi tiết tại Phụ lục I)");
  });

  it("refers to no annex where none is sent along", () => {
    expect(prose(material(poor))).not.toContain("Phụ lục");
  });

  it("names units whose figures are wanting and does not take them for missed", () => {
    const text = prose(material([...good, ["Phường Ba", 10, 5, ""], ["Phường Bốn", "", "", ""]]));
    expect(text).toContain("2 đơn vị chưa gửi đủ số liệu để tính tỷ lệ: Phường Ba, Phường Bốn.");
    expect(text).toContain("Tỷ lệ chung tính trên 2/4 đơn vị có đủ số liệu.");
    expect(text).toContain("2 đơn vị đạt chỉ tiêu; 2 đơn vị chưa đủ số liệu.");
    expect(text).toContain("Theo số liệu đã báo cáo, có 75 người nghiện");
    expect(text).not.toContain("không có đơn vị nào chưa đạt");
  });

  it("names units that have not reported", () => {
    const all = material(good);
    const missing = [{ code: null, name: "Xã Vắng" }];
    const text = prose({ ...all, submission: { ...all.submission, missing } });
    expect(text).toContain("Đã có 2/3 đơn vị gửi số liệu; 1 đơn vị chưa báo cáo.");
    expect(text).toContain("1 đơn vị chưa gửi số liệu: Xã Vắng.");
  });

  it("gives bounds where people are not counted once, and a verdict only where both say the same", () => {
    const heads = ["STT", "Đơn vị", "Người nghiện có HSQL", "NSD có HSQL", "Tư vấn", "MMT"];
    const open = prose(materialOfTable([heads, [1, "Xã Một", 100, 0, 70, 20]]));
    expect(open).toContain("trong khoảng 70 đến 90 trên 100 người, tương ứng từ 70,0% đến 90,0%.");
    expect(open).toContain("chưa đủ căn cứ đánh giá");
    expect(open).toContain("nên chỉ ước tính được: Xã Một.");
    expect(prose(materialOfTable([heads, [1, "Xã Một", 100, 0, 81, 20]]))).toContain("trên 80%: đạt.");
    expect(prose(materialOfTable([heads, [1, "Xã Một", 100, 0, 60, 20]]))).toContain("trên 80%: chưa đạt.");
  });

  it("says that there is nobody to reach", () => {
    expect(prose(material([["Xã Một", 0, 0, 0]]))).toContain("Kỳ này không có người trong diện quản lý");
  });

  it("leaves the period open where none is known", () => {
    const all = material(good);
    const text = prose({ ...all, submission: { ...all.submission, period: null } });
    expect(text).toContain("\nBÁO CÁO\nKết quả công tác cai nghiện ma túy\n");
    expect(text).toContain("Số người trong diện quản lý là 110 người");
    expect(text).toContain("Trên đây là báo cáo kết quả công tác cai nghiện ma túy./.");
  });

  it("tells upper levels in one sentence and with their rates", () => {
    const all = material(poor);
    const [first, second] = all.results.units;
    if (first === undefined || second === undefined) throw new Error("two units are needed");
    const text = prose({ ...all, results: { ...all.results, groups: [first, second] } });
    expect(text).toContain("Chia theo địa bàn: Phường Một 100 người; Phường Hai 20 người.");
    expect(text).toContain("- Phường Một: 80/100 người, đạt tỷ lệ 80,0%.");
  });

  it("ends in “./.” and has no chapter without content", () => {
    const text = prose(material(good));
    expect(text).toMatch(/năm 2024\.\/\.\nNơi nhận:/);
    expect(text).not.toContain("GHI CHÚ SỐ LIỆU");
    expect(prose({ ...material(good), notes: ["Ô Biểu!C4 coi như chưa báo cáo."] })).toContain(
      "IV. GHI CHÚ SỐ LIỆU\n- Ô Biểu!C4 coi như chưa báo cáo.",
    );
  });

  it("never says null, NaN or nothing at all, whatever has been reported", () => {
    const figure = fc.oneof(fc.constant(""), fc.integer({ min: 0, max: 40 }));
    const units = fc.array(fc.tuple(figure, figure, figure), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(units, fc.boolean(), (figures, hasPeriod) => {
        const all = material(
          figures.map(([addicts, users, reached], index) => [`Xã Số ${index + 1}`, addicts, users, reached]),
          { setting: { plan: longKhanh2024 } },
        );
        const submission = hasPeriod ? all.submission : { ...all.submission, period: null };
        const plan = textSheet({ ...all, submission }, new Map());
        for (const line of lines(plan)) {
          expect(line).not.toMatch(/null|undefined|NaN|Infinity|\[object| {2}|\.\.|: ?\.|\(\)/);
          expect(line.replace(/[\s\u00a0]/g, "")).not.toBe("");
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("the targets in the report's text", () => {
  const table = [
    ["STT", "Đơn vị", "Người nghiện có HSQL", "NSD có HSQL", "Được tiếp cận dịch vụ", "CNBB", "Điểm TV", "Cai tại GĐ"],
    [1, "Phường Một", 60, 40, 81, 5, 8, 3],
    [2, "Phường Hai", 10, 10, 10, 1, 6, 2],
  ];
  const told: Told = { setting: { plan: longKhanh2024 } };

  it("stand under the plan's name, counted by verdict, each with the verdict the table has", () => {
    const text = prose(materialOfTable(table, told));
    expect(text).toMatch(
      /^Thực hiện Kế hoạch số 62\/KH-UBND ngày 15\/01\/2024, kết quả công tác cai nghiện ma túy 6 tháng/m,
    );
    expect(text).toMatch(/có 13 chỉ tiêu\. Tính lũy kế từ đầu năm: .*2 chỉ tiêu không đo được bằng số liệu\./);
    expect(text).toContain(
      "91/120 người, đạt tỷ lệ 75,8% (chỉ tiêu: trên 80%). Đánh giá: chưa đạt, còn thiếu 6 người.",
    );
    expect(text).toContain(": 14 điểm (chỉ tiêu: duy trì 15). Đánh giá: chưa đạt, còn thiếu 1 điểm.");
    expect(text).toMatch(/\(3\) Cai nghiện bắt buộc .*: 6\/70 người, đạt tỷ lệ 8,6% \(chỉ tiêu: 9%\)/);
    expect(text).toContain("cần đánh giá bằng nhận xét: (6) Duy trì, nâng cao chất lượng điều trị Methadone; (10)");
    expect(text).toMatch(/\(12\) Người sử dụng .*: chưa đủ số liệu\./);
  });

  it("keep a note once, with all the targets it is on", () => {
    expect(prose(materialOfTable(table, told))).toContain(
      "- Chỉ tiêu (2), (3), (4), (5): Văn bản không chốt số gốc; tạm tính trên số hiện nay (70 người).",
    );
  });

  it("call the pace our own early warning where it is spoken of", () => {
    const rows = [
      ["STT", "Đơn vị", "Người nghiện có HSQL", "Cai tại GĐ"],
      [1, "Thành phố Một", 600, 10],
    ];
    const text = prose(
      materialOfSheets(
        { Biểu: [["SỐ LIỆU"], ["6 tháng đầu năm 2016"], ...rows] },
        { setting: { plan: quangNinh2016 } },
      ),
    );
    expect(text).toContain("Đánh giá: chậm tiến độ, còn thiếu 290 người.");
    expect(text).toContain("“Chậm tiến độ” là cảnh báo sớm của công cụ");
  });

  it("never contradict their verdict by the percentage printed beside it", () => {
    const all = materialOfTable(table, told);
    const [evaluation] = all.progress?.toDate ?? [];
    if (evaluation === undefined || all.progress === null) throw new Error("a target is needed");
    const { progress } = all;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }), (base, part) => {
        const numerator = Math.min(part, base);
        const isMet = 1000 * numerator > 800 * base;
        const result = { ...evaluation.result, status: isMet ? "met" : "missed", shortfall: isMet ? 0 : 1 } as const;
        const one: TargetEvaluation = { ...evaluation, numerator, denominator: base, result };
        const text = prose({ ...all, progress: { ...progress, toDate: [one], inPeriod: [one], changes: [] } });
        const [, rate = "", verdict] =
          /\(1\) .*đạt tỷ lệ ([\d,]+)% \(chỉ tiêu: trên 80%\)\. Đánh giá: (đạt|chưa đạt)/.exec(text) ?? [];
        expect(Number(rate.replace(",", ".")) > 80).toBe(verdict === "đạt");
      }),
      { numRuns: 60 },
    );
  });
});

describe("the sheet “Lời văn”", () => {
  const agency = {
    superior: "UBND thành phố Long Khánh",
    name: "Phòng Lao động - Thương binh và Xã hội",
    place: "Long Khánh",
    symbol: "BC-LĐTBXH",
    addressees: ["Sở Lao động - Thương binh và Xã hội", "UBND thành phố."],
    authority: ["KT. Trưởng phòng"],
    signerTitle: "Phó trưởng phòng",
    signer: "Nguyễn Văn An",
    recipients: ["- Công an thành phố;", "Các phường, xã"],
  };
  const sheet = textSheet({ ...material(good), agency }, new Map());

  it("has the head, the foot and the page of NĐ 30/2020", () => {
    const text = lines(sheet).map((line) => line.replace(/\u00a0/g, ""));
    expect(text).toEqual(
      expect.arrayContaining([
        "UBND THÀNH PHỐ",
        "LONG KHÁNH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: ……/BC-LĐTBXH",
        "Long Khánh, ngày …… tháng …… năm 2024",
        "Kết quả công tác cai nghiện ma túy 6 tháng đầu năm 2024",
        "Kính gửi:",
        "- Sở Lao động - Thương binh và Xã hội;",
        "- UBND thành phố.",
        "KT. TRƯỞNG PHÒNG",
        "PHÓ TRƯỞNG PHÒNG",
        "Nguyễn Văn An",
        "- Như trên;",
        "- Công an thành phố;",
        "- Các phường, xã;",
        "- Lưu: VT.",
      ]),
    );
    expect(text.join(" ")).toContain("Phòng Lao động - Thương binh và Xã hội báo cáo kết quả");
    expect(sheet.page).toMatchObject({
      orientation: "Portrait",
      margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
    });
  });

  it("puts number beside place and date, and a single addressee on the line of “Kính gửi”", () => {
    const row = sheet.rows.find(([left]) => left?.kind === "text" && left.text.startsWith("Số:"));
    expect(row?.[1]).toEqual({ kind: "text", text: "Long Khánh, ngày …… tháng …… năm 2024" });
    const one = textSheet({ ...material(good), agency: { ...agency, addressees: ["Sở Nội vụ"] } }, new Map());
    expect(lines(one)).toContain("Kính gửi: Sở Nội vụ");
  });

  it("leaves open what it does not know", () => {
    const open = lines(textSheet({ ...material(good), agency: unknownAgency }, new Map()));
    expect(open).toEqual(
      expect.arrayContaining(["Số: ……/BC-……", "………, ngày …… tháng …… năm 2024", "THỦ TRƯỞNG ĐƠN VỊ", "- Như trên;"]),
    );
    expect(open.filter((line) => line.startsWith("Kính gửi: …"))).toHaveLength(1);
  });

  it("gives every row with text a height that Excel can draw", () => {
    const long = `${"Phường xin gửi muộn vì bão. ".repeat(200)}Hết.`;
    const { rows, rowHeights } = textSheet({ ...material(good), notes: [long] }, new Map());
    rows.forEach((row, index) => {
      if (!row.some(({ kind }) => kind === "text")) return;
      expect(rowHeights.get(index)).toBeGreaterThanOrEqual(9);
      expect(rowHeights.get(index)).toBeLessThanOrEqual(409);
    });
    const noted = rows.flatMap((row) => row.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []))).join(" ");
    expect(noted.match(/Phường xin gửi muộn vì bão\./g)).toHaveLength(200);
  });

  it("is about the same whatever calendar the period follows", () => {
    const all = material(good);
    const period = periodOf(2024, "half1", "administrative");
    expect(prose({ ...all, submission: { ...all.submission, period } })).toContain(
      "(từ ngày 15/12/2023 đến ngày 14/6/2024)",
    );
  });
});
