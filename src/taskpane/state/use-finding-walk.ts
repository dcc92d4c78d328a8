import { useCallback, useImperativeHandle, type KeyboardEvent, type Ref } from "react";
import { filterFindings } from "./filter-findings";
import type { PaneActions } from "./pane-actions";
import type { PaneState } from "./pane-state";

/** Goes to the next finding that is left, or the one before, and selects its cell; the focus stays on the sheet. */
export type FindingWalk = (back: boolean) => void;

/**
 * F8 and Shift+F8 walk through what is left to review and what the filter lets through, from any page; `walk` does the
 * same for the sheet beside the pane.
 */
export function useFindingWalk(
  state: PaneState,
  actions: PaneActions,
  walk: Ref<FindingWalk> | undefined,
): (event: KeyboardEvent) => void {
  const { checked, page, at, filter } = state;
  const go = useCallback(
    (back: boolean, isOnSheet: boolean): boolean => {
      const left = checked?.result.findings.filter(({ waived }) => waived === null) ?? [];
      if (left.length === 0) return false;
      const open = filterFindings(left, filter);
      const isHere = page === "findings";
      const place = isHere ? open.findIndex(({ id }) => id === at) : -1;
      const to = open[Math.min(Math.max(place + (back ? -1 : 1), 0), open.length - 1)];
      // All is filtered out: the page says so.
      if (to === undefined) {
        if (!isHere) actions.choosePage("findings", undefined, isOnSheet);
        return true;
      }
      if (isHere) actions.openLine(to.id, isOnSheet);
      else actions.choosePage("findings", to.id, isOnSheet);
      if (isOnSheet) void actions.reveal(to.at);
      return true;
    },
    [checked, page, at, filter, actions],
  );
  useImperativeHandle(
    walk,
    () => (back: boolean) => {
      go(back, true);
    },
    [go],
  );
  return useCallback(
    (event) => {
      if (event.key === "F8" && go(event.shiftKey, false)) event.preventDefault();
    },
    [go],
  );
}
