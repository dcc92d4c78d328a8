import type { RowFate } from "../../domain/form/row-fate";
import { lineAs, type RecognisedForm } from "../read-form";

/** Fates of the lines of a form that registers nobody. */
export function readFigureRows(form: RecognisedForm): ReadonlyMap<number, RowFate> {
  const fates = new Map<number, RowFate>();
  for (const { row, shape } of form.shaped) {
    const said = form.said.get(row);
    if (said) fates.set(row, said);
    else if (shape.shape === "line") fates.set(row, lineAs(form.form.kind));
  }
  return fates;
}
