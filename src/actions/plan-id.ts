/** An id for a plan made at an instant: sorts by time, and two plans of one second differ. */
export function newPlanId(instant: Date): string {
  const tail = Math.floor(Math.random() * 0x1000000).toString(16);
  return `${instant.toISOString().replace(/[-:.TZ]/g, "")}-${tail.padStart(6, "0")}`;
}
