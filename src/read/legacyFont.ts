import { assertNever } from "../domain/assertNever";
import type { LegacyEncoding } from "./legacy";
import { tcvn3 } from "./tcvn3";
import { vni } from "./vni";

/** What the name of a font says about texts typed under it. */
export interface LegacyFont {
  readonly encoding: "tcvn3" | "vni";
  /** The font draws every letter as a capital: ".VnTimeH". */
  readonly capitals: boolean;
}

/** null for fonts that draw Unicode. Names are compared as Windows does, without case. */
export function legacyFont(name: string): LegacyFont | null {
  if (/^\.vn/i.test(name)) return { encoding: "tcvn3", capitals: /h$/i.test(name) };
  if (/^vni/i.test(name)) return { encoding: "vni", capitals: false };
  return null;
}

/** Which reading the letters of a text allow: a font alone is no proof, for people type Unicode under old fonts too. */
export type Reading = "ascii" | "legacy" | "unicode" | "either";

/** Signs are added up, so that one odd character does not turn a whole sentence. */
export function readingOf(text: string, font: LegacyFont): Reading {
  if (!/\P{ASCII}/u.test(text)) return "ascii";
  const { legacy, unicode } = encodingOf(font).signs(text);
  if (legacy === 0 && unicode === 0) return "either";
  return unicode >= legacy ? "unicode" : "legacy";
}

/**
 * The text in Unicode. A text both readings allow ("Phó" is "Phú" in TCVN3 and a word as it stands) is read
 * as `leaning` says: what most texts around it are.
 */
export function readLegacy(text: string, font: LegacyFont, leaning: "legacy" | "unicode" = "legacy"): string {
  const reading = readingOf(text, font);
  switch (reading) {
    case "ascii":
    case "unicode":
      return text;
    case "either":
      return leaning === "legacy" ? decoded(text, font) : text;
    case "legacy":
      return decoded(text, font);
    default:
      return assertNever(reading);
  }
}

function decoded(text: string, font: LegacyFont): string {
  const letters = encodingOf(font).decode(text);
  return font.capitals ? letters.toUpperCase() : letters;
}

function encodingOf(font: LegacyFont): LegacyEncoding {
  switch (font.encoding) {
    case "tcvn3":
      return tcvn3;
    case "vni":
      return vni;
    default:
      return assertNever(font.encoding);
  }
}
