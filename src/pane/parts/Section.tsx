import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId } from "react";

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a screen under its heading, by which screen readers name it. */
export function Section({ heading, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
