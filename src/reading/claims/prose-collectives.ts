import type { RowFate } from "../../domain/form/row-fate";
import type { AwardClaim } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import type { SheetText } from "../../layout/sheet-text";
import { plain } from "../../text/plain";
import { isInstructionInBrackets, tellsHowToFill } from "../../vocabulary/filling-words";
import { letterheadOf, unitOfList } from "../kind/letterhead";
import type { ShapedRow } from "../rows/row-shape";
import { claimsAlone } from "./claims";
import { draftEntry } from "./entries";
import { explainsSigns } from "./legends";
import { type ProseClaim, proseClaims } from "./prose-claims";
import { type ProseHeading, headingIn } from "./prose-headings";
import { COUNTED, type RegistrationWalk } from "./registration-walk";
import { type SaidOfCollective, saidOfCollective } from "./said-of-collectives";

/** A walk down the lines of prose, with what was met on the way. */
interface ProseWalk {
  readonly walk: RegistrationWalk;
  /** Whom a claim without a name is of. */
  readonly body: Sourced<string> | null;
  /** Where in the walk's drafts a name of prose stands. */
  readonly registered: Map<string, number>;
  heading: ProseHeading | null;
}

/**
 * Collectives declared in lines above, between or under the tables: «- Văn phòng» under «I. Tập thể lao động tiên tiến»,
 * «2. Tập thể: - Danh hiệu thi đua: Tập thể lao động xuất sắc», «Tập thể đăng ký: …».
 */
export function readProse(walk: RegistrationWalk): void {
  const { form, fates, organisation } = walk;
  const { sheet } = form.table;
  const body = unitOfList(sheet, form.table) ?? letterheadOf(sheet, form.table).body ?? organisation;
  const prose: ProseWalk = { walk, body, registered: new Map(), heading: null };
  for (const [at, shaped] of form.shaped.entries()) {
    if (shaped.shape.shape !== "structural" || fates.get(shaped.row)?.fate === "counted") continue;
    const isAbove = shaped.row < form.table.body;
    if (shaped.shape.as === "header" || (!isAbove && !PROSE.has(shaped.shape.as))) prose.heading = null;
    else if (readLine(prose, shaped.row, shaped.shape.as, form.shaped[at + 1]))
      fates.set(shaped.row, COUNTED.collective);
  }
}

const PROSE: ReadonlySet<string> = new Set(["section", "note", "signature"]);

/** Whether the line registers somebody; where it does not, it may head those below it. */
function readLine(prose: ProseWalk, row: number, as: Structural, below: ShapedRow | undefined): boolean {
  const { walk, body } = prose;
  const { form, source } = walk;
  const { sheet } = form.table;
  const isAbove = row < form.table.body;
  const isNote = as === "note" && !isAbove;
  const isSaid = form.said.has(row);
  const theirs = prose.heading?.kind === "collective" ? prose.heading.place : null;
  const isInCells = theirs && isNote && sheet.filled(row).length > 1 && !isSaid;
  const inCells = isInCells ? saidOfCollective(form, source, row, [theirs], body) : null;
  if (inCells) return addSaid(walk, inCells, row);

  const column = onlyText(sheet, row);
  if (as === "signature" || column === null || isSaid) {
    if (as === "section") prose.heading = headingIn(form, row, prose.heading) ?? prose.heading;
    return false;
  }
  const text = sheet.text(row, column);
  if (explainsSigns(text) || tellsHowToFill(text) || (isAbove && isInstructionInBrackets(text))) return false;
  if (headsCollectives(walk, row)) return false;
  const claims = proseClaims({
    text,
    row,
    column,
    heading: prose.heading,
    hers: source.hers,
    year: source.year,
    isAbove,
    heads: as === "section" && headsMore(below),
    isAlone: sheet.filled(row).length === 1,
  });
  for (const claim of claims)
    for (const name of claim.names.length > 0 ? claim.names : [null]) addClaimed(prose, name, claim, { row, column });
  if (claims.length > 0) return true;

  const said = isNote ? saidOfCollective(form, source, row, [], body) : null;
  if (said) return addSaid(walk, said, row);
  prose.heading = headingIn(form, row, prose.heading) ?? prose.heading;
  return false;
}

/** «A. Tập thể đăng ký: TTLĐTT» over collectives that register it: the heading is none of them. */
function headsCollectives({ drafts }: RegistrationWalk, row: number): boolean {
  return drafts.some(
    ({ kind, claims }) =>
      kind === "collective" && claims.some(({ how, cell }) => how === "heading" && cell.row === row),
  );
}

type Structural = Extract<RowFate, { fate: "structural" }>["as"];

/** The column of all that a line says: its number («1.», «a)», «-») may stand in a cell of its own. */
function onlyText(sheet: SheetText, row: number): number | null {
  const [first, second, ...others] = sheet.filled(row);
  if (first === undefined || others.length > 0) return null;
  if (second === undefined) return first;
  return /^(?:[-+•*–]|[(]?(?:\d{1,2}|[a-hivx]{1,4})\s*[.)/]?)$/iu.test(sheet.text(row, first).trim()) ? second : null;
}

/** People or a table stand right below: the line names them, and claims nothing. */
function headsMore(below: ShapedRow | undefined): boolean {
  return below?.shape.shape === "line" || (below?.shape.shape === "structural" && below.shape.as === "header");
}

function addSaid(
  { form, drafts, dateSystem }: RegistrationWalk,
  { name, claims }: SaidOfCollective,
  row: number,
): true {
  const line = { sheet: form.table.sheet, row, columns: [], dateSystem };
  drafts.push(draftEntry(form.form, line, { ...claimsAlone(claims), kind: "collective", name, sections: [] }));
  return true;
}

/** One more collective, or one more title of a collective that prose named before. */
function addClaimed(
  { walk: { form, drafts, dateSystem }, body, registered }: ProseWalk,
  named: string | null,
  { awards, words, place, unnamed }: ProseClaim,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const { sheet } = form.table;
  const name = named ?? body?.value ?? unnamed;
  const cell = sheet.ref(row, column);
  const claims = awards.map(({ award, certain, text }): AwardClaim => ({
    award,
    cell,
    text: award === "other" ? text : words,
    how: "prose",
    certain,
    readAs: null,
  }));
  const before = registered.get(plain(name));
  const known = before === undefined ? undefined : drafts[before];
  if (before !== undefined && known) {
    drafts[before] = { ...known, claims: [...known.claims, ...claims] };
    return;
  }
  registered.set(plain(name), drafts.length);
  const source: Sourced<string> =
    named === null && body ? { ...body, value: name } : { value: name, cell, text: sheet.text(row, column) };
  const line = { sheet, row, columns: [], dateSystem };
  drafts.push(
    draftEntry(form.form, line, { ...claimsAlone(claims), kind: "collective", name: source, sections: [place] }),
  );
}
