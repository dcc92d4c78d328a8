import type { AwardId } from "../domain/glossary/awards";
import type { SubjectKey, UnitKey } from "../domain/recipient";
import { implies } from "../domain/targets/implied-awards";
import type { RowRef } from "../workbook/refs";

/** A title that stands somewhere for somebody. */
export interface Mark {
  readonly award: AwardId;
  readonly at: RowRef;
}

/** Whoever may hold a title: a person, a collective, a family. */
export interface Candidate {
  readonly key: SubjectKey;
  readonly unit: UnitKey | null;
  readonly held: readonly Mark[];
}

/** Somebody who holds a title: counted once, whatever the number of rows. */
export interface Holder<Who extends Candidate = Candidate> {
  readonly who: Who;
  /** The title it is held through: the one asked for, or a higher one that contains it. */
  readonly through: AwardId;
  readonly isMarked: boolean;
  /** What says so, in reading order. */
  readonly marks: Who["held"];
}

/**
 * Who holds a title: written in so many words, or contained in a higher title that is. `awards`: the ids that one name
 * means («Bằng khen» takes every level in); `isMeant`: whether a mark is of the kind asked for (which authority grants it).
 */
export function holdersAmong<Who extends Candidate>(
  candidates: readonly Who[],
  awards: readonly AwardId[],
  isMeant: (mark: Who["held"][number]) => boolean = () => true,
): readonly Holder<Who>[] {
  // A CSTĐCS among soldiers is a CSTT as one among workers is a LĐTT; where there are both, nobody says which.
  const areSoldiers = !candidates.some(({ held }) => held.some(({ award }) => award === "advanced-worker"));
  const contains = (held: AwardId, award: AwardId) =>
    implies(held, award === "advanced-soldier" && areSoldiers ? "advanced-worker" : award);
  return candidates.flatMap((who): readonly Holder<Who>[] => {
    if (who.held.length === 0) return [];
    const marks = who.held.filter((mark) => awards.includes(mark.award) && isMeant(mark));
    const [first] = marks;
    if (first !== undefined) return [{ who, through: first.award, isMarked: true, marks }];
    // Beside CSTT, a CSTĐCS is no LĐTT: a soldier is put down for the one, a worker for the other.
    const isSoldier = who.held.some(({ award }) => award === "advanced-soldier");
    if (isSoldier && awards.includes("advanced-worker")) return [];
    const higher = who.held.find(
      (mark) => !awards.includes(mark.award) && awards.some((award) => contains(mark.award, award)),
    );
    if (higher === undefined) return [];
    const through = who.held.filter(({ award }) => award === higher.award);
    return [{ who, through: higher.award, isMarked: false, marks: through }];
  });
}
