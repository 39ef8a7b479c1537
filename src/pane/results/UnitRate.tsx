import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Area, CellRef } from "../../domain/cell";
import { paneResults } from "../../i18n/paneResults";
import { Detail } from "../parts/Line";
import { PlaceLink } from "../parts/PlaceLink";
import { RateBar } from "../parts/RateBar";
import { useTexts, useWordsOf } from "../texts";
import { type EstimatedLine, isEstimated, isRated, type RatedLine, type UnitLine } from "./standing";

/** At 200 % there is no room for a name beside a rate. */
const narrow = "@media (max-width: 239px)";

const useStyles = makeStyles({
  unit: {
    display: "grid",
    // The same for every unit, so that all bars are equally long.
    gridTemplateColumns: "minmax(0, 1fr) 100px",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalSNudge}`,
  },
  isRange: { gridTemplateColumns: "minmax(0, 1fr) 130px", [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" } },
  plain: { padding: "2px 0" },
  below: { gridColumn: "1 / -1" },
  rate: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    [narrow]: { textAlign: "left" },
  },
  short: {
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    [narrow]: { textAlign: "left" },
  },
});

interface UnitProps<Unit> {
  readonly unit: Unit;
  readonly abovePermille: number;
  /** Left out where the line is of no cell. */
  readonly goTo?: (at: CellRef | Area) => void;
  /** Of an upper level: how its units stand, told before the year before. */
  readonly below?: string;
  /** What belongs to it, under the whole of its line. */
  readonly children?: ReactNode;
}

/** A unit however it stands: its rate, its bounds, or why there is neither. */
export function AnyUnit(props: UnitProps<UnitLine>): ReactElement {
  const styles = useStyles();
  const words = useWordsOf(paneResults);
  const { unit, goTo, below, children } = props;
  if (isRated(unit)) return <RatedUnit {...props} unit={unit} />;
  if (isEstimated(unit)) return <EstimatedUnit {...props} unit={unit} />;
  return (
    <li className={styles.plain}>
      <UnitName unit={unit} goTo={goTo} />
      <Detail>{unit.coverage?.status === "noSubjects" ? words.noSubjects : words.noData}</Detail>
      {below !== undefined && <Detail>{below}</Detail>}
      {children}
    </li>
  );
}

/** A unit's rate: its bar with the mark to pass, and how many people are wanting. */
export function RatedUnit({ abovePermille, ...line }: UnitProps<RatedLine>): ReactElement {
  const { percent } = useTexts();
  const words = useWordsOf(paneResults);
  const { reached, managed, status, shortfall } = line.unit.coverage;
  return (
    <UnitRow
      {...line}
      rate={percent(reached, managed, abovePermille)}
      bar={<RateBar rate={reached / managed} abovePermille={abovePermille} isMet={status === "met"} />}
      note={status === "met" ? words.ofPeople(reached, managed) : words.short(shortfall)}
    />
  );
}

/** A unit whose rate is known within bounds only. */
export function EstimatedUnit({ abovePermille, ...line }: UnitProps<EstimatedLine>): ReactElement {
  const { percent } = useTexts();
  const words = useWordsOf(paneResults);
  const { low, high, managed, shortfall } = line.unit.coverage;
  const [least, most] = [percent(low, managed, abovePermille), percent(high, managed, abovePermille)];
  return (
    <UnitRow
      {...line}
      rate={least === most ? least : words.between(least, most)}
      bar={
        <RateBar rate={low / managed} atMost={high / managed} abovePermille={abovePermille} isMet={shortfall === 0} />
      }
      isRange
      note={shortfall === 0 ? words.above(abovePermille) : words.shortAtMost(shortfall)}
    />
  );
}

interface UnitRowProps extends Omit<UnitProps<UnitLine>, "abovePermille"> {
  readonly rate: string;
  readonly bar: ReactElement;
  readonly note: string;
  /** The rate is two numbers, which take more room. */
  readonly isRange?: boolean;
}

function UnitRow({ unit, goTo, rate, bar, note, isRange = false, below, children }: UnitRowProps): ReactElement {
  const styles = useStyles();
  const lastYear = useLastYear(unit);
  return (
    <li className={mergeClasses(styles.unit, isRange && styles.isRange)}>
      <UnitName unit={unit} goTo={goTo} />
      <span className={styles.rate}>{rate}</span>
      {bar}
      <span className={styles.short}>{note}</span>
      {(lastYear !== null || below !== undefined || children !== undefined) && (
        <div className={styles.below}>
          {below !== undefined && <Detail>{below}</Detail>}
          {lastYear !== null && <Detail>{lastYear}</Detail>}
          {children}
        </div>
      )}
    </li>
  );
}

interface UnitNameProps {
  readonly unit: UnitLine;
  readonly goTo: ((at: CellRef | Area) => void) | undefined;
}

function UnitName({ unit, goTo }: UnitNameProps): ReactElement {
  if (unit.at === null || goTo === undefined) return <span>{unit.name}</span>;
  return <PlaceLink at={unit.at} text={unit.name} goTo={goTo} />;
}

/** More or fewer people than a year before; over which of its units where those of a level differ. */
function useLastYear({ change }: UnitLine): string | null {
  const words = useWordsOf(paneResults);
  if (change === null || change.units === 0) return null;
  const { now, before, units, leftOut } = change;
  const told = words.unitLastYear(before.reached, before.managed, now.reached - before.reached);
  return leftOut.length === 0 ? told : words.overUnits(units, told);
}
