import type { DenominatorBasis, Comparator, Measure } from "./target";

/** What an id is made from. */
export interface TargetShape {
  readonly measure: Measure;
  readonly comparator: Comparator | null;
  readonly unit: string;
  readonly denominator: DenominatorBasis | null;
}

const shareNames: Readonly<Record<string, string>> = {
  "advanced-worker": "advanced-worker",
  "grassroots-emulation-fighter": "grassroots-fighter",
  "provincial-emulation-fighter": "provincial-fighter",
  "ministerial-emulation-fighter": "ministerial-fighter",
  "national-emulation-fighter": "national-fighter",
  "advanced-labor-collective": "advanced-collective",
  "excellent-labor-collective": "excellent-collective",
  "provincial-diploma-of-merit": "provincial-diploma",
  "ministerial-diploma-of-merit": "ministerial-diploma",
  "prime-minister-diploma-of-merit": "prime-minister-diploma",
  "diploma-of-merit": "diploma",
  "certificate-of-merit": "certificate",
};

/** A stable name for what a target asks: `advanced-worker-share`, `people-provincial-diploma`, `grassroots-initiatives`. */
export function targetIdOf({ measure, comparator, unit, denominator }: TargetShape): string {
  switch (measure.kind) {
    case "award": {
      const name = shareNames[measure.award] ?? measure.award;
      const isOfHolders = denominator?.kind === "advanced-workers" || denominator?.kind === "holders";
      if (isOfHolders && (comparator === "<=" || comparator === "<")) return `${name}-cap`;
      if (denominator?.kind === "last-year") return `${name}-over-last-year`;
      if (unit === "percent") return `${name}-share`;
      if (measure.wholeBody) return `department-proposed-${name}`;
      return measure.recipient === "individual" ? `people-${name}` : `units-${name}`;
    }
    case "with-initiative": {
      if (denominator?.kind !== "holders" && denominator?.kind !== "advanced-workers") return "people-with-initiative";
      const award = denominator.kind === "holders" ? denominator.award : "advanced-worker";
      return `${shareNames[award] ?? award}-with-initiative`;
    }
    case "initiatives":
      return measure.level === null ? "initiatives" : `${measure.level}-initiatives`;
    case "tasks":
      return measure.state === "done"
        ? "tasks-done"
        : measure.section === "provincial"
          ? "provincial-tasks-registered"
          : "tasks-registered";
    case "grade":
      return unit === "percent" ? `${measure.grade}-grade-share` : `people-${measure.grade}-grade`;
    case "registering":
      return measure.recipient === "individual" ? "registering-share" : "units-registering-share";
    case "belonging": {
      const award = denominator?.kind === "holders" ? denominator.award : "advanced-worker";
      return `${[...measure.group.traits, ...(measure.group.positions.length > 0 ? ["positions"] : [])].join("-")}-among-${shareNames[award] ?? award}`;
    }
    case "registered-people":
      return "registered-people-share";
    case "non-leaders-commended":
      return "non-leaders-commended-share";
    case "units-reaching":
      return "units-reaching";
    case "attested":
      return "attested";
  }
}

/** Ids made unique in their order: the second of one name gets «-2». */
export function withUniqueIds<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const times = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, times);
    return times === 1 ? item : { ...item, id: `${item.id}-${String(times)}` };
  });
}
