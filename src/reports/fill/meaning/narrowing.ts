import type { Facts } from "../facts";
import type { Facets, NamedSpan } from "./facets";

/** What narrows a figure so that no register tells it: «chuyên đề», another year, the level of what is no initiative. */
export function narrowingOf(facets: Facets, { year }: Facts): string | null {
  if (facets.foreign !== null) return facets.foreign;
  if (facets.lastYear !== null) return facets.lastYear;
  const other = yearOtherThan(year, facets.years);
  return other === null ? null : yearInWords(other);
}

/**
 * «Cùng kỳ năm trước», «Kết quả năm 2024» beside those of 2025: the same words without that of the year; null where they
 * speak of the year at hand.
 */
export function ofLastYear(facets: Facets, { year }: Facts): Facets | null {
  if (facets.lastYear !== null) return { ...facets, lastYear: null, years: [] };
  const other = yearOtherThan(year, facets.years);
  return year !== null && other?.to === year - 1 ? { ...facets, years: [] } : null;
}

/** The year that words speak of, where it is not the one at hand; null where they name that one or none. */
export function yearOtherThan(year: number | null, spans: readonly NamedSpan[]): NamedSpan | null {
  if (year === null || spans.some(({ from, to }) => from <= year && year <= to)) return null;
  return spans.at(-1) ?? null;
}

export function yearInWords({ from, to }: NamedSpan): string {
  return from === to ? `năm ${String(from)}` : `năm học ${String(from)}-${String(to)}`;
}
