import { useEffect, useRef } from "react";
import type { WorkbookView } from "../../workbook/ports";

/** How long the sheets must be left alone before they are read again. */
export const IDLE_MILLISECONDS = 1500;

/**
 * Calls `onChange` at each change of the sheets that is not our own, and `onIdle` once they have been left alone
 * for a while.
 */
export function useWatch(view: WorkbookView | null, onChange: () => void, onIdle: () => void): void {
  const latest = useRef({ onChange, onIdle });
  useEffect(() => {
    latest.current = { onChange, onIdle };
  });
  useEffect(() => {
    if (view === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = view.watch(({ planId }) => {
      if (planId !== null) return;
      latest.current.onChange();
      clearTimeout(timer);
      timer = setTimeout(() => {
        latest.current.onIdle();
      }, IDLE_MILLISECONDS);
    });
    return () => {
      clearTimeout(timer);
      void watching.then((stop) => stop());
    };
  }, [view]);
}
