import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps keyboard and screen reader where they were when the element that had the focus is gone because it is settled:
 * a column answered, a warning accepted. The container then takes the focus; it needs a tabIndex of -1.
 */
export function useFocusKept(container: RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const element = container.current;
    const note = (event: FocusEvent): void => {
      focused.current = event.target instanceof Element ? event.target : null;
    };
    element?.addEventListener("focusin", note);
    return () => element?.removeEventListener("focusin", note);
  }, [container]);
  useEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement === document.body && container.current !== null) takeFocus(container.current);
  });
}

/** Excel on the web moves the focus itself, and from what is no stop of its own it leaves the pane. */
function takeFocus(element: HTMLElement): void {
  const { tabIndex } = element;
  element.tabIndex = 0;
  element.addEventListener("blur", () => (element.tabIndex = tabIndex), { once: true });
  element.focus({ preventScroll: true });
}
