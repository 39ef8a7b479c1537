/** How many texts are held at least; twice as many at most. */
const held = 15_000;

/**
 * `work`, but not done again for a text asked about lately: the same few texts stand in many cells, and many ask about
 * them. It must depend on nothing but the text, and what it comes to must not be changed.
 */
export function lately<Result>(work: (text: string) => Result): (text: string) => Result {
  let recent = new Map<string, Result>();
  let before = new Map<string, Result>();
  return (text) => {
    const known = recent.get(text) ?? before.get(text);
    const result = known ?? work(text);
    if (!recent.has(text)) recent.set(text, result);
    if (recent.size > held) [before, recent] = [recent, new Map<string, Result>()];
    return result;
  };
}
