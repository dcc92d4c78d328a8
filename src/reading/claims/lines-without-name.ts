import { claimedOnce } from "./claimed-once";
import type { Bilingual } from "../../domain/bilingual";
import type { RowFate } from "../../domain/form/row-fate";
import type { Sourced } from "../../domain/register/sourced";
import { isRestOfPeople } from "../../vocabulary/unnamed-people";
import { isCellError } from "../../workbook/grid";
import type { RowClaims } from "./claims";
import { goesOnFrom } from "./entries-beside";
import type { ReadLine } from "./line-claims";
import type { LineReader } from "./line-cells";
import { COUNTED, NOTE, type RegistrationWalk } from "./registration-walk";

/** One more title of the recipient of the line above. */
export function goesOn({ drafts }: RegistrationWalk, { line, name, said, claims }: ReadLine): RowFate | null {
  if (said || (name && line.sheet.text(line.row, name.cell.column) !== "")) return null;
  const above = goesOnFrom(drafts, line);
  if (!above || claims.claims.length === 0) return null;
  drafts[drafts.length - 1] = { ...above, claims: claimedOnce(above.claims, claims.claims) };
  return COUNTED[above.kind];
}

/** A line that names nobody and says too little to be counted all the same: asked about where it claims something. */
export function namesNobody(
  { nameless }: RegistrationWalk,
  { row, line, name, said, claims }: ReadLine,
): RowFate | null {
  const isOpen = name !== null && isRestOfPeople(name.text);
  if ((name && !isOpen) || said || (!isOpen && isCountedWithoutName(line, claims)) || isNameLost(line)) return null;
  if (claims.claims.length === 0) return NOTE;
  nameless.push(row);
  return { fate: "questioned", why: namelessWhy(row) };
}

/** The empty cell in which the name should stand. */
export function emptyName({ sheet, row, columns }: LineReader, left: number): Sourced<string> {
  const column = columns.find(({ role }) => role === "name" || role === "id-number")?.column ?? left;
  return { value: "", cell: sheet.ref(row, column), text: "" };
}

/** «#N/A» where a formula should have given the name: somebody stands there, and nobody knows who. */
function isNameLost({ sheet, row, columns }: LineReader): boolean {
  return columns.some(({ role, column }) => NAMES.has(role) && isCellError(sheet.value(row, column)));
}

const NAMES: ReadonlySet<string> = new Set(["name", "family-name", "given-name"]);

/** A line that says a good deal and only lacks its name is counted as a line of its own. */
function isCountedWithoutName({ sheet, row, columns }: LineReader, { claims }: RowClaims): boolean {
  const said = columns.filter(
    ({ column, role }) => role !== "number" && role !== "mark" && sheet.text(row, column) !== "",
  ).length;
  return claims.length > 0 && said >= 2;
}

/** Why such a line waits for her word. */
function namelessWhy(row: number): Bilingual {
  return {
    vi: `Dòng ${String(row)} có dấu danh hiệu nhưng chưa có tên; anh/chị xem giúp là của ai.`,
    en: `Row ${String(row)} has a mark but no name; please say whose it is.`,
  };
}
