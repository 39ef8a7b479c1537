import type { PaneState } from "../../src/app/paneState";
import { states } from "../../src/standin/gallery/states";
import { buttonsOf, lineOf, render, textOf } from "./render";

function stateOf(name: string): PaneState {
  const state = states[name];
  if (state === undefined) throw new Error(`There is no state “${name}”`);
  return state;
}

const shown = (name: string): string => textOf(render(stateOf(name)));
const buttons = (name: string): string[] => buttonsOf(render(stateOf(name)));

describe("the data screen, where only a range of a sheet is to be read", () => {
  it("lists the ranges chosen with the way back, also those of sheets that are gone", () => {
    const text = shown("data range chosen");
    expect(text).toContain("Vùng đã chọn: 2");
    expect(text).toContain("Trang này chỉ đọc vùng đã chọn; không đọc bảng ở O7:R23 và các ô khác.");
    expect(text).toContain("Sổ không còn trang “Quý I”");
    expect(buttons("data range chosen")).toEqual(
      expect.arrayContaining(["Trang “Biểu 1”, A7:M24", "Đọc cả trang", "Bỏ vùng này", "Dùng vùng đang chọn"]),
    );
    expect(lineOf(render(stateOf("data range chosen")))).toBe("Từ nay chỉ đọc Biểu 1!A7:M24.");
  });

  it.each([
    ["data selection refused", "Vùng A7:M24 của trang “Biểu 1” không có bảng đọc được."],
    ["data empty selection refused", "Mới chọn một ô. Hãy chọn cả bảng"],
  ])("says in place why a selection cannot be used and what to do: %s", (name, why) => {
    const alert = /<div role="alert"[^>]*>(?:(?!<div role="alert")[\s\S])*?Chưa dùng được vùng đang chọn[\s\S]*/.exec(
      render(stateOf(name)),
    );
    expect(textOf(alert?.[0] ?? "")).toContain(why);
    expect(buttons(name).filter((button) => button === "Dùng vùng đang chọn")).toHaveLength(1);
  });
});
