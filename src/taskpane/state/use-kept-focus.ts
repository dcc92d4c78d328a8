import { useEffect, type RefObject } from "react";

/**
 * The focus never falls out of the pane: where the element that held it has gone, as a button goes with the line it
 * stood on, the heading of the page takes it, unless somebody has named another heir.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (root === null) return undefined;
    let last: Element | null = null;
    const onFocus = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null;
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      root.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    });
    root.addEventListener("focusin", onFocus);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener("focusin", onFocus);
      observer.disconnect();
    };
  }, [pane]);
}
