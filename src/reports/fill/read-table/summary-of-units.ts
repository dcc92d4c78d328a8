import { isOnlyFor } from "../../../domain/glossary/awards";
import { headFacets, wordsOfForms } from "../meaning/head-facets";
import type { Facets } from "../meaning/facets";
import { titleFacets } from "../meaning/form-title";
import { folded } from "../words";
import { facetsOf } from "../meaning/label-facets";
import { tableLexicon } from "../vocabulary/lexicon";
import { labelColumns, labelOf } from "./label-columns";
import { isCrossedOut } from "./crossed-out";
import { lineLabels } from "./line-labels";
import { plainText, type Table } from "./table";

/** «Đơn vị», «Khoa, phòng», «Tổ» over the labels of the lines. */
export function isUnitHead(table: Table): boolean {
  const { name } = labelColumns(table);
  const head = folded(table.columns.find((column) => column.column === name)?.path.at(-1) ?? "");
  return /^(ten )?(cac )?(co quan |phong |ban |to |khoa |don vi|bo phan|(khoi|cum) thi dua)/.test(`${head} `);
}

/**
 * Units with places for counts and shares, and nothing but numbers in them: figures made from a register, filled or
 * not, whatever else such lines may be taken for. Marks in it would register.
 */
export function isSummaryOfUnits(table: Table): boolean {
  if (!isUnitHead(table)) return false;
  const { name } = labelColumns(table);
  const figures = table.columns
    .filter(({ column }) => column > name)
    .map((column) => ({ column: column.column, facets: headFacets(column.path, null, wordsOfForms) }))
    .filter(({ facets }) => isFigure(facets));
  const isTitled = titleFacets(table).award !== null;
  const isOfYears = new Set(figures.flatMap(({ facets }) => facets.years.map(({ to }) => to))).size > 1;
  return (
    (isOfYears || figures.some(({ facets }) => isMade(facets, isTitled)) || countsPeople(table, figures)) &&
    figures.every(({ column }) => holdsNumbers(table, column))
  );
}

/**
 * «Số người | LĐTT»: beside the number of people, a title that no unit can hold, or one that somebody counted already; nobody
 * marks a title by a 5.
 */
function countsPeople(table: Table, figures: readonly { readonly column: number; readonly facets: Facets }[]): boolean {
  const isOfPeople = figures.some(({ facets }) => facets.measure === "headcount" || facets.measure === "whole");
  const titles = figures.filter(({ facets }) => facets.award !== null && facets.measure === null);
  return isOfPeople && titles.some(({ column, facets }) => isOfPeopleAlone(facets) || holdsCount(table, column));
}

function isOfPeopleAlone({ award }: Facets): boolean {
  return award !== null && award !== "other" && isOnlyFor(award, "individual");
}

function holdsCount({ grid, firstRow, lastRow }: Table, column: number): boolean {
  for (let row = firstRow; row <= lastRow; row++)
    if (/^([2-9]|\d{2,})$/.test(plainText(grid, row, column))) return true;
  return false;
}

function isFigure({ award, measure }: Facets): boolean {
  return award !== null || measure !== null;
}

/** A share, a fraction, how many or how many women hold a title: nobody writes that of one line before it was counted. */
function isMade({ award, measure, standing, who }: Facets, isTitled: boolean): boolean {
  if (measure === "share" || measure === "fraction" || (award !== null && who.length > 0)) return true;
  return ((award !== null || isTitled) && measure === "count") || (measure === "headcount" && standing !== null);
}

function holdsNumbers(table: Table, column: number): boolean {
  const labels = labelColumns(table);
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    // «Cộng», «Tỷ lệ …» below it: an «x» there says that there is none.
    if (/^(ty le|ti le|tong|cong|toan)\b/.test(folded(labelOf(table, row, labels)))) continue;
    const shown = plainText(table.grid, row, column);
    if (!/^[-–]?$|^[\d.,\s]+%?$|^\d+\s*\/\s*\d+$/.test(shown) && !isCrossedOut(table, row, column)) return false;
  }
  return true;
}

/** Under which heads people, collectives and initiatives are named. */
const NAMES = /^(ho va ten|ho ten|ten (ca nhan|tap the|sang kien|de tai)|danh sach|sang kien|de tai|tac gia)\b/;

/**
 * Titles, levels or groups down, numbers across: most lines are understood as something that is counted and one of them as
 * a title or a number of people, and beside them stand numbers and places for them alone. Where the columns are numbered
 * («A | B | 1 | 2»), an «x» crosses out what cannot be; elsewhere it marks.
 */
export function isSummaryOfTitles(table: Table): boolean {
  const { name } = labelColumns(table);
  const head = table.columns.find(({ column }) => column === name)?.path.at(-1) ?? "";
  if (NAMES.test(folded(head))) return false;
  const labels = lineLabels(table);
  const counted = labels.filter(isCounted);
  if (counted.length < 2 || counted.length * 2 <= labels.length || !labels.some(isTitleOrNumber)) return false;
  const isNumbered = table.columns.some(({ numbering }) => numbering !== null);
  const figures = table.columns.filter(({ column, path }) => column > name && !isAside(path));
  return (
    figures.some(({ path }) => isPlaceForNumber(path, isNumbered)) &&
    figures.every(({ column }) => holdsNumbers(table, column))
  );
}

function isTitleOrNumber(label: string): boolean {
  const { award, grade, measure } = facetsOf(label, null, tableLexicon);
  return [award, grade, measure].some((each) => each !== null);
}

function isCounted(label: string): boolean {
  const { award, grade, measure, level, recipient, who, leftover } = facetsOf(label, null, tableLexicon);
  if (/^(tong|cong)\b|^[ivx]+\b/.test(folded(label))) return true;
  return (
    leftover.length === 0 && ([award, grade, measure, level, recipient].some((each) => each !== null) || who.length > 0)
  );
}

/** «Số người», «Tổng số», «Năm 2026», «Đăng ký», «Nữ»: a head that names nobody. */
function isPlaceForNumber(path: readonly string[], isNumbered: boolean): boolean {
  if (path.some((text) => NAMES.test(folded(text)))) return false;
  const { measure, recipient, who, years, standing, lastYear, leftover } = headFacets(path, null, wordsOfForms);
  if (leftover.length > 0) return false;
  if (measure !== null || years.length + who.length > 0 || lastYear !== null || standing !== null) return true;
  return isNumbered && recipient !== null;
}

function isAside(path: readonly string[]): boolean {
  return /^(ma so|ma|don vi tinh|dvt|ghi chu|tt|stt)$/.test(folded(path.at(-1) ?? ""));
}
