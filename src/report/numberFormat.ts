/** What an Excel number format does to a positive number, as far as a form to be filled in depends on it. */
export interface NumberLook {
  readonly kind: "general" | "text" | "percent" | "number";
  /** Decimals shown; Infinity where the format shows as many as there are. */
  readonly decimals: number;
}

/** "0.0%" shows one decimal of a percentage, "#,##0" none of a number. Only the part for positive numbers counts. */
export function numberLook(format: string): NumberLook {
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  const [positive = ""] = plain.split(";");
  if (positive.trim() === "@") return { kind: "text", decimals: Infinity };
  if (positive === "" || /general/i.test(positive)) return { kind: "general", decimals: Infinity };
  const decimals = /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
  return { kind: positive.includes("%") ? "percent" : "number", decimals };
}
