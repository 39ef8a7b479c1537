import { type Naming, periodNamed } from "./periodText";

/** What time a sheet's name tells. */
export interface SheetTime {
  /** Its words as a title has them: "T5" is "Tháng 5", "6T.24" is "6 tháng 2024". */
  readonly words: string;
  readonly naming: Naming;
  /** "MMT 2023": a year of which the table may be about a part; null where there is none, or several. */
  readonly year: number | null;
}

/** Sheets' names are short: what would be too little in a title is enough here. */
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])(\d{1,2}) ?T(?: ?(?:[.\-/_]|năm) ?| )?(?:20)?(\d\d)$/iu, "$1 tháng năm 20$2"],
  [/(?<![\p{L}\d])(\d{1,2}) ?T$/iu, "$1 tháng"],
  [/(?<![\p{L}\d])T[ .]?(0?[1-9]|1[0-2]) ?[.\-/_] ?(?:20)?(\d\d)$/iu, "Tháng $1 năm 20$2"],
  [/(?<![\p{L}\d])T[ .]?(0?[1-9]|1[0-2])$/iu, "Tháng $1"],
  [/(?<![\p{L}\d])(?:Q|Quý) ?([1-4]|I{1,3}|IV) ?[.\-/_ ] ?(?:20)?(\d\d)$/iu, "Quý $1 năm 20$2"],
  [/^(0?[1-9]|1[0-2])[.\-_ ]+(20\d\d)$/u, "Tháng $1 năm $2"],
  [/^(20\d\d)[.\-_ ]+(0[1-9]|1[0-2])$/u, "Tháng $2 năm $1"],
];

export function sheetTime(name: string): SheetTime {
  const form = spelledOut.find(([pattern]) => pattern.test(name));
  const words = form === undefined ? name : name.replace(form[0], form[1]);
  const years = new Set(words.match(/(?<!\d)20\d\d(?!\d)/g));
  const [year] = years;
  return { words, naming: periodNamed([words]), year: year === undefined || years.size > 1 ? null : Number(year) };
}
