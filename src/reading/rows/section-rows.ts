import type { Column } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import { awardsNamed } from "../../vocabulary/award-words";
import { looksLikePerson, looksLikePosition, looksLikeUnit } from "../../layout/cell-looks";
import { isClaimColumn } from "../columns/claim-columns";
import type { Table } from "../../layout/find-tables";
import { summedBy } from "./summing-formulas";
import { cellKey } from "../../workbook/refs";
import { headingDepth, numberedHeading, numberedText } from "../../text/heading-number";
import { isNote, isSectionNumber } from "../../vocabulary/row-words";

export interface SectionHeading {
  /** As written, number and words together: «II. CÁ NHÂN». */
  readonly text: string;
  readonly words: string;
  readonly depth: number;
}

/** A table with what its columns are, as its rows are looked at. */
export interface Context {
  readonly table: Table;
  readonly kind: FormKind;
  readonly columns: readonly Column[];
  readonly number: Column | undefined;
  /** Where names stand: name, family name, ID number; the first column of words where there is none. */
  readonly names: readonly number[];
  readonly data: readonly Column[];
}

/** A line that heads others: numbered by Roman or letter, merged across, a unit's or a recipient's name alone. */
export function sectionHeading(
  context: Context,
  row: number,
  cells: readonly number[],
  numberText: string,
  next: number | null,
): SectionHeading | null {
  const { table, number, kind } = context;
  const { sheet } = table;
  const others = cells.filter((column) => column !== number?.column);
  const text = cells
    .map((column) => sheet.text(row, column))
    .slice(0, 2)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  const nameAt = others.find((column) => context.names.includes(column)) ?? others[0];
  const name = nameAt === undefined ? "" : sheet.plain(row, nameAt);
  const nameText = nameAt === undefined ? sheet.text(row, cells[0] ?? 1) : sheet.text(row, nameAt);
  const isOfUnit = looksLikeUnit(nameText) && headsPeople(context, next);
  const figuresOnly = others.every(
    (column) =>
      column === nameAt || (isFigure(context, row, column) && !(isOfUnit && isMarkOfUnit(context, row, column))),
  );
  // «II | Phòng Hậu cần | QS: 07» over its people: a remark beside the heading claims nothing.
  const remarked = others.length > 1 && headsPeople(context, next) && !looksLikePerson(nameText);
  const alone =
    others.length <= 1 || (remarked && others.every((column) => column === nameAt || isAside(context, row, column)));

  if (
    number &&
    isSectionNumber(numberText) &&
    // «A | CÁ NHÂN» beside a cell of another list: nobody is called so.
    (alone || figuresOnly || isGroupName(nameText)) &&
    nameText !== "" &&
    (!looksLikePerson(nameText) || others.some((column) => countsBelow(context, row, column)))
  ) {
    return {
      text,
      words: nameText,
      depth: headingDepth(numberText.replace(/[.):]+$/, "").toUpperCase()),
    };
  }
  const merged = headedByFigures(context, row, cells);
  if (merged !== null) return merged;
  // «| Khối 1 | | =SUM(G10:G13)»: nothing but sums of the lines below stands beside the name.
  const sums = others.filter((column) => column !== nameAt);
  if (
    numberText === "" &&
    nameText !== "" &&
    sums.length > 0 &&
    sums.every((column) => countsBelow(context, row, column))
  )
    return { text: nameText, words: nameText, depth: 7 };
  if (!alone || nameText === "") return null;
  if (cells.length === 1) {
    const split = numberedText(nameText);
    const merged = sheet.mergeAt(row, cells[0] ?? 1);
    const wide = merged !== null && merged.right - merged.left + 1 >= Math.max(2, (table.right - table.left + 1) / 2);
    if (
      split &&
      !looksLikePerson(split.rest) &&
      (isSectionNumber(split.number.toLowerCase()) ||
        !/^\d+$/.test(split.number) ||
        isGroupName(split.rest) ||
        namesOneTitle(context, split.rest) ||
        wide ||
        looksLikeUnit(split.rest))
    )
      return {
        text: nameText.replace(/\s+/g, " "),
        words: split.rest,
        depth: headingDepth(split.number),
      };
    if (looksLikePerson(nameText) || /^[-+•*]/.test(nameText) || nameText.length > 120) return null;
    if (isGroupName(nameText)) return { text: nameText, words: nameText, depth: 2 };
    if (wide && !isNote(name)) return { text: nameText, words: nameText, depth: 7 };
    const inNames = nameAt !== undefined && (context.names.includes(nameAt) || nameAt <= Math.max(...context.names, 0));
    if (number && inNames && looksLikeUnit(nameText) && headsPeople(context, next))
      return { text: nameText, words: nameText, depth: 7 };
    if (!number && looksLikeUnit(nameText) && headsPeople(context, next))
      return { text: nameText, words: nameText, depth: 7 };
    if (number && inNames && kind !== "summary" && kind !== "works" && isUpper(nameText) && !looksLikePosition(name))
      return { text: nameText, words: nameText, depth: 7 };
    if (number && (kind === "targets" || kind === "tasks" || kind === "works") && inNames)
      return { text: nameText, words: nameText, depth: 7 };
    return null;
  }
  if (/^\d{1,2}[.)]?$/.test(numberText) && (isGroupName(nameText) || namesOneTitle(context, nameText)))
    return { text, words: nameText, depth: 3 };
  // «1 | Văn phòng» over «1 | Nguyễn Văn An»: a heading with an Arabic number, told by the numbering starting anew.
  if (
    number &&
    /^\d{1,2}[.)]?$/.test(numberText) &&
    looksLikeUnit(nameText) &&
    kind === "registration" &&
    headsPeople(context, next) &&
    next !== null
  ) {
    const below = sheet.plain(next, number.column);
    if (below === "" || /^1$|^\d+\.1$|^[a-]$|^-$/.test(below)) return { text, words: nameText, depth: 3 };
  }
  return null;
}

