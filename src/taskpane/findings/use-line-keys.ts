import { useCallback, type KeyboardEvent } from "react";

interface Commands {
  /** The line that has the focus, as its place in the list. */
  readonly focus: (index: number) => void;
  readonly goTo: (index: number) => void;
  readonly fix: (index: number) => void;
}

/** ↑ ↓ Home End between the lines of a list, Enter on an open one goes to its cell, Ctrl+Enter mends. */
export function useLineKeys(lines: readonly number[], { focus, goTo, fix }: Commands) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const line = event.target instanceof HTMLElement ? event.target.dataset["finding"] : undefined;
      // Whatever stands within a line has keys of its own.
      if (line === undefined || !(event.target instanceof HTMLElement)) return;
      const index = Number(line);
      const place = lines.indexOf(index);
      const moves: Readonly<Record<string, number | undefined>> = {
        ArrowDown: lines[place + 1],
        ArrowUp: lines[place - 1],
        Home: lines[0],
        End: lines.at(-1),
      };
      const to = moves[event.key];
      if (to !== undefined) focus(to);
      else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) fix(index);
      else if (event.key === "Enter" && event.target.getAttribute("aria-expanded") === "true") goTo(index);
      else return;
      event.preventDefault();
    },
    [lines, focus, goTo, fix],
  );
}
