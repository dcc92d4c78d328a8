import type { RecipientKind, SubjectKey } from "../domain/recipient";
import type { Stage } from "../domain/stage";
import type { BySource, Source, Told } from "./sources";

/** «counted»: the claims that the registration forms are counted by. The others: what was decided later, in their place. */
export type Basis = "counted" | "council" | "nominated" | "decided";

export type BasisOfKinds = Readonly<Record<RecipientKind, Basis>>;

const kinds: readonly RecipientKind[] = ["individual", "collective", "family"];

/** What each kind of recipient is counted by at a stage; as counted, where the workbook holds nothing later. */
export function basisAt(stage: Stage, told: BySource): BasisOfKinds {
  const ofKind = (kind: RecipientKind): Basis => {
    const holds = (source: Source) => told[source].some((one) => one.kind === kind);
    switch (stage) {
      case "registration":
      case "mid-year":
        return "counted";
      case "review":
        return holds("council") ? "council" : "counted";
      case "nomination":
        return holds("council") || holds("pending") ? "nominated" : "counted";
      case "decided":
        // A list of decisions that names no collective has awarded none.
        return told.decided.length > 0 ? "decided" : "counted";
    }
  };
  return { individual: ofKind("individual"), collective: ofKind("collective"), family: ofKind("family") };
}

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
