import { renderToStaticMarkup } from "react-dom/server";
import type { PaneState } from "../../src/app/paneState";
import type { Language } from "../../src/i18n/language";
import { LaterPartsProvider } from "../../src/pane/laterParts";
import type { Wait } from "../../src/pane/useWait";
import { StatePane } from "../../src/standin/gallery/StatePane";
import { laterPartsAtOnce } from "./laterPartsAtOnce";

/** The pane's page in one state, as a browser shows it before anything is clicked, and with all of its parts fetched. */
export function render(state: PaneState, language: Language = "vi", wait: Wait = "noticed"): string {
  return renderToStaticMarkup(
    <LaterPartsProvider value={laterPartsAtOnce}>
      <StatePane state={state} language={language} wait={wait} />
    </LaterPartsProvider>,
  );
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** What a person reads, in order, one space between the parts. */
export function textOf(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}

/** The names screen readers give to buttons and links, in order. */
export function buttonsOf(html: string): string[] {
  return [...html.matchAll(/<button([^>]*)>([\s\S]*?)<\/button>/g)]
    .filter(([, attributes = ""]) => !attributes.includes('role="tab"'))
    .map(([, attributes = "", content = ""]) => /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? textOf(content));
}

/** The one line under the buttons. */
export function lineOf(html: string): string {
  return textOf(/role="status"[^>]*>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? "");
}

/** The labels of ticked boxes, in order. */
export function tickedOf(html: string): string[] {
  return [...html.matchAll(/<input([^>]*type="checkbox"[^>]*)>[\s\S]*?<label[^>]*>([\s\S]*?)<\/label>/g)]
    .filter(([, attributes = ""]) => /\bchecked\b/.test(attributes))
    .map(([, , label = ""]) => textOf(label));
}
