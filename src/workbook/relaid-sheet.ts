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

type Places = Pick<RelaidSheet, "sheet" | "rows" | "blocks">;

/** Where an area of the old sheet is now; null where nothing of it is left. */
export function relaidArea(area: Area, places: Places): Area | null {
  const kept = keptRows(places);
  const end = (from: number, to: number, side: 0 | 1): number | null => {
    const step = from <= to ? 1 : -1;
    for (let row = from; step > 0 ? row <= to : row >= to; row += step) {
      const block = places.blocks.find(({ before: [first, last] }) => row >= first && row <= last);
      const now = block ? block.now[side] : kept.get(row);
      if (now !== undefined) return now;
    }
    return null;
  };
  const [top, bottom] = [end(area.top, area.bottom, 0), end(area.bottom, area.top, 1)];
  return top === null || bottom === null || top > bottom ? null : { ...area, top, bottom };
}

const keptOf = new WeakMap<readonly RelaidRow[], ReadonlyMap<number, number>>();

function keptRows({ rows }: Places): ReadonlyMap<number, number> {
  const known = keptOf.get(rows);
  if (known) return known;
  const kept = new Map(rows.flatMap(({ like, isKept }, at) => (isKept ? [[like, at + 1] as const] : [])));
  keptOf.set(rows, kept);
  return kept;
}

/** A formula of the old sheet as it reads now; null where it reads what the new one does not have. */
export function relaidFormula(formula: string, places: Places): string | null {
  const parts: string[] = [];
  for (const token of formulaTokens(formula)) {
    if (token.kind === "prefix") return null;
    if (token.kind === "name" && !token.called && !/^(?:true|false)$/i.test(token.text)) return null;
    if (token.kind === "reference") {
      const moved = token.sheet === null ? relaidReference(token.text, places) : null;
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
  const moved = relaidArea({ top, bottom, left: 1, right: 1 }, places);
  if (moved === null) return null;
  const withRow = (end: string, row: number) => end.replace(/\d+$/, String(row));
  return text.includes(":") ? `${withRow(from, moved.top)}:${withRow(to, moved.bottom)}` : withRow(from, moved.top);
}
