import type { Finding } from "../../domain/finding";
import type { Line, Table } from "../../domain/table";
import type { Unit } from "../../domain/unit";
import { districtSheets } from "./districtSheets";
import { districtTitles } from "./districtTitles";
import type { ResolvedTable } from "../resolveTable";
import { agree, type Mention, mentionIn } from "./mention";
import { shortNames } from "./shortNames";
import { spelledAlike } from "./spelledAlike";
import { townTwins } from "./townTwins";
import { grouped } from "./unitIndex";
import { parseUnitName } from "./unitName";
import { upperUnits } from "./upperUnits";
import { villageIn } from "./villageName";
import { villageSheets } from "./villageSheets";

/**
 * Makes the lines of one unit one `Unit`, where no roster says which units there are. What a line leaves open
 * does not part it from others: "Tân Hưng" is "Xã Tân Hưng" as long as there is no "Phường Tân Hưng", and a
 * ward without its district is the only one of that name. A line that could be two of them, or another of them but for its
 * marks or written short, is asked about.
 */
export function unitsByName(resolved: readonly ResolvedTable[]): {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
} {
  const own = resolved.map(({ table }) => table);
  const districts = new Map([...districtTitles(own), ...districtSheets(own)]);
  const mentions = townTwins(
    resolved.flatMap((from) => {
      const district = districts.get(from.table.area.sheet) ?? null;
      return from.table.lines.flatMap((line) => mentionIn(from, line, district) ?? []);
    }),
  );
  const units = distinctUnits(mentions);
  const superiors = new Map(
    mentions.map(({ line, superior }) => [line, superior === null ? null : parseUnitName(superior).key]),
  );
  const listsDistricts = new Set(resolved.filter(({ areDistricts }) => areDistricts).map(({ table }) => table));
  const { uppers, findings: ofUppers } = upperUnits(own, {
    superiorOf: (line) => superiors.get(line) ?? null,
    areDistricts: (table) => listsDistricts.has(table),
  });
  const findings: Finding[] = [...ofUppers];
  const wards = mentions.filter(({ line, from }) => villageIn(line.name) === null && !listsVillages(from));
  const unitOf = (line: Line): Unit | null => (units.get(line)?.length === 1 ? (units.get(line)?.[0] ?? null) : null);
  const alike = new Map([...shortNames(wards, unitOf), ...spelledAlike(wards, unitOf)]);
  const joined = own.map((table) => ({
    ...table,
    lines: table.lines.map((line): Line => {
      const other = alike.get(line);
      const meant = other ?? units.get(line);
      const [only] = meant ?? [];
      if (meant === undefined || only === undefined) return line;
      if (other === undefined && meant.length === 1) {
        return { ...line, unit: only, role: uppers.has(line) ? "group" : line.role };
      }
      const proposals = meant.map(({ name }) => name).slice(0, 3);
      findings.push({ code: "unknown-unit", severity: "error", at: line.at, name: line.name, proposals });
      return { ...line, unit: null };
    }),
  }));
  const said = new Set(resolved.filter(listsVillages).map(({ table }) => table.area.sheet));
  const onSheets = villageSheets(joined).filter(({ at }) => at !== null && !said.has(at.sheet));
  return { tables: joined, findings: [...findings, ...onSheets] };
}

function listsVillages({ findings }: ResolvedTable): boolean {
  return findings.some(({ code }) => code === "villages-for-units");
}

/** For each line the unit it is about, or all it could be about. The most telling lines decide what units there are. */
function distinctUnits(mentions: readonly Mention[]): Map<Line, readonly Unit[]> {
  const units = new Map<Line, readonly Unit[]>();
  for (const same of grouped(mentions, ({ key }) => key).values()) {
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

function detail({ type, superior, code }: Mention): number {
  return [type, superior, code].filter((part) => part !== null).length;
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
