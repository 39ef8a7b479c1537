/** How the clerk's Windows writes numbers and dates. `values` and `formulas` always speak en-US. */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly dateOrder: "mdy" | "dmy";
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
}

export const enUS: Culture = {
  name: "en-US",
  decimal: ".",
  group: ",",
  dateOrder: "mdy",
  dateSeparator: "/",
  timeSeparator: ":",
  shortDatePattern: "M/d/yyyy",
  longDatePattern: "dddd, MMMM d, yyyy",
  longTimePattern: "h:mm:ss tt",
};

export const viVN: Culture = {
  name: "vi-VN",
  decimal: ",",
  group: ".",
  dateOrder: "dmy",
  dateSeparator: "/",
  timeSeparator: ":",
  shortDatePattern: "dd/MM/yyyy",
  longDatePattern: "dd MMMM yyyy",
  longTimePattern: "h:mm:ss tt",
};
