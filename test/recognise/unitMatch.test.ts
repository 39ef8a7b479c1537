import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readXlsx } from "hucre";
import type { Roster, Unit } from "../../src/domain/unit";
import { rosters } from "../../src/plans/rosters";
import { indexRoster, matchUnit, type RosterIndex } from "../../src/recognise/units/unitMatch";
import { looksLikeUnit, parseUnitName } from "../../src/recognise/units/unitName";
import { processorTime } from "../support/processorTime";

const indexes = new Map(rosters.map((roster) => [roster.id, indexRoster(roster)]));

function indexOf(id: string): RosterIndex {
  const index = indexes.get(id);
  if (index === undefined) throw new Error(`no roster ${id}`);
  return index;
}
const longKhanh = indexOf("long-khanh-2019");
const socSon = indexOf("soc-son");

function rosterOf(...names: readonly string[]): RosterIndex {
  const units = names.map((name, index): Unit => ({ code: String(10000 + index), name }));
  return indexRoster({ id: "test", parent: "Huyện Thử", units, validFrom: null, validTo: null });
}

/** The unit's name, or "?" and the proposals. */
function answer(text: string, index: RosterIndex, code?: string): string {
  const match = matchUnit(text, index, code);
  return match.kind === "exact" ? match.unit.name : ["?", ...match.proposals.map(({ name }) => name)].join(" ");
}

describe("matchUnit", () => {
  it.each([
    ["Phường Xuân An", "Phường Xuân An"],
    ["P.Xuân Hòa", "Phường Xuân Hoà"],
    ["UBND phường Xuân Hoà", "Phường Xuân Hoà"],
    ["PHƯỜNG\u00a0SUỐI TRE", "Phường Suối Tre"],
    ["Xuân Hoà (2)", "Phường Xuân Hoà"],
    ["Bàu Trâm", "Xã Bàu Trâm"],
    ["Bầu Trâm", "Xã Bàu Trâm"],
    ["X. Bầu Trâm", "Xã Bàu Trâm"],
    ["Phuong Xuan Hoa", "Phường Xuân Hoà"],
    ["BAU TRAM", "Xã Bàu Trâm"],
    ["Phường Xuân An, TP. Long Khánh", "Phường Xuân An"],
  ])("takes %j for %j", (text, name) => {
    expect(answer(text, longKhanh)).toBe(name);
  });

  it("takes a type alone for the only unit of that type", () => {
    expect(answer("Thị trấn", socSon)).toBe("Thị trấn Sóc Sơn");
    expect(answer("Xã", socSon)).toBe("?");
  });

  it.each([
    ["Xã Xuân An", "? Phường Xuân An Phường Xuân Tân"],
    ["Phường Xuân Am", "? Phường Xuân An"],
    ["Phường Xuân Tấn", "? Phường Xuân Tân Phường Xuân An"],
    ["Phường Xuan An", "? Phường Xuân An"],
    ["Phường Xuân An (cũ)", "? Phường Xuân An"],
    ["Phường Xuân An, huyện Sóc Sơn", "? Phường Xuân An"],
    ["Thị trấn Sóc Sơn", "?"],
    ["Tổng cộng", "?"],
    ["Phường", "?"],
    ["Thị trấn", "?"],
    ["", "?"],
  ])("does not know %j", (text, expected) => {
    expect(answer(text, longKhanh)).toMatch(new RegExp(`^${expected.replace("?", "\\?")}`));
  });

  it("proposes three units at most", () => {
    const match = matchUnit("Xuân Ân", longKhanh);
    expect(match.kind === "unknown" && match.proposals.length).toBe(3);
  });

  it("knows a name without type when only one unit has it, and asks when two have", () => {
    const both = rosterOf("Thị trấn Yên Viên", "Xã Yên Viên", "Xã Phù Đổng");
    expect(answer("Phù Đổng", both)).toBe("Xã Phù Đổng");
    expect(answer("Yên Viên", both)).toBe("? Thị trấn Yên Viên Xã Yên Viên");
    expect(answer("TT Yên Viên", both)).toBe("Thị trấn Yên Viên");
    expect(answer("Yên Viên", both, "10001")).toBe("Xã Yên Viên");
  });

  it("knows a name without any marks only when it can be one unit", () => {
    const twins = rosterOf("Xã Minh Quán", "Xã Minh Quân", "Xã Ta Na", "Xã Tả Nà", "Xã Đông Cuông");
    expect(answer("Xa Dong Cuong", twins)).toBe("Xã Đông Cuông");
    expect(answer("X. Minh Quan", twins)).toMatch(/^\? Xã Minh Quán Xã Minh Quân/);
    expect(answer("Xã Minh Quân", twins)).toBe("Xã Minh Quân");
    expect(answer("X. Ta Na", twins)).toMatch(/^\? Xã Ta Na Xã Tả Nà/);
    expect(answer("Xã Ta Na", twins)).toBe("Xã Ta Na");
  });

  it("takes Phường 1, P.01 and P1 for one ward", () => {
    const numbered = rosterOf("Phường 1", "Phường 11", "Phường 12");
    for (const text of ["Phường 1", "Phường 01", "P.1", "P. 01", "P1", "F1"])
      expect(answer(text, numbered)).toBe("Phường 1");
    expect(answer("Phường 111", numbered)).toMatch(/^\?/);
  });

  it("goes by the code alone where no name is given, also when Excel ate its zeros", () => {
    expect(answer("", longKhanh, "26080")).toBe("Phường Xuân An");
    expect(answer("", socSon, "376")).toBe("Thị trấn Sóc Sơn");
    expect(answer("", socSon, "99999")).toBe("?");
  });

  it("asks when name and code do not agree", () => {
    expect(answer("Phường Xuân An", longKhanh, "26080")).toBe("Phường Xuân An");
    expect(answer("Phường Xuân An", longKhanh, "26110")).toMatch(/^\? Phường Xuân An Phường Xuân Tân/);
    expect(answer("Phường Xuân An", longKhanh, "12345")).toMatch(/^\? Phường Xuân An/);
    expect(answer("Xuân Ân", longKhanh, "26113")).toMatch(/^\? Xã Hàng Gòn/);
  });

  it("takes aliases with or without a type", () => {
    const units: Unit[] = [{ code: null, name: "Xã Đắk Ơ", aliases: ["Đăk Ơ", "Đắc Ơ"] }];
    const index = indexRoster({ id: "test", parent: "", units, validFrom: null, validTo: null });
    expect(answer("X. Đăk Ơ", index)).toBe("Xã Đắk Ơ");
    expect(answer("Đắc Ơ", index)).toBe("Xã Đắk Ơ");
    expect(answer("Phường Đắc Ơ", index)).toBe("? Xã Đắk Ơ");
  });
});

