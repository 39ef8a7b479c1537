import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import type { Screen } from "../../app/paneState";
import { paneReport } from "../../i18n/paneReport";
import type { Doing } from "../doing";
import { IconLine } from "../parts/IconLine";
import { SeverityIcon } from "../parts/icons";
import { Detail, Line } from "../parts/Line";
import { PlainList } from "../parts/PlainList";
import { useSeverityStyles } from "../parts/severity";
import { Section } from "../parts/Section";
import { useTexts, useWordsOf } from "../texts";
import { FormChoice } from "./FormChoice";
import { SheetChoice } from "./SheetChoice";

interface PlannedProps {
  readonly assessment: Assessment;
  readonly errors: number;
  readonly show: (screen: Screen) => void;
  readonly doing: Doing;
}

/** Before the first report: which sheets will be made, and what stands in the way. */
export function Planned({ assessment, errors, show, doing }: PlannedProps): ReactElement {
  const { actions } = useTexts();
  const words = useWordsOf(paneReport);
  const colors = useSeverityStyles();
  return (
    <>
      <Section heading={words.choose}>
        <SheetChoice assessment={assessment} doing={doing} />
        <Detail>{words.whereTo}</Detail>
        {errors > 0 && (
          <PlainList>
            <IconLine
              icon={
                <span className={colors.error}>
                  <SeverityIcon severity="error" />
                </span>
              }
            >
              <Line>{words.errorsLeft(errors)}</Line>
              <Link as="button" onClick={() => show("check")}>
                {actions.seeErrors(errors)}
              </Link>
            </IconLine>
          </PlainList>
        )}
      </Section>
      <FormChoice assessment={assessment} doing={doing} />
    </>
  );
}
