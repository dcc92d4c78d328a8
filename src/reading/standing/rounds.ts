import type { Column } from "../../domain/form/form";
import { columnLetters } from "../../workbook/refs";
import type { ColumnContent } from "../../layout/column-content";
import { plain } from "../../text/plain";
import { isRoundOfRegistering } from "../../vocabulary/registering-rounds";

/**
 * «Danh hiệu duyệt vòng 2 | Danh hiệu duyệt vòng 3»: columns that say the same of successive rounds. The last round
 * in which anything is written is what stands; the others are kept as they are and not counted.
 */
export function lastRoundOnly(columns: readonly Column[], contents: readonly ColumnContent[]): readonly Column[] {
  const isFilled = ({ column }: Column) => contents.some((one) => one.column === column && one.filled > 0);
  return columns.map((column) => {
    const round = roundOf(column);
    if (!round) return column;
    const alike = columns.filter((other) => isSameTitle(other, column, round));
    const filled = alike.filter(isFilled);
    const later = (filled.length > 0 ? filled : alike).reduce((one, other) =>
      (roundOf(other)?.number ?? 0) > (roundOf(one)?.number ?? 0) ? other : one,
    );
    if (later === column) return column;
    return {
      ...column,
      role: "other",
      award: null,
      evidence: [
        {
          source: "neighbour",
          sentence: {
            vi: `Cột ${columnLetters(column.column)} là kết quả vòng khác của cột ${columnLetters(later.column)} («${later.header}»); chỉ tính vòng sau cùng đã ghi.`,
            en: `Column ${columnLetters(column.column)} is another round of column ${columnLetters(later.column)} («${later.header}»); only the last round that is written counts.`,
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
  if (isRoundOfRegistering(column.header)) return null;
  const words = plain(column.header);
  const round = /\b(?:vong|lan|buoc|dot|cap xet) ?(\d)\b/.exec(words);
  return round ? { number: Number(round[1]), stem: words.replace(round[0], "") } : null;
}

function isSameTitle(
  other: Column,
  column: Column,
  round: { readonly number: number; readonly stem: string },
): boolean {
  const own = roundOf(other);
  return own !== null && other.role === column.role && own.stem === round.stem;
}
