import type { Line } from "../read-table/line";
import { folded } from "../words";
import type { FigureColumn } from "./column-uses";
import type { Facets } from "./facets";

/**
 * «Diễn giải | Kết quả» in a form of registrations: the only column of counts, where the title or the lines say «đăng ký»,
 * holds what was counted, and nothing that was decided.
 */
export function withBareResult(
  figures: readonly FigureColumn[],
  title: Facets,
  lines: readonly Line[],
): readonly FigureColumn[] {
  const [only, ...others] = figures.filter(({ facets }) => facets.measure !== "share");
  if (only === undefined || others.length > 0 || !isBareResult(only)) return figures;
  const says = [title, ...lines.flatMap((line) => ("facets" in line ? [line.facets] : []))].map(
    ({ standing }) => standing,
  );
  const isLater = says.some((standing) => standing === "decided" || standing === "council" || standing === "superior");
  const isRegistered = says.some((standing) => standing === "registered" || standing === "proposed");
  if (isLater || !isRegistered) return figures;
  return figures.map((use) => (use === only ? { ...only, facets: { ...only.facets, standing: null } } : use));
}

function isBareResult({ column }: FigureColumn): boolean {
  return column.path.length === 1 && /^ket qua( (tong hop|thong ke))?$/.test(folded(column.path[0] ?? ""));
}
