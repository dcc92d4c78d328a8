import type { UnitMatch } from "../../../units/match-unit";
import type { Facets } from "../meaning/facets";
import { facetsOf } from "../meaning/label-facets";
import { tableLexicon, type Lexicon } from "../vocabulary/lexicon";
import { isWholeStaff } from "../source";
import { beginsTotal } from "../vocabulary/totals";
import { awardIn, folded } from "../words";
import { labelColumns } from "./label-columns";
import { lineLabels } from "./line-labels";
import type { Line } from "./line";
import { plainText, type Table } from "./table";

const DASH = /^\s*[-–+•*]/;

/** Which unit a label means, among all labels of its list. */
export type UnitOf = (label: string) => UnitMatch;

export function isDepartment(label: string, unitOf: UnitOf): boolean {
  const match = unitOf(label);
  return match.kind === "unit" && match.unit.kind === "department" && match.exact;
}

/**
 * «Đối tượng» over the lines, or «Không lãnh đạo» among them, and no line that names a phòng: «Lãnh đạo» is everybody who
 * leads, and not Ban Giám đốc.
 */
export function namesGroups(table: Table, unitOf: UnitOf): boolean {
  const labels = lineLabels(table);
  if (labels.some((label) => isDepartment(label, unitOf))) return false;
  const head = table.columns.find(({ column }) => column === labelColumns(table).name)?.path.at(-1) ?? "";
  const isOfOthers = ({ who }: Facets) => who.some((group) => group !== "leaders" && group !== "body-leaders");
  return (
    /^(nhom )?(doi tuong|thanh phan)\b/.test(folded(head)) ||
    labels.some((label) => isOfOthers(facetsOf(label, null, tableLexicon)))
  );
}

/** «Nữ» once, and not as «- Nữ» or «Trong đó: nữ»: one more group beside the others, and no part of the line above. */
export function isSaidOnce(table: Table, label: string): boolean {
  return /^\p{L}+$/u.test(label) && lineLabels(table).filter((each) => folded(each) === folded(label)).length === 1;
}

/** The units that labels mean, where nothing means the leadership. */
export function withoutLeaders(unitOf: UnitOf): UnitOf {
  return (label) => {
    const match = unitOf(label);
    const isTheirs = match.kind === "unit" && match.unit.kind === "leadership";
    return isTheirs && facetsOf(label, null, tableLexicon).who.length > 0 ? { kind: "none" } : match;
  };
}

/** «NV» beside «CBQL» and «GV» is nhân viên, whatever unit has these initials; a unit that is called so by itself stays one. */
export function withoutInitials(unitOf: UnitOf): UnitOf {
  return (label) => {
    const match = unitOf(label);
    if (match.kind === "none" || !/^\p{L}+$/u.test(label)) return match;
    const isCalledSo =
      match.kind === "unit" && match.unit.spellings.some(({ value }) => folded(value) === folded(label));
    const { who, leftover } = facetsOf(label, null, tableLexicon);
    return isCalledSo || who.length === 0 || leftover.length > 0 || isLeaders(match) ? match : { kind: "none" };
  };
}

function isLeaders(match: UnitMatch): boolean {
  return match.kind === "unit" && match.unit.kind === "leadership";
}

/**
 * Titles across, or in the title of the table, and down the lines whoever holds them: «Tập thể», «Cá nhân», «+ Lãnh đạo …»;
 * or several groups of people («Sinh từ năm 1991», «Đảng viên», «Viên chức») and nothing that could hold them together.
 */
export function isOfSubjects(table: Table, unitOf: UnitOf, lexicon: Lexicon): boolean {
  const { name } = labelColumns(table);
  const labels = lineLabels(table).filter((label) => !beginsTotal(label));
  if (labels.some((label) => unitOf(label).kind === "unit" || awardIn(label, null) !== null)) return false;
  const heads = table.columns.flatMap(({ column, path }) => (column > name ? path : []));
  if (heads.some((text) => awardIn(text, null) !== null)) return true;
  const read = labels.map((label) => facetsOf(label, null, lexicon));
  const groups = read.filter((facets) => saysGroupAlone(facets) && !isWholeStaff(facets.who));
  return groups.length > 1 && read.every(({ measure, grade }) => measure !== "initiatives" && grade === null);
}

/**
 * «1. Văn phòng», below it «Cán bộ quản lý», «Nhân viên», and the same below the next unit: a group of people of the unit
 * above, and nothing else.
 */
export function isGroupOfUnit(label: string, facets: Facets, labels: readonly string[], unitOf: UnitOf): boolean {
  if (!saysGroupAlone(facets) || !labels.some((each) => isDepartment(each, unitOf))) return false;
  const own = bare(label);
  return DASH.test(label) || labels.filter((each) => bare(each) === own).length > 1;
}

/** «- Trong đó: nữ», below it «đảng viên», «lãnh đạo» without a number of their own: further parts of the same line. */
export function isFurtherPart(table: Table, row: number, facets: Facets, lines: readonly Line[]): boolean {
  const { number } = labelColumns(table);
  const isGroup = saysGroupAlone({ ...facets, leftover: [] });
  if (number === null || lines.at(-1)?.kind !== "part" || !isGroup) return false;
  const whole = lines.findLast(({ kind }) => kind !== "part");
  return (
    plainText(table.grid, row, number) === "" && whole !== undefined && plainText(table.grid, whole.row, number) !== ""
  );
}

/** «1 | CSTĐCS», below it «- Số nữ», «Đảng viên» without a number: a group of whoever the line above counts. */
export function isGroupOfCount(
  table: Table,
  row: number,
  label: string,
  facets: Facets,
  lines: readonly Line[],
): boolean {
  const whole = lines.findLast(({ kind }) => kind !== "part" && kind !== "rate");
  if (whole?.kind !== "item" || !saysGroupAlone(facets) || isWholeStaff(facets.who)) return false;
  const { award, grade, measure } = whole.facets;
  if (award === null && grade === null && measure !== "headcount" && measure !== "whole") return false;
  const { number } = labelColumns(table);
  const isBelowNumber =
    number !== null && plainText(table.grid, row, number) === "" && plainText(table.grid, whole.row, number) !== "";
  return isBelowNumber || (DASH.test(label) && !DASH.test(whole.label));
}

/** People of whom nothing else is said. */
export function saysGroupAlone({
  award,
  grade,
  measure,
  standing,
  level,
  foreign,
  lastYear,
  who,
  leftover,
}: Facets): boolean {
  const isNumber = measure === null || measure === "count" || (measure === "headcount" && who.includes("contract"));
  const saysMore = [award, grade, standing, level, foreign, lastYear].some((each) => each !== null);
  return isNumber && !saysMore && who.length > 0 && leftover.length === 0;
}

function bare(label: string): string {
  return folded(label.replace(/^\s*[-–+•*]\s*/, ""));
}
