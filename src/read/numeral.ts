/**
 * A number as typed, signless; null when it is none or could be two.
 *
 * | typed                      | read as                                                        |
 * | -------------------------- | -------------------------------------------------------------- |
 * | 4986                       | 4986                                                           |
 * | 05, 007                    | 5, 7; longer than four digits it is a telephone or identity number: null |
 * | 4.986, 1.234.567           | thousands, the Vietnamese way                                  |
 * | 4 986, 1 234 567           | thousands, with any kind of space                              |
 * | 1,234,567                  | thousands: two commas cannot be decimal                        |
 * | 4,986                      | null: 4,986 in Vietnam, 4 986 in English                       |
 * | 27,5 · 27.5 · 1.1          | decimal                                                        |
 * | 1.100,5 · 1 100,5 · 1,100.5 | decimal after thousands                                       |
 * | 15,0 · 1.100,00            | 15, 1100                                                       |
 * | 0.500 · 1.100,500          | null: three digits after a separator are never decimals        |
 * | 1.23.456 · 5. · .5 · 1 5   | null                                                           |
 */
export function readNumeral(text: string): number | null {
  const form = forms.find(({ pattern }) => pattern.test(text));
  if (form === undefined) return null;
  const ungrouped = form.thousands === null ? text : text.replaceAll(form.thousands, "");
  return Number(ungrouped.replace(",", "."));
}

/** Each text fits one form at most. Decimals are one, two, or more than three digits. */
const forms: readonly { readonly pattern: RegExp; readonly thousands: "." | " " | "," | null }[] = [
  { pattern: /^(?:\d|[1-9]\d+|0\d{1,3})$/, thousands: null },
  { pattern: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,(?:\d{1,2}|\d{4,}))?$/, thousands: "." },
  { pattern: /^[1-9]\d{0,2}(?: \d{3})+(?:,(?:\d{1,2}|\d{4,}))?$/, thousands: " " },
  { pattern: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/, thousands: "," },
  { pattern: /^[1-9]\d{0,2}(?:,\d{3})+\.(?:\d{1,2}|\d{4,})$/, thousands: "," },
  { pattern: /^\d+[.,](?:\d{1,2}|\d{4,})$/, thousands: null },
];
