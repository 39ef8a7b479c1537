import type { Finding } from "../domain/finding";
import type { Line, Table } from "../domain/table";
import type { Unit } from "../domain/unit";
import { districtSheets } from "./districtSheets";
import type { ResolvedTable } from "./resolveTable";
import { parseUnitName, type UnitType } from "./unitName";
import { upperUnits } from "./upperUnits";
import { villageSheets } from "./villageSheets";

/**
 * Makes the lines of one unit one `Unit`, where no roster says which units there are. What a line leaves open
 * does not part it from others: "Tân Hưng" is "Xã Tân Hưng" as long as there is no "Phường Tân Hưng", and a
 * ward without its district is the only one of that name. A line that could be two of them is asked about.
 */
export function unitsByName(resolved: readonly ResolvedTable[]): {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
} {
  const districts = districtSheets(resolved.map(({ table }) => table));
  const mentions = resolved.flatMap((own) => {
    const district = districts.get(own.table.area.sheet) ?? null;
    return own.table.lines.flatMap((line) => mentionIn(own, line, district) ?? []);
  });
  const units = distinctUnits(mentions);
  const superiors = new Map(
    mentions.map(({ line, superior }) => [line, superior === null ? null : parseUnitName(superior).key]),
  );
  const own = resolved.map(({ table }) => table);
  const { uppers, findings: ofUppers } = upperUnits(own, (line) => superiors.get(line) ?? null);
  const findings: Finding[] = [...ofUppers];
  const joined = own.map((table) => ({
    ...table,
    lines: table.lines.map((line): Line => {
      const meant = units.get(line);
      const [only] = meant ?? [];
      if (meant === undefined || only === undefined) return line;
      if (meant.length === 1) return { ...line, unit: only, role: uppers.has(line) ? "group" : line.role };
      const proposals = meant.map(({ name }) => name).slice(0, 3);
      findings.push({ code: "unknown-unit", severity: "error", at: line.at, name: line.name, proposals });
      return { ...line, unit: null };
    }),
  }));
  const said = new Set(
    resolved.flatMap((own) =>
      own.findings.flatMap(({ code, at }) => (code === "villages-for-units" && at !== null ? [at.sheet] : [])),
    ),
  );
  const onSheets = villageSheets(joined).filter(({ at }) => at !== null && !said.has(at.sheet));
  return { tables: joined, findings: [...findings, ...onSheets] };
}

/** What one line says about its unit; null is what it leaves open. */
interface Mention {
  readonly line: Line;
  readonly name: string;
  readonly key: string;
  readonly type: UnitType | null;
  readonly superior: string | null;
  readonly code: string | null;
}

/**
 * The superior is that of the line's own name, the group it stands in, what a column of superiors says, or the
 * district the sheet is named after.
 */
function mentionIn({ table, superiors }: ResolvedTable, line: Line, district: string | null): Mention | null {
  if (line.role !== "unit" || line.unit === null) return null;
  const { key, type, within } = parseUnitName(line.unit.name);
  const group = line.group === null ? null : (table.lines[line.group]?.unit?.name ?? null);
  const superior = within ?? group ?? superiors.get(line) ?? district;
  return { line, name: line.unit.name, key, type, superior, code: line.unit.code };
}

/** For each line the unit it is about, or all it could be about. The most telling lines decide what units there are. */
function distinctUnits(mentions: readonly Mention[]): Map<Line, readonly Unit[]> {
  const units = new Map<Line, readonly Unit[]>();
  for (const same of groupedByKey(mentions).values()) {
    const clusters: Mention[][] = [];
    const meant = same
      .toSorted((a, b) => detail(b) - detail(a))
      .map((mention) => {
        const fitting = clusters.filter((cluster) => cluster.every((other) => agree(other, mention)));
        if (fitting.length === 0) clusters.push([mention]);
        else if (fitting.length === 1) fitting[0]?.push(mention);
        return { line: mention.line, clusters: fitting.length === 0 ? clusters.slice(-1) : fitting };
      });
    const made = new Map(clusters.map((cluster) => [cluster, unitOf(cluster, clusters)]));
    for (const { line, clusters: own } of meant)
      units.set(
        line,
        own.flatMap((cluster) => made.get(cluster) ?? []),
      );
  }
  return units;
}

function groupedByKey(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group === undefined) groups.set(mention.key, [mention]);
    else group.push(mention);
  }
  return groups;
}

function detail({ type, superior, code }: Mention): number {
  return [type, superior, code].filter((part) => part !== null).length;
}

function agree(a: Mention, b: Mention): boolean {
  const isSame = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;
  return (
    isSame(a.type, b.type) &&
    isSame(a.code, b.code) &&
    isSame(a.superior && parseUnitName(a.superior).key, b.superior && parseUnitName(b.superior).key)
  );
}

/** Two units with the same type and name are told apart by their superior. */
function unitOf(cluster: readonly Mention[], all: readonly (readonly Mention[])[]): Unit {
  const find = <T>(part: (mention: Mention) => T | null): T | null =>
    cluster.map(part).find((value) => value !== null) ?? null;
  const type = find((mention) => mention.type);
  const name = cluster.find((mention) => mention.type === type)?.name ?? "";
  const superior = find((mention) => mention.superior);
  const hasTwin = all.some((other) => other !== cluster && other.some((mention) => mention.type === type));
  const isNamed = parseUnitName(name).within !== null;
  return {
    code: find((mention) => mention.code),
    name: hasTwin && superior !== null && !isNamed ? `${name} (${superior})` : name,
  };
}
