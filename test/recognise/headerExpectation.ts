import { matchHeader } from "../../src/recognise/headings/header";

/**
 * What a heading says, in short: an indicator id, "= managed", "[total]", "personal", "? CNBB …" when it asks
 * with proposals, "-" when it is something else, with or without proposals.
 */
export function said(path: string): string {
  const match = matchHeader(path.split(" > "));
  switch (match.kind) {
    case "indicator":
      return match.id;
    case "derived":
      return `= ${match.of}`;
    case "label":
      return `[${match.of}]`;
    case "personal":
      return "personal";
    case "ambiguous":
      return `? ${match.proposals.join(" ")}`;
    case "unknown":
      return "-";
  }
}

/** Tests that each of the headings is read as the indicator it stands under. */
export function areRead(wordings: Readonly<Record<string, readonly string[]>>): void {
  describe.each(Object.entries(wordings))("%s", (id, heads) => {
    it.each(heads)("is what “%s” counts", (head) => {
      expect(said(head)).toBe(id);
    });
  });
}
