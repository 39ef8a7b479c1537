import type { ReactElement } from "react";
import { Fold } from "../parts/Fold";
import { useLaterParts } from "../laterParts";
import { useTexts } from "../texts";
import type { AgencyFormProps } from "./AgencyForm";

/** Who reports to whom and who signs. */
export function AgencyFold(props: AgencyFormProps): ReactElement {
  const { data } = useTexts();
  const { AgencyForm } = useLaterParts();
  return (
    <Fold heading={data.agency}>
      <AgencyForm {...props} />
    </Fold>
  );
}
