import { awardsNamed } from "../../../vocabulary/award-words";
import { lookOf, looksLikePerson, looksLikeUnit } from "../../../layout/cell-looks";
import { isClaimColumn } from "../../columns/claim-columns";
import { cellsOf } from "../rows-of-list";
import type { Context } from "../section-rows";

/**
 * «Loại A | 5», «Nữ | 3», «Tỷ lệ | 92 %» under the list's total: figures about the list. Somebody added there has a
 * running number, a person's name, or a title in words or with a mark.
 */
export function isFigureBelowTotal(context: Context, row: number): boolean {
  const { table, columns, names } = context;
  const { sheet } = table;
  const cells = cellsOf(context, row);
  if (context.number && /^\d{1,5}[.)]?$/.test(sheet.plain(row, context.number.column))) return false;
  const label = cells.find((column) => names.includes(column)) ?? cells[0];
  if (label === undefined || (looksLikePerson(sheet.text(row, label)) && !isClass(sheet.plain(row, label))))
    return false;
  const others = cells.filter((column) => column !== label);
  if (others.length === 0) return !looksLikeUnit(sheet.text(row, label));
  return others.every((column) => {
    const text = sheet.text(row, column);
    const isClaim = columns.some((one) => one.column === column && isClaimColumn(one));
    if (!isClaim) return !looksLikePerson(text);
    return lookOf(sheet.value(row, column), text, "General") !== "mark" && awardsNamed(text).length === 0;
  });
}

/** «Loại A», «Nữ», «Mức 2»: classes of people, in two words as short as a name. */
function isClass(words: string): boolean {
  return /^(?:loai|hang|muc|nhom|khoi|nam|nu|dang vien|doan vien|bien che|hop dong|trong do|trong nuoc|con lai)\b/.test(
    words,
  );
}
