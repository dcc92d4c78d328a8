import { claims, isFighterTitle, isMarkedAdvanced } from "../../domain/eligibility/titles-held";
import type { Form } from "../../domain/form/form";
import type { Entry } from "../../domain/register/register";
import type { RuleView } from "../rule";

/** How a form marks its CSTĐCS: those marked LĐTT as well, and those marked CSTĐCS alone. */
export interface FighterHabit {
  readonly both: readonly Entry[];
  readonly highestOnly: readonly Entry[];
}

/** The habit of one form. A person counts once, by the first row with the title. */
export function fighterHabitOf(form: Form, { facts }: RuleView): FighterHabit {
  const seen = new Set<string>();
  const fighters = (facts.entriesByForm.get(form.id) ?? []).filter((entry) => {
    if (entry.kind !== "individual" || seen.has(entry.subject) || !claims(entry, isFighterTitle)) return false;
    seen.add(entry.subject);
    return true;
  });
  const isMarkedBoth = ({ subject }: Entry) => {
    const person = facts.personByKey.get(subject);
    return person !== undefined && isMarkedAdvanced(person);
  };
  return {
    both: fighters.filter(isMarkedBoth),
    highestOnly: fighters.filter((entry) => !isMarkedBoth(entry)),
  };
}

/** Most fighters carry both marks: the one who does not is an exception worth a question. */
export function marksBoth({ both, highestOnly }: FighterHabit): boolean {
  return both.length > highestOnly.length;
}
