import { plain } from "../../text/plain";
import { looksLikePosition, looksLikeUnit } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import { type AcrossBlock, blockAt } from "./across-block";
import { collectivesAt } from "./collectives-across";
import { isNameLabel, labelOf } from "./labels";
import { GAP, type Piece, pieceAt, type ViewRow, wordsOf } from "./sheet-view";
import { unitHeadingAbove } from "./unit-headings";

/** Further down no such block begins: it would be wider than it is long. */
const LAST_BLOCK_BEGINS = 300;

/** Rows of a view, and whether it has to be asked if these people register. */
interface PeopleAcross {
  readonly rows: readonly ViewRow[];
  readonly isOpen: boolean;
}

/**
 * «Danh hiệu | Nguyễn Văn An | Lê Thị Bình» over «LĐTT | x | x»: people across, and what is said of them down. Shown
 * turned, one row a person; collectives across likewise. null for a sheet without such a block.
 */
export function peopleAcross(sheet: SheetText): PeopleAcross | null {
  const rows: ViewRow[] = [];
  let shown = 0;
  let isOpen = false;
  for (let row = 1; row <= Math.min(sheet.lastRow, LAST_BLOCK_BEGINS); row += 1) {
    const block = row > shown ? (blockAt(sheet, row, shown + 1) ?? collectivesAt(sheet, row, shown + 1)) : null;
    if (block === null || block.top <= shown) continue;
    const heading = unitHeadingAbove(sheet, block.top);
    const unit = heading !== null && heading.row > Math.max(shown, 1) ? heading : null;
    for (let above = shown + 1; above < block.top; above += 1)
      if (above !== unit?.row) rows.push({ as: "typed", row: above });
    rows.push(...turned(sheet, block, unit ?? (block.unit === null ? null : pieceAt(sheet, block.names, block.unit))));
    isOpen ||= block.isOpen;
    shown = block.bottom;
  }
  if (shown === 0) return null;
  rows.push(GAP);
  for (let row = shown + 1; row <= sheet.lastRow; row += 1) rows.push({ as: "typed", row });
  return { rows, isOpen };
}

const NAMED_AS = { people: "Họ và tên", collectives: "Tên tập thể" } as const;

function turned(sheet: SheetText, block: AcrossBlock, unit: Piece | null): readonly ViewRow[] {
  const { names, label, people, totals, others, above, below } = block;
  const corner = pieceAt(sheet, names, label);
  const isHeaded = typeof corner.value === "string" && isNameLabel(labelOf(corner.value));
  const nameHead: Piece = isHeaded
    ? corner
    : { value: NAMED_AS[block.of], row: names, column: corner.value === null ? (people[0] ?? label) : label };
  const head = [
    nameHead,
    ...above.map((row) => headOf(sheet, row, block)),
    ...below.map(({ row, group }) => grouped(headOf(sheet, row, block), group)),
    ...(unit === null ? [] : [{ ...unit, value: "Đơn vị" }]),
  ];
  const line = (column: number): readonly (Piece | null)[] => [
    pieceAt(sheet, names, column),
    ...above.map((row) => shownAt(sheet, row, column) ?? carriedOn(sheet, row, column, block)),
    ...below.map(({ row }) => shownAt(sheet, row, column)),
    ...(unit === null || totals.includes(column) ? [] : [unit]),
  ];
  const remarks = others.flatMap((column) =>
    [names, ...below.map(({ row }) => row)].flatMap((row) => {
      const piece = shownAt(sheet, row, column);
      return piece === null ? [] : [{ as: "rest", piece, behind: head.length } as const];
    }),
  );
  return [
    { as: "head", pieces: head },
    ...[...people, ...totals].map((column): ViewRow => ({
      as: "line",
      pieces: line(column),
      at: pieceAt(sheet, names, column),
      rows: [...(unit === null ? [] : [unit.row]), ...above, names, ...below.map(({ row }) => row)],
    })),
    ...remarks,
  ];
}

/** What a row tells of the people, in its own words or by what stands in it. */
function headOf(sheet: SheetText, row: number, { label, people }: AcrossBlock): Piece | null {
  const own = shownAt(sheet, row, label);
  if (own !== null) return typeof own.value === "string" ? { ...own, value: labelOf(own.value) } : own;
  const said = people.map((column) => shownAt(sheet, row, column)).filter((piece) => piece !== null);
  const [first] = said;
  if (first === undefined) return null;
  const share = (isSo: (text: string) => boolean) => said.filter((piece) => isSo(wordsOf(piece))).length * 2;
  if (share(looksLikeUnit) > said.length) return { ...first, value: "Đơn vị" };
  if (share((text) => looksLikePosition(plain(text))) > said.length) return { ...first, value: "Chức vụ" };
  return null;
}

/** «LĐTT» under «Năm 2025»: the group qualifies the label. */
function grouped(head: Piece | null, group: string): Piece | null {
  return head === null || group === "" ? head : { ...head, value: `${wordsOf(head)} (${group})` };
}

/** What a reader sees at this place, a merged cell's everywhere it reaches. */
function shownAt(sheet: SheetText, row: number, column: number): Piece | null {
  const area = sheet.mergeAt(row, column);
  const piece = area === null ? pieceAt(sheet, row, column) : pieceAt(sheet, area.top, area.left);
  return piece.value === null || piece.value === "" ? null : piece;
}

/** A unit written over the first of its people and over no other: it goes on to the next one written. */
function carriedOn(sheet: SheetText, row: number, column: number, { people, totals }: AcrossBlock): Piece | null {
  if (totals.includes(column)) return null;
  const before = people.filter((one) => one < column).reverse();
  for (const one of before) {
    const piece = shownAt(sheet, row, one);
    if (piece === null) continue;
    return typeof piece.value === "string" && looksLikeUnit(piece.value) ? piece : null;
  }
  return null;
}
