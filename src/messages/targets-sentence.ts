import type { Bilingual, Locale } from "../domain/bilingual";
import type { CheckResult } from "../domain/check";
import { areBuiltIn, linesOfPlan, type TargetResult } from "../domain/targets/target-result";
import { statusLabel } from "./status-labels";

/** Said wherever our own two levels are shown: they are nobody's plan. null where the targets are hers. */
export function defaultPlanText(targets: readonly TargetResult[]): Bilingual | null {
  return areBuiltIn(targets)
    ? { vi: "Chưa có kế hoạch trong tệp; dùng 2 mức mặc định.", en: "No plan in the file; 2 default levels." }
    : null;
}

/** «Chỉ tiêu: 1 đăng ký chưa đủ, 2 đăng ký đủ.»: what is short comes first; null where there are no targets. */
export function targetsSentence({ targets, stage }: CheckResult): Bilingual | null {
  if (targets.length === 0) return null;
  const inOrder = linesOfPlan(targets).toSorted((one, other) => place(one) - place(other));
  const tell = (locale: Locale) => {
    const counts = new Map<string, number>();
    for (const target of inOrder) {
      const word = statusLabel(target, stage)[locale];
      const label = word.slice(0, 1).toLocaleLowerCase("vi") + word.slice(1);
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    return [...counts].map(([label, count]) => `${String(count)} ${label}`).join(", ");
  };
  const counted: Bilingual = { vi: `Chỉ tiêu: ${tell("vi")}.`, en: `Targets: ${tell("en")}.` };
  const ours = defaultPlanText(targets);
  return ours === null ? counted : { vi: `${ours.vi} ${counted.vi}`, en: `${ours.en} ${counted.en}` };
}

const statusOrder: readonly TargetResult["status"][] = [
  "missed",
  "met",
  "exceeded",
  "unknown",
  "awaiting",
  "not-due",
  "attested",
];

function place({ status, attestedAs }: TargetResult): number {
  return statusOrder.indexOf(status === "attested" && attestedAs === "missed" ? "missed" : status);
}
