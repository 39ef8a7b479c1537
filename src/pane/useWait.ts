import { useEffect, useState } from "react";

/** How long the clerk has been waiting: not long enough to notice, long enough to be told, or so long that a hint is due. */
export type Wait = "unnoticed" | "noticed" | "long";

const noticed = 300;
/** Milliseconds after which a cell left in edit mode is the likeliest cause. */
const long = 4000;

export function useWait(isWaiting: boolean): Wait {
  const [wait, setWait] = useState<Wait>("unnoticed");
  useEffect(() => {
    if (!isWaiting) return;
    const timers = [setTimeout(() => setWait("noticed"), noticed), setTimeout(() => setWait("long"), long)];
    return () => {
      timers.forEach(clearTimeout);
      setWait("unnoticed");
    };
  }, [isWaiting]);
  return isWaiting ? wait : "unnoticed";
}
