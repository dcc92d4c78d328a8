import type { AwardId } from "../../../../domain/glossary/awards";
import type { RecipientKind } from "../../../../domain/recipient";
import { givenTo, isImplied, withoutHolders } from "../../count/award-holders";
import { titleHolders } from "../../count/title-holders";
import { subjectsTold } from "../../count/subjects-told";
import type { Facts, Subject } from "../../facts";
import { titleFacets } from "../../meaning/form-title";
import { standingMeant } from "../../meaning/standing-meant";
import { combined, type Facets } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { tableLexicon, titleLexicon } from "../../vocabulary/lexicon";
import { isCounterHead } from "../../read-table/label-columns";
import { filledColumns, plainText, type Table, type TableColumn } from "../../read-table/table";
import { awardIn, folded } from "../../words";
import { beginsTotal } from "../../vocabulary/totals";
import { membersOf, withoutBrackets, type Members } from "./list-members";

/** A list with empty lines whose title says who belongs in it: «… ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ». */
export interface AwardList {
  readonly kind: "award";
  readonly table: Table;
  readonly award: AwardId;
  /** The words above the list that name it. */
  readonly title: string;
  /** The title names several titles, or leaves open which one: nobody can say who belongs in the list. */
  readonly isOpen: boolean;
  readonly recipient: RecipientKind;
  readonly members: Members;
  /** The column that waits for the names. */
  readonly name: number;
}

const NAME =
  /^(ho va ten|ho ten|ten ca nhan|ten tap the|ho ten ca nhan|ten doi tuong|ten don vi|ten phong|tap the|ca nhan|ten phong don vi|don vi tap the)\b/;

/**
 * The lists of a table: the whole of it, or one below each heading that names a title («II. Chiến sĩ thi đua cơ sở») or
 * whose names follow («A. TẬP THỂ»). None where it has mark columns of its own or nothing names a title.
 */
export function awardListsOf(table: Table): readonly AwardList[] {
  const name = nameColumn(table);
  const sections = name !== null && isFirst(table, name) ? sectionsOf(table, name.column) : [];
  const lists = sections.flatMap((section) => awardListOf(section) ?? []);
  if (lists.length > 0) return lists;
  const whole = awardListOf(table);
  return whole === null ? [] : [whole];
}

/** Reads a table as one such list, up to its «Cộng». */
function awardListOf(whole: Table): AwardList | null {
  const name = nameColumn(whole);
  if (name === null) return null;
  const table = withoutTotals(withoutRemark(whole, name.column), name.column);
  if (hasMarks(table)) return null;
  const head = recipientOfHead(folded(name.path.at(-1) ?? ""));
  const hint = recipientOfSection(table.titles.at(-1) ?? "") ?? head;
  const titles = [...table.titles].reverse();
  // «(gồm cả người đăng ký CSTĐ)» names no title of the list where another line does.
  for (const title of [...titles.map(withoutBrackets), ...titles]) {
    const found = awardIn(title, hint);
    if (!found) continue;
    const { award, isOpen } = found;
    const recipient = found.recipient ?? hint;
    const members = membersOf(table.grid, table.titles, award, recipient);
    return recipient === null
      ? null
      : { kind: "award", table, award, title, isOpen, recipient, members, name: name.column };
  }
  return null;
}

/** A column stands for one title: whoever has a mark in it is meant. */
export function hasMarks({ columns }: Table): boolean {
  return columns.some(({ path }) => {
    const { award, measure } = combined(path.map((each) => facetsOf(each, null, tableLexicon)));
    return award !== null && measure === null;
  });
}

/** Nothing but numbers and «Ông/Bà» in front of the names: «Danh hiệu | Tập thể | Cá nhân» counts. */
function isFirst({ columns }: Table, name: TableColumn): boolean {
  return columns.every(({ column, path }) => {
    const head = path.at(-1) ?? "";
    return column >= name.column || isCounterHead(head) || /^(ong ba|danh xung)\b/.test(folded(head));
  });
}

function nameColumn({ columns }: Table): TableColumn | null {
  return columns.find(({ path }) => NAME.test(folded(path.at(-1) ?? ""))) ?? null;
}

/** Whose names a head speaks of. */
function recipientOfHead(head: string): RecipientKind | null {
  if (/\b(tap the|don vi|phong)\b/.test(head)) return "collective";
  return /\b(ho|ca nhan)\b/.test(head) ? "individual" : null;
}

/** The part of a list before its «Cộng», which is nobody's name. */
function withoutTotals(table: Table, name: number): Table {
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (!beginsTotal(plainText(table.grid, row, name)) && !beginsTotal(plainText(table.grid, row, firstColumn(table))))
      continue;
    return { ...table, lastRow: lastFilled(table, row - 1), spaceEnd: row - 1, isFlush: true };
  }
  return table;
}

