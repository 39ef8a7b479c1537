import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const forcedColors = "@media (forced-colors: active)";

const useStyles = makeStyles({
  track: {
    position: "relative",
    boxSizing: "border-box",
    height: "12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    // Left alone, the bars would lose their colours and with them their lengths.
    [forcedColors]: { forcedColorAdjust: "none", border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  part: { position: "absolute", top: 0, bottom: 0, color: tokens.colorStatusWarningBackground3 },
  isMet: { color: tokens.colorStatusSuccessBackground3 },
  certain: { backgroundColor: "currentcolor" },
  possible: { backgroundImage: "repeating-linear-gradient(135deg, currentcolor 0 2px, transparent 2px 5px)" },
  inForcedColors: { [forcedColors]: { color: "Highlight" } },
  /** Stands out of the track at both ends, so that it is seen on the fill and beside it. */
  mark: {
    position: "absolute",
    top: "-4px",
    bottom: "-4px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [forcedColors]: { backgroundColor: "CanvasText" },
  },
});

interface RateBarProps {
  /** The share of the people managed, at least. */
  readonly rate: number;
  /** The share it can be at most, where it is only known to lie between two; that part is hatched. */
  readonly atMost?: number;
  /** The bar to exceed. */
  readonly abovePermille: number;
  readonly isMet: boolean;
}

/** A rate as a bar with the mark to pass. Words beside it say the same, so screen readers skip it. */
export function RateBar({ rate, atMost = rate, abovePermille, isMet }: RateBarProps): ReactElement {
  const styles = useStyles();
  const part = mergeClasses(styles.part, isMet && styles.isMet, styles.inForcedColors);
  const [certain, possible] = [percent(rate), percent(atMost)];
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={mergeClasses(part, styles.certain)} style={{ left: 0, width: `${certain}%` }} />
      {possible > certain && (
        <div
          className={mergeClasses(part, styles.possible)}
          style={{ left: `${certain}%`, width: `${possible - certain}%` }}
        />
      )}
      <div className={styles.mark} style={{ left: `${abovePermille / 10}%` }} />
    </div>
  );
}

function percent(share: number): number {
  return Math.min(100, Math.max(0, share * 100));
}
