import { reasonOf } from "../../actions/keep-target";
import { planLines } from "../../actions/lines-of-plan";
import { openTargets } from "../../actions/work-left";
import type { Checked } from "../../actions/checked";
import type { TargetResult } from "../../domain/targets/target-result";

/** Groups that stand folded below what is open, in this order. */
export const foldedGroups = ["kept", "met", "attested", "awaiting", "watched"] as const;

export type FoldedGroup = (typeof foldedGroups)[number];

export interface TargetGroups {
  /** Missed first, then what lacks data. */
  readonly open: readonly TargetResult[];
  readonly folded: Readonly<Record<FoldedGroup, readonly TargetResult[]>>;
}

/** Each target in exactly one group: by how it stands after the check, so that a trial moves its figure, not its place. */
export function targetGroups(checked: Checked): TargetGroups {
  const { request } = checked;
  const open = openTargets(checked);
  const others = planLines(checked).filter((target) => !open.includes(target));
  const of = (...statuses: readonly TargetResult["status"][]) =>
    others.filter((target) => statuses.includes(target.status) && reasonOf(target, request.waivers) === null);
  return {
    open: [...open.filter(({ status }) => status === "missed"), ...open.filter(({ status }) => status === "unknown")],
    folded: {
      kept: others.filter((target) => reasonOf(target, request.waivers) !== null),
      met: of("met", "exceeded"),
      attested: of("attested"),
      awaiting: of("awaiting"),
      watched: of("not-due", "missed", "unknown"),
    },
  };
}
