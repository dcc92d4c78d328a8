import { glossaryEntry } from "../../../../domain/glossary/awards";
import type { RecipientKind } from "../../../../domain/recipient";
import type { Binding } from "../../binding";
import type { Facts } from "../../facts";
import { shareOf, type AwardSource, type Source } from "../../source";
import { folded } from "../../words";
import { bindSource } from "../bind-source";
import { cellKey } from "../form-keys";
import type { FigureTable } from "./figure-table";

/** «Tỷ lệ trên tổng số 05 phòng, đơn vị (%)»: the total above over what its label names. */
export function bindSharesLines(
  { table, form, lines, figures }: FigureTable,
  sources: ReadonlyMap<number, ReadonlyMap<number, Source>>,
  facts: Facts,
): readonly Binding[] {
  return lines.flatMap((line, at) => {
    if (line.kind !== "shares") return [];
    const total = lines.slice(0, at).findLast((each) => each.kind === "sum");
    if (total === undefined) return [];
    const wanted = recipientOf(line.label);
    return figures.flatMap(({ column }) => {
      const part = sources.get(total.row)?.get(column.column);
      if (part?.kind !== "award" || !hasShare(part)) return [];
      if (wanted !== null && part.recipient !== wanted) return [];
      const place = { grid: table.grid, row: line.row, column: column.column, form, key: cellKey(column, line.label) };
      return [bindSource(shareOf(part), { ...place, confidence: 0.85 }, facts)];
    });
  });
}

/** Whom such a line takes the share of; null where it does not say. */
function recipientOf(label: string): RecipientKind | null {
  const words = folded(label);
  if (/\b(phong|don vi|tap the)\b/.test(words)) return "collective";
  return /\b(nguoi|cbccvc|ca nhan|can bo)\b/.test(words) ? "individual" : null;
}

/** Only titles that every unit strives for have a share of all units; flags and diplomas have none. */
function hasShare({ award, recipient }: AwardSource): boolean {
  if (recipient === "family" || award.endsWith("-flag")) return false;
  return recipient === "individual" || glossaryEntry(award)?.kind === "title";
}
