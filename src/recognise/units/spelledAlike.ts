import type { Line } from "../../domain/table";
import type { Unit } from "../../domain/unit";
import { foldMarks } from "../../read/text";
import { agree, type Mention } from "./mention";
import { grouped } from "./unitIndex";

/**
 * Names that may be another's but for their marks: "Phuong Tan Phong", "Phường Lí Nhân" beside "Phường Lý Nhân". By each
 * line of the one in doubt, which is the one without marks, else the later, the units it may be meant for. Wards that
 * stand in one table are two.
 */
export function spelledAlike(
  mentions: readonly Mention[],
  unitOf: (line: Line) => Unit | null,
): ReadonlyMap<Line, readonly Unit[]> {
  const units = [...grouped(mentions, ({ line }) => unitOf(line))].flatMap(([unit, own]) => {
    const [first] = own;
    if (unit === null || first === undefined) return [];
    const bare = foldMarks(first.key);
    return [{ unit, mentions: own, alike: bare.replace(endsInY, "i"), lacksMarks: first.key === bare }];
  });
  const asked = new Map<Line, readonly Unit[]>();
  for (const alike of grouped(units, (each) => each.alike).values()) {
    alike.forEach((own, at) => {
      const meant = alike.filter((other, index) => {
        const isDoubtful = own.lacksMarks === other.lacksMarks ? index < at : own.lacksMarks;
        return isDoubtful && canBeOne(own.mentions, other.mentions);
      });
      if (meant.length === 0) return;
      for (const { line } of own.mentions)
        asked.set(
          line,
          meant.map(({ unit }) => unit),
        );
    });
  }
  return asked;
}

/** "Lý" is "Lí" and "Quý" is "Quí", but "Tây" is not "Tai". */
const endsInY = /(?<=(?:^|[^a-z])(?:[hklmstv]|qu))y(?![a-z])/g;

function canBeOne(own: readonly Mention[], other: readonly Mention[]): boolean {
  return own.every((a) =>
    other.every((b) => a.key !== b.key && a.from !== b.from && agree(a, b) && (a.bare || b.bare || a.type === b.type)),
  );
}
