import type { Host } from "./host";
import { installInPage, type PageOptions } from "./pageHost";

/** A task pane: an unchanged page in a frame that takes it for Excel's. */
export interface Pane {
  /** The frame now shown; another after each reload. */
  readonly frame: () => HTMLIFrameElement;
  reload(): void;
  close(): void;
}

/**
 * Opens a page of our own origin as a task pane.
 *
 * A new frame begins with an empty document. When it then goes to a page of the same origin, browsers keep its
 * window, and with it the stand-in's `parent`, so that office.js finds it whenever the page loads it. A reload
 * from within gets a new window; the pane then starts over in a new frame.
 */
export function openPane(container: HTMLElement, url: string, host: Host, options: PageOptions = {}): Pane {
  let frame: HTMLIFrameElement;
  let release: () => void = () => undefined;
  let closed = false;

  const open = (): void => {
    frame = container.ownerDocument.createElement("iframe");
    frame.title = "Task pane";
    frame.src = url;
    container.replaceChildren(frame);
    const window = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!window) throw new Error("The frame of the task pane has no window.");
    release = installInPage(window, host, options);
    const mine = frame;
    // A frame is told that it leaves its page before it goes to the first one; that one does not count.
    let loaded = false;
    mine.addEventListener("load", () => (loaded = true));
    window.addEventListener("pagehide", () => {
      if (loaded && !closed && mine === frame) setTimeout(reload, 0);
    });
  };
  const reload = (): void => {
    release();
    open();
  };
  open();
  return {
    frame: () => frame,
    reload,
    close: () => {
      closed = true;
      release();
      frame.remove();
    },
  };
}
