import { isDateFormat } from "../../src/read/dateFormat";

describe("isDateFormat", () => {
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
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    "General",
    "@",
    "",
    "0",
    "0.00",
    "#,##0",
    "0.0%",
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
  ])("takes %s for a number", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