/** The part of a list before a sentence below it, in front of the names: «Người trong hai mục không trùng nhau.» */
function withoutRemark(table: Table, name: number): Table {
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const [first, ...others] = filledColumns(table.grid, row);
    const text = plainText(table.grid, row, first ?? name);
    if (first === undefined || others.length > 0 || first >= name || !isRemark(text)) continue;
    return { ...table, lastRow: lastFilled(table, row - 1), spaceEnd: row - 1, isFlush: false };
  }
  return table;
}

function isRemark(text: string): boolean {
  return /\p{L}+ \p{L}+ \p{L}+/u.test(text) && (/[.;]$/.test(text) || text.length > 60);
}

function firstColumn({ columns }: Table): number {
  return columns[0]?.column ?? 1;
}

function lastFilled({ grid, firstRow }: Table, end: number): number {
  let row = end;
  while (row >= firstRow && filledColumns(grid, row).length === 0) row -= 1;
  return row;
}

/** Each part of a table below a heading of its own, the heading being its title. */
function sectionsOf(table: Table, name: number): readonly Table[] {
  const headings: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) if (isSection(table, row, name)) headings.push(row);
  return headings.map((row, at): Table => {
    const next = headings[at + 1];
    const end = next === undefined ? table.lastRow : next - 1;
    const titles = [
      ...table.titles,
      plainText(table.grid, row, name) || plainText(table.grid, row, firstColumn(table)),
    ];
    const part = { ...table, titles, firstRow: row + 1, spaceEnd: next === undefined ? table.spaceEnd : end };
    return { ...part, lastRow: lastFilled(part, end), isFlush: next !== undefined };
  });
}

/** A line that holds nothing but the name of a title or of a kind of recipients, under a Roman number, a letter or none. */
function isSection(table: Table, row: number, name: number): boolean {
  const first = firstColumn(table);
  const filled = filledColumns(table.grid, row);
  if (filled.length === 0 || filled.some((column) => column !== first && column !== name)) return false;
  const mark = first === name ? "" : plainText(table.grid, row, first);
  const label = plainText(table.grid, row, name) || mark;
  // «TTLĐXS không ghi lại TTLĐTT.» is a note.
  if (/^\d+\.?$/.test(mark) || beginsTotal(label) || isNote(label)) return false;
  return recipientOfSection(label) !== null || awardIn(label, null) !== null;
}

function isNote(label: string): boolean {
  return /[.;]$/.test(label) && /(?<!\p{L})(?:không|chỉ|mỗi|cả|ghi|đánh dấu)(?!\p{L})/iu.test(label);
}

/** «A. TẬP THỂ», «II. Cá nhân» */
function recipientOfSection(title: string): RecipientKind | null {
  const words = folded(title).replace(/^([ivx]+|[a-d]|\d+) /, "");
  if (/^(ve |danh sach |cac |doi voi )?tap the$/.test(words)) return "collective";
  return /^(ve |danh sach |cac |doi voi )?ca nhan$/.test(words) ? "individual" : null;
}

/** Names that stand in a list already, by row. */
export function namesIn({ table, name }: Pick<AwardList, "table" | "name">): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const shown = plainText(table.grid, row, name);
    if (shown !== "") names.set(row, shown);
  }
  return names;
}

/** Everybody the list is for, in the order of what it is made from: registrations, or what its title says of later steps. */
export function subjectsOf(list: AwardList, facts: Facts): readonly Subject[] {
  const { table, recipient, members } = list;
  const from = standingMeant(titleFacets(table).standing, recipient, facts);
  const { award, given } = awardOf(list, facts);
  if (from.kind === "foreign") return [];
  const told = withoutHolders(members.without, subjectsTold(from.standing, recipient, facts));
  const subjects = given.length === 0 ? told : (givenTo(told, award, given, facts) ?? []);
  return titleHolders(subjects, award).map(({ who }) => who.subject);
}

/** Lists of the highest titles alone leave open whether this one names those with a higher title. */
export function isOpenToHigher(list: AwardList, facts: Facts): boolean {
  if (list.members.isSaid || !facts.namesHighestOnly.has(list.recipient)) return false;
  return subjectsOf(list, facts).some((subject) => isImplied(subject, list.award));
}

/** Several titles may be meant, or the awards of several givers. */
export function isOpenList(list: AwardList, facts: Facts): boolean {
  return awardOf(list, facts).isOpen;
}

/** The award that the title means by the words of the lists. */
function awardOf(
  { award, title, isOpen, recipient }: AwardList,
  { lexicon }: Facts,
): Pick<Facets, "given" | "isOpen"> & { readonly award: AwardId } {
  const said = facetsOf(title, recipient, { ...titleLexicon, wordings: lexicon.wordings });
  return said.award === null || (said.award !== award && !isOpen)
    ? { award, given: [], isOpen }
    : { award: said.award, given: said.given, isOpen: said.isOpen };
}
