import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readXlsx } from "hucre";
import { type Calendar, type PeriodKind, periodOf } from "../../src/domain/period";
import { periodFromTexts } from "../../src/recognise/titles/periodText";
import { processorTime } from "../support/processorTime";

type Named = readonly [text: string, kind: PeriodKind, year: number, calendar?: Calendar];

const named: readonly Named[] = [
  ["6 tháng đầu năm 2024", "half1", 2024],
  ["6 THÁNG CUỐI NĂM 2024", "half2", 2024],
  ["BÁO CÁO KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024", "half1", 2024],
  ["06 tháng đầu năm 2023", "half1", 2023],
  ["Sáu tháng đầu năm 2024", "half1", 2024],
  ["sáu tháng cuối năm 2022", "half2", 2022],
  ["6 THÁNG ĐẦU NĂM 24", "half1", 2024],
  ["6T/2024", "half1", 2024],
  ["KẾT QUẢ THỰC HIỆN LUẬT PHÒNG, CHỐNG MA TÚY NĂM 2021 TRONG NĂM 2024", "year", 2024],
  ["6T 2024", "half1", 2024],
  ["6T đầu năm 2024", "half1", 2024],
  ["6T cuối năm 2024", "half2", 2024],
  ["Số liệu 6TĐN 2024", "half1", 2024],
  ["6 tháng đầu 2024", "half1", 2024],
  ["6 tháng đầu năm2024", "half1", 2024],
  ["6 tháng năm 2024", "half1", 2024],
  ["6 tháng/2024", "half1", 2024],
  ["(6 tháng đầu năm 2024)", "half1", 2024],
  ["6 tháng đầu năm (2024)", "half1", 2024],
  ["6  tháng   đầu năm  2024", "half1", 2024],
  ["6 thang dau nam 2024", "half1", 2024],
  ["Kỳ báo cáo: 6 tháng đầu năm 2024", "half1", 2024],
  ["Nửa đầu năm 2024", "half1", 2024],
  ["Quý III năm 2019", "q3", 2019],
  ["QUÝ III NĂM 2019", "q3", 2019],
  ["Quý III/2019", "q3", 2019],
  ["quý 3-2019", "q3", 2019],
  ["Quý: III Năm: 2019", "q3", 2019],
  ["Năm 2019 - Quý III", "q3", 2019],
  ["Quý 3 năm 2019", "q3", 2019],
  ["Quí III năm 2019", "q3", 2019],
  ["Q3/2019", "q3", 2019],
  ["Q.III/2019", "q3", 2019],
  ["Qúy IV - 2021", "q4", 2021],
  ["Quý 03/2019", "q3", 2019],
  ["Quý I.2020", "q1", 2020],
  ["quý hai năm 2020", "q2", 2020],
  ["Quý tư năm 2020", "q4", 2020],
  ["quy iv/2020", "q4", 2020],
  ["Báo cáo quý II, năm 2022", "q2", 2022],
  ["3 tháng đầu năm 2024", "q1", 2024],
  ["3 tháng cuối năm 2024", "q4", 2024],
  ["Năm 2024", "year", 2024],
  ["NĂM 2024", "year", 2024],
  ["Năm: 2024", "year", 2024],
  ["cả năm 2024", "year", 2024],
  ["12 tháng năm 2024", "year", 2024],
  ["BÁO CÁO TỔNG KẾT NĂM 2024", "year", 2024],
  ["9 tháng năm 2024", "nineMonths", 2024],
  ["9 tháng đầu năm 2024", "nineMonths", 2024],
  ["9T/2024", "nineMonths", 2024],
  ["Chín tháng đầu năm 2024", "nineMonths", 2024],
  ["tháng 6 năm 2024", "m06", 2024],
  ["Tháng 06/2024", "m06", 2024],
  ["THÁNG 12 NĂM 2024", "m12", 2024],
  ["T6/2024", "m06", 2024],
  ["T.06/2024", "m06", 2024],
  ["Tháng 1-2024", "m01", 2024],
  ["Báo cáo tháng 10.2023", "m10", 2023],
  ["Tính từ ngày 15/12/2021 - 14/6/2022", "half1", 2022, "administrative"],
  ["(từ ngày 15/12/2023 đến ngày 14/6/2024)", "half1", 2024, "administrative"],
  ["từ 01/01/2024 đến 30/06/2024", "half1", 2024],
  ["từ 1/1/2024 đến hết ngày 31/12/2024", "year", 2024],
  ["Từ ngày 15 tháng 12 năm 2023 đến ngày 14 tháng 12 năm 2024", "year", 2024, "administrative"],
  ["Từ 15/12/2023 đến 14/3/2024", "q1", 2024, "administrative"],
  ["từ ngày 15/6 đến ngày 14/9/2024", "q3", 2024, "administrative"],
  ["từ 15/12 đến 14/6/2024", "half1", 2024, "administrative"],
  ["15.06.2024 – 14.07.2024", "m07", 2024, "administrative"],
  ["từ 15/12/23 đến 14/6/24", "half1", 2024, "administrative"],
  ["6 tháng đầu năm 2024 (từ ngày 15/12/2023 đến ngày 14/6/2024)", "half1", 2024, "administrative"],
  ["6 tháng đầu năm (số liệu từ 01/01/2024 đến 30/6/2024)", "half1", 2024],
  ["6 tháng đầu năm 2024 (từ ngày 15/12/2023 đến ngày 15/6/2024)", "half1", 2024, "administrative"],
  ["6 tháng đầu năm (từ ngày 16/12/2023 đến 15/6/2024)", "half1", 2024, "administrative"],
  ["6 tháng đầu năm 2024 (từ ngày 01/01/2024 đến 15/6/2024)", "half1", 2024],
  ["BÁO CÁO NĂM 2024 (15/11/2023-14/11/2024)", "year", 2024, "administrative"],
  ["Tháng 6 năm 2024 (từ 16/5/2024 đến 15/6/2024)", "m06", 2024, "administrative"],
  ["Tháng báo cáo: 6/2024", "m06", 2024],
  ["Quý báo cáo: II/2024", "q2", 2024],
  ["từ tháng 01 đến tháng 6 năm 2024", "half1", 2024],
  ["T1-T9/2024", "nineMonths", 2024],
  ["Tháng 7 - tháng 12/2024", "half2", 2024],
  ["Quý III năm 2019 so với cùng kỳ năm 2018", "q3", 2019],
  ["Kết quả 6 tháng đầu năm 2024 (so với 6 tháng đầu năm 2023)", "half1", 2024],
  ["Năm 2024 theo Kế hoạch số 62/KH-UBND ngày 15/01/2024", "year", 2024],
  ["Số liệu theo TT 05/2011/TT-BLĐTBXH, quý II năm 2020", "q2", 2020],
  ["Biểu số 3 - 6 tháng đầu năm 2024", "half1", 2024],
  ["Kết quả công tác 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2024", "half1", 2024],
  ["Kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2024", "half1", 2024],
  ["Kết quả năm 2023 và nhiệm vụ trọng tâm năm 2024", "year", 2023],
  ["Kết quả thực hiện kế hoạch năm 2024", "year", 2024],
  ["Kết quả chương trình 2021-2025, năm 2024", "year", 2024],
  ["KẾT QUẢ NĂM 2024 (Số liệu tính đến hết tháng 9/2024)", "nineMonths", 2024],
  ["KẾT QUẢ NĂM 2024 (Số liệu tính đến 30/6/2024)", "half1", 2024],
  ["KẾT QUẢ NĂM 2024 (tính đến ngày 14/6/2024)", "half1", 2024, "administrative"],
  ["Năm 2024, lũy kế đến hết quý III", "nineMonths", 2024],
  ["KẾT QUẢ NĂM 2024 (Số liệu tính đến 15/12/2024)", "year", 2024],
  ["6 tháng đầu năm 2024 (Số liệu tính đến 31/5/2024)", "half1", 2024],
  ["Kết quả thực hiện Kế hoạch số 12/KH-UBND năm 2024", "year", 2024],
  ["Thực hiện Kế hoạch số 12/KH-UBND năm 2023 - Quý I năm 2024", "q1", 2024],
];

