/** What a notice says and how it is closed. */
export interface NoticeWords {
  readonly lang: string;
  readonly title: string;
  readonly lines: readonly [what: string, todo: string];
  readonly close: string;
}

/** Fills a bare page with a notice. No framework: the page is for two sentences and must be there at once. */
export function showNotice(page: Document, words: NoticeWords, close: () => void): void {
  page.documentElement.lang = words.lang;
  page.title = words.title;
  const [what, todo] = words.lines;
  const heading = page.createElement("h1");
  heading.textContent = what;
  heading.style.cssText = "margin: 0 0 8px; font-size: 16px";
  const advice = page.createElement("p");
  advice.textContent = todo;
  advice.style.cssText = "margin: 0 0 16px";
  const button = page.createElement("button");
  button.type = "button";
  button.textContent = words.close;
  button.style.cssText = "min-height: 32px; padding: 0 16px; font: inherit";
  button.onclick = close;
  page.body.style.cssText = 'margin: 16px; font: 14px/1.4 "Segoe UI", system-ui, sans-serif';
  page.documentElement.style.colorScheme = "light dark";
  page.body.append(heading, advice, button);
}
