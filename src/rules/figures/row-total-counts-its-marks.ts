import type { Column, Form } from "../../domain/form/form";
import { columnsWith } from "../../domain/form/form";
import type { Entry } from "../../domain/register/register";
import { toA1 } from "../../workbook/refs";
import { headAbove, ownHead } from "../heads";
import { always, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { rowAndWho } from "../who";
import { two } from "../wording";
import { figureIn } from "./columns-of-figures";

/** A column «Cộng» at the end of the marks counts them row by row; judged where most rows of the form do so. */
export const rowTotalCountsItsMarks: Rule = {
  id: "row-total-counts-its-marks",
  title: {
    vi: "Cột «Cộng» của từng dòng khớp với số dấu trong dòng",
    en: "A row's «Total» counts the marks of the row",
  },
  why: {
    vi: "Số ở cột «Cộng» của dòng phải bằng số dấu đã đánh; lệch thì thiếu dấu hoặc cộng nhầm.",
    en: "The total of a row is its number of marks; otherwise a mark is missing or the sum is off.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "totals",

  *check(view) {
    for (const form of view.facts.registrationForms) {
      const entries = view.facts.entriesByForm.get(form.id) ?? [];
      for (const column of form.columns.filter(isTotal)) yield* problemsIn(column, form, entries, view);
    }
  },
};

function isTotal(column: Column): boolean {
  return (
    column.role !== "mark" &&
    /^(?:cộng|tổng(?: cộng| số)?|số (?:danh hiệu|lượng))(?:\s*\(.*\))?$/u.test(ownHead(column))
  );
}

function problemsIn(column: Column, form: Form, entries: readonly Entry[], view: RuleView): readonly Problem[] {
  const grid = view.facts.gridBySheet.get(form.sheet);
  const marks = columnsWith(form, "mark").map((mark) => mark.column);
  if (grid === undefined || marks.length < 2) return [];
  const under = columnsWith(form, "mark")
    .filter((mark) => headAbove(mark) === headAbove(column))
    .map((mark) => mark.column);
  const looked = entries.flatMap((entry) => {
    const said = figureIn(grid, entry.at.row, column.column);
    if (said === null) return [];
    const cells = new Set([...entry.claims, ...entry.misplaced].map(({ cell }) => cell.column));
    const counts = [marks, under].map((those) => those.filter((one) => cells.has(one)).length);
    return [{ entry, said, counts, isRight: counts.includes(said) }];
  });
  const wrong = looked.filter(({ isRight }) => !isRight);
  // Where the column mostly says something else it counts something else.
  if (wrong.length * 5 > looked.length) return [];
  return wrong.map(({ entry, said, counts }) => {
    const at = { ...entry.at, column: column.column };
    const who = rowAndWho(at, view);
    const [label, written, read] = [toA1(at), two(said), two(counts[0] ?? 0)];
    return {
      at,
      subject: entry.subject,
      figures: `${String(said)}/${counts.join(",")}`,
      message: {
        vi: `${who.vi}: ô ${label} cộng ${written}, còn đếm dấu trong dòng được ${read}. Anh/chị xem giúp thiếu dấu hay số cộng chưa đúng.`,
        en: `${who.en}: cell ${label} adds up to ${written}, while the row has ${read} marks. Please see whether a mark is missing or the total is off.`,
      },
    };
  });
}
