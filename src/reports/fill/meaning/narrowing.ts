import type { Facts } from "../facts";
import type { Facets, NamedSpan } from "./facets";

/** What narrows a figure so that no register tells it: «chuyên đề», another year, the level of what is no initiative. */
export function narrowingOf(facets: Facets, { year }: Facts): string | null {
  if (facets.foreign !== null) return facets.foreign;
  const other = yearOtherThan(year, facets.years);
  return other === null ? null : yearInWords(other);
}

/** The year that words speak of, where it is not the one at hand; null where they name that one or none. */
export function yearOtherThan(year: number | null, spans: readonly NamedSpan[]): NamedSpan | null {
  if (year === null || spans.some(({ from, to }) => from <= year && year <= to)) return null;
  return spans.at(-1) ?? null;
}

export function yearInWords({ from, to }: NamedSpan): string {
  return from === to ? `năm ${String(from)}` : `năm học ${String(from)}-${String(to)}`;
}
