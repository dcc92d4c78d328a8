import type { FigureColumn } from "./column-uses";

/** «Đăng ký | Đạt» side by side: beside what is registered, what is attained is what was decided. */
export function withStandings(uses: readonly FigureColumn[]): readonly FigureColumn[] {
  const isRegistered = ({ facets }: FigureColumn) => facets.standing === "registered" || facets.standing === "proposed";
  if (!uses.some(isRegistered)) return uses;
  return uses.map((use): FigureColumn =>
    use.facets.standing === "attained" ? { ...use, facets: { ...use.facets, standing: "decided" } } : use,
  );
}
