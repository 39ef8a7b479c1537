import type { Line } from "../../domain/table";
import type { Mention } from "./mention";
import { grouped } from "./unitIndex";

/** So many names without a type show that communes are listed without it. */
const fewestBare = 3;

/**
 * The mentions, where "TT Phước Long" and "Phước Long" stand in one list that gives none but towns a type: the latter is
 * the commune of that name. With the same figures it is the town once more.
 */
export function townTwins(mentions: readonly Mention[]): readonly Mention[] {
  const communes = new Set(
    [...grouped(mentions, ({ from }) => from).values()].flatMap((own) => {
      const bare = own.filter(({ type }) => type === null);
      const towns = new Map(own.flatMap((each) => (each.type === "thiTran" ? [[each.key, each.line] as const] : [])));
      if (bare.length < fewestBare || bare.length + towns.size < own.length) return [];
      return bare.filter(({ key, line }) => {
        const town = towns.get(key);
        return town !== undefined && figuresOf(town) !== figuresOf(line);
      });
    }),
  );
  return mentions.map((mention) => (communes.has(mention) ? { ...mention, type: "xa" } : mention));
}

function figuresOf({ figures }: Line): string {
  return figures.map(({ value }) => value).join();
}
