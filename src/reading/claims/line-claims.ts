import type { RowFate } from "../../domain/form/row-fate";
import type { RecipientKind } from "../../domain/recipient";
import type { Sourced } from "../../domain/register/sourced";
import { plain } from "../../text/plain";
import { isClaimColumn } from "../columns/claim-columns";
import type { LinePlace, SectionPlace } from "../rows/section-places";
import { type NamedPart, severalIn } from "../rows/several-in-a-cell";
import { type Withdrawn, notRefused } from "../rows/withdrawn";
import { type LineClaims, readClaims, withNotes } from "./claims";
import { withoutNames } from "./entries-beside";
import type { LineReader } from "./line-cells";
import { withoutDenied } from "./marked-as-not-registering";
import { nameOf } from "./line-name";
import { type NamedInCell, peopleInCells } from "./named-in-cells";
import { readRecipient } from "./recipients";
import type { RegistrationWalk } from "./registration-walk";
import { withSentences } from "./sentences-over-lists";
import { collectiveInFront } from "./said-of-collectives";
import { saidOf } from "./several-titles";

/** A line with its name, before anybody asked what it claims. */
export interface NamedLine {
  readonly row: number;
  readonly line: LineReader;
  readonly name: Sourced<string> | null;
  /** She said that it counts, and as what. */
  readonly said: RowFate | null;
  readonly refused: Withdrawn | undefined;
  /** The texts of the headings it stands under. */
  readonly texts: readonly string[];
  readonly sections: readonly SectionPlace[];
}

/** A line with all that it claims. */
export interface ReadLine extends NamedLine {
  readonly kind: RecipientKind;
  /** Several names that stand in the cell of the name. */
  readonly named: readonly NamedPart[];
  /** People whom the cells of a collective's titles name. */
  readonly others: readonly NamedInCell[];
  readonly read: LineClaims;
  /** What it claims and does not itself call refused. */
  readonly claims: LineClaims;
}

/** Who a line names. */
export function nameLine(
  { form, dateSystem, withdrawn }: RegistrationWalk,
  { row, texts, sections }: LinePlace,
): NamedLine {
  const line: LineReader = { sheet: form.table.sheet, row, columns: form.form.columns, dateSystem };
  return {
    row,
    line,
    name: nameOf(line) ?? collectiveInFront(form, row),
    said: form.said.get(row) ?? null,
    refused: withdrawn.get(row),
    texts,
    sections,
  };
}

/** What the line claims, and for whom. */
export function readLine(walk: RegistrationWalk, at: NamedLine): ReadLine {
  const { form, source } = walk;
  const { row, name, said, refused } = at;
  const named = name ? severalIn(name.text) : [];
  const kind = said ? kindSaid(walk, at, said) : kindOf(walk, row, named[0]?.name ?? name?.value ?? "", at.texts);
  const others = kind === "collective" ? peopleInCells(form, row, source) : [];
  noteSeveralTitles(walk);
  const own = withoutNames(readClaims(source, row, kind), others);
  const whole = name === null ? own : withSentences(form, walk.sentences, own, { row, kind, texts: at.texts });
  const noted = withNotes(whole, walk.notes.get(row) ?? [], source, kind);
  const read = withoutDenied(form, row, kind, noted);
  const claims = refused ? { ...read, claims: notRefused(read.claims, refused, kind) } : read;
  return { ...at, kind, named, others, read, claims };
}

/** What kind of recipient the line is of, by its name, its headings and the columns. */
export function kindOf(
  { form, source }: RegistrationWalk,
  row: number,
  name: string,
  headings: readonly string[],
): RecipientKind {
  const hints = { columns: source.columns, title: form.titleWords };
  return readRecipient(form.table.sheet, row, name, headings, hints).kind;
}

function kindSaid(walk: RegistrationWalk, { row, name, sections }: NamedLine, said: RowFate): RecipientKind {
  if (said.fate === "counted" && (said.as === "individual" || said.as === "collective" || said.as === "family"))
    return said.as;
  const headings = sections.map(({ text }) => text);
  return kindOf(walk, row, name?.value ?? "", headings);
}

/** Where no column says which, a heading of several titles leaves open whether all are meant. */
function noteSeveralTitles({ form, source: { heading }, several }: RegistrationWalk): void {
  if (heading === null || heading.awards.length < 2 || form.form.columns.some(isClaimColumn)) return;
  if (saidOf(heading, form) === null) several.set(plain(heading.text), heading);
}
