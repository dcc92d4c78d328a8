import { workLeft, type Judged } from "../../actions/work-left";
import type { Question } from "../../domain/answer";
import type { Bilingual, Locale } from "../../domain/bilingual";
import type { CheckResult } from "../../domain/check";
import type { WeighedQuestion } from "../../domain/consequence";
import type { Finding } from "../../domain/findings/finding";
import { type MendingLevel, mendingLevels } from "../../domain/findings/mending";
import { ledgerOf } from "../../domain/form/row-fate";
import type { Stage } from "../../domain/stage";
import { linesOfPlan, partsOf, type TargetResult } from "../../domain/targets/target-result";
import { commandLine } from "../../messages/command-line";
import { findingBasis } from "../../messages/basis-lines";
import { commandLineFound, type SheetFound } from "../../messages/command-line-found";
import { formKindLabels } from "../../messages/form-kind-labels";
import { ledgerText } from "../../messages/fate-labels";
import { regimeById } from "../../domain/regimes/regime-for";
import { mendingLabels, mendLast } from "../../messages/mending";
import { severityLabels } from "../../messages/severity-labels";
import { stageLabels } from "../../messages/stage-labels";
import { contradictoryLabel, statusLabel } from "../../messages/status-labels";
import { verdictOf } from "../../messages/steps/verdict";
import { figureText, levelText } from "../../messages/target-text";
import { defaultPlanText } from "../../messages/targets-sentence";
import { bareValue } from "../../workbook/cell-content";
import { toFullA1 } from "../../workbook/refs";

import type { Examination } from "./check-json";
import { questionLines } from "./question-lines";

