import { asOneOf } from "../../wire/arguments";
import { at, kind, type Kind } from "../../wire/kind";
import { method, navigation, scalar } from "../../wire/member";
import type { Book } from "../book";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel itself. Suspending takes no effect here: a request is carried out before anything is shown. */
export const application: Kind<Book> = kind<Book>("Application", {
  calculationMode: scalar(
    "1.1",
    ({ model }) => model.calculationMode ?? "Automatic",
    ({ model }, value) => (model.calculationMode = asOneOf(value, modes)),
  ),
  calculationState: scalar("1.9", ({ model }) => (model.needsCalculation ? "Pending" : "Done")),
  calculationEngineVersion: scalar("1.9", () => 191029),
  decimalSeparator: scalar("1.11", ({ culture }) => culture.decimal),
  thousandsSeparator: scalar("1.11", ({ culture }) => culture.group),
  useSystemSeparators: scalar("1.11", () => true),
  cultureInfo: navigation("1.11", (book) => at(cultureInfo, book)),
  calculate: method("1.1", (book, given) => {
    given.oneOf(0, ["Recalculate", "Full", "FullRebuild"]);
    return book.calculate();
  }),
  suspendApiCalculationUntilNextSync: method("1.6", () => null),
  suspendScreenUpdatingUntilNextSync: method("1.9", () => null),
});

export const cultureInfo: Kind<Book> = kind<Book>("CultureInfo", {
  name: scalar("1.11", ({ culture }) => culture.name),
  numberFormat: navigation("1.11", (book) => at(numberFormatInfo, book)),
  datetimeFormat: navigation("1.12", (book) => at(datetimeFormatInfo, book)),
});

export const numberFormatInfo: Kind<Book> = kind<Book>("NumberFormatInfo", {
  numberDecimalSeparator: scalar("1.11", ({ culture }) => culture.decimal),
  numberGroupSeparator: scalar("1.11", ({ culture }) => culture.group),
});

export const datetimeFormatInfo: Kind<Book> = kind<Book>("DatetimeFormatInfo", {
  dateSeparator: scalar("1.12", ({ culture }) => culture.dateSeparator),
  timeSeparator: scalar("1.12", ({ culture }) => culture.timeSeparator),
  shortDatePattern: scalar("1.12", ({ culture }) => culture.shortDatePattern),
  longDatePattern: scalar("1.12", ({ culture }) => culture.longDatePattern),
  longTimePattern: scalar("1.12", ({ culture }) => culture.longTimePattern),
});
