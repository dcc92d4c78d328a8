import type { AwardId } from "../domain/glossary/awards";
import type { RecipientKind, SubjectKey } from "../domain/recipient";
import type { Stage } from "../domain/stage";
import { implies } from "../domain/targets/implied-awards";
import type { BySource, Source, Told } from "./sources";

/** «counted»: the claims that the registration forms are counted by. The others: what was decided later, in their place. */
export type Basis = "counted" | "council" | "nominated" | "decided";

export type BasisOfKinds = Readonly<Record<RecipientKind, Basis>>;

const kinds: readonly RecipientKind[] = ["individual", "collective", "family"];

/**
 * What each kind of recipient is counted by at a stage; as counted, where the workbook holds nothing later of that kind.
 * Where nothing is registered at all, a list of decisions that names no collective has awarded none.
 */
export function basisAt(stage: Stage, told: BySource, isRegistered: boolean): BasisOfKinds {
  const ofKind = (kind: RecipientKind): Basis => {
    const holds = (source: Source) => told[source].some((one) => one.kind === kind);
    if (!isRegistered) return told.decided.length > 0 ? "decided" : "counted";
    switch (stage) {
      case "registration":
      case "mid-year":
        return "counted";
      case "review":
        return holds("council") ? "council" : "counted";
      case "nomination":
        return holds("council") || holds("pending") ? "nominated" : "counted";
      case "decided":
        return holds("decided") ? "decided" : "counted";
    }
  };
  return { individual: ofKind("individual"), collective: ofKind("collective"), family: ofKind("family") };
}

/**
 * Whether the file holds results for an award and a kind of recipient: a decision names it or a title that contains it,
 * or says that it still waits. A Bằng khen without its level may be any of them.
 */
export function isDecidedOn(kind: RecipientKind, award: AwardId, { decided, pending }: BySource): boolean {
  return [...decided, ...pending].some(
    (one) => one.kind === kind && (implies(one.award, award) || isSameDiploma(one.award, award)),
  );
}

function isSameDiploma(one: AwardId, other: AwardId): boolean {
  const [either, or] = [one, other].map((award) => award.endsWith(DIPLOMA));
  return either === true && or === true && [one, other].includes(DIPLOMA);
}

const DIPLOMA = "diploma-of-merit";

function toldOf(kind: RecipientKind, basis: Basis, told: BySource): readonly Told[] {
  const of = (...from: readonly Source[]) => from.flatMap((source) => told[source].filter((one) => one.kind === kind));
  switch (basis) {
    case "counted":
      return [];
    case "council":
      return of("council");
    case "nominated":
      return of("council", "pending");
    case "decided":
      return of("decided");
  }
}

/** Whether titles are those that the registration forms are counted by, whoever holds them. */
export function isAsCounted(basis: BasisOfKinds): boolean {
  return kinds.every((kind) => basis[kind] === "counted");
}

/** What takes the place of the claims, by whose it is. */
export function toldAt(basis: BasisOfKinds, told: BySource): ReadonlyMap<SubjectKey, readonly Told[]> {
  const groups = new Map<SubjectKey, Told[]>();
  for (const result of kinds.flatMap((kind) => toldOf(kind, basis[kind], told))) {
    const group = groups.get(result.subject);
    if (group) group.push(result);
    else groups.set(result.subject, [result]);
  }
  return groups;
}
