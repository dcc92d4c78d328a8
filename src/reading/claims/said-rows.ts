import { claimedOnce } from "./claimed-once";
import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { plain } from "../../text/plain";
import type { SheetText } from "../../layout/sheet-text";
import { isClaimColumn } from "../columns/claim-columns";
import { forRecipient } from "../columns/heading-meaning";
import { letterheadOf, unitOfList } from "../kind/letterhead";
import type { RecognisedForm } from "../read-form";
import { cellsOfRow } from "./cells-of-row";
import { type ClaimSource, claimsAlone } from "./claims";
import { draftEntry } from "./entries";
import type { ReadLine } from "./line-claims";
import type { LineReader } from "./line-cells";
import type { RegistrationWalk } from "./registration-walk";
import { type SaidInWords, saidInCells, saidInWords } from "./said-in-words";
import { titlesBeside } from "./titles-beside";

/** What the cells of one row say in words, whatever part of the form it is; null where they do not say whose. */
export function wordsOfRow(
  { table }: RecognisedForm,
  row: number,
  { hers, year }: Pick<ClaimSource, "hers" | "year">,
): SaidInWords | null {
  const texts = cellsOfRow(table, row).map((column) => table.sheet.text(row, column));
  return firstOf(texts, (text) => saidInWords(text, year, hers)) ?? saidInCells(texts, hers);
}

function firstOf<Found>(texts: readonly string[], find: (text: string) => Found | null): Found | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

/**
 * A row that she calls a line and that has no name, or no title, where the lines have theirs: its words say both. The
 * titles of somebody who stands in the list already go to the line of that name.
 */
export function readSaidRow(
  { form, source, drafts, organisation }: RegistrationWalk,
  { line, kind, read }: Pick<ReadLine, "line" | "kind" | "read">,
): boolean {
  const { sheet, row } = line;
  const words = wordsOfRow(form, row, source);
  const awards = words?.awards ?? (kind === "collective" ? titlesBeside(form, source, row) : []);
  const claims = read.claims.length > 0 ? read.claims : claimsOf({ awards }, kind, sheet, row);
  if (claims.length === 0) return false;
  const own = unitOfList(sheet, form.table) ?? letterheadOf(sheet, form.table).body ?? organisation;
  const column = cellsOfRow(form.table, row)[0] ?? form.table.left;
  const cell = sheet.ref(row, column);
  const names = words?.names ?? [firstText(form, row)];
  const named = names.length > 0 ? names : kind === "collective" && own ? [own.value] : [sheet.text(row, column)];
  for (const value of named) {
    const known = drafts.findIndex((draft) => draft.kind === kind && plain(draft.name.value) === plain(value));
    const before = drafts[known];
    if (before) {
      drafts[known] = { ...before, claims: claimedOnce(before.claims, claims) };
    } else {
      const name: Sourced<string> = { value, cell, text: sheet.text(row, column) };
      const bare: LineReader = words === null ? line : { ...line, columns: [] };
      drafts.push(draftEntry(form.form, bare, { ...claimsAlone(claims), kind, name, sections: [] }));
    }
  }
  return true;
}

export function claimsOf(
  { awards }: Pick<SaidInWords, "awards">,
  kind: RecipientKind,
  sheet: SheetText,
  row: number,
): readonly AwardClaim[] {
  const column = sheet.filled(row).find((one) => awards.some(({ text }) => sheet.text(row, one).includes(text)));
  const cell = sheet.ref(row, column ?? sheet.filled(row)[0] ?? 1);
  return awards.map(({ award, text, certain }) => ({
    award: forRecipient(award, kind),
    cell,
    text,
    how: "prose",
    certain,
    readAs: null,
  }));
}

/** The first text of a row that stands in no column of titles. */
function firstText({ form, table }: RecognisedForm, row: number): string {
  const titles = new Set(form.columns.filter(isClaimColumn).map(({ column }) => column));
  const texts = cellsOfRow(table, row).flatMap((column) => (titles.has(column) ? [] : [table.sheet.text(row, column)]));
  return texts.find((text) => /\p{L}{2}/u.test(text)) ?? texts[0] ?? "";
}
