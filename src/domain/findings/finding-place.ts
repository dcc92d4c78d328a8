import { contains, type CellRef } from "../../workbook/refs";
import { type Column, columnAt, type Form } from "../form/form";
import type { FindingIdentity } from "./finding-id";

/** The form and the column that a finding's cell stands in; null where it stands in none. */
export interface FindingPlace {
  readonly form: Form | null;
  readonly column: Column | null;
}

/** The form among these, and its column, that a cell lies in. */
export function findingPlace(forms: readonly Form[], at: CellRef): FindingPlace {
  const form = forms.find(({ sheet, extent }) => sheet === at.sheet && contains(extent, at.row, at.column)) ?? null;
  return { form, column: form && columnAt(form, at) };
}

/** The place without an address: it outlives a rename of the tab, an inserted column, another order of rows. */
export function placeIdentity(forms: readonly Form[], at: CellRef): Pick<FindingIdentity, "form" | "role"> {
  const { form, column } = findingPlace(forms, at);
  return {
    form: form?.signature ?? at.sheet,
    role: column === null ? "" : `${column.role} ${column.header}`,
  };
}
