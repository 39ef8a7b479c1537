/** What the task pane's page says in place of the pane, by the id of the sentence. */
export const gates = ["old-excel", "old-engine", "no-host", "stuck"] as const;

export type Gate = (typeof gates)[number];

/** Makes this document the task pane's page with that sentence, without its scripts, which would look for Excel. */
export async function showGate(gate: Gate): Promise<void> {
  const page = new DOMParser().parseFromString(await (await fetch("taskpane.html")).text(), "text/html");
  page.querySelectorAll("script, meta[http-equiv]").forEach((element) => element.remove());
  page.documentElement.dataset["gate"] = gate;
  document.documentElement.replaceWith(document.adoptNode(page.documentElement));
}
