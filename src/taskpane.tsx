import { createRoot } from "react-dom/client";
import { excelServices } from "./app/services";
import { excelRun } from "./excel/session";
import { firstWords, languageMemory } from "./pane/language";
import { isDarkTheme } from "./pane/officeTheme";
import { restAfter } from "./pane/restAfter";
import { TaskPane } from "./pane/TaskPane";
import { rosters } from "./plans/rosters";

/** Milliseconds of work after which the pane answers the clerk again. */
const longestWork = 25;

/** Waits for Excel, and for the page's own verdict on it: in an Excel too old, the page's sentence is to stay. */
async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("root");
  if (root === null || document.documentElement.getAttribute("data-gate") !== "ready") return;
  const memory = languageMemory(() => window.localStorage);
  const words = await firstWords(Office.context.displayLanguage, memory);
  createRoot(root).render(
    <TaskPane
      services={excelServices(excelRun, { rosters, plan: null, rest: restAfter(longestWork, () => performance.now()) })}
      now={() => new Date()}
      words={words}
      memory={memory}
      officeIsDark={officeIsDark}
    />,
  );
}

/** Asked anew each time, and defined once, so that asking does not look like a change. */
function officeIsDark(): boolean | undefined {
  return isDarkTheme(Office.context.officeTheme);
}

void start();
