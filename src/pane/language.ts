import type { Language } from "../i18n/language";
import { type Texts, vi } from "../i18n/vi";

/** Each called by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

/** English is fetched when it is wanted: few clerks ever want it. */
export async function wordsIn(language: Language): Promise<Texts> {
  if (language === "vi") return vi;
  const { en } = await import(/* webpackChunkName: "english" */ "../i18n/en");
  return en;
}

/** What the pane opens with: the language chosen before, else Excel's; Vietnamese where English cannot be fetched. */
export async function firstWords(displayLanguage: string, memory: LanguageMemory): Promise<Texts> {
  try {
    return await wordsIn(memory.recall() ?? languageOf(displayLanguage));
  } catch {
    return wordsIn("vi");
  }
}

/** The language of Excel's own menus, as far as we speak it: English for English, Vietnamese for all others. */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith("en") ? "en" : "vi";
}

export function otherThan(language: Language): Language {
  return language === "vi" ? "en" : "vi";
}

/** Where the choice of language outlives the pane. */
export interface LanguageMemory {
  /** null where nothing was chosen or nothing can be remembered. */
  readonly recall: () => Language | null;
  readonly remember: (language: Language) => void;
}

const key = "tonghop.language";

/**
 * Keeps the choice in the browser. Where storage is switched off even touching it throws; then the choice
 * lasts as long as the pane.
 */
export function languageMemory(storage: () => Storage): LanguageMemory {
  return {
    recall: () => {
      try {
        const stored = storage().getItem(key);
        return stored === "vi" || stored === "en" ? stored : null;
      } catch {
        return null;
      }
    },
    remember: (language) => {
      try {
        storage().setItem(key, language);
      } catch {
        return;
      }
    },
  };
}
