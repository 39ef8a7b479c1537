import { planSheetWords } from "../plans/goalWords";
import type { FindingFact } from "../domain/finding";
import { assertNever } from "../domain/assertNever";
import { excerpt, list } from "./display";
import { countEn as count, countOf, dateEn, periodEn } from "./display.en";
import type { FindingWords } from "./findingWords";
import { paneFirstEn } from "./paneFirst.en";

/** The findings of `findings.vi.ts` in English. Names of indicators and units stay as the workbook has them. */
export function findingEn(fact: FindingFact, say: FindingWords): string {
  switch (fact.code) {
    case "missing-unit":
      return `${fact.name} has no figures in this workbook. Add them, or make the report with the note “not reported”.`;
    case "unit-not-in-table":
      return `${fact.name} is not in this table, although other tables have it. Add it if it was forgotten.`;
    case "unit-gone":
      return fact.parts.length > 0
        ? `${fact.name} is no more since ${dateEn(fact.date)}; its area went to ${fact.parts.join(", ")}. Its earlier figures are not in the year's sums yet: choose the unit they belong to in step Data.`
        : `${fact.name} is no more since ${dateEn(fact.date)}, and no source says which unit took it in. Its earlier figures are not in the year's sums yet: choose the unit they belong to in step Data.`;
    case "duplicate-unit":
      return `${fact.name} stands here twice: the same figures are in ${say.place(fact.other)}. They are counted once; delete the copy.`;
    case "conflicting-values":
      return `${say.indicator(fact.indicator)}: this cell says ${count(fact.value)} but ${say.place(fact.other)} says ${count(fact.otherValue)}. Correct one of them.`;
    case "unknown-unit":
      return (
        (fact.name === ""
          ? "This row has figures but no unit name."
          : `No unit on the list is called “${excerpt(fact.name)}”.`) +
        (fact.proposals.length > 0 ? ` Is it ${list(fact.proposals, "or")}? ` : " ") +
        "Correct the name."
      );
    case "unit-code-mismatch":
      return `The name “${excerpt(fact.name)}” and the code “${excerpt(fact.unitCode)}” are not the same unit's (${list(fact.proposals, "and")}). Correct the name or the code.`;
    case "unit-sheet-mismatch":
      return `The form names “${excerpt(fact.name)}” but its sheet is named “${excerpt(fact.page)}”. The figures count for the unit on the form; correct the name on the form or of the sheet.`;
    case "form-columns":
      return (
        (fact.columns.length === 1
          ? `It is not clear whether the figures under “${excerpt(fact.columns[0] ?? "")}” are the period's; none of the form was read. `
          : `This form has several columns of figures${headings(fact.columns)}, so it is not clear which is the period's; none was read. `) +
        "Write “Số liệu” above the column that counts and “Kế hoạch” or “Kỳ trước” above the others, or keep one column only."
      );
    case "unmapped-column":
      if (fact.header === "")
        return "There are figures here with no heading, so they were not read. Give them a heading.";
      return (
        `It is not clear which indicator column “${excerpt(fact.header)}” holds, so it was not read.` +
        (fact.proposals.length > 0 ? ` Closest: ${list(fact.proposals.map(say.indicator), "or")}.` : "")
      );
    case "ambiguous-column":
      return (
        `Column “${excerpt(fact.header)}” can be understood in several ways, so it was not read.` +
        (fact.proposals.length > 0
          ? ` Choose ${list(fact.proposals.map(say.indicator), "or")}.`
          : " Give it a clearer heading.")
      );
    case "displaced-heading":
      return `There are figures without a heading near “${excerpt(fact.header)}”, so it is not clear which figures this heading is about; none was read here. Put the headings right above their figures.`;
    case "not-a-number":
      return `The cell says “${fact.shown}”, which is not a number. Type the number; leave it empty if there is none yet.`;
    case "formula-error":
      return `The formula in this cell fails with ${fact.shown}. Mend the formula or type the number.`;
    case "negative":
      return `A negative number (${count(fact.value)}). Counts cannot be negative; check it.`;
    case "fraction":
      return `A fraction (${count(fact.value)}). A whole number belongs here; check it.`;
    case "locale-damaged-number":
      return `The cell holds ${count(fact.value)}; Excel probably misread the thousands separator and ${count(fact.meant)} was meant. Type it again.`;
    case "date-in-count":
      return `The cell holds a date (${dateEn(dayOf(fact.serial))}), not a number. Type the number again.`;
    case "total-mismatch":
      return `${say.indicator(fact.indicator)}: the total row says ${count(fact.stated)} but its units add up to ${count(fact.sum)}. Check the total or the units.`;
    case "parts-mismatch":
      return `The cell says ${count(fact.whole)} but its parts (${list(fact.parts.map(say.indicator), "and")}) add up to ${count(fact.sum)}. Check them.`;
    case "part-exceeds-whole":
      return `${say.indicator(fact.part)} (${count(fact.partValue)}) is more than ${say.indicator(fact.whole)} (${count(fact.wholeValue)}). Check both.`;
    case "parts-exceed-whole":
      return `${list(fact.parts.map(say.indicator), "and")} add up to ${count(fact.sum)}, more than ${say.indicator(fact.whole)} (${count(fact.wholeValue)}). Nobody is in two places; check these figures.`;
    case "rate-over-100":
      return `More people reached by services (${count(fact.reached)}) than managed (${count(fact.managed)}). Check both.`;
    case "rate-mismatch":
      return `The rate says ${fact.stated}, but the figures are ${count(fact.reached)} of ${count(fact.managed)} people. The report works it out again from the figures; check it.`;
    case "estimated-reach":
      return `The number of people reached, each counted once, is missing; it lies between ${count(fact.low)} and ${count(fact.high)} of ${count(fact.managed)}. Add that column for an exact rate.`;
    case "control-total-mismatch":
      return `${say.indicator(fact.indicator)}: the police figure is ${count(fact.control)}, the units add up to ${count(fact.sum)}. Reconcile them.`;
    case "cumulative-decrease":
      return `${say.indicator(fact.indicator)} is cumulative but fell from ${count(fact.before)} to ${count(fact.now)}. Check it.`;
    case "outlier":
      return `${say.indicator(fact.indicator)}: ${count(fact.value)} is far from earlier periods (usually about ${count(fact.usual)}). Check it.`;
    case "same-as-previous":
      return `${fact.name}: every figure is the same as last period. Ask the unit.`;
    case "plan-table":
      return `This table holds what is planned (“${excerpt(fact.title)}”), so it is not read as figures. If it holds figures, change its title.`;
    case "past-table":
      return `This table holds an earlier period's figures (“${excerpt(fact.title)}”), so it is not read as this period's. To compare with it, name its period in the title, such as “6 tháng đầu năm 2023”.`;
    case "estimate-table":
      return `This table is an estimate or a forecast (“${excerpt(fact.title)}”), so it is not read as results. If it is what the period reports, change its title.`;
    case "example-table":
      return `This table is an example (“${excerpt(fact.title)}”), so it is not read. If it holds real figures, change its title or the sheet's name.`;
    case "unclear-period":
      return `It is not clear which period this table is about (“${excerpt(fact.title)}”), so it is not read. Write the period and its year above the table, for example “Quý I năm 2024”.`;
    case "other-subject":
      return `By its title (“${excerpt(fact.title)}”) this table is about something else, or about some of the people only, so it is not read as figures of all. If it is about all, change its title.`;
    case "period-sheet-mismatch":
      return `The title says ${periodEn(fact.period)}, but the sheet is called “${excerpt(fact.page)}”. The figures are taken for the period of the title. Correct the title or the sheet's name.`;
    case "unread-figures":
      return `${countOf(fact.count, "number here was", "numbers here were")} not read, because no heading or unit name tells what they count. Add headings if they should count.`;
    case "villages-for-units":
      return `This table lists only villages (${countOf(fact.count, "line", "lines")}) and no ward; each is counted as a unit. If wards are to be reported, add the line of the ward.`;
    case "villages-of-ward":
      return `This table lists ${countOf(fact.count, "village", "villages")} of ${excerpt(fact.ward)}; the figures of ${excerpt(fact.ward)} are taken from its total line.`;
    case "personal-data":
      return `Column “${excerpt(fact.header)}” holds personal data. It was not read; remove it before sending the workbook on.`;
    case "legacy-font":
      return `Text typed in the old font ${fact.font} was read by its old encoding.`;
    case "hidden-sheet-skipped":
      return `Sheet “${fact.name}” is hidden and was not read. Unhide it if it should count.`;
    case "hidden-rows-included":
      return `${countOf(fact.count, "hidden or filtered row is", "hidden or filtered rows are")} counted all the same.`;
    case "external-link":
      return `Formulas take figures from another file (${fact.file}); they may be out of date. Paste them as values.`;
    case "zero-base":
      return `Nobody is managed here, yet ${countOf(fact.reached, "person is", "people are")} said to be reached. Check it.`;
    case "area-chosen":
      return fact.leftOut.length === 0
        ? "Only the chosen range of this sheet is read; other cells are not."
        : `Only the chosen range of this sheet is read; the tables at ${some(fact.leftOut)} and other cells are not.`;
    case "figures-beside-area":
      return `${countOf(fact.count, "figure", "figures")} here adjoin the chosen range ${fact.chosen} but lie outside it, so they do not count. If they should, select the whole range and press “Use the selected range” in the step Data.`;
    case "area-without-table":
      return "The chosen range holds no table that can be read, so this sheet does not count. Choose another range, or press “Read the whole sheet” in the step Data.";
    case "no-table":
      return paneFirstEn.noTable;
    case "no-period":
      return "The reporting period is not clear. Write it above the table, for example “6 tháng đầu năm 2024”.";
    case "plan-other-year":
      return fact.planYear === null
        ? "The sheet “Chỉ tiêu” does not say the plan's year, so progress within the year cannot be judged. Write the year, for example 2024."
        : `The plan followed is of ${fact.planYear}, the figures are of ${fact.year}; what is said of met and behind may be wrong. Choose the plan of the year reported on, or correct the year.`;
    case "target-unreadable":
      return `Target “${fact.name}”: the cell “${planSheetWords.heads[fact.part]}” cannot be understood, so this target is not followed. Write it as the other rows do.`;
    case "quota-without-target":
      return `The plan has no target that counts and is called “${fact.target}”, so these quotas are not followed. Correct the id.`;
    case "quota-twice":
      return `${fact.name} has two quotas for target ${fact.target}; the other is in ${say.place(fact.other)}. Only the upper one counts; delete the other.`;
    case "quota-sum":
      return `Target ${fact.target}: the plan says ${count(fact.planned)} but the units' quotas add up to ${count(fact.sum)}. Check them.`;
    case "quota-sheet-unreadable":
      return `This sheet lacks one of the columns ${list(
        fact.heads.map((head) => `“${head}”`),
        "and",
      )}, so no quotas were read. Restore the headings.`;
    case "period-gap":
      return `The workbook has no figures from ${dateEn(fact.from)} to ${dateEn(fact.to)}; the sums since the year's beginning lack them.`;
    case "other-period":
      return `This table is about another period (${periodEn(fact.period)}), so it is not added in; it only serves for comparison.`;
    case "lone-period":
      return `This table says ${periodEn(fact.period)}, while most figures or other units say ${periodEn(fact.others)}; the two are not added up. If it is a slip, correct the title.`;
    case "not-filled-in":
      return fact.period === null
        ? "This form holds no figures yet, so it is not read."
        : `This form for ${periodEn(fact.period)} holds no figures yet, so it is not read.`;
    case "incomplete-unit":
      return `${fact.name} left ${list(fact.missing.map(say.indicator), "and")} blank, so its rate cannot be worked out.`;
    case "incomplete-base":
      return `The workbook has no column ${list(fact.missing.map(say.indicator), "and")}, so the rate of people reached cannot be worked out. Add it; type 0 where there is nobody.`;
    default:
      return assertNever(fact);
  }
}

/** Excel counts days from 30 December 1899. */
function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** " (“Quý I” and “Quý II”)"; nothing where no column has a heading. */
function headings(columns: readonly string[]): string {
  const quoted = columns.map((column) => `“${excerpt(column)}”`);
  return quoted.length === 0 ? "" : ` (${list(quoted, "and")})`;
}

/** The first few, which is enough to know which are meant. */
function some(addresses: readonly string[]): string {
  const left = addresses.length - 4;
  return addresses.slice(0, 4).join(", ") + (left > 0 ? `, ${count(left)} more` : "");
}
