import { useCallback, useEffect, useMemo, useState } from "react";
import type { Checked } from "../../actions/checked";
import type { Engine, FillPreview } from "../../actions/engine";
import { workLeft } from "../../actions/work-left";
import type { Locale } from "../../domain/bilingual";
import type { WorkLeft } from "../../domain/work-left";
import { shell } from "../../messages/pane/shell";
import { nextStep, stepStates, unknownStates, type StepState } from "../../messages/steps/step-states";
import { verdictOf, type Verdict } from "../../messages/steps/verdict";
import type { PaneState } from "./pane-state";

/** How much is left, counted once for the verdict, the rows of the steps, the strip and the pages of the steps. */
export interface PaneWork {
  /** null before the first check. */
  readonly left: WorkLeft | null;
  /** What filling her forms would write; null until that is worked out. */
  readonly fill: FillPreview | null;
  /** The same for a preview: of the check on the screen, worked out now where it is not here yet. */
  readonly fillNow: (checked: Checked) => FillPreview;
  readonly verdict: Verdict;
  readonly steps: readonly StepState[];
  /** The first step that is not done; null where all are. */
  readonly next: StepState | null;
}

/** What is left to do after the last check. */
export function usePaneWork(state: PaneState, engine: Engine, locale: Locale): PaneWork {
  const { checked, copy, phase, unread } = state;
  const ahead = useFill(checked, engine, locale);
  const fill = ahead?.fill ?? null;
  const fillNow = useCallback(
    (asked: Checked) =>
      ahead !== null && ahead.checked === asked && ahead.locale === locale
        ? ahead.fill
        : engine.planFill(asked, locale),
    [ahead, engine, locale],
  );
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
function useFill(checked: Checked | null, engine: Engine, locale: Locale): FillAhead | null {
  const [ahead, setAhead] = useState<FillAhead | null>(null);
  useEffect(() => {
    if (checked === null) return undefined;
    const controller = new AbortController();
    void engine.fillAhead(checked, locale, controller.signal).then((planned) => {
      // Given up for a newer check; where it fails the preview is worked out when she asks for it, and tells why.
      if (planned.ok && !controller.signal.aborted) setAhead({ checked, locale, fill: planned.value });
    });
    return () => {
      controller.abort();
    };
  }, [checked, engine, locale]);
  return checked === null ? null : ahead;
}

interface FillAhead {
  readonly checked: Checked;
  readonly locale: Locale;
  readonly fill: FillPreview;
}
