import { isBlank, mergeAt, valueAt, type Grid } from "../../../workbook/grid";
import { facetsOf } from "../meaning/label-facets";
import { tableLexicon } from "../vocabulary/lexicon";
import { isCounterHead, isLineNumber } from "./label-columns";
import { folded } from "../words";
import { filledColumns, plainText } from "./table";

/** A label with the cell beside it. */
export interface LabelPair {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** The column of the cell that holds its value, or waits for it. */
  readonly place: number;
  /** Cells merged farther right, which may be its place just as well; null where there are none. */
  readonly rival: number | null;
}

/** Rows of labels, each with a cell beside it, the same columns in every row. */
export interface PairBlock {
  readonly pairs: readonly LabelPair[];
}

/** A label is short; what is longer is a sentence. */
const MAX_LABEL = 90;
/** How far from a label its value may stand. */
const MAX_BLANKS = 3;

/**
 * «Tổng số CBCCVC | _ | Trong đó: nữ | _» over «Lao động tiên tiến | _ | CSTĐCS | _»: blocks of rows whose labels and cells
 * stand in the same columns. Two tables side by side are none: there a row of heads stands over the cells.
 */
export function pairBlocks(grid: Grid): readonly PairBlock[] {
  const known = made.get(grid);
  if (known !== undefined) return known;
  const blocks: PairBlock[] = [];
  let open: LabelPair[][] = [];
  const close = () => {
    if (isBlock(grid, open)) blocks.push({ pairs: open.flat() });
    open = [];
  };
  for (let row = 1; row <= grid.values.length + 1; row++) {
    const pairs = pairsIn(grid, row);
    const [first] = open;
    if (first !== undefined && !continues(pairs, first)) close();
    if (pairs.length > 0) open.push([...pairs]);
  }
  made.set(grid, blocks);
  return blocks;
}

/** Rows alike, none of them the head of a table; side by side, several labels speak of figures. */
function isBlock(grid: Grid, rows: readonly (readonly LabelPair[])[]): boolean {
  const width = rows[0]?.length ?? 0;
  const pairs = rows.flat();
  if (rows.filter((row) => row.length === width).length < 2) return false;
  if (pairs.some((pair) => isCounterHead(pair.label) || isHeadIn(grid, pair))) return false;
  return width === 1 || pairs.filter(({ label }) => speaksOfFigure(label)).length > 1;
}

function speaksOfFigure(label: string): boolean {
  const { measure, award, who, leftover } = facetsOf(label, null, tableLexicon);
  return leftover.length === 0 && (measure !== null || award !== null || who.length > 0);
}

const made = new WeakMap<Grid, readonly PairBlock[]>();

/** Whether a row belongs to a form of labels beside each other: no head of a table begins there. */
export function isPairRow(grid: Grid, row: number): boolean {
  return pairBlocks(grid).some(({ pairs }) => {
    const own = pairs.filter((pair) => pair.row === row);
    const isWide = new Set(pairs.map(({ column }) => column)).size > 1;
    return own.length > 0 && (isWide || pairs.filter((pair) => isMeasured(grid, pair)).length > 1);
  });
}

/** «Tổng số: | _ | người»: what the number is of stands behind its cell. */
function isMeasured(grid: Grid, pair: LabelPair): boolean {
  return isBlank(valueAt(grid, pair.row, pair.place)) && isUnitOfMeasure(behind(grid, pair.row, pair.place));
}

/** Every filled cell of a row is a label or stands beside one; none where it is anything else. */
function pairsIn(grid: Grid, row: number): readonly LabelPair[] {
  const filled = filledColumns(grid, row);
  const pairs: LabelPair[] = [];
  for (let at = 0; at < filled.length; at++) {
    const column = filled[at] ?? 0;
    const label = plainText(grid, row, column);
    // «1 | Lao động tiên tiến | _»: the number of the line.
    if (at === 0 && filled[1] === column + 1 && isLineNumber(label)) continue;
    // «Tổng số: | _ | người»: what the number in front of it is of.
    if (isUnitOfMeasure(label) && endOfPlace(grid, pairs.at(-1)) === column - 1) continue;
    // A remark at the end of the row, merged down beside the block.
    if (label.length > MAX_LABEL && at === filled.length - 1 && pairs.length > 0) break;
    if (!/\p{L}{2}/u.test(label) || label.length > MAX_LABEL || /[.…_]{3}|…/u.test(label)) return [];
    const beside = (mergeAt(grid, row, column)?.right ?? column) + 1;
    const merged = mergedBlankIn(grid, row, beside, filled[at + 1] ?? beside + MAX_BLANKS);
    // «Tổng số: | _ | ____ | người»: the wide place is the one in front of what it counts.
    const isPlace = merged !== null && (merged === beside || isUnitOfMeasure(behind(grid, row, merged)));
    const place = isPlace ? merged : beside;
    pairs.push({ row, column, label, place, rival: isPlace ? null : merged });
    if (filled[at + 1] === place) at += 1;
  }
  return pairs;
}

/** The cells merged for a value where a narrow column parts them from the label; null where there are none. */
function mergedBlankIn(grid: Grid, row: number, from: number, before: number): number | null {
  for (let column = from; column < before; column++) {
    const area = mergeAt(grid, row, column);
    if (area !== null && area.top === row && area.bottom === row && area.right < before) return area.left;
  }
  return null;
}

/** What stands right behind a place. */
function behind(grid: Grid, row: number, place: number): string {
  return plainText(grid, row, (mergeAt(grid, row, place)?.right ?? place) + 1);
}

/** The last column of the place of a value. */
function endOfPlace(grid: Grid, pair: LabelPair | undefined): number | null {
  return pair === undefined ? null : (mergeAt(grid, pair.row, pair.place)?.right ?? pair.place);
}

/** «người», «%», «sáng kiến» behind a blank. */
export function isUnitOfMeasure(words: string): boolean {
  return /^\s*%\s*$|^(?:phan tram|nguoi|dong chi|don vi|phong|tap the|sang kien|ca nhan|cbccvc)$/.test(
    words.includes("%") ? words : folded(words),
  );
}

/** The same columns as the first row of its block; some rows may have fewer. */
function continues(pairs: readonly LabelPair[], first: readonly LabelPair[]): boolean {
  return (
    pairs.length > 0 &&
    pairs.every(({ column, place }) => first.some((each) => each.column === column && each.place === place))
  );
}

/** «Số người» in the place of a value: the label and it are heads of a table. */
function isHeadIn(grid: Grid, { row, place }: LabelPair): boolean {
  const value = valueAt(grid, row, place);
  if (isBlank(value) || typeof value !== "string") return false;
  const { measure, award, standing, leftover } = facetsOf(value, null, tableLexicon);
  return leftover.length === 0 && (measure !== null || award !== null || standing !== null);
}
