import type { ColumnRole } from "../../domain/form/column-role";
import type { Column, Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import type { Comparator } from "../../domain/targets/target";
import { isBlank, valueAt, type Grid } from "../../workbook/grid";
import { awardsNamed } from "./award-asked";
import { increaseAsked } from "./increase-asked";
import { isHeadOfLevels, isOfReached, levelColumnOf, levelsIn } from "./level-column";
import { comparisonIn } from "./plan-words";
import { levelIn } from "./quantity-in";
import { textOf } from "./read-table";
import { areOfOne } from "./share-numbers";

/** The columns of a table of targets; null where the table has none. */
export interface PlanColumns {
  readonly label: number;
  readonly object: number | null;
  readonly comparator: number | null;
  readonly threshold: number | null;
  /** The year that their head names. */
  readonly levelYear: number | null;
  /** The threshold's heading says that its numbers are percentages: «Chỉ tiêu (%)». */
  readonly isPercent: boolean;
  /** Bare numbers under «%» are parts of one throughout the table: 0,85 and 1. */
  readonly ofOne: boolean;
  /** A second column of levels, read where the first is empty: «Chỉ tiêu (số lượng)». */
  readonly quantity: number | null;
  /** A second, higher level to strive for beside the one that is asked: «Phấn đấu». */
  readonly aim: number | null;
  /** The upper end beside the lower one: «Tối thiểu | Tối đa». */
  readonly ceiling: number | null;
  readonly unit: number | null;
  readonly denominator: number | null;
  /** «Cách tính», «Cơ sở tính»: on what a share is counted. */
  readonly method: number | null;
  /** The head of the column of levels, and the comparison it makes: «Mức tối đa». */
  readonly thresholdHead: string;
  readonly comparison: Comparator | null;
  readonly stage: number | null;
  readonly basis: number | null;
  readonly note: number | null;
  readonly result: number | null;
  readonly evidence: number | null;
}

/** Finds the columns by their roles, else by headings, else by what stands in them; null where no column holds labels. */
export function planColumnsOf(form: Form, grid: Grid, year: number | null): PlanColumns | null {
  const used = new Set<number>();
  const take = (role: ColumnRole, heads: RegExp): number | null => {
    const free = form.columns.filter(({ column }) => !used.has(column));
    const found = free.find((column) => column.role === role) ?? free.find((column) => heads.test(headOf(column)));
    if (found === undefined) return null;
    used.add(found.column);
    return found.column;
  };
  const takeHead = (heads: RegExp): number | null => {
    const found = form.columns.find((column) => !used.has(column.column) && heads.test(headOf(column)));
    if (found === undefined) return null;
    used.add(found.column);
    return found.column;
  };
  const takeWhere = (isOne: (text: string) => boolean): number | null => {
    const found = form.columns.find(({ column }) => !used.has(column) && holdsOnly(form, grid, column, isOne));
    if (found === undefined) return null;
    used.add(found.column);
    return found.column;
  };
  const unit = take("measure-unit", /don vi tinh|^dvt$/) ?? takeWhere((text) => measures.test(text));
  const comparator = take("comparator", /phep so|dau so sanh/) ?? takeWhere(isComparison);
  const denominator = take("denominator", /^mau so/);
  const method = takeHead(
    /^cach (?:tinh|xac dinh)|^co so tinh|^cong thuc|^phuong phap tinh|^(?:duoc )?tinh (?:tren|theo)|^(?:tinh )?so voi|^tren (?:tong )?so\b/,
  );
  const stage = take("stage", /^giai doan/);
  const result = take("attested-result", /ket qua xac nhan/);
  const evidence = take("attested-evidence", /minh chung/);
  const basis = take("basis", /^can cu/);
  const note = take("remarks", /^ghi chu/);
  const object = take("target-object", /^doi tuong/);
  const label = labelColumn(form, grid, used);
  if (label === null) return null;
  used.add(label);
  const level = levelColumnOf(form, grid, used, year) ?? plainNumbersOf(form, grid, used);
  const threshold = level?.column ?? null;
  if (threshold !== null) used.add(threshold);
  const isOfThisYear = ({ header }: Column) => year === null || !/20\d\d/.test(header) || header.includes(String(year));
  const rest = form.columns.filter(
    (column) => !used.has(column.column) && levelsIn(form, grid, column.column) > 0 && isOfThisYear(column),
  );
  const quantity =
    rest.find((column) => headOf(column).includes("so luong") && (isAsked(headOf(column)) || form.kind === "targets"))
      ?.column ?? null;
  const aim = rest.find((column) => headOf(column).includes("phan dau") && column.column !== quantity)?.column ?? null;
  const ceiling =
    rest.find((column) => /toi da|khong qua|cao nhat|nhieu nhat|\btran\b|\bden$/.test(headOf(column)))?.column ?? null;
  const head = form.columns.find(({ column }) => column === threshold)?.header ?? "";
  const isPercent = /%|tỷ lệ|tỉ lệ/iu.test(head);
  const levels = [threshold, quantity, ceiling].flatMap((column) => column ?? []);
  return {
    label,
    object,
    comparator,
    threshold,
    levelYear: level?.year ?? null,
    isPercent,
    ofOne: sharesAreOfOne(form, grid, { levels, unit, isPercent }),
    quantity,
    aim,
    ceiling,
    unit,
    denominator,
    method,
    thresholdHead: head,
    comparison: comparisonIn(head),
    stage,
    basis,
    note,
    result,
    evidence,
  };
}

/** «Danh hiệu | Số lượng | Tỷ lệ (%)»: in a table of targets with no other column of levels these are its levels. */
function plainNumbersOf(form: Form, grid: Grid, used: ReadonlySet<number>): { column: number; year: null } | null {
  if (form.kind !== "targets") return null;
  const plain = form.columns.filter(
    (column) =>
      !used.has(column.column) &&
      /^(?:ty le|ti le|so luong|so nguoi)\b/.test(headOf(column)) &&
      !isOfReached(column.header) &&
      levelsIn(form, grid, column.column) > 0,
  );
  const chosen = plain.find((column) => /^t[iy] le/.test(headOf(column))) ?? plain[0];
  return chosen === undefined ? null : { column: chosen.column, year: null };
}

/** Looks at every share of the table: those in rows counted in «%», or all where the head of the levels says so. */
export function sharesAreOfOne(
  form: Form,
  grid: Grid,
  { levels, unit, isPercent }: { readonly levels: readonly number[] } & Pick<PlanColumns, "unit" | "isPercent">,
): boolean {
  const isShare = (row: number) => {
    const counted = unit === null ? null : valueAt(grid, row, unit);
    const words = typeof counted === "string" ? counted : "";
    return words.includes("%") || lettersOf(words).includes("phan tram") || (isPercent && words === "");
  };
  const shares = bodyRows(form).filter(isShare);
  return areOfOne(shares.flatMap((row) => levels.map((column) => valueAt(grid, row, column))));
}

/** A column of what is asked, not of what was reached. */
function isAsked(head: string): boolean {
  return /chi tieu|muc|ke hoach|giao|phan dau|yeu cau/.test(head) && !/ket qua|thuc hien|dat duoc/.test(head);
}

/** What levels are counted in, whatever the head of their column calls it. */
const measures =
  /^(?:%|phần trăm|t[ỷỉ] lệ(?: %)?|người|cá nhân|đồng chí|tập thể|phòng|đơn vị|sáng kiến|đề tài|cờ|bằng khen|giấy khen|cái|gia đình|nhiệm vụ)$/iu;
/** «≥», «không quá», «từ - đến», «lớn hơn hoặc bằng»: how a level is compared, and no level. */
function isComparison(text: string): boolean {
  const words =
    /^(?:[≥≤<>=⩾⩽]+|(?:từ|đến|trên|dưới|trong|khoảng|không|quá|vượt|được|ít|nhất|hơn|lớn|nhỏ|nhiều|tối|thiểu|đa|hoặc|bằng|đúng|trở|lên|xuống|đạt|[\s.…–-])+)$/iu;
  return words.test(text);
}

/** Whether every cell of a column that holds anything is one of some words. */
function holdsOnly(form: Form, grid: Grid, column: number, isOne: (text: string) => boolean): boolean {
  const values = bodyRows(form).flatMap((row) => {
    const value = valueAt(grid, row, column);
    return isBlank(value) ? [] : [typeof value === "string" ? value.normalize("NFC").trim() : ""];
  });
  return values.length > 1 && values.every((value) => isOne(value));
}

function headOf({ header }: Column): string {
  return lettersOf(header);
}

/** The column of the longest texts, the one headed «Chỉ tiêu», «Nội dung» first. */
function labelColumn(form: Form, grid: Grid, used: ReadonlySet<number>): number | null {
  const free = form.columns.filter(({ column, role }) => !used.has(column) && role !== "number");
  const byWords = free
    .filter((column) => !holdsLevelsOnly(form, grid, column))
    .map(({ column, role, header }) => ({
      column,
      length: textLength(form, grid, column),
      named: role === "target-label" || /chi tieu|noi dung|tieu chi|danh hieu|muc tieu/.test(lettersOf(header)),
    }))
    .filter(({ length }) => length > 0);
  const longest = Math.max(0, ...byWords.map(({ length }) => length));
  const chosen =
    byWords.find(({ named, length }) => named && length * 2 >= longest) ??
    byWords.find(({ length }) => length === longest);
  return chosen?.column ?? null;
}

/** «Tăng 02 người so với năm 2025», «2 đến 3 người; 100% có sáng kiến» beside titles: however long, levels are no labels. */
function holdsLevelsOnly(form: Form, grid: Grid, { column, header }: Column): boolean {
  const rows = bodyRows(form).filter((row) => !isBlank(valueAt(grid, row, column)));
  const texts = rows.map((row) => textOf(valueAt(grid, row, column)));
  const titled = texts.filter((text) => awardsNamed(lettersOf(text)).length > 0).length;
  if (texts.length < 2) return false;
  if (titled === 0 && texts.every((text) => increaseAsked(text) !== null)) return true;
  const levels = texts.filter((text) => levelIn(text)?.before === "").length;
  return (
    isHeadOfLevels(header) &&
    levels * 3 >= texts.length * 2 &&
    titled * 2 < texts.length &&
    hasTitlesBeside(form, grid, column, rows)
  );
}

/** Words without levels to the left in each of some rows, titles among them. */
function hasTitlesBeside(form: Form, grid: Grid, column: number, rows: readonly number[]): boolean {
  return form.columns.some((one) => {
    if (one.column >= column || one.role === "number") return false;
    const texts = rows.map((row) => textOf(valueAt(grid, row, one.column)));
    const isWords = texts.every((text) => /\p{L}{2}/u.test(text) && levelIn(text) === null);
    return isWords && texts.some((text) => awardsNamed(lettersOf(text)).length > 0);
  });
}

function textLength(form: Form, grid: Grid, column: number): number {
  return bodyRows(form).reduce((sum, row) => {
    const value = valueAt(grid, row, column);
    return sum + (typeof value === "string" ? value.trim().length : 0);
  }, 0);
}

function bodyRows({ dataRows }: Form): readonly number[] {
  if (dataRows === null) return [];
  const [first, last] = dataRows;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
