import { createContext, useContext } from "react";
import type { InEveryLanguage } from "../i18n/language";
import { type Texts, vi } from "../i18n/vi";

const TextsContext = createContext<Texts>(vi);

/** Gives everything below it the words of one language. */
export const TextsProvider = TextsContext.Provider;

/** The words of the language the clerk has chosen. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}

/** The words of a part that is fetched when it is first shown, in the language the clerk has chosen. */
export function useWordsOf<Words>(part: InEveryLanguage<Words>): Words {
  return part[useTexts().language];
}
