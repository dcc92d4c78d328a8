import type { Answer } from "../domain/answer";
import type { Employment } from "./employment";
import type { Member } from "./population";

/**
 * Whether somebody belongs to CBCCVC or is on contract, as the workbook says it, after her answer; null where neither is
 * said. One reading for targets, forms and rules.
 */
export function employmentAfter(answers: readonly Answer[]): (employment: Employment) => "staff" | "contract" | null {
  const isOut = onContract(answers);
  const allAreStaff = answers.some((answer) => answer.kind === "all-are-staff" && answer.value);
  return (employment) => (isOut({ employment }) ? "contract" : allAreStaff || employment === "staff" ? "staff" : null);
}

/**
 * Whether somebody is on contract and so no CBCCVC: as the workbook says, after her answer. «All are CBCCVC» takes nobody
 * out; its opposite takes those out whose work alone suggests a contract.
 */
export function onContract(answers: readonly Answer[]): (member: Pick<Member, "employment">) => boolean {
  const allAreStaff = answers.some((answer) => answer.kind === "all-are-staff" && answer.value);
  const likelyToo = answers.some((answer) => answer.kind === "all-are-staff" && !answer.value);
  return ({ employment }) =>
    !allAreStaff && (employment === "contract" || (likelyToo && employment === "likely-contract"));
}
