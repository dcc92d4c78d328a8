import { useCallback, useState, type KeyboardEvent } from "react";
import type { Finding } from "../../domain/findings/finding";

export interface FindingKeys {
  /** The finding that F8 stands on; -1 before the first. */
  readonly current: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly choose: (index: number) => void;
}

interface Commands {
  readonly goTo: (finding: Finding) => void;
  readonly fix: (finding: Finding) => void;
  /** Brings the finding into sight and moves the focus there: she has asked for it by F8. */
  readonly focus: (index: number) => void;
}

/** F8 and Shift+F8 walk through the findings, Enter goes to the cell, Ctrl+Enter mends it. */
export function useFindingKeys(findings: readonly Finding[], { goTo, fix, focus }: Commands): FindingKeys {
  const [current, setCurrent] = useState(-1);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === "F8") {
        event.preventDefault();
        const step = event.shiftKey ? -1 : 1;
        const next = Math.min(Math.max(current + step, 0), findings.length - 1);
        setCurrent(next);
        focus(next);
        return;
      }
      const finding = findings[current];
      // Enter on a button, a link or a field is theirs.
      const onCard = event.target instanceof HTMLElement && event.target.dataset["finding"] !== undefined;
      if (event.key !== "Enter" || finding === undefined || !onCard) return;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) fix(finding);
      else goTo(finding);
    },
    [current, findings, goTo, fix, focus],
  );

  return { current, onKeyDown, choose: setCurrent };
}
