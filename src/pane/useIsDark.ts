import { useEffect, useState } from "react";

/**
 * Whether to draw light on dark. Excel tells its theme once and never that it changed (Excel on the web does not tell
 * at all, and the system's preference stands in), so it is asked again whenever the pane gets the focus.
 */
export function useIsDark(officeIsDark: () => boolean | undefined): boolean {
  const [isDark, setDark] = useState(() => officeIsDark() ?? systemIsDark());
  useEffect(() => {
    const update = (): void => setDark(officeIsDark() ?? systemIsDark());
    const preference = window.matchMedia("(prefers-color-scheme: dark)");
    window.addEventListener("focus", update);
    preference.addEventListener("change", update);
    return () => {
      window.removeEventListener("focus", update);
      preference.removeEventListener("change", update);
    };
  }, [officeIsDark]);
  return isDark;
}

function systemIsDark(): boolean {
  return typeof window !== "undefined" && window.matchMedia("(prefers-color-scheme: dark)").matches;
}
