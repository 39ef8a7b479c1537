import { buttonsOf, lineOf, render, textOf } from "./render";
import { states } from "../../src/standin/gallery/states";

const cases = Object.entries(states).flatMap(([name, state]) =>
  (["vi", "en"] as const).map((language) => [name, language, state] as const),
);

describe.each(cases)("the pane in the state “%s” in %s", (_, language, state) => {
  const html = render(state, language);

  it("shows no value that is missing or is none", () => {
    expect(textOf(html)).not.toMatch(/undefined|NaN|null|Infinity|\[object|function|=>/);
  });

  it("has a name on every button, and no two elements of the same id", () => {
    expect(buttonsOf(html).filter((name) => name === "")).toEqual([]);
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has the four steps with one of them current, and the report as its one main button", () => {
    expect(html.match(/role="tab"/g)).toHaveLength(4);
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    const main = language === "vi" ? ["Lập báo cáo", "Xem báo cáo"] : ["Make report", "See report"];
    expect(buttonsOf(html).filter((name) => main.includes(name))).toHaveLength(1);
  });

  it("refers only to elements that are there", () => {
    const ids = new Set(Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id));
    const wanted = Array.from(html.matchAll(/ aria-(?:labelledby|describedby|controls)="([^"]*)"/g), ([, id]) => id);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("while something is done", () => {
  const running = states["check running"];
  if (running === undefined) throw new Error("no such state");

  it("says nothing for the first moments, so that quick work does not flicker", () => {
    const html = render(running, "vi", "unnoticed");
    expect(html).not.toContain("<progress");
    expect(html).not.toContain("aria-disabled");
    expect(lineOf(html)).toBe("Đọc lúc 14:05: 2 lỗi, 2 cảnh báo.");
  });

  it("then shows progress and how to stop, and lets the report overtake a check", () => {
    const html = render(running, "vi", "noticed");
    expect(html).toMatch(/<progress [^>]*aria-label="Đang đọc và kiểm tra sổ…"/);
    expect(html).not.toContain("aria-disabled");
    expect(buttonsOf(html)).toContain("Dừng");
    expect(lineOf(html)).toBe("Đang đọc và kiểm tra sổ…");
  });

  it("lets nothing overtake a report", () => {
    const html = render({ ...running, work: { kind: "report", acceptErrors: false } }, "vi", "noticed");
    expect(html.match(/aria-disabled="true"/g)).toHaveLength(1);
    expect(lineOf(html)).toBe("Đang lập báo cáo…");
  });

  it("at last gives the likeliest reason for waiting", () => {
    expect(lineOf(render(running, "vi", "long"))).toBe("Đang đọc và kiểm tra sổ… Nếu đang gõ dở một ô, hãy bấm Enter.");
  });
});
