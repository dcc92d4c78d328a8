import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Checked } from "../../actions/checked";
import type { Engine, FillPreview } from "../../actions/engine";
import { workLeft } from "../../actions/work-left";
import type { Locale } from "../../domain/bilingual";
import type { WorkLeft } from "../../domain/work-left";
import { shell } from "../../messages/pane/shell";
import { nextStep, stepStates, unknownStates, type StepState } from "../../messages/steps/step-states";
import { verdictOf, type Verdict } from "../../messages/steps/verdict";
import type { PaneState } from "./pane-state";

type PlannedFill = ReturnType<Engine["planFill"]>;

/** How much is left, counted once for the verdict, the rows of the steps, the strip and the pages of the steps. */
export interface PaneWork {
  /** null before the first check. */
  readonly left: WorkLeft | null;
  /** What filling her forms would write; null until that is worked out. */
  readonly fill: FillPreview | null;
  /** The same for a preview, as soon as it is there. */
  readonly fillNow: (checked: Checked) => PlannedFill;
  readonly verdict: Verdict;
  readonly steps: readonly StepState[];
  /** The first step that is not done; null where all are. */
  readonly next: StepState | null;
}

/** What is left to do after the last check. */
export function usePaneWork(state: PaneState, engine: Engine, locale: Locale): PaneWork {
  const { checked, copy, phase, unread } = state;
  const { fill, fillNow } = useFill(checked, engine, locale);
  const share = phase.kind === "checking" ? phase.share : 0;
  return useMemo(() => {
    if (checked !== null) {
      const left = workLeft(checked, fill, copy);
      const steps = stepStates(left);
      return { left, fill, fillNow, verdict: verdictOf({ kind: "checked", work: left }), steps, next: nextStep(steps) };
    }
    const nothing = { left: null, fill: null, fillNow, next: null };
    return unread === null
      ? { ...nothing, verdict: verdictOf({ kind: "first-check", share }), steps: unknownStates(shell.reading) }
      : {
          ...nothing,
          verdict: verdictOf({ kind: "unread", ...unread }),
          steps: unknownStates(shell.notRead),
        };
  }, [checked, fill, fillNow, copy, unread, share]);
}

/** What filling would write, worked out once the check is on the screen; the last one stays while a new one is. */
function useFill(checked: Checked | null, engine: Engine, locale: Locale): Pick<PaneWork, "fill" | "fillNow"> {
  const [fill, setFill] = useState<FillPreview | null>(null);
  const asked = useRef<{ checked: Checked; locale: Locale; planned: PlannedFill } | null>(null);
  useEffect(() => {
    if (checked === null) return undefined;
    const controller = new AbortController();
    const planned = engine.planFill(checked, locale, controller.signal);
    asked.current = { checked, locale, planned };
    void planned.then((told) => {
      // Given up for a newer check; where it fails the preview is worked out when she asks for it, and tells why.
      if (told.ok && !controller.signal.aborted) setFill(told.value);
    });
    return () => {
      asked.current = null;
      controller.abort();
    };
  }, [checked, engine, locale]);
  const fillNow = useCallback(
    async (of: Checked) => {
      const ahead = asked.current;
      const told = ahead !== null && ahead.checked === of && ahead.locale === locale ? await ahead.planned : null;
      return told?.ok === true ? told : engine.planFill(of, locale);
    },
    [engine, locale],
  );
  return { fill: checked === null ? null : fill, fillNow };
}
