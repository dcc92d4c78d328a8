import type { WorkbookReading } from "../domain/check";
import type { ColumnRole } from "../domain/form/column-role";
import type { Form } from "../domain/form/form";
import type { SheetAnchor } from "../workbook/write-plan";

/** What names a row, in the order in which it is looked for. */
const naming: readonly ColumnRole[] = [
  "name",
  "family-name",
  "given-name",
  "id-number",
  "birth-date",
  "unit",
  "content",
];

/** How the sheets of a reading are found again later: by the header of their first form and the columns that name a row. */
export function anchorsOf(reading: WorkbookReading): readonly SheetAnchor[] {
  return reading.sheets.flatMap(({ name, forms }) => {
    const form = forms.find((candidate) => candidate.headerRows !== null);
    if (!form?.headerRows) return [];
    return [{ sheet: name, headerRows: form.headerRows, keyColumns: keyColumnsOf(form) }];
  });
}

function keyColumnsOf(form: Form): readonly number[] {
  return form.columns.filter(({ role }) => naming.includes(role)).map(({ column }) => column);
}
