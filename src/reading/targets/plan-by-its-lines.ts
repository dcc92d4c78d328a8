import { lettersOf } from "../../domain/glossary/letters";
import type { Grid } from "../../workbook/grid";
import { linesOf } from "./lines-of-plan";

/** One line may be a remark about a title; two make a plan. */
const LEAST_LINES = 2;
/** A plan is a few pages; what goes on longer is a list that nobody could read. */
const MOST_LINES = 400;

/**
 * Whether the lines of a sheet that stand in no form ask for titles, whatever its title calls it: a resolution, a pledge,
 * a circular. A report says in the same words what was reached, and its title says that it is one.
 */
export function readsAsPlan(grid: Grid, outside: readonly number[]): boolean {
  if (namesReport(grid)) return false;
  const asked = linesOf(grid, outside.slice(0, MOST_LINES), null).filter(
    ({ measure, threshold }) => measure.kind !== "attested" && threshold !== null,
  );
  return new Set(asked.map(({ source }) => source?.row)).size >= LEAST_LINES;
}

/** «BÁO CÁO KẾT QUẢ …»: its title says that it tells what was reached. */
export function namesReport(grid: Grid): boolean {
  const titles = grid.values
    .slice(0, 8)
    .flatMap((cells) => cells.filter((value) => typeof value === "string"))
    .map((line) => lettersOf(line));
  return [lettersOf(grid.name), ...titles].some(
    (line) =>
      line.length < 160 &&
      /^(?:(?:du thao|trich|tom tat) )*(?:bao cao|bc|ket qua|tong ket|so ket|to trinh|bien ban|thanh tich)\b/.test(
        line,
      ),
  );
}
