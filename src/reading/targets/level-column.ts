import type { ColumnRole } from "../../domain/form/column-role";
import type { Column, Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import { isBlank, valueAt, type Grid } from "../../workbook/grid";
import { increaseAsked } from "./increase-asked";
import { levelIn } from "./quantity-in";

/** The column that holds the levels, and the year that its head names. */
export interface LevelColumn {
  readonly column: number;
  readonly year: number | null;
}

/** Heads of columns of levels, the surer ones first. */
const levelHeads = [
  /toi thieu|thap nhat|bat buoc/,
  /^muc$|muc giao|muc chi tieu|muc phan dau|yeu cau/,
  /ke hoach|chi tieu (?:giao|duoc giao|phan dau|nam)|muc tieu/,
  /^chi tieu$|phan dau|dang ky(?! duoc)|giao|toi da|khong qua/,
];
const reached = /ket qua|thuc hien|dat duoc|\buoc\b/;
/** «Số đăng ký năm 2022»: what stands in the register, to be compared with the level beside it. */
const registered = /\bso (?:luong |nguoi |tap the )?(?:da )?dang ky|da dang ky|dang ky duoc/;
const partOfYear =
  /\b(?:6 thang|sau thang|9 thang|quy (?:[1-4]|i{1,3}|iv)|thang (?:[1-9]|1[0-2])|hoc k[iy] (?:[12]|i{1,2})|hk ?[12i]+|dot (?:[1-4]|i{1,3}))\b/;
/** «DH01» is a code, however many digits it has. */
const codes = /^(?:ma|ky hieu)\b/;
const figures: readonly ColumnRole[] = ["figure", "share", "assessment", "result", "award-code"];

/**
 * The column of levels: of the year at hand before any other, by role, by heading in order of preference, else the one
 * that holds most quantities. What was reached in some year is no level. Levels of another year are taken only where the
 * table has no others, and say so.
 */
export function levelColumnOf(
  form: Form,
  grid: Grid,
  used: ReadonlySet<number>,
  year: number | null,
): LevelColumn | null {
  const free = form.columns.filter(
    (column) => !used.has(column.column) && column.role !== "number" && levelsIn(form, grid, column.column) > 0,
  );
  const levels = free.filter(({ header }) => !isOfReached(header) && !registered.test(lettersOf(header)));
  // «6 tháng | Cả năm»: the year counts, and a part of it only where nothing else stands there.
  const ofYear = levels.filter(({ header }) => !partOfYear.test(lettersOf(header.split(" › ").at(-1) ?? header)));
  const asked = ofYear.length > 0 ? ofYear : levels;
  const hand = year ?? newestOf(asked);
  const ofHand = asked.filter((column) => hand !== null && yearsIn(column).includes(hand));
  const undated = asked.filter((column) => yearsIn(column).length === 0);
  const own =
    ofHand.length > 0 ? (preferred(ofHand) ?? ofHand[0]) : (preferred(undated) ?? mostLevels(form, grid, undated));
  if (own !== undefined) return { column: own.column, year: ofHand.length > 0 ? hand : null };
  const newest = newestOf(asked);
  const others = asked.filter((column) => newest !== null && yearsIn(column).includes(newest));
  const other = preferred(others) ?? others[0];
  return other === undefined ? null : { column: other.column, year: newest };
}

/** How many of a column's cells are short and name a quantity. */
export function levelsIn(form: Form, grid: Grid, column: number): number {
  if (form.dataRows === null) return 0;
  const [first, last] = form.dataRows;
  let levels = 0;
  for (let row = first; row <= last; row += 1) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    if (typeof value === "number" || (typeof value === "string" && value.length < 60 && namesLevel(value))) {
      levels += 1;
    }
  }
  return levels;
}

/** «90%», and «bằng năm 2025». */
function namesLevel(text: string): boolean {
  return levelIn(text) !== null || increaseAsked(text) !== null;
}

function preferred(columns: readonly Column[]): Column | undefined {
  const [least, ...others] = levelHeads;
  return (
    columns.find(({ header }) => least?.test(lettersOf(header))) ??
    columns.find(({ role }) => role === "threshold") ??
    others.flatMap((head) => columns.filter(({ header }) => head.test(lettersOf(header))))[0]
  );
}

function mostLevels(form: Form, grid: Grid, columns: readonly Column[]): Column | undefined {
  return columns
    .filter(({ role, header }) => !figures.includes(role) && !/ty le|so luong/.test(lettersOf(header)))
    .filter(({ header }) => !codes.test(lettersOf(header)))
    .toSorted((one, other) => levelsIn(form, grid, other.column) - levelsIn(form, grid, one.column))[0];
}

/** Whether a head says by itself that levels stand under it: «Mức phấn đấu», «Chỉ tiêu giao», «Cam kết đạt». */
export function isHeadOfLevels(header: string): boolean {
  return !isOfReached(header) && /^(?:muc|chi tieu|muc tieu|phan dau|cam ket|chi so giao)\b/.test(lettersOf(header));
}

/** Whether a head is over what was reached («Thực hiện năm 2025», «Kết quả»). */
export function isOfReached(header: string): boolean {
  return reached.test(lettersOf(header));
}

/** The years that a head names; «so với năm 2025» only says what it is compared with. */
export function yearsIn({ header }: Column): readonly number[] {
  const own = header.normalize("NFC").replace(/so (?:sánh )?với (?:năm (?:học )?)?20\d\d/giu, "");
  return [...own.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
}

/** The newest year that some heads name; null where they name none. */
export function newestOf(columns: readonly Column[]): number | null {
  const years = columns.flatMap((column) => yearsIn(column));
  return years.length === 0 ? null : Math.max(...years);
}
