import type { Facets } from "../meaning/facets";
import { facetsOf } from "../meaning/label-facets";
import type { UnitMatch } from "../../../units/match-unit";
import { wordsOf } from "../../../units/unit-words";
import { awardIn, folded } from "../words";
import { withCodeSums, withoutCodeSum } from "./code-sums";
import { labelColumns, labelOf, qualifierColumn } from "./label-columns";
import { rowsInFormula } from "./formula-rows";
import type { Line } from "./line";
import { filledColumns, plainText, shownText, type Table, type TableColumn } from "./table";

const SUBTOTAL =
  /^cong( (i|ii|iii|iv|v|vi|vii|viii|ix|x|a|b|c|d|\d+|nhom|khoi|phong|don vi|muc|phan|cac|chung|so)\b.*)?$|^cong \d/;
const TOTAL =
  /^(tong cong|tong so|tong|cong chung|cong toan|cong tong|tong chung|toan (so|co quan|nganh|truong|huyen|tinh|xa|phuong|quan|thi xa|thanh pho|cuc|chi cuc|tong cuc|don vi|vien|benh vien|cong ty|tong cong ty|bo|khoi|cum|ban|trung tam|chi nhanh|xi nghiep|trung doan|lu doan))\b/;
const SHARES = /^(ty le|ti le)\b/;
const PART = /^(trong do|trong so do|gom)\b|^nu$/;
const WHOLE_BODY = /^tap the (so|cuc|co quan|chi cuc|truong|vien|ubnd|uy ban|tong cuc|benh vien|toa)\b/;
/** «Cộng cá nhân», «Cộng tập thể»: a total of the lines above that names whom they speak of. */
const SUBJECTS_TOTAL = /^(tong )?cong (so )?(ca nhan|so nguoi|nguoi|tap the)\b/;
/** A total may be numbered like the groups above it: «III. Cộng». */
const TOTAL_NUMBER = /^(i|ii|iii|iv|v|vi|vii|viii|ix|x|\d+) (?=cong|tong)/;
/** «Tổng số người» counts something of its own; it adds up nothing. */
const COUNTED: ReadonlySet<Facets["measure"]> = new Set(["headcount", "whole", "units", "initiatives"]);

/** Which unit a label means, among all labels of its list. */
export type UnitOf = (label: string) => UnitMatch;

/** The words that name the lines of a table, in order. */
export function lineLabels(table: Table): readonly string[] {
  const columns = labelColumns(table);
  const labels: string[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const label = filledColumns(table.grid, row).length === 0 ? "" : labelOf(table, row, columns);
    if (label !== "") labels.push(label);
  }
  return labels;
}

