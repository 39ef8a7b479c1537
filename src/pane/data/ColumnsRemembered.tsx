import type { ReactElement } from "react";
import { useLaterParts } from "../laterParts";
import { Fold } from "../parts/Fold";
import { useTexts } from "../texts";
import type { ColumnAnswersProps } from "./ColumnAnswers";

/** What the clerk has said about headings before; nothing where nothing was said. */
export function ColumnsRemembered(props: ColumnAnswersProps): ReactElement | null {
  const { columns } = useTexts();
  const { ColumnAnswers } = useLaterParts();
  const known = Object.keys(props.answers).length;
  if (known === 0) return null;
  return (
    <Fold heading={columns.remembered(known)}>
      <ColumnAnswers {...props} />
    </Fold>
  );
}