const unnamed: readonly string[] = [
  "",
  "Long Khánh, ngày 05 tháng 7 năm 2024",
  "Long Khánh, ngày      tháng 7 năm 2024",
  "Sóc Sơn, ngày … tháng … năm 2024",
  "Hà Nội, ngày ..... tháng ..... năm 20....",
  "Hà Nội, 05 tháng 7 năm 2024",
  "Long Khánh, ngày 05/7/2024",
  "(Kèm theo Báo cáo số 45/BC-UBND ngày 05/7/2024 của UBND thành phố)",
  "Kế hoạch số 62/KH-UBND ngày 15/01/2024",
  "Kế hoạch 265/KH-UBND",
  "TT 05/2011",
  "Thông tư số 05/2011/TT-BLĐTBXH",
  "Nghị định 116/2021/NĐ-CP",
  "số liệu tính đến ngày 14/6/2024",
  "Số liệu tính đến tháng 6/2024",
  "lũy kế đến hết quý III năm 2024",
  "Mục tiêu đến năm 2030",
  "từ đầu năm 2024 đến nay",
  "Giai đoạn 2021 - 2025",
  "Giai đoạn từ năm 2021 đến năm 2025",
  "So với cùng kỳ năm 2023",
  "6 tháng đầu năm",
  "6 tháng đầu năm 24 xã",
  "Quý III",
  "Tháng 6",
  "2024",
  "8 tháng đầu năm 2024",
  "10 tháng năm 2024",
  "8 tháng trong năm 2024",
  "Tuần 23 năm 2024",
  "Đợt 1 năm 2024",
  "Báo cáo hằng tháng, năm 2024",
  "Quý thứ 3 năm 2024",
  "Tháng 13 năm 2024",
  "BÁO CÁO QUÝ ... NĂM 2024",
  "BÁO CÁO QUÝ NĂM 2024",
  "BÁO CÁO QUÝ ____/2024",
  "BÁO CÁO 6 THÁNG …… NĂM 2024",
  "KỲ BÁO CÁO: ..... NĂM 2024",
  "KẾT QUẢ SAU 5 NĂM (2019-2024)",
  "NĂM 2023 - 2024",
  "NĂM 2023 VÀ 2024",
  "Số liệu đầu năm 2024",
  "KẾT QUẢ NĂM 2024 (Số liệu tính đến 31/5/2024)",
  "KẾT QUẢ NĂM 2024 (Số liệu tính đến 31/12/2023)",
  "6 tháng đầu năm 2024 (Số liệu tính đến 31/3/2024)",
  // What the month alone and what the half is, only the headings may say.
  "THÁNG 6 VÀ 6 THÁNG ĐẦU NĂM 2024",
  "Quý I, II năm 2024",
  "Quý I và quý II năm 2024",
  "Quý III và 9 tháng năm 2024",
  "6 tháng đầu năm, 6 tháng cuối năm 2024",
  "từ 20/12/2023 đến 19/6/2024",
  "từ 01/01/2021 đến 31/12/2025",
  "6 tháng đầu năm 2024 (từ ngày 15/6/2024 đến ngày 14/12/2024)",
  "6 tháng đầu năm 2023 (từ ngày 15/12/2023 đến ngày 14/6/2024)",
  // Further from the named period than any office closes its books.
  "6 tháng đầu năm 2024 (từ ngày 15/11/2023 đến ngày 14/5/2024)",
  "Năm 2024 (từ ngày 01/01/2024 đến ngày 15/10/2024)",
  "Tháng 6 năm 2024 (từ 01/5/2024 đến 31/5/2024)",
  "Đơn vị tính: Người",
  "Ghi chú: số liệu tính đến ngày chốt báo cáo; người được nhiều dịch vụ chỉ tính 01 lần.",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "TỔNG HỢP SỐ LIỆU CAI NGHIỆN MA TÚY VÀ QUẢN LÝ SAU CAI NGHIỆN",
  "Điểm tư vấn, quỹ hỗ trợ",
  "Nam: 20, nữ: 24",
];

