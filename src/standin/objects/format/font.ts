import type { StyleModel } from "../../model";
import { asFlag, asNumber, asOneOf, asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { kind, type Kind, type Scalar } from "../../wire/kind";
import { scalar } from "../../wire/member";
import type { Areas } from "../range/areas";
import { asColor } from "./color";
import { dress, uniform } from "./uniform";

type Font = StyleModel["font"];

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function asSize(value: unknown): number {
  const points = asNumber(value);
  if (points < 1 || points > 409) throw new HostError("InvalidArgument", `font size ${points}`);
  return Math.round(points * 2) / 2;
}

/** One property of the font; null where the cells differ, and for the colour of a mixed range an empty text. */
const property = <Name extends keyof Font>(
  name: Name,
  since: "1.1" | "1.9",
  parse: (value: unknown) => Font[Name],
  mixed: unknown = null,
): Scalar<Areas> =>
  scalar<Areas>(
    since,
    (self) => uniform(self, (style) => style.font[name]) ?? mixed,
    (self, value) => dress(self, { font: { [name]: parse(value) } }),
  );

export const font: Kind<Areas> = kind<Areas>("RangeFont", {
  name: property("name", "1.1", asText),
  size: property("size", "1.1", asSize),
  bold: property("bold", "1.1", asFlag),
  italic: property("italic", "1.1", asFlag),
  underline: property("underline", "1.1", (value) => asOneOf(value, underlines)),
  strikethrough: property("strikethrough", "1.9", asFlag),
  color: property("color", "1.1", asColor, ""),
});
