import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, type ReactElement, type ReactNode, useContext, useState } from "react";

const useStyles = makeStyles({
  fold: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
  heading: {
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const UnfoldedContext = createContext(true);

/** Whether the fold around has ever been opened; true outside any. */
export function useIsUnfolded(): boolean {
  return useContext(UnfoldedContext);
}

interface FoldProps {
  readonly heading: string;
  readonly children: ReactNode;
  /** Its content is drawn only while it is open, because there is much of it. */
  readonly isDrawnOpen?: boolean;
}

/** A part of a screen that is closed until wanted. */
export function Fold({ heading, children, isDrawnOpen = false }: FoldProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const note = (isNowOpen: boolean): void => {
    setOpen(isNowOpen);
    if (isNowOpen) setOpened(true);
  };
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => note(currentTarget.open)}>
      {/* Without a tabIndex the Tab key passes over a summary when the pane stands in a frame. */}
      <summary className={styles.heading} tabIndex={0}>
        {heading}
      </summary>
      <UnfoldedContext value={wasOpened}>{(isOpen || !isDrawnOpen) && children}</UnfoldedContext>
    </details>
  );
}