describe("periodFromTexts", () => {
  it.each(named.map(([text, ...period]) => ({ text, period })))("reads $text", ({ text, period }) => {
    expect(periodFromTexts([text])).toEqual(periodOf(period[1], period[0], period[2]));
  });

  it.each(unnamed)("reads no period from %j", (text) => {
    expect(periodFromTexts([text])).toBeNull();
  });

  it("takes no ward's name for a quarter left blank", () => {
    expect(periodFromTexts(["Tên đơn vị: Xã Long Quý", "Năm 2024"])).toEqual(periodOf(2024, "year"));
  });

  it("lets a quarter in one line beat the bare year in another", () => {
    expect(periodFromTexts(["Năm 2024", "Quý III"])).toEqual(periodOf(2024, "q3"));
    expect(periodFromTexts(["6 tháng đầu năm", "Năm báo cáo", "2024"])).toEqual(periodOf(2024, "half1"));
  });

  it("takes calendar, kind and year from a window in another line", () => {
    const texts = ["BÁO CÁO 6 THÁNG ĐẦU NĂM", "(Từ ngày 15/12/2023 đến ngày 14/6/2024)"];
    expect(periodFromTexts(texts)).toEqual(periodOf(2024, "half1", "administrative"));
  });

  it("names no period when two lines contradict each other", () => {
    expect(periodFromTexts(["Quý III năm 2019", "Quý IV năm 2019"])).toBeNull();
    expect(periodFromTexts(["6 tháng đầu năm 2024", "6 tháng đầu năm 2023"])).toBeNull();
    expect(periodFromTexts(["từ 01/01/2024 đến 30/06/2024", "từ 15/12/2023 đến 14/6/2024"])).toBeNull();
    expect(periodFromTexts(["Năm 2024", "Năm 2023"])).toBeNull();
  });

  it("takes the same period said twice as said once", () => {
    expect(periodFromTexts(["Quý III/2019", "QUÝ 3 NĂM 2019"])).toEqual(periodOf(2019, "q3"));
  });

  it("reads capitals, decomposed letters and text without marks alike", () => {
    const spellings: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.normalize("NFD"),
      (text) => ` ${text.replaceAll(" ", "\u00a0 ")} `,
      (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
    ];
    const pairs = fc.tuple(fc.constantFrom(...named), fc.constantFrom(...spellings));
    fc.assert(
      fc.property(pairs, ([[text, kind, year, calendar], spelled]) => {
        expect(periodFromTexts([spelled(text)])).toEqual(periodOf(year, kind, calendar));
      }),
      { seed: 20241115, numRuns: 400 },
    );
  });

  it("never throws and never names a period that runs backwards", () => {
    const pieces = [
      "6",
      "tháng",
      "quý",
      "III",
      "năm",
      "2024",
      "/",
      "-",
      "đầu",
      "từ",
      "đến",
      "ngày",
      "15",
      "12",
      "T",
      "(",
      "so với",
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, fc.string(), (words, noise) => {
        const period = periodFromTexts([words, noise]);
        expect(period === null || period.from < period.to).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("is quick on texts made to be slow", () => {
    const hostile = ["so voi ", "ngay ", "1/1/", "tu 1/1 ", "quy i, ", "den ", " . "].map((piece) =>
      piece.repeat(6000),
    );
    const spent = processorTime();
    periodFromTexts(hostile);
    expect(spent()).toBeLessThan(500);
  });
});

describe("the sample workbooks", () => {
  const folder = join(__dirname, "../workbooks");
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));

  it.each(files)("names the period of its truth in %s", async (file) => {
    const truth = JSON.parse(readFileSync(join(folder, file.replace(".xlsx", ".truth.json")), "utf8")) as {
      period: { year: number; kind: PeriodKind };
    };
    const { sheets } = await readXlsx(readFileSync(join(folder, file)));
    for (const sheet of sheets) {
      const texts = sheet.rows.slice(0, 6).flatMap((row) => row.filter((value) => typeof value === "string"));
      // TCVN3 text is decoded before it gets here; its period line happens to need only "năm".
      const decoded = texts.map((text) => text.replace("n¨m", "năm"));
      expect(periodFromTexts(decoded)).toEqual(periodOf(truth.period.year, truth.period.kind));
    }
  });
});
