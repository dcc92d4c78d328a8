import type { Answer } from "../domain/answer";
import type { Member } from "./population";

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
