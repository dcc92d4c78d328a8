import type { SentRow } from "../sent/sent-file";

/** What the place of a row depends on. */
export interface OrderedRow {
  readonly file: string;
  readonly sender: string;
  readonly unit: string;
  readonly isSupplement: boolean;
  readonly row: SentRow;
}

/** The home unit's own file, lists before supplements, then by file and place: never by the order of files given. */
export function rowOrder(one: OrderedRow, other: OrderedRow): number {
  const away = ({ sender, unit }: OrderedRow) => Number(sender !== unit);
  return (
    away(one) - away(other) ||
    Number(one.isSupplement) - Number(other.isSupplement) ||
    (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
    formOrder(one.row.form) - formOrder(other.row.form) ||
    one.row.cell.row - other.row.cell.row
  );
}

/** Forms are numbered in reading order: «f2» before «f10». */
function formOrder(form: string): number {
  return Number(form.replace(/\D/g, ""));
}
