/**
 * Whether Excel's theme is dark; undefined where it does not say. Newer Excels say it outright, older ones only give
 * the background of their window as "#RRGGBB" or "RRGGBB".
 */
export function isDarkTheme(theme: unknown): boolean | undefined {
  if (typeof theme !== "object" || theme === null) return undefined;
  if ("isDarkTheme" in theme && typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  if (!("bodyBackgroundColor" in theme) || typeof theme.bodyBackgroundColor !== "string") return undefined;
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme.bodyBackgroundColor) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return brightness(red, green, blue) < 128;
}

/** 0 to 255, weighted as the eye does. */
function brightness(red: string, green: string, blue: string): number {
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
}
