import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { addressOf } from "../../domain/address";
import type { Screen } from "../../app/paneState";
import type { Area, CellRef } from "../../domain/cell";
import type { Doing } from "../doing";
import { SeverityIcon } from "../parts/icons";
import { PlaceLink } from "../parts/PlaceLink";
import { useTexts } from "../texts";
import type { Entry } from "./entries";
import { FindingText } from "./FindingText";
import { useSeverityStyles } from "../parts/severity";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 9px`,
    borderLeft: "3px solid transparent",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  icon: { flexShrink: 0, paddingTop: "2px" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  severity: { fontWeight: tokens.fontWeightSemibold },
  where: { margin: 0 },
});

interface EntryLineProps {
  readonly entry: Entry;
  /** The one the clerk went to last. */
  readonly isCurrent: boolean;
  readonly goTo: (at: CellRef | Area) => void;
  readonly show: (screen: Screen) => void;
  readonly doing: Doing;
}

/** What was found at one place: how grave it is, where, and what to do about it. */
export function EntryLine({ entry, isCurrent, goTo, show, doing }: EntryLineProps): ReactElement {
  const styles = useStyles();
  const colors = useSeverityStyles();
  const texts = useTexts();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const { at, unit, severity, findings } = entry;
  return (
    <li
      ref={element}
      className={mergeClasses(styles.entry, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
    >
      <span className={mergeClasses(styles.icon, colors[severity])}>
        <SeverityIcon severity={severity} />
      </span>
      <div className={styles.text}>
        <p className={styles.where}>
          <span className={mergeClasses(styles.severity, colors[severity])}>{texts.severity[severity]}</span>
          {at !== null && (
            <>
              {" · "}
              <PlaceLink at={at} text={texts.place(at.sheet, addressOf(at))} goTo={goTo} />
            </>
          )}
          {unit !== null && ` · ${unit}`}
        </p>
        {findings.map((finding, index) => (
          <FindingText key={index} finding={finding} show={show} doing={doing} />
        ))}
      </div>
    </li>
  );
}
