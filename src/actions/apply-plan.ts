import type { Failure } from "../workbook/failure";
import type { AppliedEntry } from "../workbook/journal-entry";
import type { Workbook } from "../workbook/ports";
import { toFullA1 } from "../workbook/refs";
import { ok, type Result } from "../workbook/result";
import type { WritePlan } from "../workbook/write-plan";

/**
 * Applies a plan. Texts whose bold or red words the host would make alike are left as they are and named; all else is
 * written, as one step. Where nothing else is in the plan, that is the answer.
 */
export async function applyPlan(workbook: Workbook, plan: WritePlan): Promise<Result<AppliedEntry, Failure>> {
  const applied = await workbook.apply(plan);
  if (applied.ok || applied.error.code !== "several-looks") return applied;
  const { cells } = applied.error;
  const left = new Set(cells.map(toFullA1));
  const writes = plan.writes.filter(({ ref }) => !left.has(toFullA1(ref)));
  if (writes.length === 0 && plan.tabs.length === 0) return applied;
  const rest = await workbook.apply({ ...plan, writes });
  return rest.ok ? ok({ ...rest.value, left: cells }) : rest;
}
