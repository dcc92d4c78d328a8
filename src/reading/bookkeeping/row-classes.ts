import type { SaidFate } from "../../domain/answer";
import type { RecipientKind } from "../../domain/recipient";
import { fold } from "../../text/fold";
import { surnames } from "../../text/surnames";
import { looksLikePerson, looksLikeUnit } from "../../layout/cell-looks";
import type { DraftEntry } from "../claims/entries";
import type { ShapedRow } from "../rows/row-shape";
import { isGroupName } from "../rows/section-rows";
import { type Books, draftsAt } from "./books";
import { countsOfHeading } from "./counts-in-words";
import { numberColumns, runningNumber } from "./number-columns";

/** Rows of one sort with what they were taken for, and what they may be instead. */
export interface RowClass {
  readonly rows: readonly number[];
  readonly now: SaidFate;
  /** Some of them were taken for something else than `now`. */
  readonly isMixed: boolean;
  readonly others: readonly SaidFate[];
}

/**
 * The rows of which a reader could doubt what they are, by their sort: lines unlike the lines beside them, and parts of
 * the form that hold the name of somebody. Rows she has spoken of are not among them.
 */
export function rowClasses(books: Books): readonly RowClass[] {
  const { form } = books;
  const body = form.shaped.filter(({ row }) => row >= form.table.body);
  const classes = new Map<string, { rows: number[]; now: SaidFate; isMixed: boolean; others: readonly SaidFate[] }>();
  const add = (key: string, row: number, now: SaidFate, others: readonly SaidFate[]) => {
    const known = classes.get(key);
    if (!known) classes.set(key, { rows: [row], now, isMixed: false, others });
    else {
      known.rows.push(row);
      if (JSON.stringify(known.now) === JSON.stringify(now)) return;
      known.isMixed = true;
      known.now = { counted: "individual" };
    }
  };
  const list = listOf(books, body);
  const behind = rowsBehind(books, list);
  let isBelowTotal = false;
  for (const [at, shaped] of body.entries()) {
    const { row, shape } = shaped;
    if (shape.shape === "structural" && closesList(shape.as, row, list)) isBelowTotal = true;
    if (shape.shape === "structural" && (shape.as === "section" || shape.as === "header")) isBelowTotal = false;
    if (form.said.has(row)) continue;
    const drafts = draftsAt(books, row);
    const [draft] = drafts;
    if (shape.shape === "line" && draft && drafts.length === 1) {
      const now: SaidFate = { counted: draft.kind };
      const odd = oddness(books, draft, list, isBelowTotal);
      if (behind.has(row)) add("behind", row, now, [NOTE]);
      else if (odd !== null) {
        const heads = !isBelowTotal && headsLine(books, body[at + 1]);
        add(`${odd} ${draft.kind} ${String(heads)}`, row, now, [heads ? { structural: "section" } : NOTE]);
      }
      const other = otherKind(draft);
      if (other !== null) add(`kind ${draft.kind}`, row, now, [{ counted: other }]);
    } else if (shape.shape === "structural" && !draft && MISTAKABLE.has(shape.as)) {
      const kind = nameIn(books, row);
      if (kind !== null && (hasNumber(books, row) || shape.as === "section" || isBelowTotal))
        add(`${shape.as} ${kind} ${String(hasNumber(books, row))}`, row, { structural: shape.as }, [{ counted: kind }]);
    }
  }
  return [...classes.values()];
}

/** A total below lines; a subtotal only behind the last running number: what it parts off is no part of the list. */
function closesList(as: string, row: number, { first, lastNumbered }: ListLook): boolean {
  return (as === "total" && first < row) || (as === "subtotal" && lastNumbered !== null && lastNumbered < row);
}

const NOTE: SaidFate = { structural: "note" };

const MISTAKABLE: ReadonlySet<string> = new Set(["section", "note", "continuation", "signature"]);

/** What the lines of the list are like, most of them. */
interface ListLook {
  readonly isNumbered: boolean;
  readonly kind: RecipientKind;
  readonly first: number;
  /** The last line with a running number; null where lines have none. */
  readonly lastNumbered: number | null;
}

