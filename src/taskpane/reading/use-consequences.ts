import { useEffect, useState } from "react";
import type { Checked } from "../../actions/checked";
import type { Question } from "../../domain/answer";
import type { WeighedOption } from "../../domain/consequence";
import { usePane } from "../state/pane-context";

interface Known {
  readonly checked: Checked;
  readonly question: Question;
  readonly options: readonly WeighedOption[];
}

/** What the options of a question change, as soon as that is worked out; null until then, or where it cannot be. */
export function useConsequences(question: Question): readonly WeighedOption[] | null {
  const { engine, state, display } = usePane();
  const { checked } = state;
  const { locale } = display;
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    if (checked === null) return;
    const controller = new AbortController();
    void engine.consequences(checked, question, locale, controller.signal).then((weighed) => {
      // They only stand beside the answers: without them the question can be answered all the same.
      if (weighed.ok && !controller.signal.aborted) setKnown({ checked, question, options: weighed.value });
    });
    return () => {
      controller.abort();
    };
  }, [engine, checked, question, locale]);
  return known !== null && known.checked === checked && known.question === question ? known.options : null;
}
