import fc from "fast-check";
import { indicators } from "../../src/plans/indicators";
import { foldMarks } from "../../src/read/text";
import { matchHeader } from "../../src/recognise/headings/header";
import { said } from "./headerExpectation";
import { processorTime } from "../support/processorTime";

const settings = { seed: 20240115, numRuns: 500 };
const isId = (text: string): boolean => /^[A-Z]/.test(text);

/** Headings that name an indicator, from the official names and the trade's short heads. */
const heads = indicators.flatMap(({ name, short }) => [name, short]).filter((head) => isId(said(head)));
const paths = [
  ...heads,
  "Đối tượng quản lý > Người nghiện",
  "Tiếp cận dịch vụ > Tư vấn",
  "Cai nghiện mới trong kỳ > GĐ-CĐ",
  "Methadone > Đang điều trị",
  "Quản lý sau cai > Đang quản lý",
  "Người sử dụng trái phép > Phát hiện mới",
];
const anyPath = fc.constantFrom(...paths);

it("has a heading for almost every indicator", () => {
  expect(new Set(heads.map(said)).size).toBeGreaterThanOrEqual(indicators.length - 1);
});

describe("a heading that names an indicator", () => {
  it("names none once it holds a word nobody knows", () => {
    const strange = fc.string({ unit: fc.constantFrom("f", "j", "w", "z", "x"), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(anyPath, strange, fc.nat(30), (path, word, place) => {
        const words = path.split(" ");
        const at = place % (words.length + 1);
        const changed = [...words.slice(0, at), word, ...words.slice(at)].join(" ");
        expect([changed, isId(said(changed))]).toEqual([changed, false]);
      }),
      settings,
    );
  });

  it("is not read as the indicator with words that make it something else", () => {
    const modifiers = [
      "nữ",
      "kế hoạch",
      "cùng kỳ",
      "tỷ lệ",
      "%",
      "lượt",
      "chưa",
      "hộ",
      "so với",
      "dưới 18 tuổi",
      "2023",
    ];
    for (const path of paths.filter((head) => said(head) !== "TRUONG_KH" && said(head) !== "QLSC_CHUYEN")) {
      const [first = "", ...rest] = path.split(" > ");
      for (const modifier of modifiers) {
        for (const changed of [
          [...path.split(" > "), modifier],
          [modifier, ...path.split(" > ")],
          [`${modifier} ${first}`, ...rest],
          [...path.split(" > ").slice(0, -1), `${path.split(" > ").at(-1) ?? ""} (${modifier})`],
        ]) {
          expect([changed.join(" > "), isId(said(changed.join(" > ")))]).toEqual([changed.join(" > "), false]);
        }
      }
    }
  });

  it("says the same in capitals, decomposed, broken over lines, with bullets and column numbers", () => {
    const bullets = fc.constantFrom("", "- ", "+ ", "1. ", "a) ", "II. ", "* ");
    const numbers = fc.constantFrom("", " (3)", " (7)=(5)+(6)", " :", " [12]");
    fc.assert(
      fc.property(anyPath, bullets, numbers, fc.boolean(), fc.boolean(), (path, bullet, number, capitals, apart) => {
        const parts = path.split(" > ");
        const cased = parts.map((part) => (capitals ? part.toUpperCase() : part));
        const decorated = cased.map((part) => `${bullet}${part}${number}`.replaceAll(" ", apart ? " \n" : " "));
        expect(said(decorated.join(" > ").normalize("NFD"))).toBe(said(path));
      }),
      settings,
    );
  });

  it("without any marks says the same or asks, but never names another", () => {
    for (const path of paths) {
      const answer = said(foldMarks(path));
      if (isId(answer)) expect([path, answer]).toEqual([path, said(path)]);
    }
  });

  it("spelled out and with one letter changed says the same or asks, but never names another", () => {
    const letters = fc.constantFrom("a", "e", "i", "o", "u", "h", "g", "n", "c", "t", "m");
    fc.assert(
      fc.property(
        fc.constantFrom(...indicators.map(({ name }) => name)),
        fc.nat(80),
        letters,
        (head, place, letter) => {
          const at = place % head.length;
          const answer = said(head.slice(0, at) + letter + head.slice(at + 1));
          if (isId(answer)) expect([head, at, letter, answer]).toEqual([head, at, letter, said(head)]);
        },
      ),
      settings,
    );
  });
});

it("answers any text, with at most five different proposals", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 80 }), { maxLength: 4 }), (path) => {
      const match = matchHeader(path);
      if (match.kind !== "ambiguous" && match.kind !== "unknown") return;
      expect(match.proposals.length).toBeLessThanOrEqual(5);
      expect(new Set(match.proposals).size).toBe(match.proposals.length);
    }),
    settings,
  );
});

it("reads a thousand headings in well under a tenth of a second once warm", () => {
  const round = (): number => {
    const spent = processorTime();
    for (let index = 0; index < 1000; index++) matchHeader([paths[index % paths.length] ?? ""]);
    return spent();
  };
  expect(Math.min(...Array.from({ length: 20 }, round))).toBeLessThan(100);
});
