/** F6 goes from the workbook to the task pane and back, as in Excel, which never hands the key to the pane. */
export function moveByF6(paneFrame: HTMLElement, toBook: () => void): void {
  const listen = (window: Window, go: () => void): void =>
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        go();
      },
      { capture: true },
    );
  const { ownerDocument } = paneFrame;
  if (ownerDocument.defaultView !== null) listen(ownerDocument.defaultView, () => enter(paneFrame));
  // The pane gets a new frame whenever it starts over; that it has loaded is told to the frame alone.
  paneFrame.addEventListener(
    "load",
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && target.contentWindow !== null) listen(target.contentWindow, toBook);
    },
    { capture: true },
  );
}

/** Where the keyboard was in the pane, else at its step. */
function enter(paneFrame: HTMLElement): void {
  const frame = paneFrame.querySelector("iframe");
  const document = frame?.contentDocument;
  if (frame?.contentWindow == null || document == null) return;
  frame.contentWindow.focus();
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}
