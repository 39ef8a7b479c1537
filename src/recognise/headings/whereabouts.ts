import type { IndicatorId } from "../../domain/indicator";
import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import type { AskedHeading } from "./overTheYear";
import { addUp } from "./sumsOfParts";
import type { Words } from "../words";

/** Who is managed, those of them who are at home, and where the others are. */
const groups: readonly { readonly all: IndicatorId; readonly home: IndicatorId; readonly away: RegExp }[] = [
  { all: "NN_HSQL", home: "NN_NGOAI", away: /^NN_(?:COSO|TRAI|VANG)$/ },
  { all: "NSD_HSQL", home: "NSD_NGOAI", away: /^(?:NSD_|NN_(?:COSO|TRAI|VANG)$)/ },
];

const place = /^NN_(?:NGOAI|COSO|TRAI|VANG)$/;
const atHome = /\b(?:o|tai|hien o|dang o) dia phuong\b|^\W*(?:o |tai |tren )*dia (?:ban|phuong)\W*$/;
/** The words for all of them. */
const ofAll = /\b(?:tong|ho so|hs|hsql)\b/;

/**
 * What headings mean once it is minded that "Tại địa phương" beside "Trong CSCN" and "Trại giam" is not everyone: those at
 * home where another column is everyone's, else it is asked. Alone the words say nothing.
 *
 * `valuesOf`: the figures of a column, line by line; null where there is none.
 */
export function whereabouts(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  words: Words,
  valuesOf: (index: number) => readonly (number | null)[],
): readonly HeaderMatch[] {
  const users = ofUsers(headings, matches, valuesOf);
  const told = matches.map((match, index): HeaderMatch => {
    if (users.has(index) && match.kind === "indicator") {
      return { kind: "ambiguous", proposals: match.id === "NN_NGOAI" ? ["NSD_NGOAI", match.id] : [match.id] };
    }
    return insideByKind(headings, matches, index, words) ?? match;
  });
  for (const { all, home, away } of groups) {
    if (!matches.some((match) => isIndicator(match, away))) continue;
    const own = matches.flatMap((match, index) => (match.kind === "indicator" && match.id === all ? [index] : []));
    const isAtHome = (index: number): boolean => {
      const { path, isAnswered } = headings[index] ?? { path: [], isAnswered: true };
      const lowest = foldPlain(path.at(-1) ?? "");
      return !isAnswered && atHome.test(lowest) && !ofAll.test(lowest);
    };
    const hasWhole = own.some((index) => !isAtHome(index));
    for (const index of own.filter(isAtHome)) {
      told[index] = hasWhole ? { kind: "indicator", id: home } : { kind: "ambiguous", proposals: [home, all] };
    }
  }
  return told;
}

/**
 * The columns of "NSD có HSQL | Ngoài xã hội | Trại giam" where no addict is counted before: they are of the users,
 * for whom no more than being at home stands, and at home is not said of whom. After users who stand after addicts the places
 * may be of either, unless rehabilitation centres, where only addicts are, stand among them and they do not add up to the users.
 */
function ofUsers(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  valuesOf: (index: number) => readonly (number | null)[],
): ReadonlySet<number> {
  const asked = new Set<number>();
  const addicts = matches.findIndex((match) => isIndicator(match, /^NN_(?:NSD_)?HSQL$/));
  const hasCentres = matches.some((match) => isIndicator(match, /^NN_COSO$/));
  const users = matches.findIndex((match) => isIndicator(match, /^NSD_HSQL$/));
  const places = matches.flatMap((match, index) => (index > users && isIndicator(match, place) ? [index] : []));
  const areTheirs = users >= 0 && places.length > 1 && addUp(valuesOf(users), places.map(valuesOf));
  let isOfUsers = false;
  headings.forEach(({ path, isAnswered }, index) => {
    const isPlace = isIndicator(matches[index], place);
    const saysAddict = path.some((text) => /(?<!(?:cai|tai|dinh|tri) )\bnghien\b|\bnn/.test(foldPlain(text)));
    isOfUsers = isIndicator(matches[index], /^NSD_/) || (isOfUsers && !saysAddict);
    const mayBeOfThem = addicts < 0 || index < addicts || !hasCentres || areTheirs;
    if (isPlace && isOfUsers && mayBeOfThem && !isAnswered) asked.add(index);
  });
  return asked;
}

/**
 * "Người nghiện có hồ sơ > Tại cơ sở cai nghiện > Bắt buộc" beside "Người nghiện có hồ sơ > Trại giam": those who are
 * inside, not those sent there in the period; null for any other heading.
 */
function insideByKind(
  headings: readonly AskedHeading[],
  matches: readonly HeaderMatch[],
  index: number,
  words: Words,
): HeaderMatch | null {
  const [heading, match] = [headings[index], matches[index]];
  if (heading === undefined || heading.isAnswered || match?.kind !== "indicator" || !/^CN/.test(match.id)) return null;
  const group = heading.path.slice(0, -1);
  const place = words.path(group);
  if (group.length < 2 || place.kind !== "indicator" || place.id !== "NN_COSO") return null;
  const isWhereabouts = headings.some(
    ({ path }, at) => path[0] === group[0] && isIndicator(matches[at], /^NN_(?:NGOAI|TRAI|VANG)$/),
  );
  return isWhereabouts ? { kind: "ambiguous", proposals: ["NN_COSO", match.id] } : null;
}

function isIndicator(match: HeaderMatch | undefined, id: RegExp): boolean {
  return match?.kind === "indicator" && id.test(match.id);
}
