import { useMemo } from "react";
import type { Bilingual } from "../../domain/bilingual";
import type { Failure } from "../../workbook/failure";
import type { ActionParts, Parts } from "./action-parts";
import { answerActions } from "./answer-actions";
import { failedEvent } from "./failure-words";
import { lookActions } from "./look-actions";
import type { PaneActions } from "./pane-actions";
import { writeActions } from "./write-actions";

/** The actions of one pane; the same functions as long as its parts are the same. */
export function usePaneActions({
  workbook,
  view,
  engine,
  settings,
  surroundings,
  controls,
  dispatch,
  onShown,
}: Parts): PaneActions {
  return useMemo(() => {
    const fail = (failure: Failure, ends: "writing" | null = null) => {
      void failedEvent(failure, ends).then(dispatch);
    };
    const tell = (sentence: Bilingual) => {
      dispatch({ type: "told", sentence });
    };
    const parts: ActionParts = {
      workbook,
      view,
      engine,
      settings,
      surroundings,
      controls,
      dispatch,
      ...(onShown === undefined ? {} : { onShown }),
      fail,
      tell,
      checkQuietly: async () => {
        await controls.check(settings, true);
      },
    };
    return {
      check: async () => {
        await controls.check(settings);
      },
      stop: controls.stop,
      fail: (failure) => {
        fail(failure);
      },
      tell,
      ...lookActions(parts),
      ...writeActions(parts),
      ...answerActions(parts),
    };
  }, [workbook, view, engine, settings, surroundings, controls, dispatch, onShown]);
}
