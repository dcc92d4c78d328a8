import { PATIENCE } from "./patience";

/** Waits for a state; what never comes fails by its name. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const began = performance.now();
  while (!holds()) {
    if (performance.now() - began > PATIENCE) throw new Error(`still waiting: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
