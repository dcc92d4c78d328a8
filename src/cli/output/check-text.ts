import type { Bilingual, Locale } from "../../domain/bilingual";
import type { CheckResult } from "../../domain/check";
import type { Finding, Severity } from "../../domain/findings/finding";
import { ledgerOf } from "../../domain/form/row-fate";
import type { Stage } from "../../domain/stage";
import type { TargetResult } from "../../domain/targets/target-result";
import { commandLine } from "../../messages/command-line";
import { findingBasis } from "../../messages/basis-lines";
import { conclusionOf } from "../../messages/conclusion";
import { formKindLabels } from "../../messages/form-kind-labels";
import { ledgerText } from "../../messages/fate-labels";
import { regimeById } from "../../domain/regimes/regime-for";
import { severityLabels } from "../../messages/severity-labels";
import { stageLabels } from "../../messages/stage-labels";
import { contradictoryLabel, statusLabel } from "../../messages/status-labels";
import { figureText, levelText } from "../../messages/target-text";
import { bareValue } from "../../workbook/cell-content";
import { toFullA1 } from "../../workbook/refs";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** A check as a person reads it on a terminal: the answer first, then targets, what to look at, and what was read. */
export function checkText(result: CheckResult, language: Locale): string {
  const say = (text: Bilingual) => text[language];
  const blocks = [
    [
      result.fileName,
      say(commandLine.checkHead(result.year, regimeById(result.regime).name, stageLabels[result.stage])),
    ],
    [say(conclusionOf(result).sentence)],
    section(
      say(commandLine.targets),
      result.targets.flatMap((target) => targetLines(target, result.stage, language)),
    ),
    section(
      say(contradictoryLabel),
      result.contradictions.flatMap(({ message, nearest }) => [
        `  ${say(message)}`,
        ...(nearest ? [`  ${say(nearest)}`] : []),
      ]),
    ),
    ...severities.map((severity) => findingBlock(result, severity, language)),
    section(
      say(commandLine.waived),
      result.findings
        .filter(({ waived }) => waived !== null)
        .map((finding) => `  ${toFullA1(finding.at)}: ${finding.waived?.words ?? ""}`),
    ),
    section(
      say(commandLine.questions),
      result.questions.map((question) => `  ${say(question.sentence)}`),
    ),
    section(say(commandLine.ledger), ledgerLines(result, language)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title.toUpperCase(), ...lines];
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

function findingBlock(result: CheckResult, severity: Severity, language: Locale): readonly string[] {
  const findings = result.findings.filter((finding) => finding.severity === severity && finding.waived === null);
  const title = `${severityLabels[severity][language]} (${String(findings.length)})`;
  return section(
    title,
    findings.flatMap((finding) => findingLines(finding, language)),
  );
}

function findingLines(finding: Finding, language: Locale): readonly string[] {
  const { basis, fix } = finding;
  const lines = [`  ${toFullA1(finding.at)}  ${finding.message[language]}`];
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
