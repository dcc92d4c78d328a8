import type { Column, Form } from "../../domain/form/form";
import { fold } from "../../text/fold";
import type { Grid } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { headAbove, ownHead } from "../heads";
import { always, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { two } from "../wording";
import { figureIn, isShareHead, rowsOfFigures } from "./columns-of-figures";

/**
 * «Tổng số | Nam | Nữ»: the parts make the whole, where four rows in five of the table say so. A part is never more
 * than its whole, whatever the others say.
 */
export const partsAddUp: Rule = {
  id: "parts-add-up",
  title: { vi: "Các phần cộng lại bằng tổng số", en: "Parts add up to their whole" },
  why: {
    vi: "Nam và nữ, công chức và viên chức cộng lại phải bằng tổng số.",
    en: "Men and women, or kinds of staff, make up the whole.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "totals",

  *check(view) {
    for (const form of view.facts.forms) {
      const grid = view.facts.gridBySheet.get(form.sheet);
      if (grid === undefined) continue;
      for (const { whole, parts } of wholesOf(form)) {
        yield* parts.length === 1 ? tooLarge(form, grid, whole, parts, view) : unequal(form, grid, whole, parts, view);
      }
    }
  },
};

interface Whole {
  readonly whole: Column;
  readonly parts: readonly Column[];
}

/** A column «Tổng số» with the columns of figures that follow it under the same head, or «Nữ» right behind it. */
function wholesOf({ columns }: Form): readonly Whole[] {
  return columns.flatMap((whole, index) => {
    if (!isWhole(whole)) return [];
    const above = headAbove(whole);
    const following = columns.slice(index + 1);
    const end = following.findIndex(
      (column) => isWhole(column) || isShareHead(column) || !isWithin(headAbove(column), above),
    );
    const parts = above === "" ? [] : end < 0 ? following : following.slice(0, end);
    const [next] = following;
    if (parts.length > 0) return [{ whole, parts }];
    return next !== undefined && isSubset(next) ? [{ whole, parts: [next] }] : [];
  });
}

function isWithin(head: string, above: string): boolean {
  return head === above || head.startsWith(`${above} › `);
}

function isWhole(column: Column): boolean {
  return /^(?:tổng(?: số| cộng)?(?: (?:người|cb|cbccvc|cbvc|viên chức|công chức|đoàn viên))?|ts|cộng|số người)$/u.test(
    ownHead(column),
  );
}

/** Only some of the whole: «Trong đó nữ», «Nữ», «Đảng viên». */
function isSubset(column: Column): boolean {
  return /trong đó|^nữ$|^số nữ$|đảng viên/u.test(fold(column.header.split(" › ").slice(-2).join(" ")));
}

function* unequal(form: Form, grid: Grid, whole: Column, parts: readonly Column[], view: RuleView): Iterable<Problem> {
  const rows = rowsOfFigures(form).flatMap((row) => {
    const all = figureIn(grid, row, whole.column);
    const each = parts.map(({ column }) => figureIn(grid, row, column));
    // A row without any part says only how many there are.
    if (all === null || each.every((part) => part === null)) return [];
    return [{ row, all, sum: each.reduce<number>((sum, part) => sum + (part ?? 0), 0) }];
  });
  const wrong = rows.filter(({ all, sum }) => all !== sum);
  if (wrong.length * 5 > rows.length) return;
  for (const { row, all, sum } of wrong) {
    const at = { sheet: form.sheet, row, column: whole.column };
    const heads = parts.map((column) => `«${column.header.split(" › ").at(-1) ?? ""}»`).join(", ");
    yield {
      at,
      subject: view.facts.subjectAt(at),
      related: parts.map(({ column }) => ({ ...at, column })),
      figures: `${String(all)}/${String(sum)}`,
      message: {
        vi: `Ô ${toA1(at)} ghi tổng số ${two(all)}, còn các cột ${heads} cộng lại được ${two(sum)}. Các dòng khác đều cộng khớp. Anh/chị xem lại tổng số hoặc từng phần của dòng này.`,
        en: `Cell ${toA1(at)} gives ${two(all)} in all, while the columns ${heads} make ${two(sum)}. The other rows add up. Please check the whole or the parts of this row.`,
      },
    };
  }
}

function* tooLarge(form: Form, grid: Grid, whole: Column, parts: readonly Column[], view: RuleView): Iterable<Problem> {
  const [part] = parts;
  if (part === undefined || !isSubset(part)) return;
  for (const row of rowsOfFigures(form)) {
    const all = figureIn(grid, row, whole.column);
    const some = figureIn(grid, row, part.column);
    if (all === null || some === null || some <= all) continue;
    const at = { sheet: form.sheet, row, column: part.column };
    yield {
      at,
      subject: view.facts.subjectAt(at),
      related: [{ ...at, column: whole.column }],
      message: {
        vi: `Ô ${toA1(at)} ghi ${two(some)}, nhiều hơn tổng số ${two(all)} ở ô ${toA1({ ...at, column: whole.column })}. Anh/chị xem lại hai ô này.`,
        en: `Cell ${toA1(at)} says ${two(some)}, more than the ${two(all)} in all of cell ${toA1({ ...at, column: whole.column })}. Please check both cells.`,
      },
    };
  }
}
