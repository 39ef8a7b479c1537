/** A pre-Unicode encoding: letters of Windows-1252 which a font of its own draws as Vietnamese letters. */
export interface LegacyEncoding {
  /** Every letter of the encoding as Unicode NFC; anything else stays. */
  readonly decode: (text: string) => string;
  readonly signs: (text: string) => Signs;
}

/** How many characters of a text make sense in one reading only. */
export interface Signs {
  /** Letters or letter pairs of the old encoding that Vietnamese in Unicode never has. */
  readonly legacy: number;
  /** Vietnamese letters of Unicode that the old encoding does not have. */
  readonly unicode: number;
}

/** A letter of Vietnamese beyond ASCII, or a combining mark of one, as Unicode writes it. */
export const vietnameseLetter = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300-\u036F]/;
