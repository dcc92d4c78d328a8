import type { Locale } from "../../domain/bilingual";
import type { SheetReading, WorkbookReading } from "../../domain/check";
import { columnRoleNames } from "../../domain/form/column-role-names";
import type { Column, Form } from "../../domain/form/form";
import type { RowReading } from "../../domain/form/row-fate";
import { commandLine } from "../../messages/command-line";
import { confidenceLabel } from "../../messages/confidence-labels";
import { fateLabels, ledgerText, structuralLabels } from "../../messages/fate-labels";
import { formKindLabels } from "../../messages/form-kind-labels";
import { areaToA1, columnLetters } from "../../workbook/refs";

/** How every form of a workbook was read, each decision with its evidence in a sentence. */
export function readText(reading: WorkbookReading, language: Locale): string {
  const lines = [
    ...reading.sheets.flatMap((sheet) => sheetLines(sheet, language)),
    ...reading.questions.map((question) => `? ${question.sentence[language]}`),
  ];
  return `${lines.join("\n")}\n`;
}

function sheetLines(sheet: SheetReading, language: Locale): readonly string[] {
  const head = `${sheet.name}${sheet.hidden ? ` (${commandLine.hidden[language]})` : ""}`;
  const outside =
    sheet.outside.length === 0
      ? []
      : [`  ${commandLine.outside(sheet.outside.length)[language]}: ${sheet.outside.join(", ")}`];
  return [head, ...sheet.forms.flatMap((form) => formLines(form, language)), ...outside, ""];
}

function formLines(form: Form, language: Locale): readonly string[] {
  const kind = formKindLabels[form.kind][language];
  return [
    `  ${areaToA1(form.extent)}  ${kind} · ${confidenceLabel(form.confidence)[language]}`,
    ...form.evidence.map(({ sentence }) => `    ${sentence[language]}`),
    ...(form.whyNot ? [`    ${form.whyNot[language]}`] : []),
    ...form.columns.flatMap((column) => columnLines(column, language)),
    `    ${ledgerText(form.rows)[language]}`,
    ...form.rows.flatMap((row) => rowLine(row, language)),
  ];
}

function columnLines(column: Column, language: Locale): readonly string[] {
  const role = columnRoleNames[column.role][language];
  const award = column.award === null ? "" : ` (${column.award})`;
  const sure = confidenceLabel(column.confidence)[language];
  return [
    `    ${columnLetters(column.column).padEnd(3)} «${column.header}» → ${role}${award} · ${sure}`,
    ...column.evidence.map(({ sentence }) => `          ${sentence[language]}`),
  ];
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
