import { useCallback, type KeyboardEvent } from "react";

/** Where in a region one goes on: at its current place, else at its heading, its text field or its first button. */
const BEGINNINGS = [
  "[aria-current]",
  "[aria-selected=true]",
  "h1",
  "textarea",
  "button:not(:disabled), a[href], input",
] as const;

/**
 * F6 and Shift+F6 go from one part of the page to the next and around: file, sheet, tabs, steps, page, messages. A part is
 * what bears `data-region`; what is not seen is left out.
 */
export function useRegions(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const regions = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-region]")].filter(
      (region) => region.getClientRects().length > 0,
    );
    const here = regions.findIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const at = here < 0 ? 0 : (here + step + regions.length) % regions.length;
    const region = regions[at];
    for (const selector of BEGINNINGS) {
      const beginning = region?.querySelector<HTMLElement>(selector);
      if (beginning) {
        beginning.focus();
        return;
      }
    }
  }, []);
}
