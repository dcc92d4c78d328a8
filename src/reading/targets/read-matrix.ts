import type { Column, Form } from "../../domain/form/form";
import { type AwardId, glossaryEntry } from "../../domain/glossary/awards";
import { lettersOf } from "../../domain/glossary/letters";
import type { Fraction, Target } from "../../domain/targets/target";
import { formatAt, isBlank, valueAt, type Grid } from "../../workbook/grid";
import { awardAsked } from "./award-asked";
import type { Surroundings } from "./plan-of-sheet";
import { isOfInitiatives } from "./initiative-words";
import { ofThose, peopleLeadOf } from "./people-lead";
import { comparisonIn, namesComparison } from "./plan-words";
import { levelIn } from "./quantity-in";
import { pairedLevels, withoutPair } from "./recipient-pairs";
import { targetsInLine } from "./read-line";
import { textOf } from "./read-table";
import { areOfOne, shareOfNumber } from "./share-numbers";
import { inScope, type ScopeNamed, scopesOf } from "./unit-scope";

/**
 * Titles across and units down, a level in each cell: «Phòng | Tỷ lệ LĐTT | Số CSTĐCS». Rows without units speak of the
 * whole office, and take at least two columns of levels to be such a table.
 */
export function targetsInMatrix(form: Form, grid: Grid, surroundings: Surroundings): readonly Target[] {
  const { units, organisation, answers } = surroundings;
  const named = form.columns.find(({ role, award }) => award === null && role !== "number");
  // «Toàn Bệnh viện» may be merged from the column of running numbers on.
  const nameOf = (row: number) =>
    named === undefined
      ? ""
      : (Array.from({ length: named.column }, (_, before) => textOf(valueAt(grid, row, named.column - before))).find(
          (text) => /\p{L}/u.test(text),
        ) ?? "");
  const columns = form.columns.flatMap((column): readonly AwardColumn[] => {
    const award = column.award ?? awardAsked(column.header, null);
    if (column === named) return [];
    if (award !== null) return [{ column, award, isOfInitiatives: false }];
    if (isOfInitiatives(column.header)) return [{ column, award, isOfInitiatives: true }];
    // «Danh hiệu tập thể»: each cell names the title that its unit is to reach.
    return isOfCollectiveTitles(column) ? [{ column, award: null, isOfInitiatives: false }] : [];
  });
  const ofOne = areOfOne(
    bodyRows(form).flatMap((row) =>
      columns.filter(isOfShares).map(({ column: { column } }) => valueAt(grid, row, column)),
    ),
  );
  // Beside titles that only tập thể hold, a Bằng khen is theirs too.
  const others = columns.flatMap(({ award }) => (award === null || isOfBoth(award) ? [] : [award]));
  const areCollectives = others.length > 0 && others.every(isOfCollectives);
  const lineAt = (row: number, each: AwardColumn) => lineOf(grid, row, each, { ofOne, areCollectives });
  const rows = bodyRows(form).filter((row) => columns.some((each) => lineAt(row, each) !== null));
  const levels = columns.filter((each) => rows.some((row) => lineAt(row, each) !== null));
  const names = rows.map((row) => nameOf(row));
  const scopeOf = scopesOf(names, units, organisation, answers);
  const isOfUnits =
    isHeadOfUnits(named?.header ?? "") || names.some((name) => name !== "" && scopeOf(name).kind === "unit");
  if (levels.length < (isOfUnits ? 1 : 2)) return [];
  const sizes = form.columns.find((column) => isOfSizes(column));
  return rows.flatMap((row) => {
    const name = nameOf(row);
    const scope: ScopeNamed = isOfUnits ? scopeOf(name) : { kind: "whole" };
    // «Lãnh đạo | 100% | 50%»: where no units stand down the table, its rows may name groups of people.
    const group = isOfUnits ? null : peopleLeadOf(`${name}: 1`);
    const stated = sizes === undefined ? null : sizeAt(grid, form.sheet, row, sizes.column);
    return levels.flatMap((each) => {
      const line = lineAt(row, each);
      if (line === null) return [];
      const source = { sheet: form.sheet, row, column: each.column.column };
      return targetsInLine(line, { source, section: null }, false).map((target) =>
        inScope(
          {
            ...(group === null ? target : ofThose(target, group)),
            label: scope.kind === "whole" && group === null ? line : `${line} (${name})`,
            statedDenominator: isOfStaff(target) ? stated : null,
          },
          scope,
        ),
      );
    });
  });
}

/** «Số người», «Biên chế» beside the levels: the size of each unit. */
function isOfSizes({ role, header, award }: Column): boolean {
  return (
    award === null &&
    (role === "headcount" ||
      /^(?:tong )?so (?:luong )?(?:nguoi|cb|ccvc|can bo|cong chuc|vien chuc|lao dong)(?!.* (?:dat|dang ky))|^(?:so )?bien che|^(?:quan|si) so/.test(
        lettersOf(header),
      ))
  );
}

function sizeAt(grid: Grid, sheet: string, row: number, column: number): Target["statedDenominator"] {
  const value = valueAt(grid, row, column);
  return typeof value === "number" && Number.isInteger(value) && value > 0
    ? { value, cell: { sheet, row, column } }
    : null;
}

function isOfStaff({ denominator }: Target): boolean {
  return denominator?.kind === "staff" || denominator?.kind === "staff-and-contract";
}

