import type { Page } from "playwright-core";
import { PATIENCE } from "../helpers/patience";

/**
 * Waits until a page stands still: what the last event changed has been drawn, nothing is being fetched or worked on (a
 * spinner is a progress bar too; a page that is still to come is busy), and nothing moves.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
  await page.waitForFunction(
    () =>
      document.querySelector("[role=progressbar], [aria-busy=true]") === null &&
      document
        .getAnimations()
        .every(
          ({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().iterations === Infinity,
        ),
    undefined,
    { timeout: PATIENCE },
  );
}
