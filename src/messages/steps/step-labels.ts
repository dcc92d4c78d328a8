import type { Bilingual } from "../../domain/bilingual";
import type { Step } from "../../domain/work-left";

/** In the order in which what is done stays done. */
export const stepsInOrder = ["reading", "findings", "targets", "forms", "copy"] as const satisfies readonly Step[];

export const stepLabels: Readonly<Record<Step, Bilingual>> = {
  reading: { vi: "Xác nhận biểu", en: "Confirm the forms" },
  findings: { vi: "Rà soát", en: "Review" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  forms: { vi: "Điền biểu", en: "Fill forms" },
  copy: { vi: "Bản để nộp", en: "Submission copy" },
};

/** 1 to 5. */
export function stepNumber(step: Step): number {
  return stepsInOrder.indexOf(step) + 1;
}
