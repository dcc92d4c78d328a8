import { useEffect, type Dispatch } from "react";
import { failureSentence } from "../messages/failure-sentences";
import type { Workbook } from "../workbook/ports";
import type { PaneEngine } from "./pane-engine";
import type { PaneEvent } from "./pane-state";

/** Reads what she set for this workbook, once per workbook. */
export function useStoredSettings(engine: PaneEngine, workbook: Workbook, dispatch: Dispatch<PaneEvent>): void {
  useEffect(() => {
    let current = true;
    void engine.loadSettings(workbook).then((loaded) => {
      if (!current) return;
      if (loaded.ok) dispatch({ type: "settings-loaded", settings: loaded.value });
      else dispatch({ type: "failed", failure: loaded.error, sentence: failureSentence(loaded.error) });
    });
    return () => {
      current = false;
    };
  }, [engine, workbook, dispatch]);
}
