import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Screen } from "../../app/paneState";
import { targetText } from "../../i18n/targetText";
import { IconLine } from "../parts/IconLine";
import { SeverityIcon, TableIcon } from "../parts/icons";
import { Detail, Line } from "../parts/Line";
import { PlainList } from "../parts/PlainList";
import { useSeverityStyles } from "../parts/severity";
import { Section } from "../parts/Section";
import { useTexts } from "../texts";

interface PlannedProps {
  /** A plan is in force, whose targets get a sheet of their own. */
  readonly hasPlan: boolean;
  readonly errors: number;
  readonly show: (screen: Screen) => void;
}

/** Before the first report: what will be made, and what stands in the way. */
export function Planned({ hasPlan, errors, show }: PlannedProps): ReactElement {
  const texts = useTexts();
  const colors = useSeverityStyles();
  return (
    <Section heading={texts.report.willMake}>
      <PlainList>
        <IconLine icon={<TableIcon />}>
          <Line>
            {texts.report.sheet}. {texts.report.sheetTitle}
          </Line>
          {!hasPlan && <Detail>{texts.report.whereTo}</Detail>}
        </IconLine>
        {hasPlan && (
          <IconLine icon={<TableIcon />}>
            <Line>
              {targetText.sheet}. {texts.report.targets}
            </Line>
            <Detail>{texts.report.whereTo}</Detail>
          </IconLine>
        )}
        {errors > 0 && (
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
        )}
      </PlainList>
    </Section>
  );
}
