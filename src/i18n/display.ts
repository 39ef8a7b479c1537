/**
 * A number as Vietnamese documents print it: "1.234", "2,5".
 * Formed by hand, not by the machine's locale data, so that it is the same everywhere.
 */
export function count(value: number): string {
  const [whole = "", decimals] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return (value < 0 ? "-" : "") + (decimals === undefined ? grouped : `${grouped},${decimals}`);
}

/** "a, b hay c": the last two joined by the given word. */
export function list(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** "a, b và 3 đơn vị khác": the first few of many, and how many the others are. */
export function firstOf(items: readonly string[], word: string, others: (number: number) => string): string {
  const most = 5;
  return items.length <= most
    ? list(items, word)
    : `${items.slice(0, most).join(", ")} ${word} ${others(items.length - most)}`;
}

/** Words quoted from a cell, which may hold a whole page: their beginning. */
export function excerpt(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** "05/7/2024", as dates are written in administrative documents: day two-digit, month two-digit only for 1 and 2 (NĐ 30/2020, Phụ lục I). */
export function date(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}/${Number(month) > 2 ? String(Number(month)) : month}/${year}`;
}

/**
 * How many decimals a percentage needs so that what is printed never contradicts the verdict:
 * 79,96 % is not printed "80,0" beside "chưa đạt", nor 80,04 % as "80,0" beside "vượt 80 %".
 * One at least, four at most: 4 decimals tell any two shares of fewer than 10.000 people apart.
 */
export function rateDecimals(part: number, whole: number, barPermille: number): number {
  for (let decimals = 1; decimals < 4; decimals++) {
    if (printsTruly(part, whole, barPermille, decimals)) return decimals;
  }
  return 4;
}

/** Whether a percentage printed with so many decimals is on the same side of the bar as what it stands for. */
export function printsTruly(part: number, whole: number, barPermille: number, decimals: number): boolean {
  if (1000 * part === barPermille * whole) return (barPermille * 10 ** decimals) % 10 === 0;
  const printed = roundedPercent(part, whole, decimals);
  const bar = (barPermille * 10 ** decimals) / 10;
  return 1000 * part > barPermille * whole ? printed > bar : printed < bar;
}

/** "86,3 %" without the sign: "86,3". */
export function percent(part: number, whole: number, barPermille: number): string {
  const decimals = rateDecimals(part, whole, barPermille);
  const digits = String(roundedPercent(part, whole, decimals)).padStart(decimals + 1, "0");
  return `${count(Number(digits.slice(0, -decimals)))},${digits.slice(-decimals)}`;
}

/** The percentage times 10^decimals, rounded half up on integers. */
function roundedPercent(part: number, whole: number, decimals: number): number {
  return Math.floor((2 * part * 100 * 10 ** decimals + whole) / (2 * whole));
}
