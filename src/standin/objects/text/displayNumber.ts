import type { Culture } from "./culture";

/** A number under one section of a format such as `#,##0.00`, `0.0%`, `"x "0` or `0.00E+00`. */
export function displayNumber(value: number, section: string, culture: Culture): string {
  const tokens = [...section.matchAll(/"[^"]*"|\\.|_.|\*.|E[+-]0+|[0#?.,%]|./gu)].map(([token]) => token);
  const slots = tokens.filter((token) => /^[0#?.,]$/.test(token));
  if (!slots.some((slot) => /[0#?]/.test(slot))) return literals(tokens);
  const exponent = tokens.find((token) => /^E[+-]/.test(token));
  const point = slots.indexOf(".");
  const whole = point < 0 ? slots : slots.slice(0, point);
  const after = point < 0 ? [] : slots.slice(point + 1).filter((slot) => !isComma(slot));
  const trailing =
    (/,*$/.exec(whole.join(""))?.[0].length ?? 0) + (point < 0 ? 0 : slots.slice(point).filter(isComma).length);
  const percent = tokens.filter((token) => token === "%").length;
  const scaled = (value * 100 ** percent) / 1000 ** trailing;
  const power = exponent === undefined || scaled === 0 ? 0 : Math.floor(Math.log10(Math.abs(scaled)));
  const rounded = roundHalfUp(Math.abs(exponent === undefined ? scaled : scaled / 10 ** power), after.length);
  const shape: Shape = {
    whole: rounded.split(".")[0] ?? "0",
    decimals: trimOptional(rounded.split(".")[1] ?? "", after),
    least: whole.filter((slot) => slot === "0").length,
    grouped: /[0#?],+[0#?]/.test(whole.join("")),
  };
  const body = numberBody(shape, culture);
  const mark = exponent === undefined ? "" : exponentText(power, exponent);
  const isNegative = scaled < 0 && /[1-9]/.test(rounded);
  return (isNegative ? "-" : "") + assembled(tokens, body + mark);
}

const isComma = (slot: string): boolean => slot === ",";

interface Shape {
  readonly whole: string;
  readonly decimals: string;
  readonly least: number;
  readonly grouped: boolean;
}

function numberBody({ whole, decimals, least, grouped }: Shape, culture: Culture): string {
  const digits = (whole === "0" && least === 0 ? "" : whole).padStart(least, "0");
  const shown = grouped ? digits.replace(/\B(?=(\d{3})+$)/g, culture.group) : digits;
  return decimals === "" ? shown : shown + culture.decimal + decimals;
}

/** Halves go away from zero; 0.285 is stored a little lower and is still meant as a half. */
function roundHalfUp(value: number, decimals: number): string {
  const corrected = Number(value.toPrecision(15));
  const shifted = Math.round(Number(`${corrected}e${decimals}`));
  return Number.isFinite(shifted) && shifted < 1e15
    ? (shifted / 10 ** decimals).toFixed(decimals)
    : corrected.toFixed(decimals);
}

/** Zeros at the end that only "#" slots ask for are left out. */
function trimOptional(decimals: string, slots: readonly string[]): string {
  let end = decimals.length;
  while (end > 0 && decimals[end - 1] === "0" && slots[end - 1] === "#") end--;
  return decimals.slice(0, end);
}

function exponentText(power: number, token: string): string {
  const sign = power < 0 ? "-" : token.startsWith("E+") ? "+" : "";
  return `E${sign}${String(Math.abs(power)).padStart(token.length - 2, "0")}`;
}

/** The literal parts of the section around the number, which stands where the first digit slot is. */
function assembled(tokens: readonly string[], number: string): string {
  let text = "";
  let placed = false;
  for (const token of tokens) {
    if (/^[0#?.,]$/.test(token) || /^E[+-]0/.test(token)) {
      if (!placed) text += number;
      placed = true;
    } else text += literal(token);
  }
  return text;
}

const literals = (tokens: readonly string[]): string => tokens.map(literal).join("");

function literal(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  if (token.startsWith("_")) return " ";
  return token.startsWith("*") ? "" : token;
}