/** Reads every non-empty line of the body. */
export function readLines(table: Table, unitOfLabel: UnitOf): readonly Line[] {
  const columns = labelColumns(table);
  const ofGroups = namesGroups(table, unitOfLabel);
  const unitOf = ofGroups ? withoutLeaders(unitOfLabel) : unitOfLabel;
  const second = qualifierColumn(table);
  const qualifierOf = (row: number): Facets | null =>
    second === null ? null : facetsOf(shownText(table.grid, row, second), null);
  const ofSubjects = isOfSubjects(table, unitOf);
  const lines: Line[] = [];
  let since: number[] = [];
  let beforeHeading: number[] = [];
  const items: number[] = [];
  // Nothing stands under the last heading: it was the name of one more unit, which nobody knows.
  const withoutEmptyHeading = () => {
    const last = lines.at(-1);
    if (last?.kind !== "heading" || items.length === 0) return;
    const { row, label } = last;
    const facets = facetsOf(label, null);
    lines[lines.length - 1] = {
      kind: "item",
      row,
      label,
      match: { kind: "none" },
      facets,
      qualifier: qualifierOf(row),
    };
    items.push(row);
    since = [...beforeHeading, row];
  };
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (filledColumns(table.grid, row).length === 0) continue;
    const label = labelOf(table, row, columns);
    if (label === "") continue;
    const words = folded(label).replace(TOTAL_NUMBER, "");
    const facets = countedIn(table, row, facetsInTable(withoutCodeSum(label), authorityOf(table, row), lines));
    const isOfSubjectsAbove = SUBJECTS_TOTAL.test(words) && since.length > 0;
    if (TOTAL.test(words) && !COUNTED.has(facets.measure) && !isOfSubjectsAbove) {
      withoutEmptyHeading();
      lines.push({ kind: "sum", row, label, rows: [...items], final: true, qualifier: qualifierOf(row) });
      since = [];
    } else if (SUBTOTAL.test(words) || isOfSubjectsAbove) {
      withoutEmptyHeading();
      // A heading with nothing known below it has nothing to add up.
      const isEmpty = since.length === 0 && lines.at(-1)?.kind === "heading";
      const rows = since.length > 0 || isEmpty ? since : [...items];
      const final = !isEmpty && (since.length === 0 || since.length === items.length);
      lines.push({ kind: "sum", row, label, rows, final, qualifier: qualifierOf(row) });
      since = [];
    } else if (WHOLE_BODY.test(words) && !isDepartment(label, unitOf)) {
      lines.push({ kind: "whole-body", row, label });
    } else if (isRate(facets, lines.at(-1))) {
      lines.push({ kind: "rate", row, label, facets, of: items.at(-1) ?? row });
    } else if (SHARES.test(words) && facets.award === null) {
      lines.push({ kind: "shares", row, label });
    } else if (PART.test(words) || isPartByMark(label, lines)) {
      const isOwnGroup = ofGroups && isSaidOnce(table, label);
      lines.push({ kind: "part", row, label, facets, of: isOwnGroup ? null : (items.at(-1) ?? null) });
    } else {
      const match = matchInTable(label, unitOf);
      const speaks =
        match.kind !== "none" ||
        facets.award !== null ||
        facets.measure !== null ||
        isLevel(facets) ||
        (ofSubjects && (facets.recipient !== null || facets.who.length > 0));
      if (!speaks && isHeading(table, row, columns.number)) {
        lines.push({ kind: "heading", row, label });
        beforeHeading = since;
        since = [];
      } else {
        lines.push({ kind: "item", row, label, match, facets, qualifier: qualifierOf(row) });
        items.push(row);
        since.push(row);
      }
    }
  }
  withoutEmptyHeading();
  return withCodeSums(withHeadingTotals(withTotalsAbove(withBareTotal(lines)), table), table);
}

/** «Cơ sở», «Cấp tỉnh» and nothing else: a level of initiatives. */
function isLevel({ level, leftover, recipient, foreign }: Facets): boolean {
  return level !== null && leftover.length === 0 && recipient === null && foreign === null;
}

/**
 * «Đối tượng» over the lines, or «Không lãnh đạo» among them, and no line that names a phòng: «Lãnh đạo» is everybody who
 * leads, and not Ban Giám đốc.
 */
function namesGroups(table: Table, unitOf: UnitOf): boolean {
  const labels = lineLabels(table);
  if (labels.some((label) => isDepartment(label, unitOf))) return false;
  const head = table.columns.find(({ column }) => column === labelColumns(table).name)?.path.at(-1) ?? "";
  const isOfOthers = ({ who }: Facets) => who.some((group) => group !== "leaders" && group !== "body-leaders");
  return (
    /^(nhom )?(doi tuong|thanh phan)\b/.test(folded(head)) || labels.some((label) => isOfOthers(facetsOf(label, null)))
  );
}

/** «Nữ» once, and not as «- Nữ» or «Trong đó: nữ»: one more group beside the others, and no part of the line above. */
function isSaidOnce(table: Table, label: string): boolean {
  return /^\p{L}+$/u.test(label) && lineLabels(table).filter((each) => folded(each) === folded(label)).length === 1;
}

/** The units that labels mean, where nothing means the leadership. */
function withoutLeaders(unitOf: UnitOf): UnitOf {
  return (label) => {
    const match = unitOf(label);
    const isTheirs = match.kind === "unit" && match.unit.kind === "leadership";
    return isTheirs && facetsOf(label, null).who.length > 0 ? { kind: "none" } : match;
  };
}

