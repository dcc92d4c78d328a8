import type { Bilingual } from "../../domain/bilingual";
import type { Step } from "../../domain/work-left";
import { stepLabels, stepNumber } from "./step-labels";
import type { StepSign, StepState } from "./step-states";

/** What each sign means, for whoever does not see it. */
const signWords: Readonly<Record<StepSign, Bilingual>> = {
  done: { vi: "xong", en: "done" },
  open: { vi: "còn việc", en: "open" },
  asks: { vi: "chờ trả lời", en: "waiting for you" },
  later: { vi: "chưa đến", en: "later" },
  nothing: { vi: "không có việc", en: "nothing to do" },
  outdated: { vi: "kết quả cũ", en: "outdated" },
};

/** «Bước 2: Rà soát, còn 11 việc». */
export function segmentName({ step, sign, left }: StepState): Bilingual {
  const number = String(stepNumber(step));
  const label = stepLabels[step];
  const state =
    left > 0 && sign !== "later" ? { vi: `còn ${String(left)} việc`, en: `${String(left)} left` } : signWords[sign];
  return { vi: `Bước ${number}: ${label.vi}, ${state.vi}`, en: `Step ${number}: ${label.en}, ${state.en}` };
}

/** «Sửa: Bước 2, Rà soát: 1 phải sửa · 10 cần rà soát»: begins with the words that are seen. */
export function rowButtonName({ step, words, button }: StepState): Bilingual {
  const number = String(stepNumber(step));
  const label = stepLabels[step];
  return {
    vi: `${button.vi}: Bước ${number}, ${label.vi}: ${words.vi}`,
    en: `${button.en}: Step ${number}, ${label.en}: ${words.en}`,
  };
}

/** «Bước tiếp: Chỉ tiêu ›». */
export function nextButton(step: Step): Bilingual {
  return { vi: `Bước tiếp: ${stepLabels[step].vi} ›`, en: `Next: ${stepLabels[step].en} ›` };
}
