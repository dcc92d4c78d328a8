import { awardsNamed } from "../../../vocabulary/award-words";
import { lookOf, looksLikePerson, looksLikePosition, looksLikeUnit } from "../../../layout/cell-looks";
import { isPlaceAndDate, isSignature } from "../../../vocabulary/row-words";
import { cellsOf } from "../rows-of-list";
import type { Context } from "../section-rows";

/** How posts begin that no list of posts would ever hold whole: «Trưởng khối», «Phụ trách đơn vị», «Tổ trưởng chuyên môn». */
const POST =
  /^(?:(?:kt|tm|tl|tuq|q)\.|(?:truong|pho|to truong|to pho|doi truong|thu ky|thu truong|chu (?:tri|toa|nhiem)|phu trach|dai dien|quan doc|can bo|nguoi|giam doc|lanh dao|bi thu|chanh|tro ly|chi huy)\b)/;

/**
 * Words of posts and nothing that a line of the list would hold. What the posts are called matters little: over
 * «(Ký, ghi rõ họ tên)» every word is the post of whoever signs.
 */
export function isPosts(context: Context, row: number, next: number | null): boolean {
  const { table, number } = context;
  const cells = cellsOf(context, row);
  if (cells.length === 0 || cells.length > 4) return false;
  if (number && /^\d{1,5}[.)]?$/.test(table.sheet.plain(row, number.column))) return false;
  const isSignedFor = next !== null && isOverHandNotes(context, cells, next);
  return cells.every((column) => isPostIn(context, row, column, isSignedFor));
}

function isPostIn({ table: { sheet } }: Context, row: number, column: number, isSignedFor: boolean): boolean {
  const text = sheet.text(row, column);
  const words = sheet.plain(row, column);
  if (isPost(words)) return true;
  if (/\d/.test(words) || words.split(" ").length > 8) return false;
  if (lookOf(sheet.value(row, column), text, "General") === "mark" || awardsNamed(text).length > 0) return false;
  return isSignedFor ? /\p{L}{2}/u.test(text) : !looksLikePerson(text) && !looksLikeUnit(text);
}

function isOverHandNotes(context: Context, posts: readonly number[], below: number): boolean {
  return cellsOf(context, below).every(
    (column) => posts.includes(column) && /^\(?(?:da )?ky\b/.test(context.table.sheet.plain(below, column)),
  );
}

/** Posts alone, apart from the list, and nothing below them yet: the names come with the pen. */
export function isLeftToSign(context: Context, row: number): boolean {
  const { sheet, body } = context.table;
  return (
    row > body &&
    sheet.filled(row - 1).length === 0 &&
    cellsOf(context, row).every((column) => isPost(sheet.plain(row, column)))
  );
}

function isPost(words: string): boolean {
  return isSignature(words) || looksLikePosition(words) || POST.test(words);
}

/** Names of people and nothing else. */
export function isNames(context: Context, row: number): boolean {
  const cells = cellsOf(context, row);
  return cells.length > 0 && cells.every((column) => looksLikePerson(context.table.sheet.text(row, column)));
}

/** «(Ký, ghi rõ họ tên)», a date. */
export function isHandNote(context: Context, row: number): boolean {
  const { sheet } = context.table;
  const cells = cellsOf(context, row);
  return (
    cells.length > 0 &&
    cells.every((column) => {
      const words = sheet.plain(row, column);
      return /^\(?(?:da )?ky\b|^\(/.test(words) || isPlaceAndDate(words);
    })
  );
}
