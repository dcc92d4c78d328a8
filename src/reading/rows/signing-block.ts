import { awardsNamed } from "../../vocabulary/award-words";
import { lookOf, looksLikePerson, looksLikePosition, looksLikeUnit } from "../../layout/cell-looks";
import { isPlaceAndDate, isSignature } from "../../vocabulary/row-words";
import { cellsOf } from "./rows-of-list";
import type { Context } from "./section-rows";

/** Under a list stand at most so many lines with those who sign it. */
const MOST_ROWS = 12;

/**
 * First row of the block below the list in which somebody signs: posts side by side, room for the hand, names under
 * the posts. What the posts are called matters little, the shape says it. null where nobody signs.
 */
export function signingFrom(context: Context): number | null {
  const tail = tailOf(context);
  const from = tail.findLastIndex((row, at) => {
    const below = tail.slice(at + 1);
    return isPosts(context, row) && (isSignedBelow(context, row, below) || isLeftToSign(context, row, below));
  });
  return tail[from] ?? null;
}

/** The last rows that no running number calls a line, nearest to the list first. */
function tailOf(context: Context): readonly number[] {
  const { table, number } = context;
  const tail: number[] = [];
  for (let row = table.last; row >= table.body && tail.length < MOST_ROWS; row -= 1) {
    const cells = cellsOf(context, row);
    if (cells.length === 0) continue;
    if (cells.length > 4 || (number && /^\d{1,5}[.)]?$/.test(table.sheet.plain(row, number.column)))) break;
    tail.unshift(row);
  }
  return tail;
}

/** How posts begin that no list of posts would ever hold whole: «Trưởng khối», «Phụ trách đơn vị», «Tổ trưởng chuyên môn». */
const POST =
  /^(?:(?:kt|tm|tl|tuq|q)\.|(?:truong|pho|to truong|to pho|doi truong|thu ky|thu truong|chu (?:tri|toa|nhiem)|phu trach|dai dien|quan doc|can bo|nguoi|giam doc|lanh dao|bi thu|chanh)\b)/;

/** Words of posts and nothing that a line of the list would hold. */
function isPosts(context: Context, row: number): boolean {
  const { sheet } = context.table;
  const cells = cellsOf(context, row);
  return cells.every((column) => {
    const text = sheet.text(row, column);
    const words = sheet.plain(row, column);
    if (isPost(words)) return true;
    if (
      looksLikePerson(text) ||
      looksLikeUnit(text) ||
      /\d/.test(words) ||
      words.split(" ").length > 8 ||
      column === context.number?.column
    )
      return false;
    return lookOf(sheet.value(row, column), text, "General") !== "mark" && awardsNamed(text).length === 0;
  });
}

/** Posts alone, apart from the list, and nothing below them yet: the names come with the pen. */
function isLeftToSign(context: Context, posts: number, below: readonly number[]): boolean {
  const { sheet } = context.table;
  return (
    posts > context.table.body &&
    sheet.filled(posts - 1).length === 0 &&
    below.every((row) => isHandNote(context, row)) &&
    cellsOf(context, posts).every((column) => isPost(sheet.plain(posts, column)))
  );
}

function isPost(words: string): boolean {
  return isSignature(words) || looksLikePosition(words) || POST.test(words);
}

/** Room to sign, then nothing but names in the columns of the posts. */
function isSignedBelow(context: Context, posts: number, below: readonly number[]): boolean {
  const columns = cellsOf(context, posts);
  const named = below.find((row) => isNames(context, row));
  if (named === undefined) return false;
  const between = below.filter((row) => row < named);
  const hasRoom = named - posts > between.length + 1 || between.some((row) => isHandNote(context, row));
  return (
    hasRoom &&
    cellsOf(context, named).every((column) => columns.some((post) => Math.abs(post - column) <= 1)) &&
    between.every((row) => isHandNote(context, row)) &&
    below.every((row) => row <= named || isNames(context, row) || isHandNote(context, row))
  );
}

function isNames(context: Context, row: number): boolean {
  const cells = cellsOf(context, row);
  return cells.length > 0 && cells.every((column) => looksLikePerson(context.table.sheet.text(row, column)));
}

/** «(Ký, ghi rõ họ tên)», a date. */
function isHandNote(context: Context, row: number): boolean {
  const { sheet } = context.table;
  return cellsOf(context, row).every((column) => {
    const words = sheet.plain(row, column);
    return /^\(?(?:da )?ky\b|^\(/.test(words) || isPlaceAndDate(words);
  });
}
