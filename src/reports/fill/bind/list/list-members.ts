import type { AwardId } from "../../../../domain/glossary/awards";
import type { RecipientKind } from "../../../../domain/recipient";
import type { Grid } from "../../../../workbook/grid";
import { plainText, filledColumns } from "../../read-table/table";
import { awardIn, folded } from "../../words";

/** Whether a list names those who hold its title through a higher one. */
export interface Members {
  /** Whoever holds one of these stands elsewhere. */
  readonly without: readonly AwardId[];
  /** The list says of itself whether it names them. */
  readonly isSaid: boolean;
}

const WITH = /\b(gom|bao gom|ke|tinh|ghi|co) ca\b/;
const WITHOUT = /\b(khong|chua) (ke|dem|tinh|gom|bao gom|ghi|liet ke|neu)\b|\btru\b/;
/** «I. TTLĐXS (không ghi lại ở mục II)» */
const NOT_AGAIN =
  /\bkhong (?:ghi|liet ke|neu|nhac|dua|ke) (?:lai )?(?:(?:o|tai|trong|vao|xuong) )?(?:muc|phan|danh sach) ([ivx]+|[a-h]|\d{1,2})\b/;

/** Remarks in brackets at the title of a list, or at that of another one: «(gồm cả người đăng ký CSTĐ)», «(không ghi lại ở mục II)». */
export function membersOf(
  grid: Grid,
  titles: readonly string[],
  award: AwardId,
  recipient: RecipientKind | null,
): Members {
  const without = new Set<AwardId>();
  let isSaid = false;
  for (const remark of titles.flatMap(bracketsIn)) {
    const words = folded(remark);
    if (NOT_AGAIN.test(words)) continue;
    const named = awardIn(remark, recipient)?.award ?? null;
    if (named === null || named === award) continue;
    if (WITH.test(words)) isSaid = true;
    else if (WITHOUT.test(words)) without.add(named);
  }
  for (const each of listedElsewhere(grid, titles, recipient)) if (each !== award) without.add(each);
  return { without: [...without], isSaid: isSaid || without.size > 0 };
}

/** Titles of the lists whose people are not written again in the one with this number. */
function listedElsewhere(grid: Grid, titles: readonly string[], recipient: RecipientKind | null): readonly AwardId[] {
  const own = numberOf(titles.at(-1) ?? "");
  if (own === null) return [];
  const awards: AwardId[] = [];
  for (let row = 1; row <= grid.values.length; row++)
    for (const column of filledColumns(grid, row)) {
      const text = plainText(grid, row, column);
      const other = numberOf(text);
      if (other === null || other === own || NOT_AGAIN.exec(folded(text))?.[1] !== own) continue;
      const named = awardIn(withoutBrackets(text), recipient)?.award;
      if (named !== undefined) awards.push(named);
    }
  return awards;
}

function bracketsIn(title: string): readonly string[] {
  return [...title.matchAll(/\(([^()]*)\)/gu)].map((match) => match[1] ?? "");
}

/** A title without what is remarked in brackets. */
export function withoutBrackets(title: string): string {
  return title.replace(/\([^()]*\)/gu, " ").trim();
}

/** The number in front of a heading: «I. Tập thể lao động xuất sắc». */
function numberOf(title: string): string | null {
  return /^\s*(?:mục\s+)?([ivx]+|[a-h]|\d{1,2})\s*[.):/-]/iu.exec(title)?.[1]?.toLowerCase() ?? null;
}
