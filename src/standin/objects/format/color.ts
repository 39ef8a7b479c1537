import { asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";

/** The names of colours add-ins write most; Excel knows all of HTML. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  darkgray: "#A9A9A9",
  navy: "#000080",
  purple: "#800080",
  pink: "#FFC0CB",
  brown: "#A52A2A",
};

/** "#RRGGBB" from "#rrggbb", "rrggbb" or a colour's name. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(text)?.[1];
  const color = hex === undefined ? named[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw new HostError("InvalidArgument", `colour ${text}`);
  return color;
}
