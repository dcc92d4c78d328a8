import type { EligibilityView } from "../domain/eligibility/conditions";
import { hasRole } from "../domain/form/form";
import type { Person } from "../domain/register/register";
import type { RuleView } from "./rule";

/** What the conditions of `domain/eligibility` are judged by in this workbook. */
export function eligibilityView(view: RuleView): EligibilityView {
  const { regime, year, facts, reading } = view;
  const hasHistory = reading.register.history.length > 0;
  const hasList = reading.register.initiatives.length > 0;
  const hasPlace = ({ entries }: Person) =>
    hasList ||
    entries.some(({ form }) => {
      const own = facts.formById.get(form);
      return own !== undefined && hasRole(own, "initiative");
    });
  return {
    regime,
    year,
    hasInitiativesOf: (person) => {
      if (person.entries.some(({ initiatives }) => initiatives.length > 0)) return "named";
      if (facts.initiativeAuthors.has(facts.foldedName(person.name))) return "named";
      return hasPlace(person) ? "blank" : "no-place";
    },
    pastAwardsOf: hasHistory ? ({ key }) => facts.pastByPerson.get(key) ?? [] : null,
  };
}
