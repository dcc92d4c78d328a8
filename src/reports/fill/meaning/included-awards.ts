import type { RecipientKind } from "../../../domain/recipient";
import { awardIn } from "../words";

/** A label of one award that says which others its figure takes in. */
export interface IncludedAwards {
  /** «Lao động tiên tiến» of «Lao động tiên tiến (gồm cả CSTĐCS)». */
  readonly own: string;
  /** «(gồm cả CSTĐCS)». */
  readonly clause: string;
}

const CLAUSE = /\((?:đã |bao )?(?:gồm|kể|tính) (?:cả )?[^()]*\)/iu;

/** null where no bracket takes in another award than the one in front of it. */
export function includedAwards(text: string, hint: RecipientKind | null): IncludedAwards | null {
  const composed = text.normalize("NFC");
  const clause = CLAUSE.exec(composed)?.[0];
  if (clause === undefined) return null;
  const own = composed.replace(clause, " ").trim();
  const counted = awardIn(own, hint);
  const taken = awardIn(clause, hint);
  return counted === null || taken === null || counted.award === taken.award ? null : { own, clause };
}
