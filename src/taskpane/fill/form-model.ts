import type { DrawnCell, DrawnForm, DrawnGroup, DrawnRow } from "../../domain/form/drawn-form";
import type { FormTally } from "../../messages/pane/fill";
import type { CellRef } from "../../workbook/refs";
import type { CellWrite, WritePlan } from "../../workbook/write-plan";

/** One cell, as a key of a set. */
export function cellKeyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${String(row)}:${String(column)}`;
}

/** How the cells of a form come out, her chosen ones replaced. */
export function tallyOf({ rows }: DrawnForm, chosen: ReadonlySet<string>): FormTally {
  const tally = { fresh: 0, replaced: 0, differing: 0, left: 0, waiting: 0 };
  for (const cell of rows.flatMap(({ cells }) => [...cells.values()])) {
    const { state, ref } = cell;
    if (state === "new") tally.fresh += 1;
    else if (state === "replaced") tally.replaced += 1;
    else if (state === "hers" && chosen.has(cellKeyOf(ref))) tally.replaced += 1;
    else if (state === "hers") tally.differing += 1;
    else if (state === "left") tally.left += 1;
    else if (state === "waiting") tally.waiting += 1;
  }
  return tally;
}

/** The plan with the cells she has chosen. */
export function withChosen(plan: WritePlan, differing: readonly CellWrite[], chosen: ReadonlySet<string>): WritePlan {
  const hers = differing.filter(({ ref }) => chosen.has(cellKeyOf(ref)));
  return hers.length === 0 ? plan : { ...plan, writes: [...plan.writes, ...hers] };
}

/** How many cells of each sheet a plan writes. */
export function writesBySheet({ writes }: WritePlan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ref } of writes) counts.set(ref.sheet, (counts.get(ref.sheet) ?? 0) + 1);
  return counts;
}

/** As long as this a form is shown whole. */
const SHORT = 12;

/**
 * The rows that hold something in these columns; of a long form those in which something changes or is told, anywhere,
 * so that no row comes and goes with the columns.
 */
export function rowsThatMatter(form: DrawnForm, group: DrawnGroup): readonly DrawnRow[] {
  if (form.rows.length <= SHORT) {
    const filled = form.rows.filter(
      ({ cells, isTotal }) => isTotal || group.columns.some(({ column }) => cells.has(column)),
    );
    return filled.length === 0 ? form.rows : filled;
  }
  const matters = ({ state }: DrawnCell) => state !== "same" && state !== "formula";
  const telling = form.rows.filter(
    ({ cells, isNewLabel, isTotal }) => isNewLabel || isTotal || [...cells.values()].some(matters),
  );
  return telling.length === 0 ? form.rows : telling;
}

/** The group in which the first new figure stands. */
export function firstGroup({ groups, rows }: DrawnForm): number {
  const isNew = ({ state }: Pick<DrawnCell, "state">) => state === "new" || state === "replaced" || state === "hers";
  const at = groups.findIndex(({ columns }) =>
    columns.some(({ column }) => rows.some(({ cells }) => isNew(cells.get(column) ?? STANDING))),
  );
  return Math.max(0, at);
}

const STANDING: Pick<DrawnCell, "state"> = { state: "same" };
