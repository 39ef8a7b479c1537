import type { ReactElement } from "react";
import type { Severity } from "../../domain/finding";
import type { TargetStatus } from "../../domain/result";

/** Drawn on 16 × 16, in the colour of the text around them; the words beside them say what they mean. */
function Icon({ path }: { readonly path: string }): ReactElement {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={path} />
    </svg>
  );
}

const cross =
  "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm2.9 4.1a.75.75 0 0 0-1.06 0L8 6.94 6.16 5.1A.75.75 0 1 0 5.1 6.16L6.94 8 5.1 9.84a.75.75 0 1 0 1.06 1.06L8 9.06l1.84 1.84a.75.75 0 1 0 1.06-1.06L9.06 8l1.84-1.84a.75.75 0 0 0 0-1.06Z";
const triangle =
  "M6.7 1.75a1.5 1.5 0 0 1 2.6 0l5.5 9.9c.56 1-.17 2.35-1.3 2.35h-11c-1.13 0-1.86-1.35-1.3-2.35l5.5-9.9ZM8 5a.75.75 0 0 0-.75.75v3.5a.75.75 0 0 0 1.5 0v-3.5A.75.75 0 0 0 8 5Zm0 5.75a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z";
const letter =
  "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 3a.9.9 0 1 0 0 1.8A.9.9 0 0 0 8 4Zm0 2.75a.75.75 0 0 0-.75.75v3.75a.75.75 0 0 0 1.5 0V7.5A.75.75 0 0 0 8 6.75Z";
const tick =
  "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.36 4.65a.75.75 0 0 0-1.06 0L7.1 8.84 5.7 7.43a.75.75 0 1 0-1.06 1.06l1.93 1.94c.3.3.77.3 1.06 0l3.73-3.72a.75.75 0 0 0 0-1.06Z";
const clock =
  "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 4a.75.75 0 0 1 .75.75v3h2a.75.75 0 0 1 0 1.5H8A.75.75 0 0 1 7.25 8.5V4.75A.75.75 0 0 1 8 4Z";
const up =
  "M3.15 10.35a.75.75 0 0 0 1.06 0L8 6.56l3.79 3.79a.75.75 0 1 0 1.06-1.06L8.53 4.97a.75.75 0 0 0-1.06 0L3.15 9.29a.75.75 0 0 0 0 1.06Z";
const down =
  "M3.15 5.65a.75.75 0 0 1 1.06 0L8 9.44l3.79-3.79a.75.75 0 1 1 1.06 1.06l-4.32 4.32a.75.75 0 0 1-1.06 0L3.15 6.71a.75.75 0 0 1 0-1.06Z";
const grid =
  "M2 3.5C2 2.67 2.67 2 3.5 2h9c.83 0 1.5.67 1.5 1.5v9c0 .83-.67 1.5-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-9Zm1.25 2.75V9H7V6.25H3.25Zm0 4v2.25c0 .14.11.25.25.25H7v-2.5H3.25Zm5 2.5h4.25c.14 0 .25-.11.25-.25v-2.25h-4.5v2.5Zm4.5-3.75V6.25h-4.5V9h4.5Z";

export const DoneIcon = (): ReactElement => <Icon path={tick} />;
export const MissedIcon = (): ReactElement => <Icon path={cross} />;
export const UpIcon = (): ReactElement => <Icon path={up} />;
export const DownIcon = (): ReactElement => <Icon path={down} />;
export const TableIcon = (): ReactElement => <Icon path={grid} />;
export const InfoIcon = (): ReactElement => <Icon path={letter} />;

const bySeverity: Readonly<Record<Severity, string>> = { error: cross, warning: triangle, info: letter };

export const SeverityIcon = ({ severity }: { readonly severity: Severity }): ReactElement => (
  <Icon path={bySeverity[severity]} />
);

const byStatus: Readonly<Record<TargetStatus, string>> = {
  met: tick,
  onTrack: clock,
  behind: triangle,
  missed: cross,
  noSubjects: letter,
  noData: letter,
  notMeasured: letter,
};

export const TargetStatusIcon = ({ status }: { readonly status: TargetStatus }): ReactElement => (
  <Icon path={byStatus[status]} />
);