/** Everything a clerk may do to a name without meaning another unit. */
const prefixes: Readonly<Record<string, readonly string[]>> = {
  Phường: ["Phường ", "phường ", "P. ", "P.", "P ", "p.", "PHƯỜNG "],
  Xã: ["Xã ", "xã ", "X. ", "X.", "X ", "XÃ "],
  "Thị trấn": ["Thị trấn ", "thị trấn ", "TT ", "TT. ", "TT.", "THỊ TRẤN "],
};
const cases: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
];
/** Words whose tone mark has two customary places, among the names of the rosters. */
const toned: readonly (readonly [RegExp, string, string])[] = [[/^h(?:oà|òa)$/i, "oà", "òa"]];
const tones: readonly ((name: string) => string)[] = [0, 1].map((custom) => (name: string) => {
  const moved = (word: string): string =>
    toned.reduce((text, [pattern, modern, older]) => {
      if (!pattern.test(text)) return text;
      return custom === 0 ? text.replace(older, modern) : text.replace(modern, older);
    }, word);
  return name.split(" ").map(moved).join(" ");
});
const wrappings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => `${text} `,
  (text) => text.replace(" ", "\u00a0"),
  (text) => `UBND ${text}`,
  (text) => `Ủy ban nhân dân ${text}`,
  (text) => `7. ${text}`,
  (text) => `${text} (2)`,
];

function prefixed(name: string): string[] {
  const [, type = "", own = ""] = /^(Phường|Xã|Thị trấn) (.+)$/.exec(name) ?? [];
  const texts = tones.flatMap((tone) =>
    cases.flatMap((inCase) => (prefixes[type] ?? []).map((prefix) => prefix + inCase(tone(own)))),
  );
  return [...new Set(texts)];
}

function spellingsOf(name: string): string[] {
  return prefixed(name).flatMap((text) => wrappings.map((wrap) => wrap(text)));
}

