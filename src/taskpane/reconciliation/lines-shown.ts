import type { Level } from "../../domain/counted/reconciliation";

/** Lines that change nothing are left out: nobody repeated, nothing implied, and the total after them. */
export function linesShown(levels: readonly Level[]): readonly Level[] {
  let left: number | null = null;
  return levels.filter(({ id, sign, value }) => {
    if (sign !== "total") return value > 0;
    const isKept = left !== value || id === "held" || id === "base" || id === "marks";
    left = value;
    return isKept;
  });
}
