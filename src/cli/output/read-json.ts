import type { Locale } from "../../domain/bilingual";
import type { SheetReading } from "../../domain/check";
import type { Evidence, Form } from "../../domain/form/form";
import type { RowReading } from "../../domain/form/row-fate";
import { columnName } from "../../messages/where";
import { areaToA1, toA1 } from "../../workbook/refs";
import type { Examination } from "./check-json";
import { questionJson } from "./question-json";

/** The reading as JSON: every decision with its confidence, its evidence and what came close. */
export function readJson(file: string, { result, weighed }: Examination, language: Locale): Record<string, unknown> {
  const { reading } = result;
  const asked = new Set(reading.questions.map(({ id }) => id));
  const questions = (weighed ?? result.questions).filter(({ id }) => asked.has(id));
  return {
    schemaVersion: 1,
    file,
    language,
    sheets: reading.sheets.map((sheet) => sheetJson(sheet, language)),
    oddCells: reading.odd.map(({ at, text, fate }) => ({
      sheet: at.sheet,
      cell: toA1(at),
      text,
      fate: fate[language],
    })),
    questions: questions.map((question) => questionJson(question, language)),
  };
}

function sheetJson({ name, hidden, forms, outside }: SheetReading, language: Locale): Record<string, unknown> {
  return { name, hidden, outside, forms: forms.map((form) => formJson(form, language)) };
}

function formJson(form: Form, language: Locale): Record<string, unknown> {
  return {
    id: form.id,
    kind: form.kind,
    confidence: form.confidence,
    extent: areaToA1(form.extent),
    title: form.title,
    signature: form.signature,
    countedIn: form.countedIn,
    why: form.whyNot?.[language] ?? null,
    evidence: sentences(form.evidence, language),
    alternatives: form.alternativeKinds,
    headerRows: form.headerRows ?? [],
    dataRows: form.dataRows ?? [],
    columns: form.columns.map(({ column, label, evidence, alternatives, ...reading }) => ({
      column: columnName({ column, label }),
      ...reading,
      evidence: sentences(evidence, language),
      alternatives,
    })),
    rows: form.rows.map((row) => rowJson(row, language)),
  };
}

function rowJson({ row, fate, hidden, sections }: RowReading, language: Locale): Record<string, unknown> {
  const as = "as" in fate ? fate.as : null;
  const why = "why" in fate ? fate.why[language] : null;
  return { row, fate: fate.fate, as, why, hidden, sections };
}

function sentences(evidence: readonly Evidence[], language: Locale): readonly string[] {
  return evidence.map(({ sentence }) => sentence[language]);
}
