import { regimeById } from "../domain/regimes/regime-for";
import { prepare, type Prepared } from "../targets/measure";
import type { Checked } from "./checked";

/** Kept as long as the check itself: a trial or a figure by unit looks at the register once. */
const known = new WeakMap<Checked, Prepared>();

/** What the targets of a check were measured from. */
export function preparedFor(checked: Checked): Prepared {
  const before = known.get(checked);
  if (before !== undefined) return before;
  const { request, result } = checked;
  const { reading, stage, today, targets, year } = result;
  const prepared = prepare({
    register: reading.register,
    reading,
    targets: targets.map(({ target }) => target),
    regime: regimeById(result.regime),
    overlay: request.overlay,
    stage,
    today,
    answers: request.answers,
    waivers: request.waivers,
    year,
  });
  known.set(checked, prepared);
  return prepared;
}
