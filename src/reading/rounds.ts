import type { Column } from "../domain/form/form";
import { columnLetters } from "../workbook/refs";
import { plain } from "./plain";

/**
 * «Danh hiệu duyệt vòng 2 | Danh hiệu duyệt vòng 3»: columns that say the same of successive rounds. The last round
 * is what stands; the earlier ones are kept as they are and not counted.
 */
export function lastRoundOnly(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, at) => {
    const round = roundOf(column);
    const later = round && columns.slice(at + 1).find((other) => isLaterRound(other, column, round));
    if (!later) return column;
    return {
      ...column,
      role: "other",
      award: null,
      evidence: [
        {
          source: "neighbour",
          sentence: {
            vi: `Cột ${columnLetters(column.column)} là kết quả vòng trước của cột ${columnLetters(later.column)} («${later.header}»); chỉ tính vòng sau cùng.`,
            en: `Column ${columnLetters(column.column)} is an earlier round of column ${columnLetters(later.column)} («${later.header}»); only the last round counts.`,
          },
        },
      ],
      alternatives: [
        { role: column.role, award: column.award, recipient: column.recipient, year: column.year, confidence: 0.4 },
      ],
    };
  });
}

function roundOf(column: Column): { readonly number: number; readonly stem: string } | null {
  if (column.role !== "title" && column.role !== "award" && column.role !== "title-or-award") return null;
  const words = plain(column.header);
  const round = /\b(?:vong|lan|buoc|dot|cap xet) ?(\d)\b/.exec(words);
  return round ? { number: Number(round[1]), stem: words.replace(round[0], "") } : null;
}

function isLaterRound(
  other: Column,
  column: Column,
  round: { readonly number: number; readonly stem: string },
): boolean {
  const later = roundOf(other);
  return later !== null && other.role === column.role && later.stem === round.stem && later.number > round.number;
}
