import { useCallback, type KeyboardEvent } from "react";
import type { PaneState } from "./pane-state";
import { filterFindings } from "./filter-findings";
import type { PaneActions } from "./use-pane-actions";

/** F8 and Shift+F8 walk through what is left to review and what the filter lets through, from any page. */
export function useFindingWalk(state: PaneState, actions: PaneActions): (event: KeyboardEvent) => void {
  const { checked, page, at, filter } = state;
  return useCallback(
    (event) => {
      if (event.key !== "F8" || checked === null) return;
      const left = checked.result.findings.filter(({ waived }) => waived === null);
      const open = filterFindings(left, filter);
      if (left.length === 0) return;
      event.preventDefault();
      const isHere = page === "findings";
      const place = isHere ? open.findIndex(({ id }) => id === at) : -1;
      const to = open[Math.min(Math.max(place + (event.shiftKey ? -1 : 1), 0), open.length - 1)];
      // All is filtered out: the page says so.
      if (to === undefined) {
        if (!isHere) actions.choosePage("findings");
      } else if (isHere) actions.openLine(to.id);
      else actions.choosePage("findings", to.id);
    },
    [checked, page, at, filter, actions],
  );
}
