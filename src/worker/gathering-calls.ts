import { blankForms, peopleInNoForm, type BlankFormFiles } from "../actions/blank-forms";
import { formsLikeHers, type FormsLikeHers, type PatternChoice, type PatternTools } from "../actions/forms-like-hers";
import { runGathering, type Arrived, type GatherOptions, type GatherRun } from "../actions/gather";
import type { PickedFile } from "../actions/gathering";
import { officeBookOf, type OfficeBook, type OfficeSource } from "../actions/office-book";
import { arrivedFile, type ReadFileOptions } from "../actions/read-unit-file";
import type { Failure } from "../workbook/failure";
import { ok, type Result } from "../workbook/result";
import { newWorkbook } from "../xlsx/new-workbook";
import { openPattern } from "../xlsx/open-pattern";
import { openWorkbook } from "../xlsx/open-workbook";
import { zipOf } from "../xlsx/zip/zip-of-files";

interface Job {
  readonly signal: AbortSignal;
}

/** One file of a unit; its workbook is let go as soon as its rows are taken out. */
export async function readSent(
  { name, bytes }: PickedFile,
  options: ReadFileOptions,
  now: () => string,
  { signal }: Job,
): Promise<Result<Arrived, Failure>> {
  const opened = await openWorkbook(bytes, { now, signal });
  const snapshot = opened.ok ? await opened.value.read({ fonts: true, signal }) : opened;
  if (!snapshot.ok && snapshot.error.code === "cancelled") return snapshot;
  return ok(arrivedFile(name, snapshot, options));
}

/** One run over files already read. */
export function gatherSent(
  { snapshot, options: read }: OfficeSource,
  arrived: readonly Arrived[],
  options: GatherOptions,
): GatherRun {
  return runGathering(officeBookOf(snapshot, read), arrived, options);
}

/** A workbook for every unit, after her own form or ours, and all of them in one zip. */
export async function makeBlankForms(
  source: OfficeSource,
  year: number,
  pattern: PatternChoice | null,
  { signal }: Job,
): Promise<Result<BlankFormFiles, Failure>> {
  const book = officeBookOf(source.snapshot, source.options);
  const made = await makeForms(source, book, year, pattern, signal);
  if (!made.ok) return made;
  const { forms, told } = made.value;
  const bytes = zipOf(forms.map((form) => ({ name: form.fileName, bytes: form.bytes })));
  const together = forms.length === 0 ? null : { fileName: `Biểu trống ${String(year)}.zip`, bytes };
  return ok({ forms, together, left: peopleInNoForm(book), told });
}

/** A workbook for every unit of `book`, which is read from `source`, after her own form or ours. */
export function makeForms(
  source: OfficeSource,
  book: OfficeBook,
  year: number,
  pattern: PatternChoice | null,
  signal: AbortSignal,
): Promise<Result<FormsLikeHers, Failure>> {
  return pattern === null
    ? ourForms(book, year, signal)
    : formsLikeHers({ ...source, book }, year, pattern, patternTools, signal);
}

/** How her own form is opened, laid out anew and read back. */
const patternTools: PatternTools = {
  open: openPattern,
  read: async (bytes) => {
    const opened = await openWorkbook(bytes, { now: () => "" });
    return opened.ok ? opened.value.read({ fonts: true }) : opened;
  },
};

async function ourForms(book: OfficeBook, year: number, signal: AbortSignal): Promise<Result<FormsLikeHers, Failure>> {
  const forms: FormsLikeHers["forms"][number][] = [];
  for (const { unit, fileName, people, tab } of blankForms(book, year)) {
    if (signal.aborted) return { ok: false, error: { code: "cancelled" } };
    const bytes = await newWorkbook([tab]);
    if (!bytes.ok) return bytes;
    forms.push({ unit, fileName, people, bytes: bytes.value });
  }
  return ok({ forms, told: [] });
}
