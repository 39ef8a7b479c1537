import type { ReactElement } from "react";
import type { LastReport } from "../../app/paneState";
import type { Area, CellRef } from "../../domain/cell";
import { Banner } from "../parts/Banner";
import { IconLine } from "../parts/IconLine";
import { TableIcon } from "../parts/icons";
import { Detail, Line } from "../parts/Line";
import { PlaceLink } from "../parts/PlaceLink";
import { PlainList } from "../parts/PlainList";
import { Section } from "../parts/Section";
import { useTexts } from "../texts";

interface WrittenProps {
  readonly report: Extract<LastReport, { readonly kind: "written" }>;
  readonly goTo: (at: CellRef | Area) => void;
}

/** After the report: when, on which sheets, and what is left to do before it can be signed. */
export function Written({ report, goTo }: WrittenProps): ReactElement {
  const texts = useTexts();
  return (
    <>
      <Banner intent="success" title={texts.report.written(texts.time(report.at))}>
        {report.setAside > 0 && texts.report.setAside(report.setAside)}
      </Banner>
      <Section heading={texts.report.sheets}>
        <PlainList>
          {report.sheets.map((sheet) => (
            <IconLine key={sheet} icon={<TableIcon />}>
              <PlaceLink at={{ sheet, row: 0, column: 0 }} text={sheet} goTo={goTo} />
              <Detail>{texts.report.paper}</Detail>
            </IconLine>
          ))}
        </PlainList>
      </Section>
      <Section heading={texts.report.next}>
        <Line>{texts.report.beforePrinting}</Line>
        <Line>{texts.report.printing}</Line>
      </Section>
    </>
  );
}
