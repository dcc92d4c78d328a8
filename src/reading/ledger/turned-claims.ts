import type { Column } from "../../domain/form/form";
import type { AwardId } from "../../domain/glossary/awards";
import type { AwardClaim } from "../../domain/register/register";
import { plain } from "../../text/plain";
import { herWords } from "../../vocabulary/award-words";
import { type Turn, turningWords } from "../../vocabulary/turning-words";
import type { CellRef } from "../../workbook/refs";
import type { Books } from "../bookkeeping/books";
import { isTitleText } from "../columns/claim-columns";
import type { CodeBook } from "../claims/code-book";
import type { DraftEntry } from "../claims/entries";
import { effectOf, type RemarkEffect, takenBack } from "../claims/remarks-on-titles";
import { remarkIn, statements } from "../claims/withdrawal-columns";
import { titleYear } from "../kind/title-facts";
import { answersAbout } from "../questions/answers-about";

/** Cells that are counted although words in or beside them may turn what they say, those of one column and one turn. */
export interface TurnedCells {
  readonly column: Column;
  readonly turn: CellTurn;
  /** A sentence outside the list says so; it stands as the header of the column. */
  readonly isNote: boolean;
  /** By their plain text, the most frequent first. */
  readonly texts: readonly TurnedText[];
}

export interface TurnedText {
  readonly text: string;
  readonly at: CellRef;
  /** What cells of this text are counted for, or may be. */
  readonly awards: readonly AwardId[];
  /** What they put in the place of it. */
  readonly instead: readonly AwardId[];
  readonly cells: number;
}

/**
 * What remarks do. «withdrawn»: taken back in plain words, and not counted for now; «changed», «may-change»: another
 * title in its place, counted for now or not; «added», «may-add»: one more.
 */
export type CellTurn = Turn | "withdrawn" | "changed" | "may-change" | "added" | "may-add";

/** Words left over in counted cells, and remarks that take back what stands beside them, by column. */
export function turnedClaims({ form, lines }: Books, codes: CodeBook): readonly TurnedCells[] {
  const { sheet } = form.table;
  const columns = new Map(form.form.columns.map((column) => [column.column, column]));
  const beside = statements(form.form.columns);
  const notes = new Set([...lines.notes.values()].flat().map(({ column }) => column));
  const year = titleYear(form.form.title);
  const hers = herWords(form.answers);
  const said = new Set(
    answersAbout(form.form, "sign", form.answers).map(({ header, sign }) => `${plain(header ?? "")} ${plain(sign)}`),
  );
  const found = new Map<string, { column: Column; turn: CellTurn; isNote: boolean; texts: Map<string, TurnedText> }>();
  const isSaid = (column: Column, text: string) =>
    said.has(`${plain(column.name)} ${plain(text)}`) || hers.has(plain(text));
  const add = (column: Column, turn: CellTurn, text: string, at: CellRef, [claims, others = []]: Means) => {
    if (isSaid(column, text)) return;
    const key = `${String(column.column)} ${column.name} ${turn}`;
    const group = found.get(key) ?? { column, turn, isNote: notes.has(column), texts: new Map<string, TurnedText>() };
    found.set(key, group);
    const known = group.texts.get(plain(text));
    const [awards = [], instead = []] = [claims, others].map((named) => [...new Set(named.map(({ award }) => award))]);
    group.texts.set(
      plain(text),
      known ? { ...known, cells: known.cells + 1 } : { text, at, awards, instead, cells: 1 },
    );
  };
  for (const draft of lines.drafts) {
    for (const [cell, claims] of claimsByCell(draft)) {
      const column = columns.get(cell.column);
      const text = sheet.text(cell.row, cell.column);
      if (column === undefined || text.length < 3) continue;
      const turned = turnOf(column, text, draft, claims, year);
      if (turned !== null) add(column, turned, text, cell, [claims]);
    }
    const { row } = draft.at;
    // What one takes back, others need not be asked about.
    const given = new Set<AwardClaim>();
    const inRow = beside.map((group) =>
      group.map((column) => ({
        column,
        text: remarkIn(column, sheet.text(row, column.column)),
        isNote: false,
        at: sheet.ref(row, column.column),
      })),
    );
    for (const group of [...inRow, ...(lines.notes.get(row) ?? []).map((note) => [note])]) {
      if (group.some(({ column, text }) => isSaid(column, text))) continue;
      for (const { column, text, at, isNote } of group) {
        const isFrom = ({ how, cell }: AwardClaim) =>
          how === "remarks" && cell.column === at.column && cell.row === at.row;
        const all = [...draft.claims.filter((claim) => !isFrom(claim)), ...(draft.withdrawn ?? [])];
        const effect = effectOf(column, text, all, { sheet: sheet.name, kind: draft.kind, codes, hers, year, isNote });
        const off = effect.off.filter((claim) => !given.has(claim));
        if (off.length + effect.on.length === 0 || (off.length === 0 && effect.off.length > 0)) continue;
        if (off.length > 0) add(column, turnOfRemark(effect), text, at, [off, effect.on]);
        else add(column, turnOfRemark(effect), text, at, [effect.on]);
        for (const claim of off) given.add(claim);
      }
    }
    // «(đã xin rút)» in the row under the name, where others have their post.
    const under = draft.position;
    const column = under === null || under.cell.row === draft.at.row ? undefined : columns.get(under.cell.column);
    if (under === null || column === undefined) continue;
    const back = takenBack(under.value, draft.claims, draft.kind, codes);
    if (back.length > 0) add(column, "given-up", under.value, under.cell, [back]);
  }
  return [...found.values()].map(({ column, turn, isNote, texts }) => ({
    column,
    turn,
    isNote,
    texts: [...texts.values()].sort((one, other) => other.cells - one.cells),
  }));
}

type Named = readonly { readonly award: AwardId }[];
/** What cells are counted for, or may be, and what they put in its place. */
type Means = readonly [Named, Named?];

function turnOfRemark({ off, on, isApplied }: RemarkEffect): CellTurn {
  if (off.length === 0) return isApplied ? "added" : "may-add";
  if (on.length === 0) return isApplied ? "withdrawn" : "given-up";
  return isApplied ? "changed" : "may-change";
}

function turnOf(
  column: Column,
  text: string,
  { kind }: DraftEntry,
  claims: readonly AwardClaim[],
  year: number | null,
): Turn | null {
  // Titles of other bodies go by their own words, whatever these are.
  if (claims.every(({ award }) => award === "other")) return null;
  const isInWords = isTitleText(column) || claims.some(({ how }) => how === "text");
  const beside = isInWords ? text : column.role === "mark" ? remarkOfTick(text) : "";
  const found = beside === "" ? null : turningWords(beside, kind, year);
  return found?.turn ?? null;
}

/** «x (rút)», «x - chờ duyệt»: what a tick is followed by. */
function remarkOfTick(text: string): string {
  return /^\s*\S{1,2}\s*[-–:;,([]+\s*(.{2,})$/su.exec(text)?.[1] ?? "";
}

function claimsByCell({ at, claims }: DraftEntry): ReadonlyMap<CellRef, readonly AwardClaim[]> {
  const cells = new Map<CellRef, AwardClaim[]>();
  const first = new Map<number, CellRef>();
  for (const claim of claims) {
    if ((claim.how !== "text" && claim.how !== "mark") || claim.cell.row !== at.row) continue;
    const cell = first.get(claim.cell.column) ?? claim.cell;
    first.set(claim.cell.column, cell);
    const own = cells.get(cell);
    if (own) own.push(claim);
    else cells.set(cell, [claim]);
  }
  return cells;
}
