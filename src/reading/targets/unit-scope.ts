import type { Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import type { UnitKey } from "../../domain/recipient";
import type { Unit } from "../../domain/register/register";
import type { Target } from "../../domain/targets/target";
import { valueAt, type Grid } from "../../workbook/grid";
import { unitKeyOf } from "../unit-names";

const unitWords = /^(?:van phong|vp|thanh tra|(?:p|phong|ban|khoa|trung tam|tt|chi cuc|to|doi) \S)/;

/**
 * The unit that a sheet's title gives its targets to («CHỈ TIÊU THI ĐUA NĂM 2022 CỦA PHÒNG LÃNH SỰ»); null for the whole
 * office. Only a unit of the register counts: the letterhead's «Văn phòng UBND tỉnh» is the office itself.
 */
export function unitInTitle(grid: Grid, units: readonly Unit[]): UnitKey | null {
  const titles = grid.values
    .slice(0, 8)
    .flatMap((cells) => cells.filter((value) => typeof value === "string"))
    .filter((line) => /chi tieu|muc tieu|ke hoach thi dua|dang ky thi dua/.test(lettersOf(line)));
  const named = titles.flatMap((line) => {
    const whose = /(?:của|cho|CỦA|CHO|:)\s+(.{3,80})$/u.exec(
      line.normalize("NFC").replace(/\s*,?\s*năm\s+\d{4}\s*$/iu, ""),
    );
    return whose?.[1] === undefined ? [] : [unitNamed(whose[1], units)];
  });
  return named.find((unit) => unit !== null) ?? null;
}

/** A department of the register by its name, whatever its spelling; null for anything else. */
export function unitNamed(text: string, units: readonly Unit[]): UnitKey | null {
  const key = unitKeyOf(text);
  return units.find((unit) => unit.key === key && unit.kind === "department")?.key ?? null;
}

/** «Mỗi phòng có ít nhất 01 CSTĐ cơ sở»: the same level asked of every unit of the register, one target each. */
export function ofEachUnit(target: Target, units: readonly Unit[]): readonly Target[] {
  const departments = units.filter(({ kind }) => kind === "department");
  if (target.scope.unit !== null || target.measure.kind === "attested" || departments.length === 0) return [target];
  if (!/^(?:moi|tung) (?:phong|don vi|khoa|to|bo phan|chi cuc|trung tam|tap the)\b/.test(lettersOf(target.label)))
    return [target];
  return departments.map(({ key, name }) => ({
    ...target,
    label: `${target.label} (${name})`,
    scope: { ...target.scope, unit: key },
  }));
}

/** A column of levels for one unit. */
export interface UnitColumn {
  readonly column: number;
  readonly unit: UnitKey;
}

/** «Chỉ tiêu | Văn phòng | Phòng Lãnh sự | Thanh tra»: at least two columns headed by units; none otherwise. */
export function unitColumnsOf(form: Form, grid: Grid, units: readonly Unit[]): readonly UnitColumn[] {
  const columns = form.columns.flatMap(({ column, header }): readonly UnitColumn[] => {
    const head = lettersOf(header);
    const isUnit =
      unitNamed(header, units) !== null || (unitWords.test(head) && !/don vi tinh|phong don vi/.test(head));
    return isUnit && holdsNumbers(form, grid, column) ? [{ column, unit: unitKeyOf(header) }] : [];
  });
  return columns.length > 1 ? columns : [];
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
