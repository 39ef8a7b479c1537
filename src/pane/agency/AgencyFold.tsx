import type { ReactElement } from "react";
import { Fold } from "../parts/Fold";
import { useRareParts } from "../rareParts";
import { useTexts } from "../texts";
import type { AgencyFormProps } from "./AgencyForm";

/** Who reports to whom and who signs. */
export function AgencyFold(props: AgencyFormProps): ReactElement {
  const { agency } = useTexts();
  const { AgencyForm } = useRareParts();
  return (
    <Fold heading={agency.heading}>
      <AgencyForm {...props} />
    </Fold>
  );
}
