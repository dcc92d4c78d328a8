import type { Checked } from "../../actions/checked";
import { countsOf, headcountOf } from "../../actions/check-figures";
import type { Locale } from "../../domain/bilingual";
import type { SheetReading } from "../../domain/check";
import type { Finding } from "../../domain/findings/finding";
import type { Column, Form } from "../../domain/form/form";
import { ledgerOf, type RowReading } from "../../domain/form/row-fate";
import { isBuiltIn, type TargetResult } from "../../domain/targets/target-result";
import { bareValue } from "../../workbook/cell-content";
import { areaToA1, toA1, type CellRef } from "../../workbook/refs";
import { columnName } from "../../messages/where";
import { ENGINE_VERSION } from "../../messages/engine-version";
import { mendLast } from "../../messages/mending";
import { countedJson } from "./counted-json";
import { countsBySource } from "./counts-by-source";
import { questionJson } from "./question-json";

/** A check with what its questions' answers would change. */
export type Examination = Pick<Checked, "result" | "weighed">;

/**
 * A check as the stable JSON of the command line. Within `schemaVersion` 1 fields are only added;
 * the schema is published in assets/schema/check.schema.json.
 */
export function checkJson({ result, weighed }: Examination, language: Locale): Record<string, unknown> {
  const { register } = result.reading;
  const waived = result.findings.filter((finding) => finding.waived !== null).length;
  const bySeverity = (severity: Finding["severity"]) =>
    result.findings.filter((finding) => finding.severity === severity && finding.waived === null).length;
  return {
    schemaVersion: 1,
    engineVersion: ENGINE_VERSION,
    file: result.fileName,
    year: result.year,
    regime: result.regime,
    stage: result.stage,
    today: result.today,
    language,
    sheets: result.reading.sheets.map((sheet) => sheetJson(sheet, language)),
    headcount: headcountOf(register),
    counts: {
      individual: countsOf(register, "individual"),
      collective: countsOf(register, "collective"),
      family: countsOf(register, "family"),
    },
    countsBySource: countsBySource(result),
    counted: result.counted.map((counted) => countedJson(counted, language)),
    targets: result.targets.map((target) => targetJson(target, language)),
    contradictions: result.contradictions.map(({ targets, message, nearest }) => ({
      targets,
      message: message[language],
      nearest: nearest?.[language] ?? null,
    })),
    findings: result.findings.map((finding) => findingJson(finding, result.findings, language)),
    questions: (weighed ?? result.questions).map((question) => questionJson(question, language)),
    summary: { errors: bySeverity("error"), warnings: bySeverity("warning"), infos: bySeverity("info"), waived },
  };
}

function sheetJson(sheet: SheetReading, language: Locale): Record<string, unknown> {
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    outside: sheet.outside,
    forms: sheet.forms.map((form) => formJson(form, language)),
  };
}

function formJson(form: Form, language: Locale): Record<string, unknown> {
  return {
    id: form.id,
    kind: form.kind,
    confidence: rounded(form.confidence),
    extent: areaToA1(form.extent),
    countedIn: form.countedIn,
    ...(form.standing ? { standing: form.standing } : {}),
    ...(form.whyNot ? { why: form.whyNot[language] } : {}),
    title: form.title,
    headerRows: form.headerRows ?? [],
    dataRows: form.dataRows ?? [],
    // A column of another stage is what it holds, and is not counted.
    columns: form.columns.map((column) =>
      columnJson(
        (column.role === "other" ? form.beside.find((one) => one.column === column.column) : undefined) ?? column,
      ),
    ),
    rows: ledgerOf(form.rows),
    rowsExcluded: form.rows.flatMap((row) => told(row, "excluded", language)),
    rowsQuestioned: form.rows.flatMap((row) => told(row, "questioned", language)),
  };
}

function columnJson(column: Column): Record<string, unknown> {
  return {
    column: columnName(column),
    header: column.header,
    role: column.role,
    ...(column.award ? { award: column.award } : {}),
    ...(column.recipient ? { recipient: column.recipient } : {}),
    ...(column.year === null ? {} : { year: column.year }),
    ...(column.standing ? { standing: column.standing } : {}),
    confidence: rounded(column.confidence),
  };
}

function told(row: RowReading, fate: "excluded" | "questioned", language: Locale): { row: number; why: string }[] {
  return row.fate.fate === fate ? [{ row: row.row, why: row.fate.why[language] }] : [];
}

/** A target with its figures, as `check` and `what-if` print it. */
export function targetJson({ target, ...result }: TargetResult, language: Locale): Record<string, unknown> {
  return {
    id: target.id,
    label: target.label,
    scope: target.scope,
    measure: target.measure,
    unit: target.unit,
    comparator: target.comparator,
    threshold: target.threshold,
    max: target.max,
    numerator: result.numerator?.value ?? null,
    denominator: result.denominator?.value ?? null,
    status: result.status,
    shortBy: result.shortBy,
    overBy: result.overBy,
    needed: result.needed,
    ...(result.assumes.length === 0 ? {} : { assumes: result.assumes, holdsUpTo: result.holdsUpTo }),
    ...(result.registered ? { registered: result.registered } : {}),
    ...(result.pending === undefined ? {} : { pending: result.pending }),
    how: result.numerator?.how[language] ?? null,
    why: result.why[language],
    beside: result.beside.map(({ sentence, ...figures }) => ({ ...figures, message: sentence[language] })),
    basis: target.basis,
    ...(isBuiltIn(target) ? { default: true } : {}),
    source: target.source ? place(target.source) : null,
  };
}

function findingJson(finding: Finding, all: readonly Finding[], language: Locale): Record<string, unknown> {
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    level: finding.level,
    dependsOn: finding.dependsOn,
    mendLast: mendLast(finding, all)?.[language] ?? null,
    ...place(finding.at),
    row: finding.at.row,
    person: finding.person,
    unit: finding.unit,
    message: finding.message[language],
    legalBasis: finding.basis?.citation ?? null,
    verified: finding.basis?.verified ?? null,
    related: finding.related.map(place),
    waived: finding.waived
      ? { reason: finding.waived.reason, words: finding.waived.words, on: finding.waived.on }
      : null,
    fix: finding.fix && {
      safe: finding.fix.safe,
      label: finding.fix.label[language],
      writes: finding.fix.writes.map((write) => ({
        ...place(write.ref),
        before: bareValue(write.expectedBefore),
        after: bareValue(write.content),
      })),
    },
  };
}

/** A cell as JSON names it. */
export function place(ref: CellRef): { sheet: string; cell: string } {
  return { sheet: ref.sheet, cell: toA1(ref) };
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
