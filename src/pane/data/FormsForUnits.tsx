import type { ReactElement } from "react";
import { Fold } from "../parts/Fold";
import { useLaterParts } from "../laterParts";
import { useTexts } from "../texts";
import type { FormsChoiceProps } from "./FormsChoice";

/** Writes empty forms for the wards into the workbook. */
export function FormsForUnits(props: FormsChoiceProps): ReactElement {
  const { forms } = useTexts();
  const { FormsChoice } = useLaterParts();
  return (
    <Fold heading={forms.heading}>
      <FormsChoice {...props} />
    </Fold>
  );
}
