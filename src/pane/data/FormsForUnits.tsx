import type { ReactElement } from "react";
import { Fold } from "../parts/Fold";
import { useRareParts } from "../rareParts";
import { useTexts } from "../texts";
import type { FormsChoiceProps } from "./FormsChoice";

/** Writes empty forms for the wards into the workbook. */
export function FormsForUnits(props: FormsChoiceProps): ReactElement {
  const { forms } = useTexts();
  const { FormsChoice } = useRareParts();
  return (
    <Fold heading={forms.heading}>
      <FormsChoice {...props} />
    </Fold>
  );
}
