import type { Language } from "../../i18n/language";

/** What the address asks for: `gallery.html?state=results&theme=dark&lang=en&width=400`. */
export interface Wanted {
  /** null for all of them. */
  readonly state: string | null;
  readonly isDark: boolean;
  readonly language: Language;
  /** Of each frame where all states are shown, in pixels. */
  readonly width: number;
}

export const widths: readonly number[] = [320, 400, 800];

export function wantedBy(query: string): Wanted {
  const words = new URLSearchParams(query);
  const width = Number(words.get("width"));
  return {
    state: words.get("state"),
    isDark: words.get("theme") === "dark",
    language: words.get("lang") === "en" ? "en" : "vi",
    width: widths.includes(width) ? width : 320,
  };
}

export function queryOf({ state, isDark, language, width }: Wanted): string {
  const words = new URLSearchParams({ theme: isDark ? "dark" : "light", lang: language, width: String(width) });
  if (state !== null) words.set("state", state);
  return `?${words.toString()}`;
}
