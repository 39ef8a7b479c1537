import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import type { LastReport } from "../../app/paneState";
import type { Area, CellRef } from "../../domain/cell";
import { paneReport } from "../../i18n/paneReport";
import type { Doing } from "../doing";
import { Banner } from "../parts/Banner";
import { Fold } from "../parts/Fold";
import { IconLine } from "../parts/IconLine";
import { TableIcon } from "../parts/icons";
import { Line } from "../parts/Line";
import { PlaceLink } from "../parts/PlaceLink";
import { PlainList } from "../parts/PlainList";
import { Section } from "../parts/Section";
import { waiting } from "../parts/waiting";
import { useTexts, useWordsOf } from "../texts";
import { FormChoice } from "./FormChoice";
import { SheetChoice } from "./SheetChoice";
import { UnfilledForm } from "./UnfilledForm";

interface WrittenProps {
  readonly assessment: Assessment;
  readonly report: Extract<LastReport, { readonly kind: "written" }>;
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

/** After the report: when, on which sheets, what is left to do before it can be signed, and the way back. */
export function Written({ assessment, report, goTo, doing }: WrittenProps): ReactElement {
  const { time } = useTexts();
  const words = useWordsOf(paneReport);
  return (
    <>
      <Banner intent="success" title={words.written(time(report.at))}>
        {report.setAside > 0 && words.setAside(report.setAside)}
      </Banner>
      <Section heading={words.sheets}>
        <PlainList>
          {report.sheets.map((sheet) => (
            <IconLine key={sheet} icon={<TableIcon />}>
              <PlaceLink at={{ sheet, row: 0, column: 0 }} text={sheet} goTo={goTo} />
            </IconLine>
          ))}
        </PlainList>
        <Button
          {...waiting(doing.isWaiting)}
          onClick={() => doing.perform({ kind: "removeReport", sheets: report.sheets, evenEdited: false })}
        >
          {words.remove}
        </Button>
      </Section>
      <UnfilledForm unfilled={report.unfilled} goTo={goTo} />
      <Section heading={words.next}>
        <Line>{words.beforePrinting}</Line>
        <Line>{words.printing}</Line>
      </Section>
      <Fold heading={words.choose}>
        <SheetChoice assessment={assessment} doing={doing} />
      </Fold>
      <FormChoice assessment={assessment} doing={doing} />
    </>
  );
}
