/** Milliseconds of processor time since the process began, all its threads together: a busy machine tells the same ratios. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The least that some work took of so many times, and what it gave. */
export async function leastTime<T>(
  times: number,
  work: () => T | Promise<T>,
): Promise<{ readonly ms: number; readonly value: T }> {
  let least: { readonly ms: number; readonly value: T } | null = null;
  for (let round = 0; round < Math.max(1, times); round += 1) {
    const start = processorTime();
    const value = await work();
    const ms = processorTime() - start;
    if (least === null || ms < least.ms) least = { ms, value };
  }
  if (least === null) throw new Error("nothing was measured");
  return least;
}
