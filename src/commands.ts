import { carryOut } from "./app/paneDeeds";
import { excelServices } from "./app/services";
import { excelRun } from "./excel/session";
import { firstWords, languageMemory } from "./pane/language";
import { type CommandNotice, noticeFrom, noticeLines, noticeOf, noticeQuery } from "./pane/notice/commandNotice";
import { showNotice } from "./pane/notice/showNotice";
import { rosters } from "./plans/rosters";

/*
 * Buttons of the ribbon that work without the pane. A report that was made comes to the front as the sheet it is.
 * One that was not made has to be explained somewhere: a command has no page of its own to show, without a shared
 * runtime it cannot open the pane, and the clerk's cells are not ours to write into. What is left is a small dialog;
 * it opens this very page with the reason in its address.
 */
Office.actions.associate("makeReport", (event: Office.AddinCommands.Event) => {
  void makeReport()
    .catch((mistake: unknown) => console.error(mistake))
    .finally(() => event.completed());
});

void Office.onReady(() => {
  const notice = noticeFrom(window.location.search);
  if (notice !== null) void show(notice);
});

async function makeReport(): Promise<void> {
  const services = excelServices(excelRun, { rosters, plan: null });
  const log = (mistake: unknown): void => console.error(mistake);
  const action = await carryOut(services, { kind: "report", acceptErrors: false }, () => new Date(), log);
  const notice = noticeOf(action);
  if (notice !== null) await tell(notice);
}

/** Resolves when the clerk has closed the dialog, or at once when Excel does not open it: a command must end. */
function tell(notice: CommandNotice): Promise<void> {
  const address = new URL(noticeQuery(notice), window.location.href).href;
  return new Promise((resolve) => {
    // Height and width are percentages of the screen. In a frame, Excel on the web needs no leave to open a window.
    const size = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, size, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}

async function show(notice: CommandNotice): Promise<void> {
  const memory = languageMemory(() => window.localStorage);
  const texts = await firstWords(Office.context.displayLanguage, memory);
  const words = {
    lang: texts.language,
    title: texts.title,
    lines: noticeLines(notice, texts),
    close: texts.actions.close,
  };
  showNotice(document, words, () => Office.context.ui.messageParent("close"));
}
