import { Checkbox, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { Assessment } from "../../app/assess";
import { givenTargets } from "../../domain/quota";
import { type ReportSheet, reportSheets } from "../../domain/reportSheet";
import { paneReport } from "../../i18n/paneReport";
import type { Doing } from "../doing";
import { Detail } from "../parts/Line";
import { pausing } from "../parts/waiting";
import { useWordsOf } from "../texts";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none" },
  // Lines up with the label, past the box.
  why: { paddingLeft: "32px" },
});

interface SheetChoiceProps {
  readonly assessment: Assessment;
  readonly doing: Doing;
}

/** A box for every sheet the report can have; the workbook remembers which are ticked. */
export function SheetChoice({ assessment, doing }: SheetChoiceProps): ReactElement {
  const styles = useStyles();
  const words = useWordsOf(paneReport);
  const id = useId();
  const { memory } = assessment;
  const chosen = reportSheets.filter((sheet) => memory.sheets?.includes(sheet) ?? true);
  const willMake = chosen.filter((sheet) => lacking(sheet, assessment, words) === null);
  return (
    <fieldset className={styles.choice} aria-label={words.choose}>
      {reportSheets.map((sheet) => {
        const lack = lacking(sheet, assessment, words);
        const isChecked = lack === null && chosen.includes(sheet);
        const why = isChecked && willMake.length === 1 ? words.leastOne : lack;
        return (
          <div key={sheet}>
            <Checkbox
              label={words.sheetTitles[sheet]}
              checked={isChecked}
              disabled={why !== null}
              {...(why === null ? pausing(doing.isWaiting) : { "aria-describedby": `${id}-${sheet}` })}
              onChange={() => {
                if (!doing.isWaiting) doing.perform({ kind: "chooseSheets", sheets: toggled(chosen, sheet) });
              }}
            />
            {why !== null && (
              <div id={`${id}-${sheet}`} className={styles.why}>
                <Detail>{why}</Detail>
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** What a sheet would have to tell on and the workbook does not have. */
function lacking(sheet: ReportSheet, { plan, quotas }: Assessment, words: typeof paneReport.vi): string | null {
  if (sheet === "targets" && plan === null) return words.needsPlan;
  if (sheet === "quotas" && givenTargets(plan?.targets ?? [], quotas).length === 0) return words.needsQuotas;
  return null;
}

/** All sheets ticked is remembered as no choice, so that sheets of later versions are made too. */
function toggled(chosen: readonly ReportSheet[], sheet: ReportSheet): readonly ReportSheet[] | null {
  const after = reportSheets.filter((other) => chosen.includes(other) !== (other === sheet));
  return after.length === reportSheets.length ? null : after;
}
