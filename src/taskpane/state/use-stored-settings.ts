import { useEffect, useRef, type Dispatch } from "react";
import type { Workbook } from "../../workbook/ports";
import type { Engine } from "../../actions/engine";
import type { Settings } from "../../actions/default-settings";
import { failedEvent } from "./failure-words";
import type { PaneEvent } from "./pane-event";

/** Reads what she set for this workbook, once per workbook, and says when that is done. */
export function useStoredSettings(
  engine: Engine,
  workbook: Workbook,
  dispatch: Dispatch<PaneEvent>,
  onLoaded: (settings: Settings) => void,
): void {
  const latest = useRef(onLoaded);
  useEffect(() => {
    latest.current = onLoaded;
  });
  useEffect(() => {
    let current = true;
    void engine.loadSettings(workbook).then(async (loaded) => {
      if (!current) return;
      if (loaded.ok) {
        dispatch({ type: "settings-loaded", settings: loaded.value });
        latest.current(loaded.value);
      } else {
        // Nothing is checked without them: the file counts as unread.
        dispatch(await failedEvent(loaded.error, "checking"));
      }
    });
    return () => {
      current = false;
    };
  }, [engine, workbook, dispatch]);
}
