import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Section } from "../parts/Section";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

/** How to begin, for who opens the pane on a workbook without figures. */
export function FirstSteps(): ReactElement {
  const styles = useStyles();
  const { first } = useTexts();
  return (
    <Section heading={first.heading}>
      <ol className={styles.steps}>
        {first.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Section>
  );
}
