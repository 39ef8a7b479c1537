import { assertNever } from "../domain/assertNever";
import type { UnfilledReason } from "../domain/template";
import { excerpt, list } from "./display";
import { countEn as count, countOf, percentEn as percent, periodEn as periodName } from "./display.en";
import type { paneTemplateVi } from "./paneTemplate.vi";

/** `paneTemplateVi` in English. */
export const paneTemplateEn: typeof paneTemplateVi = {
  heading: "Your own form",
  which: "Sheet to use as the form",
  none: "None",
  hint: "The report fills a copy of this sheet and keeps its formats. Only blank cells and places such as “{{kỳ}}” or “{{NN_HSQL}}” are filled.",
  notThere: (sheet) => `There is no sheet “${sheet}” any more`,
  open: (number) => `Form: ${countOf(number, "place", "places")} to look at`,
  unfilled: unfilledEn,
};

function unfilledEn(why: UnfilledReason): string {
  switch (why.kind) {
    case "noSheet":
      return `The workbook has no sheet “${why.sheet}”, or it is hidden. Choose the form again.`;
    case "protected":
      return `The sheet “${why.sheet}” is protected, so it cannot be filled. Use Review > Unprotect Sheet, then make the report again.`;
    case "nothingAsked":
      return `There is no table and no place to fill on the sheet “${why.sheet}”. Type places such as {{kỳ}} or {{NN_HSQL}}.`;
    case "otherPeriod":
      return `The form says “${periodName(why.period)}”, another period than the report's; the figures are the report's. Change it, or type {{kỳ}}.`;
    case "unknownUnit":
      return why.proposals.length === 0
        ? `There is no unit “${excerpt(why.name)}” in the figures.`
        : `There is no unit “${excerpt(why.name)}” in the figures. Is it ${list(why.proposals, "or")}?`;
    case "unclearHeading":
      return `It is not clear which indicator “${excerpt(why.header)}” is, so it stays blank.`;
    case "unknownMark":
      return `The place ${excerpt(why.mark)} is not understood.`;
    case "unitsLeftOut":
      return `The form has no line for ${list(why.names, "and")}; the total counts them all the same.`;
    case "notReported":
      return `${excerpt(why.name)} has not reported.`;
    case "noColumn":
      return `The workbook has no figures for “${excerpt(why.header)}”.`;
    case "noFigure":
      return why.name === ""
        ? `No figure for “${excerpt(why.header)}” yet.`
        : `${excerpt(why.name)}: no figure for “${excerpt(why.header)}” yet.`;
    case "partialTotal":
      return `“${excerpt(why.header)}” is filled, but adds up only ${count(why.counted)} of ${countOf(why.all, "unit", "units")}.`;
    case "partialRate":
      return why.name === ""
        ? "The rate stays blank, because some units' figures are incomplete."
        : `${excerpt(why.name)}: the rate stays blank, because some units' figures are incomplete.`;
    case "coarseFormat":
      return `The rate ${percent(why.part, why.whole, why.abovePermille)}% stays blank: the cell's format would round away on which side of ${count(why.abovePermille / 10)}% it is. Show more decimals.`;
    case "textFormat":
      return "The cell is formatted as text, so a figure in it would not add up. Change the format to Number.";
    case "untold":
      return `Nothing is known for ${excerpt(why.mark)}. Tell it in the step Data.`;
    default:
      return assertNever(why);
  }
}
