import type { WorkbookReading } from "../../../domain/check";
import type { Entry } from "../../../domain/register/register";
import { isDitto } from "../../../text/dittos";
import { formatAt, isCellError, mergeAt, valueAt, type Grid } from "../../../workbook/grid";
import { plainText } from "../read-table/table";
import { folded } from "../words";

/** What a row of her registration says under the head of these words; null: it has no such column, or says nothing there. */
export type SaidUnder = (entry: Entry, head: string) => string | number | null;

/** Columns that are filled in on each form anew. */
const OF_THE_FORM = /^(ghi chu|ky|chu ky|xac nhan|so phieu|phieu|ty le|y kien|stt|tt)\b/;

/** «Ghi chú», «Ký nhận», «Số phiếu». */
export function isOfTheForm(head: string): boolean {
  return OF_THE_FORM.test(folded(head));
}

/** «Ngạch», «Khối», «Số người»: a list asks in the words in which her registration says it. */
export function saidUnderIn({ sheets }: WorkbookReading, grids: readonly Grid[]): SaidUnder {
  const forms = new Map(sheets.flatMap((sheet) => sheet.forms.map((form) => [form.id, form])));
  const gridOf = new Map(grids.map((grid) => [grid.name, grid]));
  return ({ form: id, at }, head) => {
    const [grid, form] = [gridOf.get(at.sheet), forms.get(id)];
    const wanted = folded(head);
    if (grid === undefined || form === undefined || form.unfolded || wanted === "" || OF_THE_FORM.test(wanted))
      return null;
    const [own, ...others] = form.columns.filter(({ header }) => folded(header.split("›").at(-1) ?? "") === wanted);
    if (own === undefined || others.length > 0) return null;
    const merge = mergeAt(grid, at.row, own.column);
    const [row, column] = merge === null ? [at.row, own.column] : [merge.top, merge.left];
    const value = valueAt(grid, row, column);
    // A day is a number too, and would be read as one where no format says otherwise.
    if (typeof value === "number") return /[dy]/i.test(formatAt(grid, row, column)) ? null : value;
    const text = value === null || isCellError(value) ? "" : plainText(grid, row, column);
    return text === "" || isDitto(text) ? null : text;
  };
}
