import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Area, CellRef } from "../../domain/cell";

const useStyles = makeStyles({
  link: {
    overflowWrap: "anywhere",
    textAlign: "start",
    // Without colours of its own a link has to look like one in another way.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

interface PlaceLinkProps {
  readonly at: CellRef | Area;
  readonly text: string;
  readonly goTo: (at: CellRef | Area) => void;
}

/** Goes to a cell or range of the workbook. */
export function PlaceLink({ at, text, goTo }: PlaceLinkProps): ReactElement {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} onClick={() => goTo(at)}>
      {text}
    </Link>
  );
}
