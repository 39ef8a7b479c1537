import type { ReactElement } from "react";
import type { TargetChange } from "../../domain/lastYear";
import type { TargetStatus } from "../../domain/result";
import type { TargetEvaluation } from "../../domain/target";
import { paneTargets } from "../../i18n/paneTargets";
import { Fold } from "../parts/Fold";
import { Detail, Line } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { PlainList } from "../parts/PlainList";
import { Section } from "../parts/Section";
import { useWordsOf } from "../texts";
import { PlanTarget } from "./PlanTarget";
import { remarksOn } from "./targetLine";

/** What has to be done something about stands open, the worst first. */
const open: readonly TargetStatus[] = ["missed", "behind"];
const folded: readonly TargetStatus[] = ["noData", "onTrack", "met", "noSubjects", "notMeasured"];

interface PlanTargetsProps {
  readonly targets: readonly TargetEvaluation[];
  /** Against the year before, in the order of the targets. */
  readonly changes: readonly (TargetChange | null)[];
}

/** The targets of the plan in force, by how they stand, within that in its order: what is asked for, what was done, and whether that is enough. */
export function PlanTargets({ targets, changes }: PlanTargetsProps): ReactElement | null {
  const words = useWordsOf(paneTargets);
  if (targets.length === 0) return null;
  const lines = targets.map((evaluation, index) => ({ evaluation, change: changes[index] ?? null }));
  const standing = (status: TargetStatus): typeof lines =>
    lines.filter(({ evaluation }) => evaluation.result.status === status);
  const isUnderWay = standing("onTrack").length + standing("behind").length > 0;
  const remarks = remarksOn(targets);
  return (
    <Section heading={words.heading}>
      <Line>{words.met(standing("met").length, targets.length)}</Line>
      <LongList items={open.flatMap(standing)}>{(line, index) => <PlanTarget key={index} {...line} />}</LongList>
      {isUnderWay && <Detail>{words.pace}</Detail>}
      {folded.map((status) => {
        const those = standing(status);
        return (
          those.length > 0 && (
            <Fold key={status} heading={words.ofStatus(words.status[status], those.length)}>
              <LongList items={those}>{(line, index) => <PlanTarget key={index} {...line} />}</LongList>
            </Fold>
          )
        );
      })}
      {remarks.length > 0 && (
        <Fold heading={words.remarks}>
          <PlainList>
            {remarks.map(({ ids, note }) => (
              <li key={note}>
                <Detail>{words.remark(ids, note)}</Detail>
              </li>
            ))}
          </PlainList>
        </Fold>
      )}
    </Section>
  );
}
