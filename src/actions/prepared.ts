import type { CheckResult } from "../domain/check";
import { regimeById } from "../domain/regimes/regime-for";
import { prepare, type Prepared } from "../targets/measure";
import type { Checked } from "./checked";
import { localRules } from "./local-rules";

/** Kept as long as the check itself: a trial or a figure by unit looks at the register once. */
const known = new WeakMap<CheckResult, Prepared>();

/** What the targets of a check were measured from. */
export function preparedFor(checked: Pick<Checked, "request" | "result">): Prepared {
  const before = known.get(checked.result);
  if (before !== undefined) return before;
  const { request, result } = checked;
  const { reading, stage, today, targets, year } = result;
  const prepared = prepare({
    register: reading.register,
    reading,
    targets: targets.map(({ target }) => target),
    ...localRules(request, regimeById(result.regime), year),
    stage,
    today,
    waivers: request.waivers,
    year,
  });
  known.set(result, prepared);
  return prepared;
}
