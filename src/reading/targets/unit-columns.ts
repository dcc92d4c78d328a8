import type { Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import { anyUnit } from "../../domain/glossary/unit-kinds";
import type { Unit } from "../../domain/register/register";
import { matchList } from "../../units/match-list";
import { valueAt, type Grid } from "../../workbook/grid";
import { isWholeOffice } from "./unit-scope";

const unitWords = /^(?:van phong|vp|thanh tra|(?:p|phong|ban|khoa|trung tam|tt|chi cuc|to|doi) \S)/;
/** «Giao cho Văn phòng», «Chỉ tiêu của Phòng Đo đạc»: words in front of a name in its head. */
const assigned =
  /^(?:(?:chỉ tiêu|mức|số|phân bổ|phân khai|giao)\s+)+(?:(?:giao|phân bổ|dành)\s+)?(?:(?:cho|của|về|tại)\s+)?(?=\p{Lu}|phòng|khoa|ban|đội|tổ|trung tâm)/iu;
/** «Các phòng còn lại», «Những đơn vị khác»: every unit that has no column of its own. */
const others = new RegExp(`^(?:các|những|mỗi) ${anyUnit}(?:,? ${anyUnit})* (?:còn lại|khác)$`, "iu");

/** Columns that are each headed by a unit: «Chỉ tiêu | Văn phòng | Phòng Lãnh sự | Thanh tra | Toàn Sở»; fewer than two are none. */
export function unitColumnsOf(form: Form, grid: Grid, units: readonly Unit[]): readonly UnitColumn[] {
  const heads = form.columns
    .filter(({ column }) => holdsNumbers(form, grid, column))
    .map(({ column, header }) => ({ column, names: namesIn(header) }));
  const match = matchList(
    heads.flatMap(({ names }) => names),
    units,
    [],
  );
  const isUnitHead = (name: string) =>
    match(name).kind === "unit" ||
    (unitWords.test(lettersOf(name)) && !/don vi tinh|phong don vi/.test(lettersOf(name)));
  // «Phòng Kế toán › Số người | Tỷ lệ»: the unit may stand over what is counted.
  const columns = heads.flatMap(({ column, names }): readonly UnitColumn[] => {
    const name = names.find((one) => isUnitHead(one) || isWholeOffice(one, null) || others.test(one));
    if (name === undefined) return [];
    const [below = ""] = names;
    const isPercent = below === name ? null : /%|tỷ lệ|tỉ lệ/iu.test(below);
    return [{ column, name, isUnit: isUnitHead(name) || others.test(name), isPercent }];
  });
  if (columns.filter(({ isUnit }) => isUnit).length < 2) return [];
  const named = new Set(columns.flatMap(({ name }) => keyOf(match(name))));
  const rest = units.filter(({ key, kind }) => kind === "department" && !named.has(key));
  return columns.flatMap((one) =>
    others.test(one.name) && rest.length > 0 ? rest.map(({ name }) => ({ ...one, name })) : [one],
  );
}

function keyOf(match: ReturnType<ReturnType<typeof matchList>>): readonly string[] {
  return match.kind === "unit" ? [match.unit.key] : [];
}

/** A column of levels for one unit, or for the whole office. */
export interface UnitColumn {
  readonly column: number;
  readonly name: string;
  readonly isUnit: boolean;
  /** What a head below that of the unit says; null where none stands there. */
  readonly isPercent: boolean | null;
}

function holdsNumbers({ dataRows }: Form, grid: Grid, column: number): boolean {
  if (dataRows === null) return false;
  const [first, last] = dataRows;
  for (let row = first; row <= last; row += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value === "number" || (typeof value === "string" && /\d/.test(value))) return true;
  }
  return false;
}

/** The words of a head from the lowest row up, without those that only say that something is assigned. */
function namesIn(header: string): readonly string[] {
  return header
    .normalize("NFC")
    .split(" › ")
    .toReversed()
    .map((words) => words.trim().replace(assigned, ""));
}
