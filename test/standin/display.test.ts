import { enUS, viVN } from "../../src/standin/objects/text/culture";
import { display } from "../../src/standin/objects/text/display";
import { dateOf, serialOf } from "../../src/standin/objects/text/serial";
import type { Scalar } from "../../src/standin/model";

const shown = (value: Scalar, format: string): string => display(value, format, enUS, false);

describe("what a cell shows", () => {
  it.each<[Scalar, string, string]>([
    [1234.5, "General", "1234.5"],
    [0.1 + 0.2, "General", "0.3"],
    [123456789012, "General", "1.23457E+11"],
    [true, "General", "TRUE"],
    ["chữ", "0.00", "chữ"],
    [5, "@", "5"],
    [1234.5, "0", "1235"],
    [1234.5, "0.0", "1234.5"],
    [1234.5, "0.00", "1234.50"],
    [7, "000", "007"],
    [1234567, "#,##0", "1,234,567"],
    [-1234.5, "#,##0.00", "-1,234.50"],
    [0, "#,##0", "0"],
    [0, "#", ""],
    [0.275, "0.0%", "27.5%"],
    [0.8, "0.00%", "80.00%"],
    [0.7995, "0%", "80%"],
    [1.005, "0.00", "1.01"],
    [12345, "0.00E+00", "1.23E+04"],
    [1500000, "0.0,,", "1.5"],
    [3, '0" người"', "3 người"],
    [-5, "0;(0)", "(5)"],
    [0, '0;-0;"-"', "-"],
    [2.5, "0.0#", "2.5"],
    [2.25, "0.0#", "2.25"],
  ])("%j as %j is %j", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each<[number, string, string]>([
    [46387, "dd/mm/yyyy", "31/12/2026"],
    [46387, "d-mmm", "31-Dec"],
    [46387, "mmm-yy", "Dec-26"],
    [46387, "dddd, d mmmm yyyy", "Thursday, 31 December 2026"],
    [46387.4375, "dd/mm/yyyy hh:mm", "31/12/2026 10:30"],
    [0.875, "h:mm AM/PM", "9:00 PM"],
    [1.5, "[h]:mm", "36:00"],
    [46387, '"Ngày "dd" tháng "mm" năm "yyyy', "Ngày 31 tháng 12 năm 2026"],
  ])("the date %d as %j is %j", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it("follows the clerk's separators", () => {
    expect(display(1234567.5, "#,##0.00", viVN, false)).toBe("1.234.567,50");
    expect(display(0.275, "General", viVN, false)).toBe("0,275");
  });
});

describe("serial numbers of dates", () => {
  it("count from 1 January 1900, with the day that never was", () => {
    expect(serialOf({ year: 1900, month: 1, day: 1 }, false)).toBe(1);
    expect(serialOf({ year: 1900, month: 3, day: 1 }, false)).toBe(61);
    expect(serialOf({ year: 2026, month: 12, day: 31 }, false)).toBe(46387);
    expect(dateOf(60, false)).toMatchObject({ month: 2, day: 29 });
  });

  it("count from 1904 in workbooks of the old Macintosh", () => {
    expect(serialOf({ year: 2026, month: 12, day: 31 }, true)).toBe(46387 - 1462);
    expect(dateOf(46387 - 1462, true)).toMatchObject({ year: 2026, month: 12, day: 31 });
  });

  it("do not exist for days the calendar does not have", () => {
    expect(serialOf({ year: 2026, month: 2, day: 29 }, false)).toBeNull();
    expect(serialOf({ year: 1899, month: 1, day: 1 }, false)).toBeNull();
  });
});
