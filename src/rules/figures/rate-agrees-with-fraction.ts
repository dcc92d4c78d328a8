import type { Column, Form } from "../../domain/form/form";
import { fold } from "../../text/fold";
import { formulaAt, type Grid, valueAt } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { headAbove } from "../heads";
import { always, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { decimal } from "../wording";
import { ballotWords, shareIn } from "./ballots";
import { figureIn, isShareHead, rowsOfFigures } from "./columns-of-figures";

/** How far to the left of a share its figures stand. */
const reach = 6;

/** A share of people or titles is no more than the whole, and is worked out from the figures beside it. */
export const rateAgreesWithFraction: Rule = {
  id: "rate-agrees-with-fraction",
  title: {
    vi: "Tỷ lệ không quá 100% và khớp với hai con số bên cạnh",
    en: "A share is at most 100 % and agrees with the figures beside it",
  },
  why: {
    vi: "Tỷ lệ ghi sẵn phải tính từ hai con số bên cạnh và không quá 100%.",
    en: "A printed rate follows from the two figures beside it and is 100% at most.",
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
      for (const column of form.columns.filter(isRate)) yield* problemsOf(column, form, grid, view);
    }
  },
};

/** Shares of votes are compared with votes; growth, progress and targets may well be above the whole. */
function isRate(column: Column): boolean {
  const head = fold(column.header);
  return (
    isShareHead(column) &&
    !ballotWords.test(head) &&
    !/tăng|giảm|so với|kế hoạch|chỉ tiêu|tiến độ|đóng góp|mức/u.test(head) &&
    !["vote-share", "progress", "threshold", "co-authors"].includes(column.role)
  );
}

function* problemsOf(column: Column, form: Form, grid: Grid, view: RuleView): Iterable<Problem> {
  const rows = rowsOfFigures(form).flatMap((row) => {
    const at = { sheet: form.sheet, row, column: column.column };
    const isStale = formulaAt(grid, row, column.column)?.stale === true;
    const share = isStale ? null : shareIn(valueAt(grid, row, column.column), at);
    return share === null ? [] : [{ row, at, share }];
  });
  const fraction = fractionOf(column, form, grid, rows);
  for (const { row, at, share } of rows) {
    const [part, whole] = (fraction ?? []).map((one) => figureIn(grid, row, one.column));
    const right = part == null || whole == null || whole === 0 ? null : (100 * part) / whole;
    const isOff = right !== null && !isNear(right, share);
    const isTooLarge = share.value > 100 + 1e-9;
    if (!isOff && !isTooLarge) continue;
    yield {
      at,
      subject: view.facts.subjectAt(at),
      related: (fraction ?? []).map((one) => ({ ...at, column: one.column })),
      message:
        isOff && part != null && whole != null
          ? {
              vi: `Ô ${toA1(at)} ghi tỷ lệ «${share.text}», còn ${String(part)}/${String(whole)} là ${decimal(right)}%. Các dòng khác đều tính như vậy. Anh/chị xem lại tỷ lệ hoặc hai con số của dòng này.`,
              en: `Cell ${toA1(at)} gives the share «${share.text}», while ${String(part)}/${String(whole)} are ${decimal(right)}%. The other rows are worked out so. Please check the share or the figures of this row.`,
            }
          : {
              vi: `Ô ${toA1(at)} ghi tỷ lệ «${share.text}», quá 100%. Số người, số danh hiệu không thể nhiều hơn tổng số. Anh/chị xem lại giúp.`,
              en: `Cell ${toA1(at)} gives the share «${share.text}», more than 100%. People and titles cannot be more than there are in all. Please check it.`,
            },
    };
  }
}

type Read = readonly { readonly row: number; readonly share: NonNullable<ReturnType<typeof shareIn>> }[];

/** The two columns whose quotient the shares are in more than two rows in three; null where none are. */
function fractionOf(column: Column, form: Form, grid: Grid, rows: Read): readonly [Column, Column] | null {
  const figures = form.columns.filter(
    (one) => one.column < column.column && !isShareHead(one) && one.role !== "number",
  );
  const parts = figures.filter((one) => one.column >= column.column - reach);
  // The nearest part under the same head first.
  const near = parts.toSorted(
    (one, other) =>
      Number(headAbove(other) === headAbove(column)) - Number(headAbove(one) === headAbove(column)) ||
      other.column - one.column,
  );
  const sample = rows.slice(0, 300);
  for (const part of near) {
    for (const whole of figures) {
      // Of LĐTT only where the head says so: where nearly everybody holds it, it is the number of people by chance.
      if (whole === part || (whole.award !== null && !/\/|trên/u.test(fold(column.header)))) continue;
      const judged = sample.flatMap(({ row, share }) => {
        const [some, all] = [figureIn(grid, row, part.column), figureIn(grid, row, whole.column)];
        return some === null || all === null || all === 0 ? [] : [isNear((100 * some) / all, share)];
      });
      const right = judged.filter(Boolean).length;
      if (right * 3 > judged.length * 2) return [part, whole];
    }
  }
  return null;
}

function isNear(percent: number, { value, step }: Read[number]["share"]): boolean {
  return Math.abs(percent - value) < step * 1.000001;
}
