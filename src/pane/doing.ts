import type { Deed, Question } from "../app/deeds";

/** What a screen can set going, and the question that is open on it. */
export interface Doing {
  readonly perform: (deed: Deed) => void;
  /** Something runs that deeds have to wait for. */
  readonly isWaiting: boolean;
  readonly question: Question | null;
  /** Opens a question, or closes the open one. */
  readonly ask: (question: Question | null) => void;
}
