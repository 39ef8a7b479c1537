import { type Concept, type HeadingMeaning, managedGroup, stock } from "../../plans/vocabulary";
import { type Form, formsNear, type Heading } from "./headerForms";

/** Everything the heading can mean as it stands, each meaning once. */
export function meaningsOf(heading: Heading): HeadingMeaning[] {
  const below = belowBoth(heading);
  return below.length > 0 ? below : fitting(heading);
}

/** What adds nothing to the name of the people managed. */
const ofBoth: ReadonlySet<Concept> = new Set([...stock, ...managedGroup, "addict", "user", "managed"]);

/**
 * "Người nghiện, người sử dụng có hồ sơ > Người nghiện > Tổng số": over what names one of them itself, or what is done for
 * them, a heading for both says no more than what the table is about.
 */
function belowBoth({ own, groups }: Heading): HeadingMeaning[] {
  const isBoth = (group: ReadonlySet<Concept>): boolean =>
    group.has("addict") && group.has("user") && holds(ofBoth, group);
  const others = groups.filter((group) => !isBoth(group));
  if (others.length === groups.length) return [];
  const saysWho = [own, ...others].some((part) => part.has("addict") !== part.has("user"));
  return fitting({ own, groups: others }).filter((meaning) =>
    meaning.kind === "indicator" ? saysWho || !/^(?:NN|NSD)_/.test(meaning.id) : meaning.of === "addictsAndUsers",
  );
}

function fitting(heading: Heading): HeadingMeaning[] {
  const found = new Map<string, HeadingMeaning>();
  for (const form of formsNear(heading)) if (fits(heading, form)) found.set(keyOf(form.meaning), form.meaning);
  return [...found.values()];
}

function fits({ own, groups }: Heading, form: Form): boolean {
  const { needs } = form;
  let names = false;
  for (const need of needs) {
    if (own.has(need)) names = true;
    else if (!groups.some((group) => group.has(need))) return false;
  }
  if (form.own !== null && !(names && namesOnly(own, needs, form.own))) return false;
  const isOwnWhole = names && form.own === null;
  if (form.together && !(isOwnWhole ? holds(own, needs) : groups.some((group) => holds(group, needs)))) return false;
  const [mine, others] = names ? [form.naming, form.aboveNaming] : [form.below, form.above];
  return holds(mine, own) && groups.every((group) => holds(others, group));
}

/** Whether of the needs the heading holds exactly the part. */
function namesOnly(own: ReadonlySet<Concept>, needs: ReadonlySet<Concept>, part: ReadonlySet<Concept>): boolean {
  for (const need of needs) if (own.has(need) !== part.has(need)) return false;
  return true;
}

function holds(all: ReadonlySet<Concept>, some: ReadonlySet<Concept>): boolean {
  for (const concept of some) if (!all.has(concept)) return false;
  return true;
}

function keyOf(meaning: HeadingMeaning): string {
  return meaning.kind === "indicator" ? meaning.id : `= ${meaning.of}`;
}
