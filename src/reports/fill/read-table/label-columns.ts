import { facetsOf } from "../meaning/label-facets";
import type { Lexicon } from "../vocabulary/lexicon";
import { folded } from "../words";
import { plainText, shownText, type Table, type TableColumn } from "./table";

/** The columns that say which line it is; `number` is null where the lines are not numbered. */
export interface LabelColumns {
  readonly number: number | null;
  readonly name: number;
}

/** «STT», «TT», «Số TT»: the head over the running numbers. */
export function isCounterHead(text: string): boolean {
  return /^(stt|tt|so tt|so thu tu|s tt)$/.test(folded(text));
}

/** Columns that hold the number and the label of each line: the leftmost that is no number column names the line. */
export function labelColumns(table: Table): LabelColumns {
  const [first, second] = table.columns;
  if (first === undefined) return { number: null, name: 1 };
  const isNumber =
    isCounterHead(first.path.at(-1) ?? "") ||
    (second !== undefined && (isNumbered(table, first, second) || holdsNumbering(table, first, second)));
  const number = isNumber && second ? first.column : null;
  const [name = first, next] = table.columns.slice(number === null ? 0 : 1);
  // «Khối | Đơn vị»: the groups stand in front of the lines they take in.
  const isGrouped =
    next !== undefined && isGroupHead(name) && !isGroupHead(next) && textsIn(table, next) > textsIn(table, name);
  return { number, name: isGrouped ? next.column : name.column };
}

/** One head merged over the numbers and the names of the lines. */
function isNumbered(table: Table, first: TableColumn, second: TableColumn): boolean {
  if (first.path.join() !== second.path.join() || textsIn(table, second) === 0) return false;
  return textsIn(table, first) === 0;
}

/** «Mục | Nội dung» over «I | …», «1.1 | …»: nothing but the numbers of the lines, beside their names. */
function holdsNumbering(table: Table, first: TableColumn, second: TableColumn): boolean {
  const { grid, firstRow, lastRow } = table;
  let numbered = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    const text = plainText(grid, row, first.column);
    if (text !== "" && !isLineNumber(text)) return false;
    if (text !== "") numbered += 1;
  }
  return numbered > 1 && textsIn(table, second) >= numbered;
}

/** «1», «1.2», «II», «I.1», «A.»: the number in front of a line. */
export function isLineNumber(text: string): boolean {
  return /^(?:\d{1,3}|[IVX]+|[a-hA-H])(?:\.\d{1,2})*[.)]?$/.test(text);
}

function isGroupHead({ path }: TableColumn): boolean {
  return /^(khoi|cum|nhom|linh vuc|loai|phan loai|khoi thi dua|cum thi dua|dia ban)\b/.test(folded(path.at(-1) ?? ""));
}

/** How many lines hold words in a column of their own. */
function textsIn({ grid, firstRow, lastRow }: Table, { column }: TableColumn): number {
  let count = 0;
  for (let row = firstRow; row <= lastRow; row++) if (/\p{L}/u.test(plainText(grid, row, column))) count += 1;
  return count;
}

/** The words that name a line: in the label's column, or in front of it where the two are merged. */
export function labelOf(table: Table, row: number, columns: LabelColumns): string {
  const own = shownText(table.grid, row, columns.name);
  if (own !== "") return own;
  const before = plainText(table.grid, row, columns.number ?? table.columns[0]?.column ?? columns.name);
  return /^[\dIVXLC.()]*$/.test(before) ? "" : before;
}

/**
 * The column after the names where each line says what of the unit it counts: «Tập thể» and «Cá nhân» beside one merged
 * name. It holds words alone, and every word narrows a count.
 */
export function qualifierColumn(table: Table, lexicon: Lexicon): number | null {
  const { name } = labelColumns(table);
  const next = table.columns.find((column) => column.column > name);
  if (!next || facetsOf(next.path.at(-1) ?? "", null, lexicon).award !== null) return null;
  const words: string[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const shown = plainText(table.grid, row, next.column);
    if (shown !== "") words.push(shown);
  }
  return words.length >= 2 && words.every((text) => narrows(text, lexicon)) ? next.column : null;
}

/** «Tập thể», «Nữ», «Cán bộ quản lý», «Tổng số»: whom a count is of, and not one word more. */
function narrows(text: string, lexicon: Lexicon): boolean {
  if (/^(tong so|tong|chung|cong)$/.test(folded(text))) return true;
  const { award, grade, foreign, standing, who, recipient, leftover } = facetsOf(text, null, lexicon);
  const saysMore = [award, grade, foreign, standing].some((each) => each !== null) || leftover.length > 0;
  return !saysMore && (who.length > 0 || recipient === "collective" || /^ca nhan$/.test(folded(text)));
}
