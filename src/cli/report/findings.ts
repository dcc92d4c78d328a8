import type { Locale } from "../../domain/bilingual";
import type { CheckResult } from "../../domain/check";
import type { Finding, Severity, Waiver } from "../../domain/findings/finding";
import { type MendingLevel, mendingLevels } from "../../domain/findings/mending";
import { findingBasis } from "../../messages/basis-lines";
import { commandLine } from "../../messages/command-line";
import { findingsPage } from "../../messages/pane/findings";
import { mendingLabels, mendLast } from "../../messages/mending";
import { reportPageWords as words } from "../../messages/report-page";
import { severityLabels, severityMeanings } from "../../messages/severity-labels";
import { waiverReasonLabel } from "../../messages/waiver-reasons";
import { cellText } from "../../messages/where";
import { bareValue } from "../../workbook/cell-content";
import { badge, severityLooks } from "./badge";
import { html, type Html } from "./html";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** What there is to do, in the order in which mending helps. */
export function findingsPart({ findings }: CheckResult, language: Locale): Html {
  const open = findings.filter(({ waived }) => waived === null);
  return html`<h2>${words.findings[language]}</h2>
    ${open.length === 0 ? html`<p class="card">${words.noFindings[language]}</p>` : null}
    ${severities.map((severity) =>
      legend(severity, open.filter((finding) => finding.severity === severity).length, language),
    )}
    ${mendingLevels.map((level) =>
      group(
        level,
        open.filter((finding) => finding.level === level),
        findings,
        language,
      ),
    )}`;
}

/** How many of each severity there are, and what it means. */
function legend(severity: Severity, count: number, language: Locale): Html {
  if (count === 0) return html``;
  const [tone, shape] = severityLooks[severity];
  return html`<p class="quiet">
    ${badge(tone, shape, words.chip(severityLabels[severity][language], count, language))}
    ${severityMeanings[severity][language]}
  </p>`;
}

function group(level: MendingLevel, findings: readonly Finding[], all: readonly Finding[], language: Locale): Html {
  if (findings.length === 0) return html``;
  return html`<div class="group">
      <h3>${words.chip(mendingLabels[level][language], findings.length, language)}</h3>
    </div>
    <ul class="list">
      ${findings.map((finding) => item(finding, all, language))}
    </ul>`;
}

/** A finding about health or discipline says only where to look: a page that is printed names nobody in it. */
function item(finding: Finding, all: readonly Finding[], language: Locale): Html {
  const { basis, fix, severity } = finding;
  const [tone, shape] = severityLooks[severity];
  const last = mendLast(finding, all);
  const isPrivate = finding.sensitive;
  return html`<li class="card finding ${finding.severity}">
    <p class="where">${badge(tone, shape, severityLabels[severity][language])} ${cellText(finding.at)[language]}</p>
    <p>${isPrivate ? words.sensitive[language] : finding.message[language]}</p>
    ${last === null ? null : html`<p class="quiet">${last[language]}</p>`}
    ${
      basis === null
        ? null
        : html`<p class="quiet">${commandLine.basis[language]}: ${findingBasis(finding)[language]}</p>`
    }
    ${
      isPrivate || fix?.safe !== true
        ? null
        : html`<p class="quiet">${commandLine.fixable[language]}: ${fix.writes.map((write) => change(write))}</p>`
    }
  </li>`;
}

function change({ expectedBefore, content }: NonNullable<Finding["fix"]>["writes"][number]): Html {
  return html`<del>«${String(bareValue(expectedBefore) ?? "")}»</del> →
    <ins>«${String(bareValue(content) ?? "")}»</ins> `;
}

/** What was passed over, with the reasons given; private ones are not told. */
export function waivedPart(result: CheckResult, language: Locale): Html | null {
  const waived = result.findings.flatMap((finding) =>
    finding.waived === null ? [] : [{ finding, waiver: finding.waived }],
  );
  if (waived.length === 0) return null;
  return html`<h2>${commandLine.waived[language]}</h2>
    <ul class="list plain">
      ${waived.map(
        ({ finding, waiver }) =>
          html`<li>
            <div class="words">
              <p class="quiet">${cellText(finding.at)[language]}</p>
              <p>${finding.sensitive ? words.sensitive[language] : finding.message[language]}</p>
              <p><strong>${findingsPage.waived(reasonOf(finding, waiver, result, language))[language]}</strong></p>
              <p class="quiet">${findingsPage.waivedBy(waiver.by, waiver.on)[language]}</p>
            </div>
          </li>`,
      )}
    </ul>`;
}

function reasonOf(finding: Finding, waiver: Waiver, result: CheckResult, language: Locale): string {
  const isPrivate = finding.sensitive || waiver.reason === "maternity-leave" || waiver.reason === "long-leave";
  if (isPrivate) return words.privateReason[language];
  const label = waiverReasonLabel(waiver.reason, result)[language];
  return waiver.reason === "other" ? waiver.words : [label, waiver.words].filter((part) => part !== "").join("; ");
}