/** A check as a person reads it on a terminal: the answer first, then targets, what to look at, and what was read. */
export function checkText({ result, weighed, request }: Examination & Judged, language: Locale): string {
  const say = (text: Bilingual) => text[language];
  const blocks = [
    [
      result.fileName,
      say(commandLine.checkHead(result.year, regimeById(result.regime).name, stageLabels[result.stage])),
    ],
    [say(hasRegistration(result) ? conclusion({ result, request }) : commandLineFound(whatIsThere(result)))],
    section(say(commandLine.targets), [
      ...[defaultPlanText(targetsToTell(result))].flatMap((text) => (text === null ? [] : [`  ${say(text)}`])),
      ...linesOfPlan(targetsToTell(result)).flatMap((target) => [
        ...targetLines(target, result.stage, language),
        ...partsOf(target, result.targets).map((part) => `      ${partLine(part, result.stage, language)}`),
      ]),
    ]),
    section(
      say(contradictoryLabel),
      contradictionsToTell(result).flatMap(({ message, nearest }) => [
        `  ${say(message)}`,
        ...(nearest ? [`  ${say(nearest)}`] : []),
      ]),
    ),
    ...mendingLevels.map((level) => findingBlock(result, level, language)),
    section(
      say(commandLine.waived),
      result.findings
        .filter(({ waived }) => waived !== null)
        .map((finding) => `  ${toFullA1(finding.at)}: ${finding.waived?.words ?? ""}`),
    ),
    section(say(commandLine.questions), questionBlock(weighed ?? result.questions, result, language)),
    section(say(commandLine.ledger), ledgerLines(result, language)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** As in the pane: nothing that still stands against the form is left out. */
function conclusion(checked: Judged): Bilingual {
  return verdictOf({ kind: "checked", work: workLeft(checked, null, null) }).full;
}

function questionBlock(
  questions: readonly (Question | WeighedQuestion)[],
  result: CheckResult,
  language: Locale,
): readonly string[] {
  if (questions.length === 0) return [];
  const lines = questions.flatMap((question) => questionLines(question, result, language));
  return [...lines, `  ${commandLine.answerBy[language]}`];
}

/** Where nothing is registered, our own levels say nothing to anybody; hers stand as what will be asked. */
function targetsToTell(result: CheckResult): readonly TargetResult[] {
  return hasRegistration(result)
    ? result.targets
    : result.targets.filter(({ target, numerator }) => !target.isDefault || numerator !== null);
}

function contradictionsToTell(result: CheckResult): CheckResult["contradictions"] {
  return targetsToTell(result).length === 0 ? [] : result.contradictions;
}

/** Whether some form is counted as a registration. */
export function hasRegistration({ reading }: CheckResult): boolean {
  return reading.sheets.some(({ forms }) => forms.some(({ countedIn }) => countedIn));
}

/** Whether some table was understood, a registration or not. */
export function hasForm({ reading }: CheckResult): boolean {
  return reading.sheets.some(({ forms }) => forms.some(({ kind }) => kind !== "other"));
}

/** «Danh sách CBCCVC» ở sheet «CBCCVC»: the sheets with what was found on each. */
function whatIsThere({ reading }: CheckResult): readonly SheetFound[] {
  return reading.sheets.map(({ name, forms }) => ({
    name,
    kinds: [...new Set(forms.filter(({ kind }) => kind !== "other").map(({ kind }) => kind))].map(
      (kind) => formKindLabels[kind],
    ),
  }));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title.toUpperCase(), ...lines];
}

/** What is asked of one unit, below the line that asks it of each. */
function partLine(part: TargetResult, stage: Stage, language: Locale): string {
  return `[${statusLabel(part, stage)[language]}] ${part.target.label}: ${figureText(part)?.[language] ?? part.why[language]}`;
}

/** A target on a terminal: status and figure, then why, then the figures beside it. */
export function targetLines(result: TargetResult, stage: Stage, language: Locale): readonly string[] {
  const figure = figureText(result)?.[language] ?? "–";
  const level = levelText(result.target)?.[language];
  return [
    `  [${statusLabel(result, stage)[language]}] ${result.target.label}: ${figure}${level === undefined ? "" : ` (${level})`}`,
    `      ${result.why[language]}`,
    ...result.beside.map(({ sentence }) => `      ${sentence[language]}`),
  ];
}

/** One level of what there is to mend, under its name; what is mended before others comes before them. */
function findingBlock(result: CheckResult, level: MendingLevel, language: Locale): readonly string[] {
  const findings = result.findings.filter((finding) => finding.level === level && finding.waived === null);
  const title = `${mendingLabels[level][language]} (${String(findings.length)})`;
  return section(
    title,
    findings.flatMap((finding) => findingLines(finding, result.findings, language)),
  );
}

function findingLines(finding: Finding, all: readonly Finding[], language: Locale): readonly string[] {
  const { basis, fix, severity } = finding;
  const lines = [`  [${severityLabels[severity][language]}] ${toFullA1(finding.at)}  ${finding.message[language]}`];
  const last = mendLast(finding, all);
  if (last) lines.push(`      ${last[language]}`);
  if (basis) lines.push(`      ${commandLine.basis[language]}: ${findingBasis(finding)[language]}`);
  const [write, ...others] = fix?.writes ?? [];
  if (fix?.safe && write) {
    const change = `«${String(bareValue(write.expectedBefore) ?? "")}» → «${String(bareValue(write.content) ?? "")}»`;
    const more = others.length === 0 ? "" : `, ${commandLine.more(others.length)[language]}`;
    lines.push(`      ${commandLine.fixable[language]}: ${change}${more}`);
  }
  return lines;
}

function ledgerLines(result: CheckResult, language: Locale): readonly string[] {
  return result.reading.sheets.flatMap((sheet) => {
    const forms = sheet.forms.map((form) => {
      const kind = formKindLabels[form.kind][language];
      const { read } = ledgerOf(form.rows);
      return read === 0 ? `  ${sheet.name} (${kind})` : `  ${sheet.name} (${kind}): ${ledgerText(form.rows)[language]}`;
    });
    const outside = sheet.outside.length;
    return outside === 0 ? forms : [...forms, `  ${sheet.name}: ${commandLine.outside(outside)[language]}`];
  });
}
