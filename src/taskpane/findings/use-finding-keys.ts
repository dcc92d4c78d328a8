import { useCallback, useState, type KeyboardEvent } from "react";

export interface FindingKeys {
  /** The card that F8 stands on; -1 before the first. */
  readonly current: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly choose: (index: number) => void;
}

interface Commands<Item> {
  readonly open: (item: Item) => void;
  readonly fix: (item: Item) => void;
  /** Brings the card into sight and moves the focus there: she has asked for it by F8. */
  readonly focus: (index: number) => void;
}

/** F8 and Shift+F8 walk through the cards, Enter goes to the cell or opens a group, Ctrl+Enter mends. */
export function useFindingKeys<Item>(items: readonly Item[], { open, fix, focus }: Commands<Item>): FindingKeys {
  const [current, setCurrent] = useState(-1);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === "F8") {
        event.preventDefault();
        const step = event.shiftKey ? -1 : 1;
        const next = Math.min(Math.max(current + step, 0), items.length - 1);
        setCurrent(next);
        focus(next);
        return;
      }
      const item = items[current];
      // Enter on a button, a link or a field is theirs.
      const onCard = event.target instanceof HTMLElement && event.target.dataset["finding"] !== undefined;
      if (event.key !== "Enter" || item === undefined || !onCard) return;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) fix(item);
      else open(item);
    },
    [current, items, open, fix, focus],
  );

  return { current, onKeyDown, choose: setCurrent };
}