function listOf(books: Books, body: readonly ShapedRow[]): ListLook {
  const lines = body.flatMap(({ row }) => draftsAt(books, row).slice(0, 1));
  const numbered = lines.filter(({ at }) => hasNumber(books, at.row));
  const isNumbered = numbered.length * 2 > lines.length;
  const typical = isNumbered ? numbered : lines;
  const collectives = typical.filter(({ kind }) => kind === "collective").length;
  return {
    isNumbered,
    kind: collectives * 2 > typical.length ? "collective" : "individual",
    first: lines[0]?.at.row ?? Infinity,
    lastNumbered: isNumbered ? (numbered[numbered.length - 1]?.at.row ?? null) : null,
  };
}

/** Lines without a number and a claim behind the last number, with an empty row between: those who sign, mostly. */
function rowsBehind(books: Books, { lastNumbered }: ListLook): ReadonlySet<number> {
  if (lastNumbered === null) return new Set();
  const { table, shaped } = books.form;
  const below = shaped.filter(({ row, shape }) => row > lastNumbered && shape.shape === "line");
  const first = below[0]?.row ?? 0;
  if (below.length === 0 || table.sheet.filled(first - 1).length > 0) return new Set();
  const isSilent = ({ row }: ShapedRow) => draftsAt(books, row).every(({ claims }) => claims.length === 0);
  return new Set(below.every(isSilent) ? below.map(({ row }) => row) : []);
}

/** Why a line may be none; null for a line like its neighbours. */
function oddness(books: Books, draft: DraftEntry, list: ListLook, isBelowTotal: boolean): string | null {
  if (list.isNumbered && hasNumber(books, draft.at.row)) return null;
  const claimsSigns = draft.claims.some(({ text }) => !/^\d*$/.test(text.trim()));
  if (isBelowTotal) return claimsSigns && list.isNumbered ? "below-with-claims" : "below";
  if (claimsSigns) return null;
  if (list.isNumbered) return draft.kind === list.kind && isTypical(books, draft) ? null : "without-number";
  return draft.kind === list.kind ? null : "other-kind";
}

/** Named beyond doubt, with something beside the name that is said of people or units. */
function isTypical({ form: { table, form } }: Books, { kind, name, at }: DraftEntry): boolean {
  const isNamed =
    kind === "collective"
      ? looksLikeUnit(name.value)
      : looksLikePerson(name.value) && surnames.has(fold(name.value.split(/[\s-]/)[0] ?? ""));
  const beside = form.columns.filter(
    ({ column }) => column !== name.cell.column && table.sheet.text(at.row, column) !== "",
  );
  return isNamed && beside.some(({ role }) => !SAYS_LITTLE.has(role));
}

/** Figures and words that a heading carries as well. */
const SAYS_LITTLE: ReadonlySet<string> = new Set([
  "number",
  "headcount",
  "figure",
  "mark",
  "remarks",
  "other",
  "share",
]);

/** The kind that the name alone speaks for, where the line was taken for the other one. */
function otherKind({ kind, name: { value } }: DraftEntry): RecipientKind | null {
  if (kind === "individual" && !looksLikePerson(value)) return "collective";
  return kind === "collective" && !looksLikeUnit(value) ? "individual" : null;
}

/** Whom a row names that was taken for a part of the form: in the column of names, or in its only cell behind a number. */
function nameIn({ form: { table, form } }: Books, row: number): RecipientKind | null {
  const filled = table.sheet.filled(row);
  const names = form.columns.filter(({ role }) => role === "name").map(({ column }) => column);
  const [only] = filled;
  for (const column of filled.length === 1 && only !== undefined ? [only] : names) {
    const text = table.sheet.text(row, column).replace(/^(?:[-+•*–]|\d{1,3}\s*[.)/-])\s*/u, "");
    // «A. TẬP THỂ (03 tập thể)» heads them and is none of them.
    if (isGroupName(text) || countsOfHeading(text).length > 0) continue;
    if (looksLikePerson(text)) return "individual";
    if (looksLikeUnit(text)) return "collective";
  }
  return null;
}

function hasNumber({ form }: Books, row: number): boolean {
  return numberColumns(form).some((column) => runningNumber(form, row, column) !== null);
}

function headsLine(books: Books, next: ShapedRow | undefined): boolean {
  return next !== undefined && draftsAt(books, next.row).length > 0 && hasNumber(books, next.row);
}
