import type { Bilingual } from "../domain/bilingual";
import type { Column } from "../domain/form/form";
import type { AwardId } from "../domain/glossary/awards";
import { glossaryEntry } from "../domain/glossary/awards";
import type { RecipientKind } from "../domain/recipient";
import type { AwardClaim } from "../domain/register/register";
import type { Sourced } from "../domain/register/sourced";
import type { CellValue } from "../workbook/grid";
import { readMark } from "../text/marks";
import { withAuthority } from "./authority-words";
import { awardsNamed, type NamedAward } from "./award-words";
import { type CodeBook, codeKey } from "./code-tables";
import { forRecipient } from "./heading-meaning";
import type { Legend } from "./legends";
import { presentWords } from "./past-words";
import { plain } from "./plain";
import { markable } from "./recipients";
import type { SheetText } from "./sheet-text";

export interface RowClaims {
  readonly claims: readonly AwardClaim[];
  readonly misplaced: readonly AwardClaim[];
  readonly unreadTitles: readonly Sourced<string>[];
}

export interface LineClaims extends RowClaims {
  /** What a person's line says of the person's unit: «Danh hiệu tập thể» beside «Danh hiệu cá nhân». */
  readonly ofUnit: readonly AwardClaim[];
}

export interface ClaimSource {
  readonly sheet: SheetText;
  readonly columns: readonly Column[];
  readonly codes: CodeBook;
  /** The year that the list is about, where its title says so. */
  readonly year: number | null;
  /** Signs that a note of the sheet explains otherwise than usual. */
  readonly legend: Legend;
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
  const claims: AwardClaim[] = [];
  const misplaced: AwardClaim[] = [];
  const ofUnit: AwardClaim[] = [];
  const unreadTitles: Sourced<string>[] = [];
  const add = (claim: AwardClaim) => {
    if (
      !claims.some(
        ({ award, text }) => award === claim.award && (award !== "other" || plain(text) === plain(claim.text)),
      )
    )
      claims.push(claim);
  };
  for (const column of source.columns) {
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
  return { claims, misplaced, ofUnit, unreadTitles };
}

/** Parts of a text cell: «1, 2» are two codes. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;+/\n]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export function isClaimColumn({ role }: Column): boolean {
  return role === "mark" || role === "award-code" || role === "title" || role === "award" || role === "title-or-award";
}

function isTitleText({ role }: Column): boolean {
  return role === "title" || role === "award" || role === "title-or-award";
}

function readMarkCell(
  { sheet, columns, legend }: ClaimSource,
  row: number,
  kind: RecipientKind,
  column: Column,
  add: (claim: AwardClaim) => void,
  misplaced: AwardClaim[],
  unread: Sourced<string>[],
): void {
  const text = sheet.text(row, column.column);
  if (text === "" || column.award === null) return;
  const cell = sheet.ref(row, column.column);
  const award = forRecipient(column.award, column.recipient ?? kind);
  const explained = legend.marks.size === 0 ? undefined : legend.marks.get(plain(text));
  const mark = explained ?? readMark(markable(sheet, row, column.column));
  if (mark === "no") return;
  const how = mark === "yes" ? MARKED : meansAward(sheet.value(row, column.column), text, award, kind);
  if (how === null) {
    unread.push({ value: text, cell, text });
    return;
  }
  const claim: AwardClaim = { award, cell, text, how: how.how, certain: how.certain, readAs: null };
  if (column.recipient === "individual" && kind === "collective" && countsPeople(sheet, row, columns)) return;
  if (column.recipient !== null && column.recipient !== kind) misplaced.push(claim);
  else add(claim);
}

/** «Khoa Nội | 12 | 3»: in a unit's line numbers under people's titles say how many of its people, and are no marks. */
function countsPeople(sheet: SheetText, row: number, columns: readonly Column[]): boolean {
  const figures = columns.flatMap(({ role, recipient, column }) =>
    role === "headcount" || (role === "mark" && recipient !== "collective") ? [sheet.text(row, column)] : [],
  );
  return figures.some((text) => /^0?[2-9]$|^\d{2,4}$/.test(text)) && figures.every((text) => /^\d*$|^-$/.test(text));
}

type Meaning = Pick<AwardClaim, "how" | "certain">;

const MARKED: Meaning = { how: "mark", certain: true };

/** What a cell that is no mark says in the column of one title; null for words without a meaning there. */
function meansAward(value: CellValue, text: string, award: AwardId, kind: RecipientKind): Meaning | null {
  if ((typeof value === "number" && !text.includes("%")) || /^\d{1,3}$/.test(text))
    return { how: "times-won", certain: false };
  // The share of votes stands where others put a mark: proposed all the same.
  if (/^[\d.,]+ ?%$|^\d{1,3} ?\/ ?\d{1,3}$/.test(text))
    return /^[^/]*[1-9]/.test(text) ? { how: "mark", certain: false } : null;
  const named = awardsNamed(text);
  if (named.some((one) => forRecipient(one.award, kind) === award)) return { how: "text", certain: true };
  // The mark stands in this title's column, the words name another: counted where it stands, and asked.
  return named.length > 0 ? { how: "mark", certain: false } : null;
}

function readTextCell(
  source: ClaimSource,
  row: number,
  kind: RecipientKind,
  column: Column,
  add: (claim: AwardClaim) => void,
  unread: Sourced<string>[],
): void {
  const { sheet, columns, codes } = source;
  const top = topOfMerge(sheet, row, column.column);
  const text = sheet.text(top, column.column);
  if (text === "") return;
  const cell = sheet.ref(top, column.column);
  const level = columns.find(({ role }) => role === "deciding-authority");
  const levelText = level ? sheet.text(row, level.column) : "";
  const own = awardsNamed(text, kind).map((named) => withAuthority(named, [column.header]));
  // «Bằng khen» beside «Thủ tướng», «Chiến sĩ thi đua» beside «Cấp cơ sở»: two cells say it together.
  const isVague =
    own.length === 0 || (own.length === 1 && (own[0]?.award === "diploma-of-merit" || own[0]?.certain === false));
  const together =
    isVague && levelText !== "" && /bang khen|bk|chien s|cstd|co thi dua|huan chuong/.test(plain(text))
      ? awardsNamed(`${text} ${levelText}`)
      : [];
  const named = together.length > 0 && together.every(({ award }) => award !== "other") ? together : own;
  for (const { award, certain, isReadAsCollective } of named) {
    const meant = forRecipient(award, kind);
    const readAs = isReadAsCollective || meant !== award ? readAsCollective(text) : null;
    add({ award: meant, cell, text, how: "text", certain, readAs });
  }
  if (named.length === 0 && partsOf(text).some((part) => codes.get(codeKey(part))?.award != null)) {
    readCodeCell(source, row, kind, column, add, unread);
    return;
  }
  if (named.length > 0 || readMark(text) === "no" || isHarmless(plain(text))) return;
  unread.push({ value: text, cell, text });
}

/** A title merged down over several rows is said of each of them. */
function topOfMerge(sheet: SheetText, row: number, column: number): number {
  const area = sheet.mergeAt(row, column);
  return area && area.left === area.right ? area.top : row;
}

function bottomOfMerge(sheet: SheetText, row: number, column: number): number {
  const area = sheet.mergeAt(row, column);
  return area && area.left === area.right ? area.bottom : row;
}

function readAsCollective(text: string): Bilingual {
  return {
    vi: `Dòng này là tập thể, biểu ghi «${text}»; đã hiểu là «Tập thể lao động tiên tiến».`,
    en: `This line is a collective and says «${text}»; it was understood as «Tập thể lao động tiên tiến».`,
  };
}

/** Words in a title column that claim nothing and are no mistake. */
function isHarmless(words: string): boolean {
  return /^(?:khong|chua|mien|tam hoan|nghi|de tai|sang kien|skkn|theo quy dinh|\.+|-+)/.test(words);
}

function readCodeCell(
  { sheet, codes }: ClaimSource,
  row: number,
  kind: RecipientKind,
  column: Column,
  add: (claim: AwardClaim) => void,
  unread: Sourced<string>[],
): void {
  const text = sheet.text(row, column.column);
  if (text === "") return;
  const cell = sheet.ref(row, column.column);
  const whole = codes.get(codeKey(text));
  // «K» may be the code of «Giấy khen»; only where nothing explains it does it mean «không».
  if (!whole && readMark(markable(sheet, row, column.column)) === "no") return;
  const parts = whole ? [text] : partsOf(text);
  for (const part of parts) {
    const meaning = codes.get(codeKey(part));
    if (meaning) {
      // A code names one entry of a list; a personal title given to a collective is told, not re-read.
      if (meaning.award)
        add({
          award: meaning.award,
          cell,
          text: meaning.words,
          how: "code",
          certain: fitsRecipient(meaning.award, kind),
          readAs: null,
        });
      else add({ award: "other", cell, text: meaning.words, how: "code", certain: true, readAs: null });
      continue;
    }
    const named = awardsNamed(part);
    for (const { award, certain } of named)
      add({ award: forRecipient(award, kind), cell, text: part, how: "text", certain, readAs: null });
    if (named.length === 0) unread.push({ value: part, cell, text });
  }
}

function fitsRecipient(award: AwardId, kind: RecipientKind): boolean {
  const recipients: readonly RecipientKind[] = glossaryEntry(award)?.recipients ?? [kind];
  return recipients.includes(kind);
}

/** Rows without a claim of their own: the heading's title, the remarks, the times won, where the form has nothing else. */
function readElsewhere(
  { sheet, columns, heading, year }: ClaimSource,
  row: number,
  kind: RecipientKind,
  add: (claim: AwardClaim) => void,
): void {
  const hasOwn = columns.some(isClaimColumn);
  if (heading && (!hasOwn || (!heading.isTitle && heading.awards.length === 1))) {
    for (const named of heading.awards) {
      const award = forRecipient(named.award, kind);
      add({
        award,
        cell: sheet.ref(heading.row, heading.column),
        text: heading.text,
        how: "heading",
        certain: named.certain && heading.awards.length === 1,
        readAs: award === named.award ? null : readAsCollective(heading.text),
      });
    }
    return;
  }
  if (hasOwn) return;
  for (const column of columns) {
    const text = sheet.text(row, column.column);
    if (text === "") continue;
    if (column.role === "remarks") {
      for (const { award, certain } of awardsNamed(presentWords(text, year))) {
        if (/khong|chua/.test(plain(text))) continue;
        add({
          award: forRecipient(award, kind),
          cell: sheet.ref(row, column.column),
          text,
          how: "remarks",
          certain,
          readAs: null,
        });
      }
    } else if (column.role === "times-won" && column.award !== null && /[1-9]/.test(text)) {
      add({
        award: forRecipient(column.award, kind),
        cell: sheet.ref(row, column.column),
        text,
        how: "times-won",
        certain: false,
        readAs: null,
      });
    }
  }
}