/** Titles across, and down the lines whoever holds them: «Tập thể», «Cá nhân», «+ Lãnh đạo …». */
function isOfSubjects(table: Table, unitOf: UnitOf): boolean {
  const { name } = labelColumns(table);
  const namesTitle = table.columns.some(
    ({ column, path }) => column > name && path.some((text) => awardIn(text, null) !== null),
  );
  return (
    namesTitle && lineLabels(table).every((label) => unitOf(label).kind !== "unit" && awardIn(label, null) === null)
  );
}

/** Below a line that counts a title, a share without a title is one of that count. */
function isRate({ measure, award }: Facets, above: Line | undefined): boolean {
  if (measure !== "share" || award !== null || above === undefined) return false;
  return above.kind === "item" && (above.facets.award !== null || above.facets.grade !== null);
}

/** «- Cá nhân», below it «+ Lãnh đạo …», «+ Người trực tiếp …»: the parts of the line with the dash. */
function isPartByMark(label: string, lines: readonly Line[]): boolean {
  if (!label.startsWith("+")) return false;
  const whole = lines.findLast((line) => line.kind === "item");
  return whole !== undefined && !whole.label.startsWith("+");
}

/**
 * What a line says by itself, beside who decides and under its heading: «Bằng khen» given by «Chủ tịch UBND tỉnh»,
 * «Giấy khen» under «A. Tập thể».
 */
function facetsInTable(label: string, authority: string, lines: readonly Line[]): Facets {
  const own = facetsOf(label, null);
  const above = lines.findLast((line) => line.kind === "heading" || (line.kind === "sum" && !line.final));
  const heading = above?.kind === "heading" ? above.label : "";
  const { recipient } = facetsOf(heading, null);
  const facets = own.recipient === null && own.award !== null ? { ...own, recipient } : own;
  const isLevelless = facets.award === "diploma-of-merit" || facets.isOpen || /^co thi dua$/.test(folded(label));
  if (!isLevelless) return facets;
  for (const giver of [authority, heading]) {
    const given = facetsOf(`${label} của ${giver}`, null);
    if (given.award !== null && given.award !== facets.award && !given.isOpen)
      return { ...facets, award: given.award, isOpen: false };
  }
  return facets;
}

/** «ĐVT | người», «ĐVT | tập thể»: what a line counts says whose award it is, where its own words leave that open. */
function countedIn(table: Table, row: number, facets: Facets): Facets {
  if (facets.award === null || facets.recipient !== null) return facets;
  const column = table.columns.find(({ path }) => /^(dvt|don vi tinh|don vi do)$/.test(folded(path.at(-1) ?? "")));
  const unit = column === undefined ? "" : folded(shownText(table.grid, row, column.column));
  if (/^(nguoi|ca nhan|dong chi|luot nguoi)$/.test(unit)) return { ...facets, recipient: "individual" };
  return /^(tap the|don vi|phong|phong don vi|to)$/.test(unit) ? { ...facets, recipient: "collective" } : facets;
}

/** What the column «Cấp quyết định» says of a line. */
function authorityOf(table: Table, row: number): string {
  const column = table.columns.find(({ path }) =>
    /^(cap|co quan|tham quyen|nguoi) (quyet dinh|khen|khen thuong|cong nhan|trinh|tang)\b/.test(
      folded(path.at(-1) ?? ""),
    ),
  );
  return column === undefined ? "" : shownText(table.grid, row, column.column);
}

/** The only «Cộng» of a table, below everything, closes the table and not its last group. */
function withBareTotal(lines: readonly Line[]): readonly Line[] {
  const sums = lines.filter((line) => line.kind === "sum");
  const items = lines.filter((line) => line.kind === "item").map(({ row }) => row);
  const [only, ...others] = sums;
  if (only === undefined || others.length > 0 || folded(only.label) !== "cong" || only.row < Math.max(...items))
    return lines;
  return lines.map((line) => (line === only ? { ...only, rows: items, final: true } : line));
}

