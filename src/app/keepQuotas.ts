import { type Sharer, splitQuota } from "../compute/quotaSplit";
import type { IndicatorId } from "../domain/indicator";
import { isShared, type QuotaRefusal, type SharedTarget } from "../domain/quota";
import type { Submission } from "../domain/submission";
import type { Target } from "../domain/target";
import type { WorkbookSnapshot } from "../domain/workbook";
import { readWorkbook } from "../excel/readWorkbook";
import type { ExcelRun } from "../excel/session";
import { writeSheets } from "../excel/writeSheets";
import { readSheet } from "../read/readSheet";
import { type NamedUnits, namedUnits } from "../recognise/units/namedUnits";
import { type QuotaTable, quotaTable, targetOf } from "../recognise/settings/quotaSheet";
import { isQuotaSheet } from "../recognise/settings/settingSheets";
import { type QuotaReading, readQuotas } from "../recognise/settings/quotas";
import { quotaSheet } from "../report/quotaSheet";
import type { Assessment, Setting } from "./assess";
import { assessInTurn } from "./assessInTurn";
import { checkWorkbook } from "./checkWorkbook";
import { quotaPage } from "./quotaPage";

export interface QuotaWish {
  /** The id of a target of the plan in force. */
  readonly target: string;
  /** What it is shared out in proportion to. */
  readonly basis: IndicatorId;
  /** The clerk has been told that the sheet "Giao chỉ tiêu" is written anew. */
  readonly replace: boolean;
}

/** What a split came to, in the words of the plan. */
export interface QuotasKept {
  readonly target: SharedTarget;
  readonly units: number;
  /** Units that get less than before though more is shared out, by name. */
  readonly lost: readonly string[];
}

export type QuotaOutcome =
  | { readonly kind: "kept"; readonly assessment: Assessment; readonly quotas: QuotasKept }
  /** Nothing was written, for the workbook has a sheet "Giao chỉ tiêu". */
  | { readonly kind: "exists" }
  | { readonly kind: "refused"; readonly refusal: QuotaRefusal };

/**
 * Shares a target out among the units that report or should, and writes the sheet "Giao chỉ tiêu". Minimums, caps and
 * fixed numbers typed there hold; rows of other targets stay as they are. All or nothing is changed.
 */
export async function keepQuotas(run: ExcelRun, setting: Setting, wish: QuotaWish): Promise<QuotaOutcome> {
  const snapshot = await readWorkbook(run);
  const { plan, submission, recognition } = await assessInTurn(snapshot, setting);
  const target = plan?.targets.filter(isShared).find(({ id }) => id === wish.target);
  if (plan === null || target === undefined) return refused({ code: "no-target" });
  const { name, table } = sheetThere(snapshot);
  if (table === null) return refused({ code: "sheet-unreadable" });
  const units = namedUnits(submission, recognition.rosters);
  const before = rowsBefore(target, plan.targets, table, units);
  const cells = before.findings.filter(({ severity }) => severity === "error").length;
  if (cells > 0) return refused({ code: "rows-unreadable", cells });
  const sharers = sharersOf(submission, wish.basis, units, before);
  const split = splitQuota(target.goal.count, sharers);
  if (split.kind === "refused") return split;
  if (name !== null && !wish.replace) return { kind: "exists" };
  const page = quotaPage(plan, table, { target, basis: wish.basis, sharers, counts: split.counts });
  await writeSheets(run, [quotaSheet(page)], { replacing: name === null ? [] : [name] });
  const quotas = { target, units: sharers.length, lost: split.lost };
  return { kind: "kept", assessment: await checkWorkbook(run, setting), quotas };
}

/** The sheet in the workbook, its table null where it cannot be read; without a sheet an empty table. */
function sheetThere({ sheets }: WorkbookSnapshot): { name: string | null; table: QuotaTable | null } {
  const there = sheets.find(isQuotaSheet);
  if (there === undefined) return { name: null, table: { rows: [], bases: [] } };
  return { name: there.name, table: quotaTable(readSheet(there).sheet) };
}

function rowsBefore({ id }: Target, targets: readonly Target[], { rows }: QuotaTable, units: NamedUnits): QuotaReading {
  const own = rows.filter(({ cells }) => targetOf(cells, targets)?.id === id);
  return readQuotas(own, targets, units);
}

function sharersOf(
  { columns }: Submission,
  basis: IndicatorId,
  { units, nameOf }: NamedUnits,
  { quotas }: QuotaReading,
): readonly Sharer[] {
  const before = new Map(quotas.map((quota) => [quota.unit, quota]));
  const figures = columns.get(basis)?.values;
  return units.map((unit, position) => {
    const figure = figures?.[position] ?? NaN;
    return { name: nameOf(unit), basis: Number.isNaN(figure) ? null : figure, before: before.get(unit) ?? null };
  });
}

function refused(refusal: QuotaRefusal): QuotaOutcome {
  return { kind: "refused", refusal };
}
