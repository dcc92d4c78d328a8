import type { Loader } from "./late-pages";

/** Fetches every page that is not here yet, one after the other, while the browser has nothing better to do. */
export async function fetchPages(loaders: readonly Loader[], isWanted: () => boolean): Promise<void> {
  for (const load of loaders) {
    if (!isWanted()) return;
    try {
      await load();
    } catch {
      // The site went away: whoever opens the page is told then, and only then.
      return;
    }
    await atRest();
  }
}

/** Safari does not say when it is at rest. */
function atRest(): Promise<void> {
  return new Promise((rest) => {
    if (typeof requestIdleCallback === "function") {
      requestIdleCallback(
        () => {
          rest();
        },
        { timeout: 1000 },
      );
    } else setTimeout(rest, 100);
  });
}
