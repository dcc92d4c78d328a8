import { isOwnList } from "../../domain/form/own-forms";
import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";
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
  const names = new Set(others.flatMap(namesIn));
  const initiatives = new Set(others.flatMap(initiativesIn));
  return forms.map((form) => {
    if (!ours.has(form)) return form;
    const [said, known] =
      form.form.kind === "initiatives" ? [initiativesIn(form), initiatives] : [namesIn(form), names];
    const isTaken = said.filter((text) => known.has(text)).length >= said.length * MOST;
    return isTaken ? { ...form, isMadeByUs: true } : form;
  });
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
