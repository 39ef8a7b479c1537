import { headerWords } from "../../src/recognise/headings/headerWords";
import { processorTime } from "../support/processorTime";

const words = (text: string): string =>
  headerWords(text)
    .map(({ typed }) => typed)
    .join(" ");

describe("the words of a heading", () => {
  it.each([
    ["- Số người nghiện", "số người nghiện"],
    ["+ Tại gia đình", "tại gia đình"],
    ["1. Số người", "số người"],
    ["1.2. Số người", "số người"],
    ["1.2 Số người", "số người"],
    ["a) Tại cộng đồng", "tại cộng đồng"],
    ["b. Tại cộng đồng", "tại cộng đồng"],
    ["o Tại cộng đồng", "tại cộng đồng"],
    ["– Tại cộng đồng", "tại cộng đồng"],
    ["II. QUẢN LÝ SAU CAI", "quản lí sau cai"],
    ["III/ Methadone", "methadone"],
    ["• - 3) Tư vấn", "tư vấn"],
  ])("leave out the bullet of %j", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ["CNBB (3)", "cnbb"],
    ["Tổng số (3)=(1)+(2)", "tổng số"],
    ["Tổng số 3=1+2", "tổng số"],
    ["Tổng cộng (I+II)", "tổng cộng"],
    ["Tỷ lệ % (5=4/3)", "tỉ lệ %"],
    ["Số người [1]", "số người"],
    ["Tư vấn (cột 4)", "tư vấn"],
    ["(A)", ""],
  ])("leave out the column number of %j", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ["2023 chuyển sang", "2023 chuyển sang"],
    ["01 dịch vụ", "01 dịch vụ"],
    ["1.100 người", "1 100 người"],
    ["Đ. V. T", "đvt"],
    ["CNTN (CL)", "cntn cl"],
    ["6 tháng", "6 tháng"],
    ["Tỷ lệ (%)", "tỉ lệ %"],
  ])("keep the numbers that belong to %j", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it("joins letters typed one by one", () => {
    expect(words("S\nT\nT")).toBe("stt");
    expect(words("Đ/v tính")).toBe("đv tính");
    expect(words("GĐ - CĐ")).toBe("gđ cđ");
  });

  it("are the same in either tone placement, either i and y, composed or not", () => {
    expect(words("MA TUÝ, quản lí, hoà nhập".normalize("NFD"))).toBe(words("ma túy quản lý hòa nhập"));
  });

  it("take no time over a cell full of signs", () => {
    const spent = processorTime();
    for (const sign of ["-", "(", "x", "(x", "1.", "1=", ")", " ("]) headerWords(sign.repeat(10_000));
    headerWords(`1${"-".repeat(32_000)}`);
    headerWords(`(${"i+".repeat(16_000)}`);
    expect(spent()).toBeLessThan(2_000);
  });
});
