import { lookOf } from "../../../layout/cell-looks";
import { beginsLikeASum, type TotalWords, totalWords } from "../../../vocabulary/row-words";
import { isClaimColumn } from "../../columns/claim-columns";
import type { Context } from "../section-rows";
import type { UsualLine } from "./usual-line";

/**
 * What the words of the row say it sums; null where they say nothing. They stand before or under the names («Công ty …»
 * is a name), or in whatever column where the row names nobody.
 */
export function totalInWords(context: Context, row: number, cells: readonly number[]): TotalWords {
  const { table, names, number } = context;
  const { sheet } = table;
  const [only = table.left] = cells;
  if (cells.length === 1 && HOW_MANY.test(sheet.plain(row, only))) return "total";
  const at = cells.find((column) => totalWords(sheet.text(row, column)) !== null);
  if (at === undefined) return null;
  // «Đài tỉnh | … | Toàn cơ quan»: whoever is named in front of such words is no total.
  if (names.some((column) => column < at && sheet.text(row, column) !== "")) return null;
  const limit = Math.max(number?.column ?? table.left, ...names, table.left);
  const isNameless = names.every((column) => sheet.text(row, column) === "") && hasFigure(context, row, cells);
  return at <= limit || cells.length === 1 || isNameless ? totalWords(sheet.text(row, at)) : null;
}

/** «42 người», alone in its row. */
const HOW_MANY = /^\d{1,4} (?:nguoi|dong chi|d\/c|ca nhan|can bo|hoi vien|doan vien|chien si)\.?$/;

/** «Cộng Ban Quản đốc | 3 | 1», «Tổng phân xưởng | 5»: a sum of whatever follows the word, in a row without a number. */
export function isSumByName(context: Context, row: number, cells: readonly number[]): boolean {
  const { names, number } = context;
  const { sheet } = context.table;
  // «Đài tỉnh | … | Toàn cơ quan»: who is named beside such words is no sum.
  const isNamed = names.some((column) => sheet.text(row, column) !== "" && !beginsLikeASum(sheet.text(row, column)));
  // «Cộng Ban Giám đốc | 3 người | LĐTT: 2; CSTĐCS: 2»: the sums may stand in columns of something else.
  const isUnnumbered = number !== undefined && sheet.text(row, number.column) === "";
  const hasSums =
    hasFigure(context, row, cells) ||
    (isUnnumbered &&
      cells.some(
        (column) =>
          !names.includes(column) && (isNumber(context, row, column) || HOW_MANY.test(sheet.plain(row, column))),
      ));
  return !isNamed && hasSums && cells.some((column) => beginsLikeASum(sheet.text(row, column)));
}

/** Numbers where lines have ticks or titles, beside a unit's name at most: the sum of a group, though nobody calls it so. */
export function isSumByFigures(
  context: Context,
  row: number,
  cells: readonly number[],
  usual: UsualLine | null,
): boolean {
  const { table, names, columns } = context;
  if (usual?.claimsAreWords !== true || names.some((column) => table.sheet.text(row, column) !== "")) return false;
  const claims = cells.filter((column) => columns.some((one) => one.column === column && isClaimColumn(one)));
  return (
    claims.length > 0 && cells.length - claims.length <= 2 && claims.every((column) => isNumber(context, row, column))
  );
}

function hasFigure(context: Context, row: number, cells: readonly number[]): boolean {
  const { sheet } = context.table;
  const counted = context.columns.filter(
    (one) => isClaimColumn(one) || one.role === "figure" || one.role === "headcount",
  );
  const filled = cells.filter((column) => counted.some((one) => one.column === column));
  return (
    filled.some((column) => isNumber(context, row, column)) &&
    filled.every((column) => lookOf(sheet.value(row, column), sheet.text(row, column), "General") !== "mark")
  );
}

function isNumber({ table: { sheet } }: Context, row: number, column: number): boolean {
  return typeof sheet.value(row, column) === "number" || /^\d{1,5}$/.test(sheet.text(row, column));
}

/** «Tổng số: 35 người, trong đó …» is a sentence, no row of totals. */
export function isProseWithFigure(text: string): boolean {
  return (
    /\d+\s*(?:người|cá nhân|tập thể|đồng chí|sáng kiến|đơn vị|phòng)/iu.test(text) &&
    text.length > 20 &&
    !/[|]/.test(text) &&
    /[:.;,]/.test(text)
  );
}
