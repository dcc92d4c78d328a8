import { useEffect, useRef, type Dispatch } from "react";
import { failureSentence } from "../../messages/failure-sentences";
import type { Workbook } from "../../workbook/ports";
import type { Engine } from "../../actions/engine";
import type { Settings } from "../../actions/settings";
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
    void engine.loadSettings(workbook).then((loaded) => {
      if (!current) return;
      if (loaded.ok) {
        dispatch({ type: "settings-loaded", settings: loaded.value });
        latest.current(loaded.value);
      } else {
        // Nothing is checked without them: the file counts as unread.
        const sentence = failureSentence(loaded.error);
        dispatch({ type: "failed", failure: loaded.error, sentence, ends: "checking" });
      }
    });
    return () => {
      current = false;
    };
  }, [engine, workbook, dispatch]);
}
