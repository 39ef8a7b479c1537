import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import type { Roster } from "../../domain/unit";
import type { Texts } from "../../i18n/vi";
import { Detail, Line } from "../parts/Line";
import { useTexts } from "../texts";

/** Which list of units the workbook is held against, and how many of them it has. */
export function RosterInForce({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const texts = useTexts();
  const { rosters } = assessment.recognition;
  const { units, missing } = assessment.submission;
  return (
    <>
      {rosters.length === 0 && <Line>{texts.data.ownNames}</Line>}
      {rosters.map((roster) => (
        <Line key={roster.id}>{[roster.parent, ...validity(roster, texts)].join(", ")}</Line>
      ))}
      <Detail>{texts.data.present(units.length, units.length + missing.length)}</Detail>
    </>
  );
}

/** When the list is in force; nothing to say of one that always is. */
function validity({ validFrom, validTo }: Roster, { data }: Texts): string[] {
  if (validFrom !== null) return [validTo === null ? data.validFrom(validFrom) : data.validBetween(validFrom, validTo)];
  return validTo === null ? [] : [data.validTo(validTo)];
}
