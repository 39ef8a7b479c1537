import { type Theme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/**
 * The look of the pane; null while it is being fetched. The light one comes with the pane, and stands in where the dark
 * one cannot be fetched.
 */
export function useTheme(isDark: boolean): Theme | null {
  const [dark, setDark] = useState<Theme | null>(null);
  const isWanted = isDark && dark === null;
  useEffect(() => {
    if (!isWanted) return;
    let isShown = true;
    const take = (theme: Theme): void => {
      if (isShown) setDark(theme);
    };
    import(/* webpackChunkName: "dark" */ "./darkTheme").then(
      ({ webDarkTheme }) => take(webDarkTheme),
      () => take(webLightTheme),
    );
    return () => {
      isShown = false;
    };
  }, [isWanted]);
  return isDark ? dark : webLightTheme;
}
