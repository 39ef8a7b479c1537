/** Vietnamese, or English as the pane's second language. */
export type Language = "vi" | "en";

/** Words of one part of the pane, in every language. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;