/** «I. VĂN PHÒNG CÔNG TY» merged over its columns, with how many of its people stand below in each of the others. */
function headedByFigures(context: Context, row: number, cells: readonly number[]): SectionHeading | null {
  const { sheet } = context.table;
  const [first, ...figures] = cells;
  if (first === undefined || figures.length === 0) return null;
  const merged = sheet.mergeAt(row, first);
  const split = numberedText(sheet.text(row, first));
  const isHeading =
    merged !== null &&
    merged.right > merged.left &&
    split !== null &&
    isSectionNumber(split.number.toLowerCase()) &&
    !looksLikePerson(split.rest) &&
    figures.every((column) => isFigure(context, row, column)) &&
    figures.some((column) => Number(sheet.text(row, column)) > 1);
  if (!isHeading) return null;
  const text = sheet.text(row, first).replace(/\s+/g, " ").trim();
  return { text, words: split.rest, depth: headingDepth(split.number) };
}

/** «1. Chiến sĩ thi đua cơ sở» heads the people below where no column says what each is proposed for. */
function namesOneTitle({ kind, columns }: Context, text: string): boolean {
  if (kind !== "registration" || columns.some(isClaimColumn) || looksLikePerson(text)) return false;
  return awardsNamed(text).length > 0;
}

/** What its formula counts are rows below: «II | VĂN HÓA - XÃ HỘI | =COUNTIF(D12:D15;"x")» heads a group, whatever its name. */
function countsBelow({ table }: Context, row: number, column: number): boolean {
  const formula = table.sheet.grid.formulas.get(cellKey(row, column));
  const counted = formula ? summedBy(formula.text, column) : null;
  return counted !== null && counted !== "table" && counted[0] > row;
}

/** A note on the group that names no title. */
function isAside({ table, columns }: Context, row: number, column: number): boolean {
  const own = columns.find((one) => one.column === column);
  return own?.role === "remarks" && awardsNamed(table.sheet.text(row, column)).length === 0;
}

function isFigure({ table }: Context, row: number, column: number): boolean {
  const value = table.sheet.value(row, column);
  return (
    typeof value === "number" ||
    /^[\d.,]+ ?%?$|^-$|^\(?\d+ (?:nguoi|dong chi|ca nhan|can bo|cbccvc|d\/c)\)?$/.test(table.sheet.plain(row, column))
  );
}

/** «B | Văn phòng | 1» under «Tập thể LĐTT»: nobody below can have that title, so 1 is the unit's own mark and no sum. */
function isMarkOfUnit({ table, columns }: Context, row: number, column: number): boolean {
  const own = columns.find((one) => one.column === column);
  return own?.role === "mark" && own.recipient === "collective" && table.sheet.plain(row, column) === "1";
}

export function isUpper(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

export function isGroupName(text: string): boolean {
  return /^(?:về |đối với |danh sách |các |khối |đăng ký |danh hiệu |khen thưởng )?(?:cá nhân|tập thể|hộ gia đình)\s*(?::|\(.*\)|: ?\d+.*)?$/iu.test(
    text.trim(),
  );
}

/** The next line names a person: what stands here is the unit they belong to. */
function headsPeople(context: Context, next: number | null): boolean {
  if (next === null) return false;
  const { sheet } = context.table;
  return context.names.some((column) => looksLikePerson(sheet.text(next, column)));
}

export function headingOf(text: string): SectionHeading {
  const { number, rest } = numberedHeading(text) ?? { number: "", rest: text };
  return { text, words: rest, depth: headingDepth(number) };
}
