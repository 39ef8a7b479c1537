import { foldTone } from "./text";

const noted =
  /^(\d{1,5}(?: người)?) ?\((?:(?:trong đó|trđ)[: ]*)?(?:(nam)[: ]*(\d{1,5})[,; ]*)?(nữ)[: ]*(\d{1,5})(?: người)?\)$/u;

/**
 * "22 (nam 20, nữ 2)", "15 người (trong đó nữ: 3)": the figure without how many of them are men and women. As it stands
 * where these do not fit it, or anything else is noted.
 */
export function withoutSexes(text: string): string {
  if (!text.endsWith(")")) return text;
  const [, figure, hasMen, men, , women] = noted.exec(foldTone(text)) ?? [];
  if (figure === undefined) return text;
  const [all, parts] = [Number.parseInt(figure, 10), Number(men ?? 0) + Number(women)];
  const fits = hasMen === undefined ? parts <= all : parts === all;
  return fits ? figure : text;
}
