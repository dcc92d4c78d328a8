import { isTitleText } from "../columns/claim-columns";
import type { Column } from "../../domain/form/form";
import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim, UnreadTitle } from "../../domain/register/register";
import type { HerWords, NamedAward } from "../../vocabulary/award-words";
import { replacedColumns } from "./changed-registrations";
import { claimedOnce } from "./claimed-once";
import { isClaimColumn } from "../columns/claim-columns";
import { readElsewhere } from "./claims-elsewhere";
import type { CodeBook } from "./code-book";
import { readMarkCell } from "./mark-cells";
import type { NoteOnLine } from "./notes-on-people";
import type { SheetText } from "../../layout/sheet-text";
import { decided, effectOf } from "./remarks-on-titles";
import { remarkIn, statements } from "./withdrawal-columns";
import type { FormSigns } from "../signs/form-signs";
import { bottomOfMerge, readCodeCell, readTextCell, topOfMerge } from "./title-cells";

export interface RowClaims {
  readonly claims: readonly AwardClaim[];
  readonly misplaced: readonly AwardClaim[];
  readonly unreadTitles: readonly UnreadTitle[];
  /** Claims that plain words beside them take back; among `claims` no more. */
  readonly withdrawn?: readonly AwardClaim[];
}

/** Claims and nothing beside them. */
export function claimsAlone(claims: readonly AwardClaim[]): RowClaims {
  return { claims, misplaced: [], unreadTitles: [] };
}

export interface LineClaims extends RowClaims {
  /** What a person's line says of the person's unit: «Danh hiệu tập thể» beside «Danh hiệu cá nhân». */
  readonly ofUnit: readonly AwardClaim[];
}

export interface ClaimSource {
  readonly sheet: SheetText;
  readonly columns: readonly Column[];
  readonly codes: CodeBook;
  /** What she said of words that nobody knows. */
  readonly hers: HerWords;
  /** The year that the list is about, where its title says so. */
  readonly year: number | null;
  /** What the signs in the columns of marks mean. */
  readonly signs: FormSigns;
  /** What the headings above, innermost first, or the form's title name; where it stands. */
  readonly heading: {
    readonly awards: readonly NamedAward[];
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly isTitle: boolean;
  } | null;
}

/** All titles and awards that a row claims for its recipient, each once. */
export function readClaims(source: ClaimSource, row: number, kind: RecipientKind): LineClaims {
  let claims: readonly AwardClaim[] = [];
  const misplaced: AwardClaim[] = [];
  const ofUnit: AwardClaim[] = [];
  const unreadTitles: UnreadTitle[] = [];
  const add = (claim: AwardClaim) => {
    claims = claimedOnce(claims, [claim]);
  };
  const replaced = replacedColumns(source, row);
  for (const column of source.columns) {
    if (replaced.has(column)) continue;
    const isOfUnit = kind === "individual" && column.recipient === "collective";
    if (column.role === "mark") {
      if (isOfUnit && topOfMerge(source.sheet, row, column.column) < bottomOfMerge(source.sheet, row, column.column))
        readMarkCell(
          source,
          topOfMerge(source.sheet, row, column.column),
          "collective",
          column,
          (claim) => ofUnit.push(claim),
          [],
          [],
        );
      else readMarkCell(source, row, kind, column, add, misplaced, unreadTitles);
    } else if (isTitleText(column)) {
      if (isOfUnit) readTextCell(source, row, "collective", column, (claim) => ofUnit.push(claim), unreadTitles);
      else readTextCell(source, row, kind, column, add, unreadTitles);
    }
  }
  const labelled = claims.some(({ how }) => how === "text");
  for (const column of source.columns) {
    if (column.role === "award-code" && !labelled) readCodeCell(source, row, kind, column, add, unreadTitles);
  }
  if (claims.length === 0) readElsewhere(source, row, kind, add);
  const said = remarksOn(source, row, kind, claims);
  // Where remarks are all that claims, what they add is claimed already.
  const isInRemarks = claims.some(({ how }) => how === "remarks") || !hasOwnOrHeading(source);
  return done(
    { claims, misplaced, ofUnit, unreadTitles },
    isInRemarks ? said.map((one) => ({ ...one, on: [] })) : said,
  );
}

function hasOwnOrHeading({ columns, heading }: ClaimSource): boolean {
  return heading !== null || columns.some(isClaimColumn);
}

/** What words beside a line do: claims that go, claims that come; whether she said so. */
interface Done {
  readonly off: readonly AwardClaim[];
  readonly on: readonly AwardClaim[];
  readonly isSaid: boolean;
}

function done(read: LineClaims, said: readonly Done[]): LineClaims {
  const off = new Set(said.flatMap((one) => one.off));
  const withdrawn = [...new Set([...(read.withdrawn ?? []), ...said.flatMap((one) => (one.isSaid ? [] : one.off))])];
  const kept = read.claims.filter((claim) => !off.has(claim));
  return {
    ...read,
    claims: claimedOnce(
      kept,
      said.flatMap((one) => one.on),
    ),
    ...(withdrawn.length === 0 ? {} : { withdrawn }),
  };
}

/** A line's claims with what notes above and below the list say of it: «Ghi chú: đ/c Hà Văn Lập rút CSTĐCS». */
export function withNotes(
  read: LineClaims,
  notes: readonly NoteOnLine[],
  source: ClaimSource,
  kind: RecipientKind,
): LineClaims {
  if (notes.length === 0) return read;
  const said = notes.map((note) => effectsOf([note], read.claims, source, kind)).flat();
  return done(read, said);
}

/** What the remarks on a line take off and register, by plain words («Rút CSTĐCS ngày 20/3») or because she said so. */
function remarksOn(
  source: ClaimSource,
  row: number,
  kind: RecipientKind,
  claims: readonly AwardClaim[],
): readonly Done[] {
  const { sheet, columns } = source;
  return statements(columns).flatMap((group) =>
    effectsOf(
      group.map((column) => ({
        column,
        at: sheet.ref(row, column.column),
        text: remarkIn(column, sheet.text(row, column.column)),
        isNote: false,
      })),
      claims,
      source,
      kind,
    ),
  );
}

/** «Rút đăng ký › Ngày | Lý do» is one statement: what she says of the one holds of the other. */
function effectsOf(
  statement: readonly NoteOnLine[],
  claims: readonly AwardClaim[],
  source: ClaimSource,
  kind: RecipientKind,
): readonly Done[] {
  const said = statement.map(({ column, text }) => source.signs.saidOf(column, text));
  const isDenied = said.includes("yes");
  return statement.map(({ column, text, isNote, at: cell }, at) => {
    const effect = effectOf(column, text, claims, { ...source, sheet: source.sheet.name, kind, isNote });
    const own = said[at];
    const settled = decided(effect, text, isDenied ? "yes" : own === "no" ? "no" : null, source.hers);
    const on = settled.on.map(({ award, certain }): AwardClaim => ({
      award,
      cell,
      text,
      how: "remarks",
      certain,
      readAs: null,
    }));
    return { ...settled, on };
  });
}
