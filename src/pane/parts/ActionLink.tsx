import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { footLineId } from "./waiting";

const useStyles = makeStyles({
  link: {
    textAlign: "start",
    // Without colours of its own a link has to look like one in another way.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

interface ActionLinkProps {
  readonly text: string;
  /** The element that says what it is about, where the same words stand in many places. */
  readonly describedBy: string;
  readonly isWaiting?: boolean;
  readonly onClick: () => void;
}

/** A small thing to do about one entry of a list. */
export function ActionLink({ text, describedBy, isWaiting = false, onClick }: ActionLinkProps): ReactElement {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-describedby={isWaiting ? `${describedBy} ${footLineId}` : describedBy}
      disabledFocusable={isWaiting}
      onClick={onClick}
    >
      {text}
    </Link>
  );
}
