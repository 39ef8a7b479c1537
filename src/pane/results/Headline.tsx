import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CoverageChange } from "../../domain/lastYear";
import type { Coverage } from "../../domain/result";
import { paneResults } from "../../i18n/paneResults";
import type { Texts } from "../../i18n/vi";
import { DoneIcon, InfoIcon, MissedIcon } from "../parts/icons";
import { Detail, Line } from "../parts/Line";
import { RateBar } from "../parts/RateBar";
import { useTexts, useWordsOf } from "../texts";
import type { Standing } from "./standing";

const useStyles = makeStyles({
  headline: { marginBottom: tokens.spacingVerticalL },
  row: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  rate: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  verdict: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusDangerForeground3 },
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
  units: { fontWeight: tokens.fontWeightSemibold },
});

interface HeadlineProps {
  readonly coverage: Coverage | null;
  /** Against the year before; null where that is not known. */
  readonly change: CoverageChange | null;
  readonly standing: Standing;
  readonly abovePermille: number;
}

/** The one figure all are waiting for, and whether it is enough. */
export function Headline({ coverage, change, standing, abovePermille }: HeadlineProps): ReactElement {
  const styles = useStyles();
  const { percent } = useTexts();
  const words = useWordsOf(paneResults);
  const { counted, expected, met, noSubjects } = standing;
  const { rate, verdict, people } = headlineOf(coverage, abovePermille, words, percent);
  const lastYear = changeWords(change, abovePermille, words, percent);
  const status = coverage?.status;
  return (
    <section className={styles.headline} aria-label={words.rate}>
      <div className={styles.row}>
        {rate !== null && <span className={styles.rate}>{rate}</span>}
        <span
          className={mergeClasses(styles.verdict, status === "met" && styles.met, status === "missed" && styles.missed)}
        >
          {status === "met" ? <DoneIcon /> : status === "missed" ? <MissedIcon /> : <InfoIcon />}
          {verdict}
        </span>
      </div>
      {coverage !== null && rate !== null && (
        <div className={styles.bar}>
          <RateBar {...sharesOf(coverage)} abovePermille={abovePermille} isMet={status === "met"} />
          <Detail>{words.bar(abovePermille)}</Detail>
        </div>
      )}
      {expected > noSubjects.length && (
        <Line>
          <span className={styles.units}>{words.unitsMet(met.length, expected - noSubjects.length)}</span>
        </Line>
      )}
      {people !== null && <Detail>{people}</Detail>}
      {lastYear !== null && <Detail>{lastYear}</Detail>}
      {counted < expected && counted > 0 && <Detail>{words.partial(counted, expected)}</Detail>}
    </section>
  );
}

type Words = typeof paneResults.vi;

interface HeadlineWords {
  readonly rate: string | null;
  readonly verdict: string;
  readonly people: string | null;
}

function headlineOf(coverage: Coverage | null, bar: number, words: Words, percent: Texts["percent"]): HeadlineWords {
  if (coverage === null) return { rate: null, verdict: words.noData, people: null };
  const { status, reached, managed, low, high } = coverage;
  if (status === "noSubjects") return { rate: null, verdict: words.noSubjects, people: null };
  if (reached !== null && status !== "noData") {
    return {
      rate: percent(reached, managed, bar),
      verdict: status === "met" ? words.above(bar) : words.notAbove(bar),
      people: words.reached(reached, managed),
    };
  }
  if (low === undefined || high === undefined) return { rate: null, verdict: words.noData, people: null };
  const [least, most] = [percent(low, managed, bar), percent(high, managed, bar)];
  return {
    rate: least === most ? least : words.between(least, most),
    verdict: words.estimated,
    people: words.reachedBetween(low, high, managed),
  };
}

/** More or fewer people reached than a year before, over the same units; null where that year is not known. */
function changeWords(
  change: CoverageChange | null,
  bar: number,
  words: Words,
  percent: Texts["percent"],
): string | null {
  if (change === null) return null;
  const { now, before, units, leftOut } = change;
  if (units === 0) return words.notCompared;
  if (before.managed === 0) return null;
  const past = words.share(before.reached, before.managed, percent(before.reached, before.managed, bar));
  const more = now.reached - before.reached;
  if (leftOut.length === 0) return words.lastYear(past, more);
  const names = leftOut.map(({ name }) => name);
  return words.lastYearOfShared(units, past, words.ofPeople(now.reached, now.managed), more, names);
}

/** The rate, or what it is at least and at most, as shares of the people managed. */
function sharesOf({ reached, managed, low, high }: Coverage): { readonly rate: number; readonly atMost?: number } {
  return reached === null ? { rate: (low ?? 0) / managed, atMost: (high ?? 0) / managed } : { rate: reached / managed };
}
