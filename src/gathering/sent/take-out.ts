import type { QuestionCause } from "../../domain/answer";
import type { WorkbookReading } from "../../domain/check";
import type { Form } from "../../domain/form/form";
import type { Period } from "../../domain/register/period";
import type { AwardClaim, Entry } from "../../domain/register/register";
import { type SheetText, sheetTextOf } from "../../layout/sheet-text";
import type { WorkbookSnapshot } from "../../workbook/grid";
import { printedFigures } from "./printed-figures";
import type { GatherAnswer } from "../gather-answers";
import type { SentAward, SentFile, SentForm, SentLine, SentRow } from "./sent-file";

/**
 * Takes from a file that has been read all that gathering needs, so that the workbook can be let go. Rows that the
 * reading left out of the count (drafts, copies, forms of other kinds) are counted as read and name nobody.
 * @param name the file's name as it is shown
 * @param answered what she answered of the questions of the reading
 */
export function takeOut(
  name: string,
  reading: WorkbookReading,
  snapshot: WorkbookSnapshot,
  answered: readonly GatherAnswer[],
): SentFile {
  const texts = new Map(snapshot.sheets.map((grid) => [grid.name, sheetTextOf(grid)]));
  const forms = reading.sheets.flatMap((sheet) => sheet.forms);
  const registering = forms.filter(({ kind }) => kind === "registration");
  const counted = new Map(registering.filter(({ countedIn }) => countedIn).map((form) => [form.id, form]));
  const { entries } = reading.register;
  const rowsOfEntries = new Set(entries.map(({ at }) => `${at.sheet}\n${String(at.row)}`));
  const plain = reading.sheets.reduce((sum, { outside }) => sum + outside.length, 0);
  const inForms = forms.flatMap(({ sheet, rows }) => rows.map(({ row }) => `${sheet}\n${String(row)}`));
  return {
    name,
    kinds: [...new Set(forms.map(({ kind }) => kind))],
    forms: registering.map((form) => formOf(form, reading, texts.get(form.sheet))),
    results: forms.flatMap(({ kind, standing }) => (kind === "awards" && standing !== null ? [standing] : [])),
    rows: entries.flatMap((entry) => {
      const form = counted.get(entry.form);
      return form ? [rowOf(entry, form)] : [];
    }),
    // Two recipients side by side are two rows of the ledger.
    rowsRead: plain + inForms.filter((row) => !rowsOfEntries.has(row)).length + entries.length,
    hiddenSheets: snapshot.sheets.flatMap(({ name: sheet, visibility }) =>
      visibility !== "visible" && forms.some((form) => form.sheet === sheet) ? [sheet] : [],
    ),
    printed: printedFigures(reading, texts),
    doubts: reading.questions.flatMap(({ id, cause, at, sentence, options }) =>
      NOT_OURS.has(cause)
        ? []
        : [{ id, at, sentence, options: options.map(({ id: key, label }) => ({ id: key, label })) }],
    ),
    answered,
    unclear: [...counted.values()].flatMap(({ sheet, rows }) =>
      rows.flatMap(({ row, fate }) =>
        fate.fate === "questioned" ? [{ cell: { sheet, row, column: 1 }, why: fate.why }] : [],
      ),
    ),
  };
}

/** What stands above such a line is the letterhead, whatever the units call themselves in it. */
const TITLE = /đăng ký|đăng kí|danh sách|biểu|bảng|phiếu/iu;

/** What the office's own lists answer, or what only targets ask. */
const NOT_OURS: ReadonlySet<QuestionCause> = new Set(["unit", "person", "headcount", "base", "contract"]);

function formOf(form: Form, reading: WorkbookReading, text: SheetText | undefined): SentForm {
  const top = form.headerRows?.[0] ?? form.dataRows?.[0] ?? form.extent.bottom + 1;
  const fateOf = new Map(form.rows.map(({ row, fate }) => [row, fate]));
  const outside = reading.sheets.find(({ name }) => name === form.sheet)?.outside ?? [];
  const above = [...fateOf.keys(), ...outside].filter((row) => row < top).sort((one, other) => one - other);
  const title = above.find((row) =>
    (text?.filled(row) ?? []).some((column) => TITLE.test(text?.text(row, column) ?? "")),
  );
  const lines = above.flatMap((row): readonly SentLine[] => {
    const fate = fateOf.get(row);
    const isLetterhead =
      (fate?.fate === "structural" && fate.as === "letterhead") || (title !== undefined && row < title);
    return (text?.filled(row) ?? []).map((column) => ({
      cell: { sheet: form.sheet, row, column },
      text: text?.text(row, column) ?? "",
      as: isLetterhead ? "letterhead" : "title",
    }));
  });
  const { id, sheet, title: words, standing, countedIn } = form;
  return { id, sheet, title: words, standing, isCounted: countedIn, lines };
}

function rowOf(entry: Entry, form: Form): SentRow {
  const { name, unitText, sections, position, birthDate, initiatives, remarks } = entry;
  // A unit read from the letterhead is the file's, not the row's.
  const isOwn = unitText?.cell.under !== undefined || unitText?.cell.row === entry.at.row;
  const own = unitText !== null && isOwn ? [unitText.text] : [];
  const rowSections = form.rows.find(({ row }) => row === entry.at.row)?.sections ?? sections;
  return {
    form: entry.form,
    cell: name.cell,
    recipient: entry.kind,
    written: name.text.normalize("NFC"),
    name: name.value.normalize("NFC"),
    unitWords: [...own, ...rowSections.toReversed()],
    position: position?.value ?? null,
    birth: birthOf(birthDate?.value ?? null),
    birthWritten: birthDate?.text ?? null,
    awards: awardsOf(entry),
    initiatives: initiatives.map(({ value }) => value),
    remarks: remarks?.value ?? null,
  };
}

/** Titles of the row, each once; a mark for the other kind of recipient is understood later, when it is known who it is. */
function awardsOf({ claims, misplaced, kind }: Entry): readonly SentAward[] {
  const all: readonly AwardClaim[] = kind === "individual" ? claims : [...claims, ...misplaced];
  const awards = new Map<string, SentAward>();
  for (const { award, text } of all) {
    const words = award === "other" ? text : "";
    awards.set(`${award}:${words}`, { award, words });
  }
  return [...awards.values()];
}

/** What is known of a date of birth, so that the shorter is the beginning of the longer; null for words without a year. */
export function birthOf(period: Period | null): string | null {
  if (period?.precision === "day") return period.date;
  if (period?.precision === "year" || period?.precision === "month") {
    const month = period.precision === "month" ? `-${String(period.month).padStart(2, "0")}` : "";
    return period.year === null ? null : `${String(period.year)}${month}`;
  }
  return null;
}
