import { type AwardId, glossaryEntry } from "../../../domain/glossary/awards";
import type { RecipientKind } from "../../../domain/recipient";
import type { Item } from "../read-table/line";
import { labelColumns } from "../read-table/label-columns";
import { filledColumns, plainText, type Table } from "../read-table/table";
import { awardIn, folded } from "../words";

/** Who is left out of a line, as a note says. */
export interface Exclusion {
  /** Whoever holds one of these titles is counted there alone. */
  readonly without: readonly AwardId[];
  /** The note as written. */
  readonly note: string;
}

const LEAVES_OUT = /\b(khong|chua) (ke|dem|tinh|cong|gom|bao gom)\b/;
/** How far below a table its notes may stand, and how far above its heads. */
const NOTE_ROWS = 8;
const NOTE_ROWS_ABOVE = 3;

/**
 * «Không kể tập thể đăng ký LĐXS» beside a line, «Tập thể đăng ký xuất sắc không đếm vào dòng 1» below the table: by row,
 * the titles whose holders the line leaves out. A note beside a line that leaves out something else has none: nobody knows
 * then what the line counts.
 */
export function exclusionsIn(table: Table, items: readonly Item[]): ReadonlyMap<number, Exclusion> {
  const found = new Map<number, Exclusion>();
  for (const item of items) {
    const note = noteBeside(table, item.row);
    if (note !== null) found.set(item.row, { note, without: titlesIn(note, item, items) });
  }
  for (const note of notesAround(table))
    for (const item of items) {
      if (found.has(item.row)) continue;
      if (countsEachOnce(note) && item.facets.award !== null && isMeant(note, item.facets.award))
        found.set(item.row, { note, without: [] });
      if (!speaksOf(note, item, table)) continue;
      found.set(item.row, { note, without: titlesIn(leftOutIn(note), item, items) });
    }
  return found;
}

function noteBeside({ grid, columns }: Table, row: number): string | null {
  const texts = columns
    .filter(({ path }) => /^ghi chu\b/.test(folded(path.at(-1) ?? "")))
    .map(({ column }) => plainText(grid, row, column));
  return texts.find((text) => LEAVES_OUT.test(folded(text))) ?? null;
}

function notesAround({ grid, headRows, lastRow }: Table): readonly string[] {
  const notes: string[] = [];
  const above = Array.from({ length: NOTE_ROWS_ABOVE }, (_, at) => headRows[0] - NOTE_ROWS_ABOVE + at);
  const below = Array.from({ length: NOTE_ROWS }, (_, at) => lastRow + 1 + at);
  for (const row of [...above.filter((one) => one >= 1), ...below]) {
    const [column, ...others] = filledColumns(grid, row);
    if (column === undefined || others.length > 0) continue;
    notes.push(...plainText(grid, row, column).split(/;|\.\s/));
  }
  return notes.filter((note) => LEAVES_OUT.test(folded(note)) || countsEachOnce(note));
}

/** «Mỗi người chỉ thống kê ở một danh hiệu», «chỉ tính danh hiệu cao nhất»: whom a line leaves out then is hers to say. */
function countsEachOnce(note: string): boolean {
  return /\b(?:moi (?:nguoi|ca nhan|tap the|don vi) )?chi (?:thong ke|tinh|dem|ghi|cong)\b.{0,24}\b(?:(?:mot|01|1) danh hieu|danh hieu cao nhat)\b/.test(
    folded(note),
  );
}

/** «Mỗi người …» says nothing of collectives. */
function isMeant(note: string, award: AwardId): boolean {
  return (
    !/\bmoi (?:nguoi|ca nhan)\b/.test(folded(note)) || (glossaryEntry(award)?.recipients ?? []).includes("individual")
  );
}

/** «không đếm vào dòng 1», «không đếm vào dòng ĐVTT» */
function speaksOf(note: string, item: Item, { grid, ...table }: Table): boolean {
  const into = placeIn(note);
  const { number } = labelColumns({ grid, ...table });
  const line = /^(?:dong|muc|so) (\d{1,2})\b/.exec(folded(into))?.[1];
  if (line !== undefined) return number !== null && plainText(grid, item.row, number).replace(/\.$/, "") === line;
  return item.facets.award !== null && awardIn(into, kindOf(item))?.award === item.facets.award;
}

function placeIn(note: string): string {
  return /(?:không|chưa)\s+(?:kể|đếm|tính|cộng|gồm|bao gồm)\s+(?:vào|ở|trong)\s+(.*)$/iu.exec(note)?.[1] ?? "";
}

/** Of «… không đếm vào dòng 1» what stands in front of it. */
function leftOutIn(note: string): string {
  return note.replace(/(?:không|chưa)\s+(?:kể|đếm|tính|cộng|gồm|bao gồm)\s+(?:vào|ở|trong)\s+.*$/iu, "");
}

/** The other titles of the table that a note names; «xuất sắc» is the one with that word. */
function titlesIn(note: string, item: Item, items: readonly Item[]): readonly AwardId[] {
  const others = items.filter(({ facets }) => facets.award !== null && facets.award !== item.facets.award);
  const named = awardIn(note, kindOf(item))?.award ?? null;
  const byName = others.filter(({ facets }) => facets.award === named);
  const byWord = /\bxuat sac\b/.test(folded(note))
    ? others.filter(({ label }) => /\bxuat sac\b/.test(folded(label)))
    : [];
  const meant = byName.length > 0 ? byName : byWord;
  return [...new Set(meant.flatMap(({ facets }) => facets.award ?? []))];
}

function kindOf({ facets }: Item): RecipientKind | null {
  return facets.recipient;
}
