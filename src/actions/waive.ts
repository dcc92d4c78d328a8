import type { Waiver } from "../domain/findings/finding";
import type { Failure } from "../workbook/failure";
import type { Workbook } from "../workbook/ports";
import type { Result } from "../workbook/result";
import { readRemembered, rememberWaivers } from "./remembered";

/** «Ghi lý do, bỏ qua»: keeps the reason for a finding, or for a target that stays as it is; null takes it back. */
export async function waive(
  workbook: Workbook,
  finding: { readonly id: string },
  waiver: Waiver | null,
): Promise<Result<void, Failure>> {
  const remembered = await readRemembered(workbook);
  if (!remembered.ok) return remembered;
  const others = remembered.value.waivers.filter((old) => old.finding !== finding.id);
  return rememberWaivers(workbook, waiver === null ? others : [...others, waiver]);
}
