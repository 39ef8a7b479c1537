import type { ReactElement } from "react";
import { useLaterParts } from "../laterParts";
import { Section } from "../parts/Section";
import { useTexts } from "../texts";
import type { ColumnQuestionsProps } from "./ColumnQuestions";

/** The headings nobody but the clerk can explain; nothing where there are none. */
export function ColumnsToExplain(props: ColumnQuestionsProps): ReactElement | null {
  const { columns } = useTexts();
  const { ColumnQuestions } = useLaterParts();
  const { length } = props.questions;
  if (length === 0) return null;
  return (
    <Section heading={columns.unclear(length)}>
      <ColumnQuestions {...props} />
    </Section>
  );
}
