import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rosters, successions } from "../../src/plans/rosters";

const byId = new Map(rosters.map((roster) => [roster.id, roster]));
const codesOf = (id: string): string[] => (byId.get(id)?.units ?? []).map(({ code }) => code ?? "");
const namesOf = (id: string): string[] => (byId.get(id)?.units ?? []).map(({ name }) => name);

function truth(file: string): { code: string; name: string }[] {
  const text = readFileSync(join(__dirname, "../workbooks", `${file}.truth.json`), "utf8");
  const { units } = JSON.parse(text) as { units: { code: string; name: string }[] };
  return units.map(({ code, name }) => ({ code, name }));
}

describe("the shipped rosters", () => {
  it("have the states the two districts went through", () => {
    expect(rosters.map(({ id, units, validFrom, validTo }) => [id, units.length, validFrom, validTo])).toEqual([
      ["long-khanh-2019", 15, "2019-06-01", "2024-10-31"],
      ["long-khanh-2024", 13, "2024-11-01", "2025-06-30"],
      ["long-khanh-2025", 5, "2025-07-01", null],
      ["soc-son", 26, null, "2025-06-30"],
      ["soc-son-2025", 5, "2025-07-01", null],
    ]);
  });

  it("spell and order their units as the truth of the sample workbooks does", () => {
    const plain = (id: string): unknown => byId.get(id)?.units.map(({ code, name }) => ({ code, name }));
    expect(plain("long-khanh-2019")).toEqual(truth("01-wide"));
    expect(plain("soc-son")).toEqual(truth("03-three-sheets"));
  });

  it("stand in the order of their codes, each code once", () => {
    for (const { id } of rosters) expect(codesOf(id)).toEqual([...new Set(codesOf(id))].toSorted());
  });

  it("are in NFC, with a type in every name", () => {
    const names = rosters.flatMap(({ units }) => units.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]));
    expect(names.filter((name) => name !== name.normalize("NFC"))).toEqual([]);
    expect(names.filter((name) => !/^(Phường|Xã|Thị trấn) \p{Lu}/u.test(name))).toEqual([]);
  });

  it("lost two wards of Long Khánh on 2024-11-01 and nothing else", () => {
    const gone = namesOf("long-khanh-2019").filter((name) => !namesOf("long-khanh-2024").includes(name));
    expect(gone).toEqual(["Phường Xuân Trung", "Phường Xuân Thanh"]);
  });

  it("give reused codes to other units", () => {
    expect(namesOf("long-khanh-2024")[codesOf("long-khanh-2024").indexOf("26080")]).toBe("Phường Xuân An");
    expect(namesOf("long-khanh-2025")[codesOf("long-khanh-2025").indexOf("26080")]).toBe("Phường Long Khánh");
  });
});

describe("the successions", () => {
  const changes = [
    ["long-khanh-2024", "long-khanh-2025"],
    ["soc-son", "soc-son-2025"],
  ] as const;

  it.each(changes)("say where every unit of %s went", (before, after) => {
    const entries = successions.filter(({ date, to }) => date === "2025-07-01" && codesOf(after).includes(to ?? ""));
    expect([...new Set(entries.map(({ from }) => from))].filter((code) => code !== "26323").toSorted()).toEqual(
      codesOf(before),
    );
    expect([...new Set(entries.map(({ to }) => to))].toSorted()).toEqual(codesOf(after));
  });

  it("divide exactly the three communes of Sóc Sơn that the resolution divides", () => {
    const split = successions.filter(({ kind }) => kind === "split");
    expect(split.map(({ from, to }) => [from, to])).toEqual([
      ["00427", "00376"],
      ["00427", "00433"],
      ["00409", "00376"],
      ["00409", "00433"],
      ["00445", "00376"],
      ["00445", "00433"],
    ]);
    for (const { from } of successions.filter(({ kind }) => kind === "merged")) {
      expect(split.some((entry) => entry.from === from)).toBe(false);
    }
  });

  it("admit what is not known", () => {
    const unknown = successions.filter(({ kind }) => kind === "unknown");
    expect(unknown).toEqual([
      { from: "26071", to: null, kind: "unknown", date: "2024-11-01" },
      { from: "26074", to: null, kind: "unknown", date: "2024-11-01" },
    ]);
  });
});
