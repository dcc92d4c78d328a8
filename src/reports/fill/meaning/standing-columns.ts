import type { Facts } from "../facts";
import { folded } from "../words";
import type { FigureColumn } from "./column-uses";

const REGISTERED = /\b(dang ky|de nghi|giao uoc)\b/;
const GRANTED =
  /\b(ket qua|dat duoc|duoc (xet|tang|khen|cong nhan)|da (dat|cong nhan)|cong nhan|binh xet|cuoi nam)\b|\bdat$/;

/**
 * «Đăng ký | Đạt được», «Đăng ký đầu năm | Kết quả cuối năm» side by side: the one is not the other. What was granted
 * is counted in the results; where the file knows only one of the two, the other is hers to tell.
 */
export function withStandings(uses: readonly FigureColumn[], facts: Facts): readonly FigureColumn[] {
  const said = uses.map(({ column }) => saidOf(column.path));
  if (!said.includes("registered") || !said.includes("granted")) return uses;
  return uses.map((use, at): FigureColumn => {
    const { facets } = use;
    if (said[at] === "granted") return { ...use, facets: { ...facets, standing: "decided" } };
    if (said[at] !== "registered") return use;
    return facts.marksAreGranted
      ? { ...use, facets: { ...facets, foreign: facets.foreign ?? "đăng ký" } }
      : { ...use, facets: { ...facets, standing: "registered" } };
  });
}

/** «Kết quả đăng ký» speaks of what is registered; the inner words say it more exactly. */
function saidOf(path: readonly string[]): "registered" | "granted" | null {
  for (const text of [...path].reverse()) {
    const words = folded(text);
    if (REGISTERED.test(words)) return "registered";
    if (GRANTED.test(words)) return "granted";
  }
  return null;
}
