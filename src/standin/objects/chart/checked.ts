import { asInteger, asNumber, asOneOf } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { asColor } from "../format/color";

/** What Excel takes for numbers of charts, both ends included; beyond, it refuses. */
const limits: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ["size", [1, 409]],
  ["weight", [0, 1584]],
  ["gapWidth", [0, 500]],
  ["overlap", [-100, 100]],
  ["markerSize", [2, 72]],
  ["doughnutHoleSize", [10, 90]],
  ["tickLabelSpacing", [1, 31_999]],
  ["tickMarkSpacing", [1, 31_999]],
]);

/** The ends of an axis and its steps: a number, or "" for what Excel finds fit. */
const ends: ReadonlySet<string> = new Set(["minimum", "maximum", "majorUnit", "minorUnit"]);

/** A property's value as it is kept: colours, numbers and listed words are checked, everything else is kept as it comes. */
export function checked(name: string, value: unknown, words: readonly string[] | null): unknown {
  if (words !== null) return asOneOf(value, words);
  if (/color$/i.test(name)) return asColor(value);
  if (ends.has(name) && value !== "") return asNumber(value);
  if (name === "textOrientation") {
    const degrees = asInteger(value);
    if (Math.abs(degrees) > 90 && degrees !== 180) throw new HostError("InvalidArgument", `orientation ${degrees}`);
    return degrees;
  }
  const limit = limits.get(name);
  if (limit === undefined) return value;
  const number = asNumber(value);
  if (number < limit[0] || number > limit[1]) throw new HostError("InvalidArgument", `${name} ${number}`);
  return number;
}
