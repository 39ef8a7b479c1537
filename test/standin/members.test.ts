import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Kind, Member } from "../../src/standin/wire/kind";
import { excelDeclarations, type Declared } from "./declarations";

/** Every class in the tables: those exported, and those a part of a chart leads to. */
async function tables(): Promise<Kind<unknown>[]> {
  const folder = join(__dirname, "../../src/standin/objects");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const found = new Map<string, Kind<unknown>>();
  const visit = (value: unknown): void => {
    if (!isKind(value) || found.has(value.name)) return;
    found.set(value.name, value);
    if (!value.name.startsWith("Chart") || value.name === "Chart") return;
    const sample = { book: {}, properties: new Map(), path: "" };
    for (const member of Object.values(value.members)) if (member.is === "navigation") visit(member.get(sample)?.kind);
  };
  for (const file of files) {
    const exported = (await import(join(folder, file))) as Record<string, unknown>;
    for (const value of Object.values(exported)) visit(value);
  }
  return [...found.values()];
}

const isKind = (value: unknown): value is Kind<unknown> =>
  typeof value === "object" && value !== null && "byWireName" in value;

function declaredAs(member: Member<unknown>): Declared["is"] {
  if (member.is === "method") return "method";
  return member.is === "scalar" && member.set ? "writable" : "readOnly";
}

describe("the tables of members", () => {
  const declared = excelDeclarations();

  it("name only classes and members that office.js declares, with its API set and in its sort", async () => {
    const differences: string[] = [];
    for (const { name, members } of await tables()) {
      for (const [key, member] of Object.entries(members)) {
        if (key.startsWith("_")) continue;
        const known = declared.get(name)?.get(key);
        const since = member.is === "items" ? null : member.since;
        if (!known) differences.push(`${name}.${key} is not declared`);
        else if (known.since !== since)
          differences.push(`${name}.${key} is of ${String(known.since)}, not ${String(since)}`);
        else if (known.is !== declaredAs(member)) differences.push(`${name}.${key} is ${known.is}`);
      }
    }
    expect(differences).toEqual([]);
  });

  it("cover the classes an add-in of tables and reports uses", async () => {
    const names = (await tables()).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(60);
    expect(names).toEqual(
      expect.arrayContaining(["Workbook", "Worksheet", "Range", "RangeAreas", "Table", "Chart", "ConditionalFormat"]),
    );
  });
});
