import type { Finding } from "../domain/findings/finding";
import { safeFixes } from "../rules/fixes";
import type { SheetAnchor, WritePlan } from "../workbook/write-plan";
import type { Checked } from "./checked";
import { anchorsOf } from "./anchors-of";

/**
 * The safe fixes of these findings as one plan. Fixes that touch the same cell wait for the next check;
 * proposals that need judgement are never in it.
 */
export function planFixes(checked: Checked, findings: readonly Finding[], label: string, planId: string): WritePlan {
  const { writes } = safeFixes(findings.filter((finding) => finding.waived === null));
  return { id: planId, purpose: "fix", label, writes, tabs: [], anchors: anchorsFor(checked, writes) };
}

/** One proposal, chosen by her. */
export function planFix(checked: Checked, finding: Finding, label: string, planId: string): WritePlan {
  const writes = finding.fix?.writes ?? [];
  return { id: planId, purpose: "fix", label, writes, tabs: [], anchors: anchorsFor(checked, writes) };
}

function anchorsFor(checked: Checked, writes: WritePlan["writes"]): readonly SheetAnchor[] {
  const touched = new Set(writes.map((write) => write.ref.sheet));
  return anchorsOf(checked.result.reading).filter((anchor) => touched.has(anchor.sheet));
}
