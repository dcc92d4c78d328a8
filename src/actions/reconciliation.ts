import { reconcile } from "../counting/reconcile";
import { titlesBySource } from "../counting/sources";
import type { Reconciliation } from "../domain/counted/reconciliation";
import type { TitleUse } from "../domain/counted/title-use";
import { regimeById } from "../domain/regimes/regime-for";
import type { CheckResult } from "../domain/check";
import type { TargetResult } from "../domain/targets/target-result";
import { titleUses } from "../reports/agreement/title-uses";
import { basesOfTitles, shareOf } from "../targets/bases-of-titles";
import type { Followed } from "./checked";
import { previewFill } from "./fill";
import { localRules } from "./local-rules";
import { preparedFor } from "./prepared";

/** «Đối soát số» of one title: its chain, the plan's share of it, and where each of its levels is shown. */
export interface ReconciledTitle {
  readonly chain: Reconciliation;
  /** The plan's share of this title for the whole office; null where none is asked for. */
  readonly target: TargetResult | null;
  readonly uses: readonly TitleUse[];
}

/** Every title that is counted, in the glossary's order; worked out once for each check. */
export function reconciliation(checked: Followed): readonly ReconciledTitle[] {
  const before = known.get(checked.result);
  if (before !== undefined) return before;
  const { request, result } = checked;
  const { reading, targets, counted, year } = result;
  const { snapshot } = request;
  const { answers, regime } = localRules(request, regimeById(result.regime), year);
  const { population } = preparedFor(checked);
  const recruitMonths = regime.recruitMonths.value;
  const baseOf = basesOfTitles(targets, { population, reading, answers, year, recruitMonths });
  const sources = titlesBySource(reading, year);
  const { bindings } = previewFill(checked, "vi", "");
  const titles = counted.map((title): ReconciledTitle => {
    const base = baseOf(title.award, title.recipient);
    const chain = reconcile({ counted: title, base, population, sources, answers, year, recruitMonths });
    const target = shareOf(title.award, title.recipient, targets) ?? null;
    return { chain, target, uses: titleUses(chain, { snapshot, reading, targets, counted, bindings }) };
  });
  known.set(checked.result, titles);
  return titles;
}

const known = new WeakMap<CheckResult, readonly ReconciledTitle[]>();
