import { useCallback, useMemo, useRef, type Dispatch } from "react";
import type { Checked } from "../../actions/checked";
import { workLeft } from "../../actions/work-left";
import { shell } from "../../messages/pane/shell";
import { verdictOf } from "../../messages/steps/verdict";
import type { Surroundings, Workbook } from "../../workbook/ports";
import type { Settings } from "../../actions/default-settings";
import type { Engine } from "../../actions/engine";
import { failedEvent } from "./failure-words";
import type { PaneEvent } from "./pane-event";

export interface CheckControls {
  /**
   * `quiet`: after a change nobody announced; a failure then only leaves the result marked as old.
   * @returns null where it failed, was stopped, or gave way to a newer one
   */
  readonly check: (settings: Settings, quiet?: boolean) => Promise<Checked | null>;
  readonly stop: () => void;
}

interface Parts {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly surroundings: Surroundings;
  readonly fileName: string;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** Runs the check; a new one takes the place of one that is still running. */
export function useCheck({ workbook, engine, surroundings, fileName, dispatch }: Parts): CheckControls {
  const running = useRef<AbortController | null>(null);
  /** The verdict she has heard last. */
  const told = useRef<string | null>(null);

  const check = useCallback(
    async (settings: Settings, quiet = false) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: "check-started", quiet });
      const answer = await engine.check(workbook, {
        ...settings,
        fileName,
        today: surroundings.today(),
        signal: controller.signal,
        onProgress: (share) => {
          if (running.current === controller) dispatch({ type: "check-progressed", share });
        },
      });
      const failed = answer.ok ? null : await failedEvent(answer.error, "checking");
      if (running.current !== controller) return null;
      running.current = null;
      if (answer.ok) {
        const { full, short } = verdictOf({ kind: "checked", work: workLeft(answer.value, null, null) });
        // Of a check that she did not ask for only what is new is said.
        const isNews = told.current !== null && told.current !== short.vi;
        told.current = short.vi;
        const announcement = quiet ? (isNews ? shell.newResult(short) : null) : shell.checkedAnnouncement(full);
        dispatch({ type: "checked", checked: answer.value, announcement });
        return answer.value;
      } else if (quiet) {
        dispatch({ type: "check-postponed" });
      } else if (failed !== null) {
        dispatch(failed);
      }
      return null;
    },
    [workbook, engine, surroundings, fileName, dispatch],
  );

  const stop = useCallback(() => {
    running.current?.abort();
  }, []);

  return useMemo(() => ({ check, stop }), [check, stop]);
}
