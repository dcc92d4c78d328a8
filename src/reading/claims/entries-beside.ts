import { claimedOnce } from "./claimed-once";
import type { AwardClaim } from "../../domain/register/register";
import type { LineClaims } from "./claims";
import type { DraftEntry } from "./entries";
import type { LineReader } from "./line-cells";
import type { NamedInCell } from "./named-in-cells";
import { plain } from "../../text/plain";

/** The recipient of the line above, where this line has no number and no name of its own: one more of their titles. */
export function goesOnFrom(drafts: readonly DraftEntry[], { sheet, row, columns }: LineReader): DraftEntry | null {
  const before = drafts[drafts.length - 1];
  if (!before || before.at.row >= row || before.claims.some(({ cell }) => cell.row >= row)) return null;
  const filled = columns.filter(({ column }) => sheet.text(row, column) !== "");
  if (!filled.some(({ role }) => TITLES.has(role)) || filled.some(({ role }) => NAMING.has(role))) return null;
  const named = columns.find(({ role }) => role === "name");
  const merged = named && sheet.mergeAt(row, named.column);
  if (merged && merged.top <= before.at.row && merged.top < row) return before;
  // Without a merge only a row that says nothing but the title goes on; one that lacks its name says more.
  const isOnly = filled.every(({ role }) => TITLES.has(role) || role === "deciding-authority" || role === "award-type");
  for (let between = before.at.row + 1; between < row; between += 1)
    if (columns.some(({ role, column }) => NAMING.has(role) && sheet.text(between, column) !== "")) return null;
  return isOnly && named ? before : null;
}

const NAMING: ReadonlySet<string> = new Set(["number", "name", "family-name", "given-name", "id-number"]);

const TITLES: ReadonlySet<string> = new Set(["title", "award", "title-or-award"]);

/** Names in the titles' cells are no titles that nobody understands. */
export function withoutNames(claims: LineClaims, people: readonly NamedInCell[]): LineClaims {
  if (people.length === 0) return claims;
  const cells = people.flatMap((one) => one.claims.map(({ cell }) => cell.column));
  return { ...claims, unreadTitles: claims.unreadTitles.filter(({ cell }) => !cells.includes(cell.column)) };
}

/** Somebody named within the line of the own unit: nothing more is known than the name and the titles. */
export function memberEntry(unit: DraftEntry, { name, claims, unread }: NamedInCell): DraftEntry {
  return {
    ...unit,
    kind: "individual",
    name,
    unitText: unit.name,
    position: null,
    birthDate: null,
    idNumber: null,
    gender: null,
    employment: null,
    recruitment: null,
    headcount: null,
    grade: null,
    discipline: null,
    initiatives: [],
    voteShare: null,
    remarks: null,
    claims,
    misplaced: [],
    unreadTitles: unread,
  };
}

/** What people's lines say of their unit makes one more recipient; of a person without a unit it stays where it stands. */
export function addToUnit(drafts: DraftEntry[], draft: DraftEntry, claims: readonly AwardClaim[]): void {
  const unit = draft.unitText;
  if (claims.length === 0) return;
  if (unit === null) {
    drafts[drafts.length - 1] = { ...draft, claims: [...draft.claims, ...claims] };
    return;
  }
  const at = drafts.findIndex(({ kind, name }) => kind === "collective" && plain(name.value) === plain(unit.value));
  const known = drafts[at];
  if (!known) {
    drafts.push({ ...memberEntry(draft, { name: unit, claims, unread: [] }), kind: "collective", unitText: null });
    return;
  }
  drafts[at] = { ...known, claims: claimedOnce(known.claims, claims) };
}
