import { daysOf } from "../../text/period";
import { fold } from "../../text/fold";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";
import { decimal, excerpt } from "../wording";

/** Progress is made after the start: 95 % of a công trình whose groundbreaking is still to come needs a word. */
export const workIsBegunBeforeItIsDone: Rule = {
  id: "work-is-begun-before-it-is-done",
  title: { vi: "Có tiến độ thì đã khởi công", en: "Progress is made after the start" },
  why: {
    vi: "Đã có tiến độ mà chưa đến ngày khởi công thì ngày hoặc tiến độ chưa đúng.",
    en: "Progress before the start means that date or progress is off.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check({ reading: { register }, today }) {
    for (const { title, start, progress } of register.works) {
      const percent = progress?.value.percent ?? null;
      if (progress === null || percent === null || percent === 0) continue;
      const startsLater = start !== null && (daysOf(start.value)?.first ?? "") > today;
      const isExpected = /(?:dự kiến|sẽ|chuẩn bị) khởi công|chưa khởi công/u.test(fold(progress.value.remark));
      if (!startsLater && !isExpected) continue;
      const label = toA1(progress.cell);
      yield {
        at: progress.cell,
        subject: null,
        ...(start === null ? {} : { related: [start.cell] }),
        message: {
          vi: `Lưu ý: ô ${label}, «${excerpt(title.value)}» ghi tiến độ ${decimal(percent)}% trong khi việc khởi công còn ở phía trước. Nếu là tiến độ chuẩn bị thì anh/chị ghi rõ để người đọc không hiểu nhầm.`,
          en: `Note: cell ${label}, «${excerpt(title.value)}» gives ${decimal(percent)}% while the start is still to come. If this is the progress of the preparations, please say so.`,
        },
      };
    }
  },
};