/** A total that stands above everything it adds up. */
function withTotalsAbove(lines: readonly Line[]): readonly Line[] {
  const items = lines.filter((line) => line.kind === "item").map(({ row }) => row);
  const isAbove = (row: number) => items.every((item) => item > row);
  const rows = rowsOfFirstDivision(lines) ?? items;
  return lines.map((line) =>
    line.kind === "sum" && line.rows.length === 0 && isAbove(line.row) ? { ...line, rows } : line,
  );
}

/** «1. Chia theo đối tượng …», «2. Chia theo phương thức …»: each divides the same total anew. */
function rowsOfFirstDivision(lines: readonly Line[]): readonly number[] | null {
  const divisions = lines.filter(
    (line) => line.kind === "heading" && /^(\d+ )?(chia|phan) (theo|ra)\b/.test(folded(line.label)),
  );
  const [first, second] = divisions;
  if (first === undefined) return null;
  return lines
    .filter(({ kind, row }) => kind === "item" && row > first.row && (second === undefined || row < second.row))
    .map(({ row }) => row);
}

/**
 * «I. Khối …» with figures of its own: where a heading already holds some and no «Cộng» stands below the groups, or her
 * total adds up the headings (=C11+C15+C20), the headings are the subtotals. Blank headings say nothing else, and stay blank.
 */
function withHeadingTotals(lines: readonly Line[], table: Table): readonly Line[] {
  const headings = lines.filter((line) => line.kind === "heading");
  const hasSubtotals = lines.some((line) => line.kind === "sum" && !line.final);
  const { name } = labelColumns(table);
  const aside = new Set(table.columns.filter(isAside).map(({ column }) => column));
  const isFigure = (column: number) => column > name && !aside.has(column);
  const columns = table.columns.map(({ column }) => column).filter(isFigure);
  const holdsFigures = headings.some(({ row }) => filledColumns(table.grid, row).some(isFigure));
  const isAdded = () => columns.some((column) => addsHeadings(lines, table, column));
  if (hasSubtotals || (!holdsFigures && !isAdded())) return lines;
  return lines.map((line, index): Line => {
    if (line.kind !== "heading") return line;
    const after = lines.slice(index + 1);
    const end = after.findIndex((each) => each.kind === "heading" || each.kind === "sum" || each.kind === "whole-body");
    const own = (end === -1 ? after : after.slice(0, end)).filter((each) => each.kind === "item");
    if (own.length === 0) return line;
    return { ...line, kind: "sum", rows: own.map(({ row }) => row), final: false, qualifier: null };
  });
}

/** Her formula in the total takes every heading and none of the lines below them. */
function addsHeadings(lines: readonly Line[], { grid }: Table, column: number): boolean {
  const headings = lines.filter(({ kind }) => kind === "heading");
  return lines.some((line) => {
    if (line.kind !== "sum" || !line.final || headings.length < 2) return false;
    const rows = rowsInFormula(grid, line.row, column);
    return headings.every(({ row }) => rows.has(row)) && !line.rows.some((row) => rows.has(row));
  });
}

/** «Mã số», «Đơn vị tính»: said of a line, whatever its figure. */
function isAside({ path }: TableColumn): boolean {
  return /^(ma so|ma|don vi tinh|dvt)$/.test(folded(path.at(-1) ?? ""));
}

/** «Khối Văn phòng Sở» is the name of a group, however much it looks like the unit that leads it. */
function matchInTable(label: string, unitOf: UnitOf): UnitMatch {
  const match = unitOf(label);
  return match.kind === "ask" && /^(khoi|cum|nhom) /.test(wordsOf(label).join(" ")) ? { kind: "none" } : match;
}

function isDepartment(label: string, unitOf: UnitOf): boolean {
  const match = unitOf(label);
  return match.kind === "unit" && match.unit.kind === "department" && match.exact;
}

/** A heading has a Roman number, a letter or none in front, and no figure beside it. */
function isHeading(table: Table, row: number, number: number | null): boolean {
  const mark = number === null ? "" : plainText(table.grid, row, number);
  return !/^\d+(\.\d+)*\.?$/.test(mark);
}
