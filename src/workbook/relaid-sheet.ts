import { formulaTokens } from "./formula-tokens";
import type { Area } from "./refs";
import type { CellContent, ValidationList } from "./write-plan";

/** A row of a sheet that is laid out anew from the rows of an old one. */
export interface RelaidRow {
  /** The old row whose looks and height it has. */
  readonly like: number;
  /** All its cells stay but those in `contents`; otherwise cells of the table hold what `contents` says and nothing else. */
  readonly isKept: boolean;
  /** Of a row that is not kept: the old row whose cells stand beside the table. */
  readonly beside: number | null;
  readonly contents: ReadonlyMap<number, CellContent>;
}

/** Lines of a list, before and now: a range over all of them stays one. */
export interface RelaidBlock {
  readonly before: readonly [first: number, last: number];
  readonly now: readonly [first: number, last: number];
}

/** A sheet with the looks of an old one: its rows from the top down. */
export interface RelaidSheet {
  readonly sheet: string;
  /** What it is called now. */
  readonly name: string;
  /** First and last column of the table. */
  readonly columns: readonly [first: number, last: number];
  readonly rows: readonly RelaidRow[];
  readonly blocks: readonly RelaidBlock[];
  /** Drop-down lists for cells that have none of their own. */
  readonly lists: readonly ValidationList[];
}

/** Where old rows stand now. */
export type Places = Pick<RelaidSheet, "rows" | "blocks">;

/** Where an area of the old sheet is now; null where nothing of it is left. */
export function relaidArea(area: Area, places: Places): Area | null {
  const { kept, lastKept } = keptRows(places);
  // «D5:D1048576» is looked through no further than there are rows.
  const last = Math.max(lastKept, ...places.blocks.map(({ before }) => before[1]));
  if (Math.min(area.top, area.bottom) > last) return null;
  const [first, lowest] = [Math.min(area.top, last), Math.min(area.bottom, last)];
  const end = (from: number, to: number, side: 0 | 1): number | null => {
    const step = from <= to ? 1 : -1;
    for (let row = from; step > 0 ? row <= to : row >= to; row += step) {
      const block = blockOf(row, places);
      const now = block ? block.now[side] : kept.get(row);
      if (now !== undefined) return now;
    }
    return null;
  };
  const [top, bottom] = [end(first, lowest, 0), end(lowest, first, 1)];
  return top === null || bottom === null || top > bottom ? null : { ...area, top, bottom };
}

function blockOf(row: number, { blocks }: Places): RelaidBlock | undefined {
  return blocks.find(({ before: [first, last] }) => row >= first && row <= last);
}

interface KeptRows {
  readonly kept: ReadonlyMap<number, number>;
  readonly lastKept: number;
}

const keptOf = new WeakMap<readonly RelaidRow[], KeptRows>();

function keptRows({ rows }: Places): KeptRows {
  const known = keptOf.get(rows);
  if (known) return known;
  const kept = new Map(rows.flatMap(({ like, isKept }, at) => (isKept ? [[like, at + 1] as const] : [])));
  const found = { kept, lastKept: [...kept.keys()].reduce((last, row) => Math.max(last, row), 0) };
  keptOf.set(rows, found);
  return found;
}

/** A formula of the old sheet as it reads now; null where it reads what the new one does not have. */
export function relaidFormula(formula: string, places: Places): string | null {
  return movedFormula(formula, (reference) => relaidReference(reference, places));
}

/** The same of a condition that stands where it stood: its relative references are read from there, and stay. */
export function relaidCondition(formula: string, places: Places): string | null {
  const isRelative = (reference: string) => reference.split(":").some((end) => /(?<!\$)(?<!\d)\d+$/.test(end));
  return movedFormula(formula, (text) => (isRelative(text) ? text : relaidReference(text, places)));
}

function movedFormula(formula: string, move: (reference: string) => string | null): string | null {
  const parts: string[] = [];
  for (const token of formulaTokens(formula)) {
    if (token.kind === "prefix") return null;
    if (token.kind === "name" && !token.called && !/^(?:true|false)$/i.test(token.text)) return null;
    if (token.kind === "reference") {
      const moved = token.sheet === null ? move(token.text) : null;
      if (moved === null) return null;
      parts.push(moved);
    } else parts.push(token.text);
  }
  return parts.join("");
}

function relaidReference(text: string, places: Places): string | null {
  const rowOf = (end: string) => Number(/\d+$/.exec(end)?.[0] ?? Number.NaN);
  const [from = "", to = from] = text.split(":");
  const [top, bottom] = [rowOf(from), rowOf(to)];
  // Whole columns stay what they are.
  if (Number.isNaN(top) || Number.isNaN(bottom)) return Number.isNaN(top) === Number.isNaN(bottom) ? text : null;
  // A single line of a list is somebody's: only the first stands for lines that will be there.
  if (!text.includes(":") && top !== (blockOf(top, places)?.before[0] ?? top)) return null;
  const moved = relaidArea({ top, bottom, left: 1, right: 1 }, places);
  if (moved === null) return null;
  const withRow = (end: string, row: number) => end.replace(/\d+$/, String(row));
  return text.includes(":") ? `${withRow(from, moved.top)}:${withRow(to, moved.bottom)}` : withRow(from, moved.top);
}