/** Lines, and whatever else holds a level: «Toàn cơ quan» stands where totals do. */
function bodyRows(form: Form): readonly number[] {
  return form.rows
    .filter(({ fate }) => fate.fate !== "structural" || ["total", "subtotal", "section"].includes(fate.as))
    .map(({ row }) => row);
}

function isHeadOfUnits(head: string): boolean {
  return /^(?:ten )?(?:cac )?(?:don vi|phong|khoa|to|bo phan|tap the|phong don vi|phong ban)(?: |$)/.test(
    lettersOf(head),
  );
}

interface AwardColumn {
  readonly column: Column;
  /** null: the title stands in each cell, or initiatives are counted. */
  readonly award: AwardId | null;
  readonly isOfInitiatives: boolean;
}

function isOfCollectiveTitles({ header }: Column): boolean {
  return /^(?:muc |chi tieu )?(?:danh hieu|hinh thuc khen thuong) (?:cua )?(?:tap the|phong|don vi|to|khoa)\b|^tap the\b/.test(
    lettersOf(header.split(" › ").at(-1) ?? ""),
  );
}

/** «Tập thể LĐXS», «ít nhất 02 Tập thể LĐXS»: one, where the cell of a unit names no number. */
function lineOfTitle(text: string): string | null {
  const award = awardAsked(text, "collective");
  if (award === null || glossaryEntry(award)?.recipients.includes("collective") !== true) return null;
  return levelIn(text) === null ? `01 tập thể đạt ${text}` : `tập thể: ${text}`;
}

/** «x» under a title of collectives: this unit is to reach it. A figure is a level there, and words a title: no mark of a list. */
function isTick(text: string): boolean {
  return /^[x×✓✔☑v+]$/iu.test(text.trim());
}

function isOfCollectives(award: AwardId): boolean {
  const recipients: readonly string[] = glossaryEntry(award)?.recipients ?? [];
  return recipients.includes("collective") && !recipients.includes("individual");
}

function isOfBoth(award: AwardId): boolean {
  const recipients: readonly string[] = glossaryEntry(award)?.recipients ?? [];
  return recipients.includes("collective") && recipients.includes("individual");
}

function isOfShares({ column: { header } }: AwardColumn): boolean {
  return /%|tỷ lệ|tỉ lệ/iu.test(header);
}

/** The cell with its heading as a line of a plan: «LĐTT: trên 90%»; null where the cell names no level. */
function lineOf(
  grid: Grid,
  row: number,
  each: AwardColumn,
  { ofOne, areCollectives }: { readonly ofOne: boolean; readonly areCollectives: boolean },
): string | null {
  const { column, header } = each.column;
  const value = valueAt(grid, row, column);
  if (isBlank(value)) return null;
  if (each.isOfInitiatives) return typeof value === "number" ? `ít nhất ${String(value)} sáng kiến` : null;
  if (each.award === null) return lineOfTitle(textOf(value));
  const format = formatAt(grid, row, column);
  const isShare = isOfShares(each) || format.includes("%");
  const typed = typeof value === "number" && isShare ? percentText(shareOfNumber(value, format, ofOne)) : textOf(value);
  if (isTick(typed) && isOfCollectives(each.award)) return `01 tập thể đạt ${header.split(" › ").at(-1) ?? header}`;
  const paired = pairedLevels([header], value);
  if (paired.length > 0) {
    const levels = paired.map(({ recipient, level }) => `${level} ${recipient.toLocaleLowerCase("vi")}`);
    return `${withoutPair(header.split(" › ").at(-1) ?? header)}: ${levels.join(", ")}`;
  }
  if (levelIn(typed) === null) return null;
  const head = header.split(" › ").join(" ");
  const recipients: readonly string[] = glossaryEntry(each.award)?.recipients ?? [];
  const areTheirs = areCollectives || /tập thể/iu.test(head);
  const whose = recipients.includes("individual") && !(areTheirs && isOfBoth(each.award)) ? "người" : "tập thể";
  const isCeiling = comparisonIn(head) === "<=" && !namesComparison(typed);
  const said = header.split(" › ").filter((part) => !isFrame(part));
  const words = said
    .join(" ")
    .replace(/\s*\([^)]*\)/gu, "")
    .replace(floor, "")
    .replace(isCeiling ? ceiling : /$^/u, "");
  const saysItself = typed.includes("%") ? whose === "người" : /\p{L}{2,}\s*$/u.test(typed);
  const unit = isShare ? (typed.includes("%") ? "" : "%") : saysItself ? "" : ` ${whose}`;
  return `${words.replace(/\s+/gu, " ").trim()}: ${isCeiling ? "tối đa " : ""}${typed}${unit}`;
}

/** «Chỉ tiêu tối thiểu năm 2026», «Mức giao»: a head over several columns that says nothing about one of them. */
function isFrame(part: string): boolean {
  return /^(?:(?:cac|muc|chi tieu|muc tieu|ke hoach|phan dau|dang ky|yeu cau|duoc|giao|phan bo|thi dua|toi thieu|toi da|it nhat|nhieu nhat|trong|nam(?: hoc)?(?: \d{4})*|\d{4}) ?)+$/.test(
    lettersOf(part),
  );
}

/** «LĐTT đạt từ (%) trở lên»: the level stands in the cell. */
const floor = /\s*(?:(?:phải |cần )?đạt )?từ(?= trở lên\s*$)| trở lên\s*$/giu;
const ceiling = /(?:mức )?(?:tối đa|nhiều nhất|cao nhất|không quá)/iu;

/** {85, 100} → «85». */
function percentText({ num, den }: Fraction): string {
  return String(Number(((num * 100) / den).toPrecision(12)));
}
