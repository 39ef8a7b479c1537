import { shownAs } from "../../src/read/numberFormat";

describe("shownAs", () => {
  it.each([
    "d/m/yyyy",
    "dd/mm/yyyy;@",
    "[$-42A]dd mmmm yyyy;@",
    "[$-F800]dddd, mmmm dd, yyyy",
    '"Ngày" dd "tháng" mm "năm" yyyy',
    "m/d/yy h:mm",
    "h:mm AM/PM",
    "[h]:mm:ss",
    "[mm]",
    "mmm-yy",
    "YYYY",
    'General;"-";d/m',
  ])("takes %s for a date or time", (format) => {
    expect(shownAs(format)).toBe("date");
  });

  it.each([
    "General",
    "@",
    "",
    "0",
    "0.00",
    "#,##0",
    "0.00E+00",
    "# ?/?",
    '#,##0\\ "đồng"',
    "#,##0\\ [$₫-42A]",
    "#,##0 đ",
    '_-* #,##0\\ "₫"_-;\\-* #,##0\\ "₫"_-;_-* "-"??\\ "₫"_-;_-@_-',
    '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
    '0 "học sinh"',
    "0\\d\\m",
    "0_d",
    "* 0*m",
    "[Red]-0;[Yellow]0",
    "[>=100]0;[<100]0.0",
    '0 "dang dở',
    '0 "%"',
    "0\\%",
  ])("takes %s for a number", (format) => {
    expect(shownAs(format)).toBe("number");
  });

  it.each(["0%", "0.0%", "0.00%;[Red]-0.00%", '0.0%" đạt"', "#,##0 %"])("takes %s for a percentage", (format) => {
    expect(shownAs(format)).toBe("percent");
  });

  it.each(['0" nghìn"', '#,##0 "ngàn người"', '0" nghìn"'.normalize("NFD")])("takes %s for thousands", (format) => {
    expect(shownAs(format)).toBe("thousands");
  });
});
