import type { Bilingual } from "../domain/bilingual";
import type { Target } from "../domain/targets/target";
import { heldByCollectives, heldByPeople } from "./awards-counted";
import type { Denominator } from "./base";
import type { NumeratorInput, NumeratorReading } from "./counted";
import { initiativesCounted } from "./initiatives-counted";
import { peopleWithInitiative } from "./initiatives-of-people";
import { belongingPeople, gradedPeople, nonLeadersCommended, registeredPeople } from "./people-counted";
import { registering } from "./registering";
import { tasksCounted } from "./tasks-counted";

const tasksOfNoUnit: Bilingual = {
  vi: "Thiếu: nhiệm vụ nào của phòng, đơn vị nào.",
  en: "Missing: which unit a task belongs to.",
};

const ofItsParts: Bilingual = {
  vi: "Tính từ từng phòng, đơn vị.",
  en: "Computed from each unit.",
};

/** Counts what a target asks for among the people of its denominator. Attested lines count nothing. */
export function numeratorOf(target: Target, denominator: Denominator | null, input: NumeratorInput): NumeratorReading {
  const { measure } = target;
  switch (measure.kind) {
    case "award":
      return measure.recipient === "individual"
        ? heldByPeople(target, measure, denominator, input)
        : heldByCollectives(target, measure, denominator, input);
    case "initiatives":
      return initiativesCounted(measure.level, input.reading, input.stage, target.scope.unit);
    case "tasks":
      if (target.scope.unit !== null) return { kind: "unknown", missing: tasksOfNoUnit };
      return tasksCounted(measure, input.reading);
    case "grade":
      return gradedPeople(measure, denominator, input.population);
    case "with-initiative":
      return peopleWithInitiative(measure.level, denominator, input);
    case "belonging":
      return belongingPeople(measure.group, denominator, input.population);
    case "registering":
      return registering(target, measure, denominator, input.population);
    case "registered-people":
      return registeredPeople(denominator, input.population);
    case "non-leaders-commended":
      return nonLeadersCommended(denominator, input.population);
    case "units-reaching":
      return { kind: "unknown", missing: ofItsParts };
    case "attested":
      return { kind: "unknown", missing: { vi: "Dòng tự xác nhận.", en: "Attested by hand." } };
  }
}
