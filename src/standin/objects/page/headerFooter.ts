import type { HeaderFooterModel, PageModel } from "../../model";
import { asOneOf, asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind, type Scalar } from "../../wire/kind";
import { navigation, scalar } from "../../wire/member";
import type { Worksheet } from "../worksheet/worksheet";
import { setPage } from "./layout";

/** The texts at the edges of the pages of one sort. */
interface Edges extends Worksheet {
  readonly pages: "default" | "first";
}

/** A header with its codes such as &P may have 255 characters. */
const lengthLimit = 255;

const part = (name: keyof HeaderFooterModel): Scalar<Edges> =>
  scalar<Edges>(
    "1.9",
    ({ sheet, pages }) => sheet.page.headersFooters[pages][name],
    (self, value) => {
      const text = asText(value);
      if (text.length > lengthLimit) throw new HostError("InvalidArgument", `header of ${text.length} characters`);
      setPage(self, (page) => (page.headersFooters[self.pages][name] = text));
    },
  );

export const headerFooter: Kind<Edges> = kind<Edges>("HeaderFooter", {
  leftHeader: part("leftHeader"),
  centerHeader: part("centerHeader"),
  rightHeader: part("rightHeader"),
  leftFooter: part("leftFooter"),
  centerFooter: part("centerFooter"),
  rightFooter: part("rightFooter"),
});

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

export const headersFooters: Kind<Worksheet> = kind<Worksheet>("HeaderFooterGroup", {
  state: scalar(
    "1.9",
    ({ sheet }) => sheet.page.headersFooters.state,
    (self, value) => {
      const state: PageModel["headersFooters"]["state"] = asOneOf(value, states);
      setPage(self, (page) => (page.headersFooters.state = state));
    },
  ),
  defaultForAllPages: navigation("1.9", (self) => at(headerFooter, { ...self, pages: "default" })),
  firstPage: navigation("1.9", (self) => at(headerFooter, { ...self, pages: "first" })),
});
