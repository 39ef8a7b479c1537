/** The line at the foot of the pane, which says what everything else is waiting for. */
export const footLineId = "tonghop-line";

interface Waiting {
  readonly disabledFocusable: boolean;
  readonly "aria-describedby": string | undefined;
}

/** For a button that has to wait for what is running: it keeps the focus, and tells why it does nothing. */
export function waiting(isWaiting: boolean): Waiting {
  return { disabledFocusable: isWaiting, "aria-describedby": isWaiting ? footLineId : undefined };
}

interface Pausing {
  readonly "aria-disabled": boolean | undefined;
  readonly "aria-describedby": string | undefined;
}

/** The same for a box or a choice, which would lose the focus if it were disabled; it has to leave changes alone. */
export function pausing(isWaiting: boolean): Pausing {
  return { "aria-disabled": isWaiting || undefined, "aria-describedby": isWaiting ? footLineId : undefined };
}
