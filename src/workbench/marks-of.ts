import type { Finding, Severity } from "../domain/findings/finding";
import type { Locale } from "../domain/bilingual";
import { lineWords } from "../messages/finding-line";
import { severityLabels } from "../messages/severity-labels";
import type { CellMark } from "./sheet-view/cell-mark";

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Open findings of one sheet by «row:column»; a cell with several shows the worst sign and every sentence. */
export function marksOf(findings: readonly Finding[], sheet: string, locale: Locale): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  for (const finding of openOn(findings, sheet)) {
    const key = `${String(finding.at.row)}:${String(finding.at.column)}`;
    const old = marks.get(key);
    const sentence = finding.message[locale];
    const short = `${severityLabels[finding.severity][locale]}: ${lineWords(finding, findings)[locale]}`;
    const isWorse = !old || rank[finding.severity] < rank[old.severity];
    marks.set(key, {
      severity: isWorse ? finding.severity : old.severity,
      sentence: old ? `${old.sentence} ${sentence}` : sentence,
      short: isWorse ? short : old.short,
    });
  }
  return marks;
}

export interface SheetMark {
  readonly findings: number;
  readonly worst: Severity | null;
}

/** How many open findings a sheet has, and the worst of them. */
export function sheetMark(findings: readonly Finding[], sheet: string): SheetMark {
  const open = openOn(findings, sheet);
  const worst = open.map(({ severity }) => severity).sort((one, other) => rank[one] - rank[other])[0] ?? null;
  return { findings: open.length, worst };
}

function openOn(findings: readonly Finding[], sheet: string): readonly Finding[] {
  return findings.filter((finding) => finding.at.sheet === sheet && finding.waived === null);
}
