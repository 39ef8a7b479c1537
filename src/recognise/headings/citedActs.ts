import { actNamed, acts, actsCited } from "../../plans/vocabulary";

/** A heading without the acts it refers to, and what each of them is about. */
export interface Cited {
  readonly text: string;
  readonly about: readonly ((id: string) => boolean)[];
}

/**
 * Takes "theo NĐ 94/2010/NĐ-CP" or "(NĐ 111, NĐ 56)" out of a heading. Where nothing else would be left, or an act is not
 * known, the heading stays as it is.
 */
export function withoutActs(heading: string): Cited {
  const asItIs = { text: heading, about: [] };
  if (!/\d{2}/.test(heading)) return asItIs;
  const whole = heading.normalize("NFC");
  const text = whole.replace(actsCited, "");
  if (text === whole || !/\p{L}{2}/u.test(text)) return asItIs;
  const named = [...whole.matchAll(actNamed)].map(([, number = "", year = ""]) =>
    Object.entries(acts).flatMap(([act, about]) => (act.startsWith(`${number}/${year}`) ? [about] : [])),
  );
  if (named.some(({ length }) => length === 0)) return asItIs;
  return { text, about: named.map((known) => (id) => known.some((about) => about.test(id))) };
}
