import { anyGroup, type Concept, type HeadingMeaning, signatures } from "../../plans/vocabulary";

/** The concepts of a column's own heading and of each heading above it. */
export interface Heading {
  readonly own: ReadonlySet<Concept>;
  readonly groups: readonly ReadonlySet<Concept>[];
}

/** One way to fulfil a signature, as sets. */
export interface Form {
  readonly meaning: HeadingMeaning;
  readonly needs: ReadonlySet<Concept>;
  readonly together: boolean;
  /** The part of the needs the own heading holds; null where it may be any. */
  readonly own: ReadonlySet<Concept> | null;
  /** What the own heading may hold when it names the meaning itself, and when a group above does. */
  readonly naming: ReadonlySet<Concept>;
  readonly below: ReadonlySet<Concept>;
  /** What the groups may hold in these two cases. */
  readonly aboveNaming: ReadonlySet<Concept>;
  readonly above: ReadonlySet<Concept>;
}

const forms: readonly Form[] = signatures.flatMap(({ meaning, needs, ...terms }) => {
  const { allows, beside = [], under = [], own, together = false } = terms;
  return needs.map((set) => ({
    meaning,
    needs: new Set(set),
    together,
    own: own === undefined ? null : new Set(own),
    naming: new Set([...set, ...allows, ...beside]),
    below: new Set(allows),
    aboveNaming: new Set([...set, ...allows, ...under, ...anyGroup]),
    above: new Set([...set, ...allows, ...beside, ...under, ...anyGroup]),
  }));
});

const byNeed: ReadonlyMap<Concept, readonly Form[]> = indexed();

function indexed(): Map<Concept, Form[]> {
  const index = new Map<Concept, Form[]>();
  for (const form of forms) for (const need of form.needs) index.set(need, [...(index.get(need) ?? []), form]);
  return index;
}

/** The forms that need at least one of the heading's concepts, in the order of the signatures. */
export function formsNear({ own, groups }: Heading): Form[] {
  const near = new Set<Form>();
  for (const part of [own, ...groups]) {
    for (const concept of part) for (const form of byNeed.get(concept) ?? []) near.add(form);
  }
  return [...near];
}
