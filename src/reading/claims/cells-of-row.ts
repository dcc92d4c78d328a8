import type { RecognisedForm } from "../read-form";

/** The cells of a row that stand in the columns of a table: others belong to a table beside it. */
export function cellsOfRow({ sheet, left, right }: RecognisedForm["table"], row: number): readonly number[] {
  return sheet.filled(row).filter((column) => column >= left && column <= right);
}
