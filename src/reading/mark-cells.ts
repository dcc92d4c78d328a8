import type { Column } from "../domain/form/form";
import type { AwardId } from "../domain/glossary/awards";
import type { RecipientKind } from "../domain/recipient";
import type { AwardClaim } from "../domain/register/register";
import type { Sourced } from "../domain/register/sourced";
import { readMark } from "../text/marks";
import type { CellValue } from "../workbook/grid";
import { awardsNamed } from "./award-words";
import type { ClaimSource } from "./claims";
import { forRecipient } from "./heading-meaning";
import { plain } from "./plain";
import { markable } from "./recipients";
import type { SheetText } from "./sheet-text";

/** Reads one cell of a column that stands for one title. */
export function readMarkCell(
  { sheet, columns, legend }: ClaimSource,
  row: number,
  kind: RecipientKind,
  column: Column,
  add: (claim: AwardClaim) => void,
  misplaced: AwardClaim[],
  unread: Sourced<string>[],
): void {
  const text = sheet.text(row, column.column);
  if (text === "" || column.award === null) return;
  const cell = sheet.ref(row, column.column);
  const award = forRecipient(column.award, column.recipient ?? kind);
  const explained = legend.marks.size === 0 ? undefined : legend.marks.get(plain(text));
  const mark = explained ?? readMark(markable(sheet, row, column.column));
  if (mark === "no") return;
  const how = mark === "yes" ? MARKED : meansAward(sheet.value(row, column.column), text, award, kind);
  if (how === null) {
    unread.push({ value: text, cell, text });
    return;
  }
  const claim: AwardClaim = { award, cell, text, how: how.how, certain: how.certain, readAs: null };
  if (column.recipient === "individual" && kind === "collective" && countsPeople(sheet, row, columns)) return;
  if (column.recipient !== null && column.recipient !== kind) misplaced.push(claim);
  else add(claim);
}

/** «Khoa Nội | 12 | 3»: in a unit's line numbers under people's titles say how many of its people, and are no marks. */
function countsPeople(sheet: SheetText, row: number, columns: readonly Column[]): boolean {
  const figures = columns.flatMap(({ role, recipient, column }) =>
    role === "headcount" || (role === "mark" && recipient !== "collective") ? [sheet.text(row, column)] : [],
  );
  return figures.some((text) => /^0?[2-9]$|^\d{2,4}$/.test(text)) && figures.every((text) => /^\d*$|^-$/.test(text));
}

type Meaning = Pick<AwardClaim, "how" | "certain">;

const MARKED: Meaning = { how: "mark", certain: true };

/** What a cell that is no mark says in the column of one title; null for words without a meaning there. */
function meansAward(value: CellValue, text: string, award: AwardId, kind: RecipientKind): Meaning | null {
  if ((typeof value === "number" && !text.includes("%")) || /^\d{1,3}$/.test(text))
    return { how: "times-won", certain: false };
  // The share of votes stands where others put a mark: proposed all the same.
  if (/^[\d.,]+ ?%$|^\d{1,3} ?\/ ?\d{1,3}$/.test(text))
    return /^[^/]*[1-9]/.test(text) ? { how: "mark", certain: false } : null;
  const named = awardsNamed(text);
  if (named.some((one) => forRecipient(one.award, kind) === award)) return { how: "text", certain: true };
  // The mark stands in this title's column, the words name another: counted where it stands, and asked.
  return named.length > 0 ? { how: "mark", certain: false } : null;
}
