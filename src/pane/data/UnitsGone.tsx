import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import type { Area, CellRef } from "../../domain/cell";
import type { Doing } from "../doing";
import { useLaterParts } from "../laterParts";
import { Section } from "../parts/Section";
import { useTexts } from "../texts";
import type { Gone } from "./HeirQuestions";

interface UnitsGoneProps {
  readonly assessment: Assessment;
  readonly goTo: (at: CellRef | Area) => void;
  readonly doing: Doing;
}

/** Units of earlier periods that are no more: whose their figures are now is asked; nothing where there are none. */
export function UnitsGone({ assessment, goTo, doing }: UnitsGoneProps): ReactElement | null {
  const texts = useTexts();
  const { HeirQuestions } = useLaterParts();
  const found = assessment.findings.filter((finding): finding is Gone => finding.code === "unit-gone");
  const gone = found.filter(({ former }, index) => found.findIndex((other) => other.former === former) === index);
  if (gone.length === 0) return null;
  return (
    <Section heading={texts.gone.heading(gone.length)}>
      <HeirQuestions gone={gone} units={assessment.submission.units} goTo={goTo} doing={doing} />
    </Section>
  );
}
