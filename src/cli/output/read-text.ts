import type { Question } from "../../domain/answer";
import type { Locale } from "../../domain/bilingual";
import type { SheetReading } from "../../domain/check";
import type { WeighedQuestion } from "../../domain/consequence";
import { columnRoleNames } from "../../domain/form/column-role-names";
import type { Column, Form } from "../../domain/form/form";
import type { OddCell } from "../../domain/form/odd-cell";
import type { RowReading } from "../../domain/form/row-fate";
import { commandLine } from "../../messages/command-line";
import { confidenceLabel } from "../../messages/confidence-labels";
import { fateLabels, ledgerText, structuralLabels } from "../../messages/fate-labels";
import { formKindLabels } from "../../messages/form-kind-labels";
import { columnName } from "../../messages/where";
import { areaToA1, toA1 } from "../../workbook/refs";
import type { Examination } from "./check-json";
import { questionLines } from "./question-lines";

/** How every form of a workbook was read, each decision with its evidence in a sentence. */
export function readText({ result, weighed }: Examination, language: Locale): string {
  const { reading } = result;
  const own = new Set(reading.questions.map(({ id }) => id));
  const asked: readonly Asked[] = (weighed ?? result.questions).filter(({ id }) => own.has(id));
  const told = new Set<Asked>();
  /** The questions about a form; each is told once, beside the first form that it stands in. */
  const aboutForm = (form: Form) =>
    asked
      .filter((question) => !told.has(question) && standsIn(form, question))
      .flatMap((question) => {
        told.add(question);
        return questionLines(question, result, language, "    ");
      });
  const oddIn = (form: Form) =>
    oddLines(
      reading.odd.filter((odd) => standsIn(form, odd)),
      language,
    );
  const lines = [
    ...reading.sheets.flatMap((sheet) => sheetLines(sheet, aboutForm, oddIn, language)),
    ...asked.filter((question) => !told.has(question)).flatMap((one) => questionLines(one, result, language, "")),
  ];
  return `${lines.join("\n")}\n`;
}

type Asked = Question | WeighedQuestion;

function standsIn({ sheet, extent }: Form, { at }: Pick<Asked, "at">): boolean {
  if (at?.sheet !== sheet || at.row < extent.top || at.row > extent.bottom) return false;
  return at.column >= extent.left && at.column <= extent.right;
}

function sheetLines(
  sheet: SheetReading,
  aboutForm: (form: Form) => readonly string[],
  oddIn: (form: Form) => readonly string[],
  language: Locale,
): readonly string[] {
  const head = `${sheet.name}${sheet.hidden ? ` (${commandLine.hidden[language]})` : ""}`;
  const outside =
    sheet.outside.length === 0
      ? []
      : [`  ${commandLine.outside(sheet.outside.length)[language]}: ${sheet.outside.join(", ")}`];
  return [
    head,
    ...sheet.forms.flatMap((form) => formLines(form, aboutForm(form), oddIn(form), language)),
    ...outside,
    "",
  ];
}

function formLines(
  form: Form,
  questions: readonly string[],
  odd: readonly string[],
  language: Locale,
): readonly string[] {
  const kind = formKindLabels[form.kind][language];
  return [
    `  ${areaToA1(form.extent)}  ${kind} · ${confidenceLabel(form.confidence)[language]}`,
    ...form.evidence.map(({ sentence }) => `    ${sentence[language]}`),
    ...(form.whyNot ? [`    ${form.whyNot[language]}`] : []),
    ...form.columns.flatMap((column) => columnLines(column, language)),
    ...questions,
    `    ${ledgerText(form.rows)[language]}`,
    ...form.rows.flatMap((row) => rowLine(row, language)),
    ...odd,
  ];
}

function columnLines(column: Column, language: Locale): readonly string[] {
  const role = columnRoleNames[column.role][language];
  const award = column.award === null ? "" : ` (${column.award})`;
  const sure = confidenceLabel(column.confidence)[language];
  return [
    `    ${columnName(column).padEnd(3)} «${column.header}» → ${role}${award} · ${sure}`,
    ...column.evidence.map(({ sentence }) => `          ${sentence[language]}`),
  ];
}

/** Cells that neither their column nor their row explains, those that say the same in one line, with what became of them. */
function oddLines(odd: readonly OddCell[], language: Locale): readonly string[] {
  if (odd.length === 0) return [];
  const alike = new Map<string, OddCell[]>();
  for (const one of odd) {
    const key = `${String(one.at.column)} ${one.text} ${one.fate.vi}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const groups = [...alike.values()].flatMap((cells) => (cells[0] ? [{ first: cells[0], cells: cells.length }] : []));
  const shown = groups.slice(0, MOST_ODD).map(({ first: { at, text, fate }, cells }) => {
    const others = cells === 1 ? "" : ` (${commandLine.cellsAlike(cells)[language]})`;
    return `      ${toA1(at).padEnd(6)} «${oneLine(text)}»${others}: ${fate[language]}`;
  });
  const more = groups.slice(MOST_ODD).reduce((sum, { cells }) => sum + cells, 0);
  return [
    `    ${commandLine.oddCells(odd.length)[language]}`,
    ...shown,
    ...(more > 0 ? [`      ${commandLine.moreCells(more)[language]}`] : []),
  ];
}

/** More would hide what matters. */
const MOST_ODD = 30;

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** Rows that were counted need no line of their own; every other row is told. */
function rowLine({ row, fate }: RowReading, language: Locale): readonly string[] {
  switch (fate.fate) {
    case "counted":
      return [];
    case "structural":
      return [`    ${commandLine.row(row)[language]}: ${structuralLabels[fate.as][language]}`];
    case "excluded":
    case "questioned":
      return [`    ${commandLine.row(row)[language]}: ${fateLabels[fate.fate][language]}: ${fate.why[language]}`];
  }
}
