import type { Line } from "../../domain/table";
import type { Unit } from "../../domain/unit";
import { cleanText, foldPlain } from "../../read/text";
import { agree, type Mention } from "./mention";
import { grouped } from "./unitIndex";
import { parseUnitName } from "./unitName";

/** The words of a name without marks, some of them a letter. */
interface Short {
  readonly words: readonly string[];
  /** What passes for a type is taken as part of the name: "X.An" is commune An or Xuân An. */
  readonly isWhole: boolean;
}

/**
 * Names written short whose full form is another unit's: "P. T.Phong", "X.An", "TPhong" beside "Phường Tân Phong" and
 * "Phường Xuân An". By each line of the unit the ones it may be meant for; what somewhere has its full name is none.
 */
export function shortNames(
  mentions: readonly Mention[],
  unitOf: (line: Line) => Unit | null,
): ReadonlyMap<Line, readonly Unit[]> {
  const byUnit = grouped(mentions, ({ line }) => unitOf(line));
  const full = grouped([...byUnit].flatMap(fullName), ({ words }) => initialsOf(words));
  const asked = new Map<Line, readonly Unit[]>();
  for (const [unit, own] of byUnit) {
    const [mention] = own;
    const shorts = own.map(({ line }) => shortsOf(line.name));
    if (unit === null || mention === undefined || shorts.some(({ length }) => length === 0)) continue;
    const meant = (shorts[0] ?? []).flatMap(({ words, isWhole }) =>
      (full.get(initialsOf(words)) ?? []).filter(
        (other) =>
          other.unit !== unit &&
          words.every((word, at) => word.length === 1 || word === other.words[at]) &&
          other.mentions.every((each) => own.every(({ from }) => from !== each.from)) &&
          (isWhole || other.mentions.every((each) => agree(mention, each))),
      ),
    );
    const units = [...new Set(meant.map((other) => other.unit))];
    for (const { line } of units.length === 0 ? [] : own) asked.set(line, units);
  }
  return asked;
}

interface Full {
  readonly unit: Unit;
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
}

function fullName([unit, mentions]: readonly [Unit | null, readonly Mention[]]): Full[] {
  const words = wordsOf(mentions[0]?.key ?? "");
  return unit === null || words.length < 2 || words.some(({ length }) => length === 1)
    ? []
    : [{ unit, words, mentions }];
}

/** Every way the name can be read as one written short; none when it is written out. */
function shortsOf(text: string): Short[] {
  const [all, name] = [wordsOf(cleanText(text)), wordsOf(parseUnitName(text).name)];
  // Of "P.X.An" the name is not "An" alone either.
  const isTyped = name.length + 1 >= all.length;
  const readings = [
    { words: name, isWhole: false },
    { words: isTyped ? all : all.slice(1), isWhole: true },
  ];
  return readings.filter(
    ({ words }) =>
      words.length > 1 && words.some(({ length }) => length === 1) && words.some(({ length }) => length > 1),
  );
}

/** "TPhong" is written as "T.Phong". */
function wordsOf(text: string): string[] {
  const parts = text.replace(/(?<!\p{L})(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1 ");
  return foldPlain(parts).match(/[a-z]+/g) ?? [];
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}
