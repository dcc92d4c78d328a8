import type { Form } from "../../domain/form/form";
import type { PaneState } from "./pane-state";

/** The form whose reading she looks at; null where the page lists them all. */
export function openedForm({ page, at, checked }: PaneState): Form | null {
  if (page !== "reading" || at === null || checked === null) return null;
  return checked.result.reading.sheets.flatMap(({ forms }) => forms).find(({ id }) => id === at) ?? null;
}
