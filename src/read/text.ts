import { lately } from "./lately";
import { oneTonePlacement } from "./tone";

/**
 * Text as a person sees it: Unicode NFC, without control and zero-width characters, trimmed, every run of
 * white space (line breaks and no-break spaces too) one plain space. Letters, case and punctuation stay.
 * Idempotent. Text of a pre-Unicode font is decoded first: there U+00AD is a letter.
 */
export function cleanText(raw: string): string {
  if (plain.test(raw)) return raw;
  return raw.replace(whiteSpace, " ").replace(invisible, "").normalize("NFC").replace(spaces, " ").trim();
}

/** Printable ASCII and precomposed Latin letters with single spaces inside: what most cells hold, and nothing to do. */
const plain = /^[!-~À-ɏẠ-ỹ]+(?: [!-~À-ɏẠ-ỹ]+)*$/;
const whiteSpace = /[\s\u0085]+/g;
const invisible = /[\p{Cc}\p{Cf}]/gu;
/** Removing an invisible character can bring two spaces together. */
const spaces = / {2,}/g;

/**
 * The form in which Vietnamese texts are compared: NFC, lower case, each tone mark on the vowel where the
 * dictionaries of today put it, all other marks kept. "HÒA", "hoà" and a decomposed "Hoà" are all "hoà";
 * "quý" stays "quý". The letter eth (Ð), which old converters wrote for Đ, counts as đ.
 * White space stays as it is.
 */
export function foldTone(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return oneTonePlacement(text.normalize("NFC").toLowerCase().normalize("NFC").replace(/[ðɖ]/g, "đ"));
}

/** Without any letter a fold would change but for its case. */
const ascii = /^[ -~]*$/;

/** Base letters only: no tone, no circumflex, breve or horn, "đ" is "d". Case stays: "Đường" is "Duong". */
export function foldMarks(text: string): string {
  if (ascii.test(text)) return text;
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đðɖ]/g, "d").replace(/[ĐÐƉ]/g, "D").normalize("NFC");
}

/** The same in small letters: what is told by words, however they are typed. */
export function foldPlain(text: string): string {
  return text.length > longestAskedOften ? fold(text) : foldedLately(text);
}

function fold(text: string): string {
  return foldMarks(text).toLowerCase();
}

/** Names and headings, which many ask about; prose is asked about once. */
const longestAskedOften = 200;
const foldedLately = lately(fold);
