import { isDarkTheme } from "../../src/pane/officeTheme";

it.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
  [{ isDarkTheme: false }, false],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "E6E6E6" }, false],
  [{ bodyBackgroundColor: "#ffffff" }, false],
  [{ bodyBackgroundColor: "white" }, undefined],
  [{}, undefined],
  [undefined, undefined],
  [null, undefined],
])("takes the theme %j for dark: %s", (theme, isDark) => {
  expect(isDarkTheme(theme)).toBe(isDark);
});
