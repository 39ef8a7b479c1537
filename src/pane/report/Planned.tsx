import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import type { Screen } from "../../app/paneState";
import type { Doing } from "../doing";
import { IconLine } from "../parts/IconLine";
import { SeverityIcon } from "../parts/icons";
import { Detail, Line } from "../parts/Line";
import { PlainList } from "../parts/PlainList";
import { useSeverityStyles } from "../parts/severity";
import { Section } from "../parts/Section";
import { useTexts } from "../texts";
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
  const texts = useTexts();
  const colors = useSeverityStyles();
  return (
    <>
      <Section heading={texts.report.choose}>
        <SheetChoice assessment={assessment} doing={doing} />
        <Detail>{texts.report.whereTo}</Detail>
        {errors > 0 && (
          <PlainList>
            <IconLine
              icon={
                <span className={colors.error}>
                  <SeverityIcon severity="error" />
                </span>
              }
            >
              <Line>{texts.report.errorsLeft(errors)}</Line>
              <Link as="button" onClick={() => show("check")}>
                {texts.actions.seeErrors(errors)}
              </Link>
            </IconLine>
          </PlainList>
        )}
      </Section>
      <FormChoice assessment={assessment} doing={doing} />
    </>
  );
}