describe("every spelling of every shipped unit", () => {
  it("is made up of many different texts", () => {
    expect(new Set(spellingsOf("Phường Xuân Hoà")).size).toBeGreaterThan(200);
    expect(spellingsOf("Phường Xuân Hoà")).toContain("UBND P.XUÂN HÒA");
  });

  it.each(rosters)("matches its own unit and no other of $id", (roster: Roster) => {
    const index = indexRoster(roster);
    for (const unit of roster.units) {
      for (const text of spellingsOf(unit.name)) expect([text, answer(text, index)]).toEqual([text, unit.name]);
    }
  });

  it("matches in no roster a unit of another name", () => {
    const names = new Set(rosters.flatMap(({ units }) => units.map(({ name }) => name)));
    for (const index of indexes.values()) {
      const others = [...names].filter((name) => index.roster.units.every((unit) => unit.name !== name));
      const texts = others.flatMap(prefixed).filter((text) => matchUnit(text, index).kind === "exact");
      expect(texts).toEqual([]);
    }
  });

  it("is taken for a unit, but for small letters without marks", () => {
    const texts = rosters.flatMap(({ units }) => units.flatMap(({ name }) => spellingsOf(name)));
    const refused = texts.filter((text) => !looksLikeUnit(text));
    expect([...new Set(refused.map((text) => parseUnitName(text).name))]).toEqual(["kim anh"]);
  });
});

describe("any text", () => {
  const unit = fc.constantFrom(...rosters.flatMap(({ units }) => units.map(({ name }) => name)));
  const index = fc.constantFrom(...indexes.values());

  it("one letter away from a unit's name is at most proposed", () => {
    const letter = fc.constantFrom(...Array.from("aăâeêioôơuưybcdđghklmnpqrstvx"));
    fc.assert(
      fc.property(unit, fc.nat(), letter, index, (name, at, other, roster) => {
        const place = name.indexOf(" ") + 1 + (at % (name.length - name.indexOf(" ") - 1));
        const wrong = name.slice(0, place) + other + name.slice(place + 1);
        const match = matchUnit(wrong, roster);
        if (match.kind === "exact") expect(parseUnitName(match.unit.name).key).toBe(parseUnitName(wrong).key);
        else expect(match.proposals.length).toBeLessThanOrEqual(3);
      }),
      { seed: 31, numRuns: 600 },
    );
  });

  it("is parsed without failing, and alike whether its letters are composed or not", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), unit), (text) => {
        const { key } = parseUnitName(text);
        expect(typeof looksLikeUnit(text)).toBe("boolean");
        expect(parseUnitName(text.normalize("NFD")).key).toBe(key);
      }),
      { seed: 5, numRuns: 600 },
    );
  });

  it("of any length and shape is done with at once", () => {
    const shapes = ["1. ", "UBND ", "P.", "(a)", "( ", "phường ", ", huyện a", "đơn vị: "];
    const spent = processorTime();
    for (const shape of shapes) for (const times of [30, 10000]) expect(looksLikeUnit(shape.repeat(times))).toBe(false);
    expect(spent()).toBeLessThan(500);
  });

  it("is matched quickly, known or not, in a roster of 600", () => {
    const names = Array.from(
      { length: 600 },
      (_, at) => `Xã ${["Tân", "Phú", "Đông"][at % 3] ?? ""} Hoà ${String(at)}`,
    );
    const roster = rosterOf(...names);
    const spent = processorTime();
    for (const name of names) matchUnit(name, roster);
    for (const name of names.slice(0, 60)) matchUnit(`${name}x y`, roster);
    expect(spent()).toBeLessThan(10_000);
  });
});

describe("the sample workbooks", () => {
  const folder = join(__dirname, "../workbooks");
  // 06 is in a pre-Unicode font, which is decoded before names are looked at.
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx") && !file.startsWith("06"));

  it.each(files)("name only units of the roster, and all of the truth, in %s", async (file) => {
    const truth = JSON.parse(readFileSync(join(folder, file.replace(".xlsx", ".truth.json")), "utf8")) as {
      units?: { code: string }[];
    };
    const { sheets } = await readXlsx(readFileSync(join(folder, file)));
    const texts = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.filter((value) => typeof value === "string")));
    const found = new Set<string>();
    for (const text of texts) {
      const exact = [longKhanh, socSon].flatMap((index) => {
        const match = matchUnit(text, index);
        return match.kind === "exact" ? [match.unit] : [];
      });
      for (const { code } of exact) found.add(code ?? "");
      const superiors = ["long khánh", "sóc sơn"];
      if (looksLikeUnit(text))
        expect([text, exact.length || superiors.includes(parseUnitName(text).key)]).not.toContain(false);
      else expect([text, exact]).toEqual([text, []]);
    }
    const expected = truth.units ?? longKhanh.roster.units;
    expect([...found].toSorted()).toEqual(expected.map(({ code }) => code).toSorted());
  });
});
