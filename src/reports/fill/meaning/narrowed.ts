import { both, type Source, type Who } from "../source";
import type { Narrowing } from "./whom-notes";

/** The count of those alone whom the words around a table leave in; null where no register tells that figure. */
export function narrowed(source: Source, by: readonly Narrowing[]): Source | null {
  return by.reduce<Source | null>((own, each) => (own === null ? null : narrowedBy(own, each)), source);
}

/** Of what kind of figure words about people say nothing: units, collectives. */
function narrowedBy(source: Source, by: Narrowing): Source | null {
  switch (source.kind) {
    case "award":
      if (source.recipient !== "individual" || (by.of !== null && by.of !== source.award)) return source;
      if (by.without.includes(source.award)) return null;
      return withoutHolders({ ...source, who: both(source.who, by.who) }, by);
    case "headcount":
    case "registrants":
      if (by.of !== null || (source.kind === "registrants" && source.recipient === "collective")) return source;
      return by.without.length > 0 ? null : { ...source, who: both(source.who, by.who) };
    case "grade":
      if (by.of !== null) return source;
      return by.without.length > 0 ? null : { ...source, who: both(source.who, by.who) };
    case "units":
    case "target":
      return source;
    case "initiatives":
      return by.of === null ? null : source;
    case "last-year":
      return by.of === null || by.of === source.of.award ? null : source;
    case "year-before": {
      const of = narrowedBy(source.of, by);
      return of === null ? null : { ...source, of };
    }
    case "share":
    case "fraction": {
      const [part, whole] = [narrowedBy(source.part, by), narrowedBy(source.whole, by)];
      return part === null || whole === null ? null : { ...source, part, whole };
    }
    case "sum": {
      const of = source.of.map((each) => narrowedBy(each, by)).filter((each) => each !== null);
      return of.length < source.of.length ? null : { ...source, of };
    }
  }
}

function withoutHolders(source: Source & { readonly kind: "award" }, { without }: Narrowing): Source {
  const all = [...new Set([...(source.without ?? []), ...without])];
  return all.length === 0 ? source : { ...source, without: all };
}

/** The same counts of everybody, for what is worked out between columns before it is narrowed again. */
export function widened(sources: ReadonlyMap<number, Source>, who: Who): ReadonlyMap<number, Source> {
  if (who.length === 0) return sources;
  const without = (own: Who) => own.filter((group) => !who.includes(group));
  return new Map(
    [...sources].map(([column, each]) => [column, "who" in each ? { ...each, who: without(each.who) } : each]),
  );
}
