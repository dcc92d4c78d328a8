import { awardsNamed } from "../vocabulary/award-words";
import { totalWords } from "../vocabulary/row-words";
import { looksLikePerson, looksLikeUnit } from "./cell-looks";
import { type Table, findTables } from "./find-tables";
import { ONE_ROW_EACH } from "./line-extent";
import { namesInCell } from "./names-in-cell";
import type { SheetText } from "./sheet-text";

/** So many people must be named: fewer names may stand anywhere. */
const LEAST_NAMES = 4;
/** Further down no table of a few titles begins. */
const MOST_ABOVE = 60;

/**
 * «Danh hiệu \ Đơn vị | Phòng Một | Phòng Hai» over «CSTĐ cơ sở | Hà Thị Nụ | Lò Văn Păn»: titles down, units across, and
 * in the cells the names of people. Tables further down are found as everywhere.
 */
export function findTitlesDown(sheet: SheetText): readonly Table[] {
  for (let row = 1; row <= Math.min(sheet.lastRow, MOST_ABOVE); row += 1) {
    const units = unitsIn(sheet, row);
    if (units === null) continue;
    const end = lastOfBlock(sheet, row);
    const label = labelColumn(sheet, [row, end], units);
    if (label === null) continue;
    const below = findTables(sheet).filter(({ header }) => header !== null && header.top > end + 1);
    return [
      tableOf(sheet, row, label, units, below[0] ? end : sheet.lastRow),
      ...below.map((one) => from(one, end + 1)),
    ];
  }
  return [];
}

/** The title of a row of such a table: its own, one merged down to it, the one it goes on from; "" for none. */
export function titleAt({ sheet, left, body }: Table, row: number): string {
  for (let at = row; at >= body; at -= 1) {
    const words = sheet.shown(at, left);
    if (words !== "" || sheet.filled(at).length === 0) return words;
  }
  return "";
}

/** The columns of the units of such a table. */
export function unitColumns({ sheet, left, right, header }: Table): readonly number[] {
  const head = header?.top ?? 1;
  return sheet.filled(head).filter((column) => column > left && column <= right && isUnit(sheet, head, column));
}

function isUnit(sheet: SheetText, row: number, column: number): boolean {
  const text = sheet.text(row, column);
  return looksLikeUnit(text) && !looksLikePerson(text) && awardsNamed(text).length === 0;
}

/** The heading names units only, but for what stands before them and a sum or remarks behind. */
function unitsIn(sheet: SheetText, row: number): readonly number[] | null {
  const filled = sheet.filled(row);
  const units = filled.filter((column) => isUnit(sheet, row, column));
  const [first = 0] = units;
  const others = filled.filter((column) => column > first && !units.includes(column));
  const before = filled.filter((column) => column < first);
  return units.length >= 2 && before.length <= 2 && others.length <= 2 && first > 1 ? units : null;
}

/** Where the titles stand, left of the units, if people are named in the rows of the titles and hardly anything else. */
function labelColumn(
  sheet: SheetText,
  [head, end]: readonly [number, number],
  units: readonly number[],
): number | null {
  for (let label = (units[0] ?? 1) - 1; label >= 1; label -= 1) {
    let title = "";
    let names = 0;
    let others = 0;
    for (let row = head + 1; row <= end; row += 1) {
      const own = sheet.shown(row, label);
      if (own !== "") title = own;
      if (totalWords(own) !== null || awardsNamed(title, "individual").length !== 1) continue;
      for (const column of units) {
        const text = sheet.text(row, column);
        const named = namesInCell(text).length;
        names += named;
        if (named === 0 && text !== "") others += 1;
      }
    }
    if (names >= LEAST_NAMES && others * 4 <= names) return label;
  }
  return null;
}

function lastOfBlock(sheet: SheetText, row: number): number {
  let end = row;
  while (end < sheet.lastRow && sheet.filled(end + 1).length > 0) end += 1;
  return end;
}

function tableOf(sheet: SheetText, head: number, label: number, units: readonly number[], last: number): Table {
  return {
    sheet,
    left: label,
    right: units[units.length - 1] ?? label,
    header: { top: head, bottom: head, numbering: null, left: label, right: units[units.length - 1] ?? label },
    prose: "titles-down",
    repeats: [],
    continues: null,
    lines: ONE_ROW_EACH,
    typed: sheet,
    first: 1,
    last,
    body: head + 1,
  };
}

function from(table: Table, row: number): Table {
  return { ...table, first: Math.max(table.first, row) };
}
