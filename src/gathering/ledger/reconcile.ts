import { nameKey } from "../../text/person-name";
import type { CheckedFigure, FatedRow } from "../gathered";
import { ASSOCIATIONS } from "../merged/merged-row";
import type { SentFile } from "../sent/sent-file";

/**
 * Sets what a file printed against its rows, each figure over the rows it may sum over: all that the unit sent, kept or
 * waiting. A figure that agrees with any sum it can mean is not doubted.
 */
export function reconcile(file: SentFile, rows: readonly FatedRow[]): readonly CheckedFigure[] {
  return file.printed.map((figure): CheckedFigure => {
    const { what, recipient, says, cell, over, column, form } = figure;
    const inScope = rows.filter(
      ({ row }) =>
        row.cell.sheet === cell.sheet &&
        row.form === form &&
        (over === null || (row.cell.row >= over[0] && row.cell.row <= over[1])),
    );
    const counts =
      what === "headcount"
        ? headcounts(inScope, rows, recipient, over !== null)
        : [
            withAward(inScope, what, recipient),
            ...(column === null ? [withAward(rows, what, recipient)] : [anyWithAward(inScope, what)]),
          ];
    const counted = counts.find((count) => count === says) ?? counts[0] ?? 0;
    return { file: file.name, cell, what, recipient, says, counted };
  });
}

/** Distinct recipients of the scope, of its table, of the file; rows where a list is simply counted. */
function headcounts(
  inScope: readonly FatedRow[],
  all: readonly FatedRow[],
  recipient: "individual" | "collective",
  isPart: boolean,
): readonly number[] {
  const of = (rows: readonly FatedRow[]) => rows.filter((row) => kindOf(row) === recipient);
  const distinct = (rows: readonly FatedRow[]) =>
    new Set(of(rows).map(({ mergedKey, row }) => mergedKey ?? nameKey(row.name))).size;
  const units = (rows: readonly FatedRow[]) => rows.filter(({ unit }) => unit !== ASSOCIATIONS);
  // «01 tập thể» is the unit; its party cell may stand in the list as well.
  return isPart
    ? [distinct(inScope), of(inScope).length, distinct(all), distinct(units(inScope))]
    : [distinct(all), distinct(inScope), of(inScope).length, distinct(units(all))];
}

function withAward(rows: readonly FatedRow[], what: string, recipient: "individual" | "collective"): number {
  return rows.filter((row) => kindOf(row) === recipient && row.awards.some(({ award }) => award === what)).length;
}

/** A column of marks is often summed over people and collectives alike. */
function anyWithAward(rows: readonly FatedRow[], what: string): number {
  return rows.filter((row) => row.row.awards.some(({ award }) => award === what)).length;
}

function kindOf({ recipient }: FatedRow): "individual" | "collective" {
  return recipient === "collective" ? "collective" : "individual";
}
