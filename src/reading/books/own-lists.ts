import { isOwnList } from "../../domain/form/own-forms";
import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";
import { isSaidToRegister } from "./ask-aside";
import { yearOfForm } from "./form-year";
import { namesIn } from "./listed";

/** What we took from other sheets still stands there, but for lines changed since. */
const MOST = 0.5;

/**
 * The forms, those told that the product made from the other sheets of the workbook. A list of which little stands on any
 * other was filled in by hand on a blank form of ours, or sent alone: it is one like any other.
 */
export function withOwnListsTold(forms: readonly RecognisedForm[]): readonly RecognisedForm[] {
  const ours = new Set(forms.filter(looksLikeOurs));
  if (ours.size === 0) return forms;
  const others = forms.filter((form) => !ours.has(form) && SOURCES.has(form.form.kind));
  return forms.map((form) => {
    if (!ours.has(form) || isSaidToRegister(form)) return form;
    const textsIn = form.form.kind === "initiatives" ? initiativesIn : namesIn;
    const known = new Set(others.filter((other) => !isOfYearBefore(other, form)).flatMap(textsIn));
    const said = textsIn(form);
    const isTaken = said.filter((text) => known.has(text)).length >= said.length * MOST;
    return isTaken ? { ...form, isMadeByUs: true } : form;
  });
}

/** Last year's register names the same people, and is not what this year's list was taken from. */
function isOfYearBefore(other: RecognisedForm, form: RecognisedForm): boolean {
  const [before, own] = [yearOfForm(other)?.year ?? null, yearOfForm(form)?.year ?? null];
  return before !== null && own !== null && before < own;
}

const SOURCES: ReadonlySet<string> = new Set(["registration", "initiatives"]);

function looksLikeOurs({ table: { sheet, header } }: RecognisedForm): boolean {
  if (!header) return false;
  const head: string[] = [];
  for (let row = header.top; row <= header.bottom; row += 1)
    for (const column of sheet.filled(row)) head.push(sheet.text(row, column));
  return isOwnList(sheet.name, head);
}

function initiativesIn({ table: { sheet }, form, shaped }: RecognisedForm): readonly string[] {
  const columns = form.columns.filter(({ role }) => role === "initiative");
  const rows = shaped.filter(({ shape }) => shape.shape === "line");
  return rows
    .flatMap(({ row }) => columns.map(({ column }) => plain(sheet.text(row, column))))
    .filter((text) => text !== "");
}
