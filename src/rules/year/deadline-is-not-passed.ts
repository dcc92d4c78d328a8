import { daysOf } from "../../text/period";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";
import { excerpt, periodWords } from "../wording";

/** A task whose whole deadline lies before today is told, unless it is done or postponed. «Cả năm» is never late in June. */
export const deadlineIsNotPassed: Rule = {
  id: "deadline-is-not-passed",
  title: { vi: "Nhiệm vụ chưa ghi hoàn thành khi đã qua thời hạn", en: "A task is done when its deadline has passed" },
  why: {
    vi: "Nhiệm vụ quá hạn mà chưa ghi kết quả thì cần cập nhật trước khi báo cáo.",
    en: "A task past its deadline without a result is brought up to date before the report.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check({ reading: { register }, today }) {
    for (const { title, deadline, state } of register.tasks) {
      if (deadline === null || state === "done" || state === "postponed") continue;
      const days = daysOf(deadline.value);
      if (days === null || days.last >= today) continue;
      const label = toA1(deadline.cell);
      yield {
        at: deadline.cell,
        subject: null,
        message: {
          vi: `Ô ${label}, «${excerpt(title.value)}»: thời hạn «${periodWords(deadline)}» đã qua mà tiến độ chưa ghi hoàn thành. Anh/chị cập nhật kết quả, hoặc ghi lùi thời hạn nếu đã được đồng ý.`,
          en: `Cell ${label}, «${excerpt(title.value)}»: the deadline «${periodWords(deadline)}» has passed and the progress does not say done. Please update the result, or note the new deadline if one was agreed.`,
        },
      };
    }
  },
};
