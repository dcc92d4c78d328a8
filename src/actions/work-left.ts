import type { CheckResult } from "../domain/check";
import type { Severity, Waiver } from "../domain/findings/finding";
import type { FillLeft, ReadingLeft, SavedCopy, TargetsLeft, WorkLeft } from "../domain/work-left";
import { areBuiltIn, linesOfPlan, sureDenominator, type TargetResult } from "../domain/targets/target-result";
import type { Checked } from "./checked";
import type { FillPreview } from "./fill-preview";
import { isUnsure } from "./confirm-form";
import { reasonOf } from "./keep-target";

/** A result with the reasons that she has given. */
export type Judged = Pick<Checked, "result"> & { readonly request: Pick<Checked["request"], "waivers"> };

/** How much is left of each step. `fill` and `copy` are null while nothing is known of them. */
export function workLeft(checked: Judged, fill: FillPreview | null, copy: SavedCopy | null): WorkLeft {
  const { result, request } = checked;
  const open = (severity: Severity) =>
    result.findings.filter((finding) => finding.severity === severity && finding.waived === null).length;
  return {
    stage: result.stage,
    reading: readingLeft(result),
    findings: {
      errors: open("error"),
      warnings: open("warning"),
      infos: open("info"),
      settled: result.findings.filter(({ waived }) => waived !== null).length,
    },
    targets: targetsLeft(result, request.waivers),
    fill: fill === null ? null : fillLeft(fill),
    copy,
  };
}

function readingLeft({ reading, questions }: CheckResult): ReadingLeft {
  const forms = reading.sheets.flatMap((sheet) => sheet.forms);
  const known = forms.filter(({ kind }) => kind !== "other");
  return {
    sheets: reading.sheets.map(({ name }) => name),
    isBlank: reading.sheets.every((sheet) => sheet.forms.length === 0 && sheet.outside.length === 0),
    hasRegistration: forms.some(({ countedIn }) => countedIn),
    forms: known.length,
    unsure: known.filter(isUnsure).length,
    questions: questions.length,
    headcounts: questions.filter(({ cause }) => cause === "headcount").length,
  };
}

function targetsLeft({ targets, reading }: CheckResult, waivers: readonly Waiver[]): TargetsLeft {
  const lines = linesOfPlan(targets);
  const wanting = lines.filter(isWanting);
  const open = wanting.filter((target) => reasonOf(target, waivers) === null);
  const kept = wanting.filter((target) => !open.includes(target));
  const unknown = open.filter(({ status }) => status === "unknown");
  const keptUnknown = kept.filter(({ status }) => status === "unknown");
  return {
    missed: open.length - unknown.length,
    unknown: unknown.length,
    kept: kept.length - keptUnknown.length,
    keptUnknown: keptUnknown.length,
    met: lines.filter(({ status }) => status === "met" || status === "exceeded").length,
    isDefault: areBuiltIn(targets),
    lacksHeadcount:
      reading.register.staff.length === 0 &&
      unknown.some((target) => target.target.unit === "percent" && sureDenominator(target) === null),
  };
}

/** Missed targets and those that lack data, in the order of the plan, without those that stay as they are with a reason. */
export function openTargets({ result, request }: Checked): readonly TargetResult[] {
  return linesOfPlan(result.targets).filter(
    (target) => isWanting(target) && reasonOf(target, request.waivers) === null,
  );
}

/** Short or lacking data. What is only watched can be neither. */
function isWanting({ target, status }: TargetResult): boolean {
  const hasLevel = target.threshold !== null || target.level !== null || target.measure.kind === "attested";
  return hasLevel && (status === "missed" || status === "unknown");
}

function fillLeft({ plan, seen, questions, differing }: FillPreview): FillLeft {
  const written = new Set(plan.writes.map(({ ref }) => ref.sheet));
  // A form that holds other figures than the register agrees with nothing, although nothing is written over hers.
  const other = new Set(differing.map(({ ref }) => ref.sheet).filter((sheet) => !written.has(sheet)));
  const asked = seen.filter(({ state, sheet }) => state === "asked" && !written.has(sheet) && !other.has(sheet));
  const agreeing = seen.filter(({ state, sheet }) => state === "compared" && !written.has(sheet) && !other.has(sheet));
  const replaced = plan.writes.filter(({ expectedBefore }) => expectedBefore.kind !== "empty").length;
  return {
    forms: written.size + asked.length + other.size,
    cells: plan.writes.length > 0 ? plan.writes.length : differing.length,
    replaced: plan.writes.length > 0 ? replaced : differing.length,
    agreeing: agreeing.length,
    questions: questions.length,
  };
}
