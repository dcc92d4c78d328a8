import type { Answer } from "../../domain/answer";
import { lettersOf } from "../../domain/glossary/letters";
import type { UnitKey } from "../../domain/recipient";
import type { Unit } from "../../domain/register/register";
import { satisfies } from "../../domain/targets/exact";
import type { Target } from "../../domain/targets/target";
import { matchList } from "../../units/match-list";
import { matchUnit } from "../../units/match-unit";
import type { Grid } from "../../workbook/grid";
import { withoutHeadingNumber } from "../../text/heading-number";
import { wholeOffice } from "../../domain/glossary/unit-kinds";
import { unitKeyOf } from "../../vocabulary/unit-names";
import { rememberedWithin } from "../../text/remembered";
import { isOfEachUnit, sizeAsked } from "./each-unit";
import { isUnitName } from "./unit-lead";
import { unitsMeantIn } from "./units-meant";

/** Whose a target is: the whole office's, a unit's, or somebody's whose name the register does not know. */
export type ScopeNamed =
  | { readonly kind: "whole" }
  | { readonly kind: "unit"; readonly unit: UnitKey }
  | { readonly kind: "unknown"; readonly words: string };

const whole: ScopeNamed = { kind: "whole" };
const wholeNames = new RegExp(
  `^(?:(?:chi tieu|muc|giao) )*(?:(?:(?:chung|tong(?: cong| so| the)?|cong) )+)?(?:(?:cua|cho) )?${wholeOffice}$` +
    "|^(?:(?:chi tieu|muc|giao) )*(?:chung|tong(?: cong| so| the)?|cong)(?: cac (?:don vi|phong|khoa|to|bo phan))?$",
);
/** «(kể cả Ban Giám đốc)», «(36 người)»: beside the name of the whole, and no word of it; «(không kể …)» takes people out. */
const beside =
  /\s*[(,–-]\s*(?:(?:kể|gồm|bao gồm|tính|có) cả|bao gồm|gồm)(?!\p{L})[^()]*\)?\s*$|\s*\(\s*\d+ (?:người|đồng chí|cán bộ|cb\p{L}*|lao động)\s*\)/giu;

/**
 * Names that stand side by side, in rows or in heads, matched with the units of the register as one list: what stays
 * without a partner is asked about, never taken for the whole office.
 */
export function scopesOf(
  names: readonly string[],
  units: readonly Unit[],
  organisation: string | null,
  answers: readonly Answer[],
): (name: string) => ScopeNamed {
  const isWhole = (name: string) => isWholeOffice(name, organisation);
  const listed = matchList(
    names.filter((name) => name !== "" && !isWhole(name)),
    units,
    answers,
  );
  return (name) => {
    if (isWhole(name)) return whole;
    // A workbook that only holds the plan has no list to compare with.
    if (units.length === 0) return { kind: "unit", unit: unitKeyOf(name) };
    const match = listed(name);
    return match.kind === "unit" ? { kind: "unit", unit: match.unit.key } : { kind: "unknown", words: name };
  };
}

/** «Toàn trường», «Tổng cộng», «Cả Sở (kể cả Ban Giám đốc)», or the office by its own name. */
export function isWholeOffice(name: string, organisation: string | null): boolean {
  const letters = lettersOf(name.normalize("NFC").replace(beside, ""));
  if (wholeNames.test(letters)) return true;
  const own = organisation === null ? "" : lettersOf(organisation);
  return own !== "" && letters.replace(/^(?:(?:chung|tong|cong) )*(?:toan|ca) /, "") === own;
}

/** Whose targets stand under the name of a unit, a heading or the beginning of a line; null under anything else. */
export function scopeNamedBy(
  section: string,
  units: readonly Unit[],
  organisation: string | null,
  answers: readonly Answer[],
): ScopeNamed | null {
  // «A Lưới» is a name as it stands, and «B Văn phòng» a numbered one.
  const bare = withoutHeadingNumber(section);
  const own = unitNamed(section, units) ?? unitNamed(bare, units);
  if (own !== null) return { kind: "unit", unit: own };
  if (!isUnitName(section)) return null;
  const letters = lettersOf(bare);
  if (organisation !== null && ` ${lettersOf(organisation)} `.includes(` ${letters} `)) return whole;
  return scopesOf([bare], units, organisation, answers)(bare);
}

/** A target in the scope that was named. */
export function inScope(target: Target, scope: ScopeNamed): Target {
  switch (scope.kind) {
    case "whole":
      return target;
    case "unit":
      return { ...target, scope: { ...target.scope, unit: scope.unit } };
    case "unknown":
      return { ...target, doubt: { kind: "unit", words: scope.words } };
  }
}

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
      line.normalize("NFC").replace(/(?<!\s)\s*(?:,\s*)?năm\s+\d{4}\s*$/iu, ""),
    );
    return whose?.[1] === undefined ? [] : [unitNamed(whose[1], units)];
  });
  return named.find((unit) => unit !== null) ?? null;
}

/** A department of the register by its name, whatever its spelling; null for anything else. */
export const unitNamed = rememberedWithin((text: string, units: readonly Unit[]): UnitKey | null => {
  const key = unitKeyOf(text);
  const same = units.find((unit) => unit.key === key && unit.kind === "department");
  if (same !== undefined) return same.key;
  const match = matchUnit(text, units, []);
  return match.kind === "unit" && match.exact && match.unit.kind === "department" ? match.unit.key : null;
});

/**
 * «Mỗi phòng có ít nhất 01 CSTĐ cơ sở»: the line, which asks that every unit reach it, and the same level asked of every
 * unit of the register, one target each.
 */
export function ofEachUnit(
  target: Target,
  units: readonly Unit[],
  sizes: ReadonlyMap<UnitKey, number>,
  answers: readonly Answer[] = [],
): readonly Target[] {
  if (target.scope.unit !== null || target.measure.kind === "attested" || !isOfEachUnit(target.label)) return [target];
  const departments = units.filter(({ kind }) => kind === "department");
  if (departments.length === 0) return [{ ...target, doubt: { kind: "no-units" } }];
  const named = unitsMeantIn(target.label, departments, answers);
  if (named.kind === "unknown") return [{ ...target, doubt: { kind: "unit", words: named.words } }];
  const size = sizeAsked(target.label);
  const meant = named.units.filter(
    ({ key }) => size === null || satisfies(sizes.get(key) ?? 0, size.comparator, { num: size.people, den: 1 }, 1),
  );
  const line = `${target.id} ${String(target.source?.row)}:${String(target.source?.column)} ${target.label}`;
  return [
    everyUnitReaches(target, line),
    ...meant.map(({ key, name }): Target => ({
      ...target,
      label: `${target.label} (${name})`,
      scope: { ...target.scope, unit: key },
      eachUnit: { line, role: "one" },
    })),
  ];
}

/** The line as a whole is kept when all of its units reach what it asks of one. */
function everyUnitReaches(target: Target, line: string): Target {
  return {
    ...target,
    id: `${target.id}-in-each-unit`,
    measure: { kind: "units-reaching" },
    comparator: ">=",
    threshold: { num: 100, den: 100 },
    max: null,
    unit: "percent",
    denominator: null,
    orOn: null,
    statedDenominator: null,
    exclusions: [],
    eachUnit: { line, role: "all" },
  };
}
