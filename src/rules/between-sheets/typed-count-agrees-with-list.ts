import type { Form } from "../../domain/form/form";
import { fold } from "../../text/fold";
import { plain } from "../../text/plain";
import { formulaAt, type Grid, valueAt } from "../../workbook/grid";
import { type CellRef, toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { shown } from "../shown";
import { excerpt, two } from "../wording";

/** A figure that is off by more counts something else. */
const slip = 0.25;
const few = 3;

/** «Tổng số dòng: | 63», «Trong đó tập thể: | 12» over a list, «Cộng | 25» under it, in no column of figures: typed by hand, mostly before the list changed. */
export const typedCountAgreesWithList: Rule = {
  id: "typed-count-agrees-with-list",
  title: {
    vi: "Con số gõ ở đầu hoặc cuối danh sách khớp với các dòng",
    en: "A count typed over or under a list agrees with its rows",
  },
  why: {
    vi: "Con số gõ tay thường có trước khi danh sách đổi, nên dễ cũ.",
    en: "A count typed by hand is mostly there before the list changes.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "totals",

  *check(view) {
    const toldElsewhere = new Set(
      [...view.reading.register.totals, ...view.reading.register.stated].map(({ at }) => placeOf(at)),
    );
    for (const form of view.facts.registrationForms) {
      const grid = view.facts.gridBySheet.get(form.sheet);
      if (grid === undefined) continue;
      for (const { label, said, at, since = 0 } of [...above(form, grid, view), ...below(form, grid)]) {
        if (toldElsewhere.has(placeOf(at))) continue;
        const counted = countsOf(label, form, view);
        if (counted.length === 0 || counted.includes(said) || said === since) continue;
        const off = Math.min(...counted.map((count) => Math.abs(count - said)));
        if (off > Math.max(few, said * slip)) continue;
        const [cell, typed, read, what] = [toA1(at), two(said), two(counted[0] ?? 0), excerpt(label)];
        yield {
          at,
          subject: null,
          figures: `${typed}/${counted.join(",")}`,
          message: {
            vi: `Ô ${cell}, «${what}»: ghi ${typed}, còn đếm từng dòng được ${read}. Anh/chị xem giúp con số nào đúng.`,
            en: `Cell ${cell}, «${what}»: ${typed} is typed, while the rows give ${read}. Please see which figure is right.`,
          },
        };
      }
    }
  },
};

function placeOf({ sheet, row, column }: CellRef): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}

interface Typed {
  readonly label: string;
  readonly said: number;
  readonly at: CellRef;
  /** How many rows stand between it and the total above it: those of a group. */
  readonly since?: number;
}

/** Pairs of a label and a number over the first list of a sheet: with several lists, over which of them is not sure. */
function above(form: Form, grid: Grid, { facts }: RuleView): readonly Typed[] {
  const [head] = form.headerRows ?? [];
  if (head === undefined || facts.registrationForms.filter(({ sheet }) => sheet === form.sheet).length > 1) return [];
  const rows = Array.from({ length: head - 1 }, (_, at) => at + 1);
  return rows.flatMap((row) => pairsOf(grid, row));
}

/** The one number of a list's last line, where it stands beside the word «Cộng» and not in a column of figures. */
function below({ rows, columns }: Form, grid: Grid): readonly Typed[] {
  const isOfFigures = (column: number) =>
    columns.some((one) => one.column === column && ["mark", "figure", "headcount", "times-won"].includes(one.role));
  let since = 0;
  return rows.flatMap(({ row, fate }) => {
    if (fate.fate === "counted") since += 1;
    if (fate.fate !== "structural" || (fate.as !== "total" && fate.as !== "subtotal")) return [];
    const pairs = pairsOf(grid, row);
    const [only] = pairs;
    const group = since;
    since = 0;
    return only === undefined || pairs.length > 1 || isOfFigures(only.at.column) ? [] : [{ ...only, since: group }];
  });
}

/** Words and right beside them a number that no formula keeps up to date. */
function pairsOf(grid: Grid, row: number): readonly Typed[] {
  const values = grid.values[row - 1] ?? [];
  const filled = values.flatMap((value, at) => (value === null || value === "" ? [] : [{ value, column: at + 1 }]));
  return filled.flatMap(({ value, column }, at) => {
    const before = filled[at - 1];
    if (before === undefined || typeof before.value !== "string" || before.value.length > 60) return [];
    if (!/^\s*\d{1,5}\s*$/.test(shown(valueAt(grid, row, column))) || formulaAt(grid, row, column) !== null) return [];
    return [{ label: before.value, said: Number(shown(value)), at: { sheet: grid.name, row, column } }];
  });
}

const lines =
  /^(?:tong (?:so|cong)|cong)(?: (?:so|cac|danh sach|dong|ban ghi|muc|phan|bang))*(?: [a-h]| [ivx]{1,4}| \d{1,2})?$/;
const people = /^(?:(?:tong|cong|so|luong|trong do|gom) )*(?:nguoi|ca nhan)(?: (?:dang ky|trong danh sach))*$/;
const collectives = /^(?:(?:tong|cong|so|luong|trong do|gom) )*(?:tap the)(?: (?:dang ky|trong danh sach))*$/;

/** What the list gives for a label, the plainest first; nothing where the words count something else. */
function countsOf(label: string, form: Form, { facts }: RuleView): readonly number[] {
  const words = plain(fold(label).replace(/[-+•*:.,()]/gu, " ")).trim();
  const entries = facts.entriesByForm.get(form.id) ?? [];
  const individuals = entries.filter(({ kind }) => kind === "individual");
  const units = entries.filter(({ kind }) => kind === "collective");
  const distinct = (list: typeof entries) => [list.length, new Set(list.map(({ subject }) => subject)).size];
  if (people.test(words)) return distinct(individuals);
  if (collectives.test(words)) return distinct(units);
  if (!lines.test(words)) return [];
  const all = facts.registrationForms
    .filter(({ sheet }) => sheet === form.sheet)
    .flatMap(({ id }) => facts.entriesByForm.get(id) ?? []);
  const rows = form.rows.filter(({ fate }) => fate.fate === "counted").length;
  return [rows, ...distinct(entries), ...distinct(individuals), ...distinct(units), ...distinct(all)];
}
