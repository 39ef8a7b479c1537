import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

interface PlainListProps {
  readonly children: ReactNode;
  /** Its name for screen readers, where no heading gives one. */
  readonly label?: string | undefined;
}

/** A list without bullets. The role is spelt out because Safari forgets it with the bullets. */
export function PlainList({ children, label }: PlainListProps): ReactElement {
  return (
    <ul className={useStyles().list} role="list" aria-label={label}>
      {children}
    </ul>
  );
}
