import { useCallback, type KeyboardEvent } from "react";

/** ← → Home End between the links and buttons of a row: Tab stops at the row once and leaves it. */
export function useRowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("a, button")];
    const place = stops.findIndex((each) => each === event.target);
    if (place === -1) return;
    const moves: Readonly<Record<string, HTMLElement | undefined>> = {
      ArrowRight: stops[place + 1],
      ArrowLeft: stops[place - 1],
      Home: stops[0],
      End: stops.at(-1),
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  }, []);
}
