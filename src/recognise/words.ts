import type { Sheet } from "../domain/cell";
import type { Slices } from "../domain/slices";
import type { Unit } from "../domain/unit";
import { isFigureLike } from "./tables/grid";
import { matchHeader, type HeaderMatch } from "./headings/header";
import { saysWhole } from "./lines/sumWords";
import { isUnitName, parseUnitName } from "./units/unitName";

/**
 * What the words of a workbook mean, asked once per distinct text: forms repeat the same
 * headings on every sheet, and long columns of names are asked about cell by cell.
 */
export interface Words {
  /** A text that stands alone. */
  heading(text: string): HeaderMatch;
  /** A heading with the group headings above it, outermost first. */
  path(path: readonly string[]): HeaderMatch;
  isUnit(text: string): boolean;
}

/** No heading and no name is longer; such a text is prose. */
const longest = 300;

/** Marks may stand apart from their letters. */
const hasWord = /\p{L}\p{M}*\p{L}|\p{L}\W*\d/u;

const prose: HeaderMatch = { kind: "unknown", proposals: [] };

/**
 * `known` are the units of the rosters at hand; their names count as units even without "Phường" or "Xã". Without users
 * addicts are all who are managed: "Số người nghiện được tiếp cận dịch vụ" are all who were reached.
 */
export function wordsOf(known: readonly Unit[], hasUsers = true): Words {
  const keys = new Set(
    known.flatMap((unit) => [unit.name, ...(unit.aliases ?? [])].map((name) => parseUnitName(name).key)),
  );
  const headings = new Map<string, HeaderMatch>();
  const units = new Map<string, boolean>();
  const path = (parts: readonly string[]): HeaderMatch =>
    parts.some(({ length }) => length > longest)
      ? prose
      : remembered(headings, parts.join("\n"), () => matchHeader(hasUsers ? parts : parts.map(withoutWho)));
  return {
    heading: (text) => path([text]),
    path,
    isUnit: (text) =>
      text.length <= longest &&
      hasWord.test(text) &&
      remembered(units, text, () => {
        const name = parseUnitName(text);
        return keys.has(name.key) || isUnitName(name, text);
      }),
  };
}

function withoutWho(text: string): string {
  return text.replace(addictsServed, "$1người");
}

/** "2. Số người nghiện ma túy được tư vấn" */
const addictsServed =
  /^(\W*(?:\d{1,2}\s*[.)]\s*)?(?:tổng )?(?:số )?)(?:người nghiện(?: chất)?(?: ma t[úu][yý])?|nnmt|nn)(?=(?: (?:đã|đang))?(?: được)? (?:tiếp cận|tư vấn)(?! (?:học nghề|nghề|việc làm)))/iu;

/** Whether a sheet speaks of users beside addicts anywhere, be it in a title. */
export function namesUsers({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => cell.kind === "text" && users.test(cell.text)));
}

const users = /s[ửu] d[ụu]ng|nsd|(?<!\p{L})sd(?!\p{L})|sd(?:tp|c?mt)|d[ùu]ng (?:tr[áa]i|ma t|ch[ấa]t)|nghi nghi[ệe]n/iu;

/** Asks about the texts of a sheet row by row; whoever asks about them again only looks them up. */
export function* learn(words: Words, { rows }: Sheet): Slices<void> {
  for (const row of rows) {
    for (const cell of row) {
      if (cell.kind !== "text" || isFigureLike(cell)) continue;
      says(words, cell.text, "unitName");
      words.isUnit(cell.text);
    }
    yield;
  }
}

function remembered<T>(memory: Map<string, T>, key: string, ask: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const answer = ask();
  memory.set(key, answer);
  return answer;
}

/** A heading that names figures, surely or perhaps: what makes a row a row of headings. */
export function namesFigures(match: HeaderMatch): boolean {
  return match.kind === "indicator" || match.kind === "ambiguous" || match.kind === "derived";
}

const longestLabel = 60;

type LabelKind = Extract<HeaderMatch, { readonly kind: "label" }>["of"];

/** Whether a text says nothing but that: "Đơn vị", "STT", "Tổng cộng". */
export function says(words: Words, text: string, label: LabelKind): boolean {
  if (text === "" || text.length > longestLabel) return false;
  const match = words.heading(text);
  return match.kind === "label" && match.of === label;
}

/** "Tổng cộng", "Toàn thành phố", "Tổng 15 xã, phường": a line or column that adds up the others. */
export function saysTotal(words: Words, text: string): boolean {
  return says(words, text, "total") || saysWhole(text);
}
