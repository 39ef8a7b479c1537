import { type ReactElement, useId } from "react";
import { sayFinding } from "../../app/describe";
import type { Screen } from "../../app/paneState";
import type { Finding } from "../../domain/finding";
import { findingKey } from "../../domain/findingKey";
import { isAnswerable } from "../data/questionedColumns";
import { paneCheck } from "../../i18n/paneCheck";
import type { Doing } from "../doing";
import { findingSentences } from "../../i18n/findings";
import { ActionLink } from "../parts/ActionLink";
import { Line } from "../parts/Line";
import { useWordsOf } from "../texts";
import { Acceptance } from "./Acceptance";

interface FindingTextProps {
  readonly finding: Finding;
  readonly show: (screen: Screen) => void;
  readonly doing: Doing;
}

/** What a finding says, and what can be done about it here: a column explained, a warning accepted. Errors have to be mended. */
export function FindingText({ finding, show, doing }: FindingTextProps): ReactElement {
  const words = useWordsOf(paneCheck);
  const sentence = useWordsOf(findingSentences);
  const id = useId();
  return (
    <>
      <div id={id}>
        <Line>{sayFinding(finding, sentence)}</Line>
      </div>
      {isAnswerable(finding) && (
        <Line>
          <ActionLink text={words.answerColumn} describedBy={id} onClick={() => show("data")} />
        </Line>
      )}
      {finding.severity === "warning" && (
        <Acceptance warning={finding} describedBy={id} isAsked={isAbout(doing, finding)} doing={doing} />
      )}
    </>
  );
}

/** The open question is about this warning, also when it has been read again since. */
function isAbout({ question }: Doing, finding: Finding): boolean {
  return question?.kind === "reason" && findingKey(question.warning) === findingKey(finding);
}
