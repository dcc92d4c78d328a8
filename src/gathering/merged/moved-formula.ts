import { formulaTokens } from "../../workbook/formula-tokens";

/** Where the rows of a table stand now. */
export interface MovedRows {
  readonly rows: ReadonlyMap<number, number>;
  /** First and last row of the table's body, before and now: a range over the whole body stays one. */
  readonly before: readonly [first: number, last: number];
  readonly now: readonly [first: number, last: number];
}

/** A formula of hers after the rows of the table were put in another order, as Excel keeps one when rows move. */
export function movedFormula(formula: string, moved: MovedRows): string {
  return formulaTokens(formula)
    .map((token) =>
      token.kind === "reference" && token.sheet === null ? movedReference(token.text, moved) : token.text,
    )
    .join("");
}

function movedReference(text: string, { rows, before, now }: MovedRows): string {
  const [from = "", to] = text.split(":");
  const placed = (end: string, edge: 0 | 1) =>
    end.replace(/\d+$/u, (digits) => {
      const row = Number(digits);
      const isEdge = to !== undefined && row === before[edge];
      return String(isEdge ? now[edge] : (rows.get(row) ?? row));
    });
  return to === undefined ? placed(from, 0) : `${placed(from, 0)}:${placed(to, 1)}`;
}
