import type { Work } from "../../domain/register/register";
import { always, noBasis, type Problem, type Rule } from "../rule";
import { toA1 } from "../../workbook/refs";
import { excerpt } from "../wording";

/** A column «Tiến độ (%)» holds percentages. Words without a number are unknown, never 0; a postponement is said in words. */
export const progressIsAPercentage: Rule = {
  id: "progress-is-a-percentage",
  title: { vi: "Tiến độ ghi bằng phần trăm", en: "Progress is a percentage" },
  why: {
    vi: "Tiến độ bằng lời không cộng, không so được.",
    en: "Progress in words can be neither added nor compared.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ reading: { register }, limits }) {
    yield* overTheWhole(register.works, limits.wholePercent);
    const measured = register.works.filter(({ progress }) => (progress?.value.percent ?? null) !== null).length;
    for (const { title, progress } of register.works) {
      if (progress === null || progress.value.postponed || measured * 2 < register.works.length) continue;
      const isBare = /^\s*\d+(?:[.,]\d+)?\s*$/.test(progress.text) && progress.value.percent !== null;
      const isWords = progress.value.percent === null && progress.text.length <= 100;
      if (!isWords && !(isBare && isText(progress.text, progress.value.percent))) continue;
      const label = toA1(progress.cell);
      yield {
        at: progress.cell,
        subject: null,
        atMost: "info",
        message: isWords
          ? {
              vi: `Ô ${label}, «${excerpt(title.value)}»: tiến độ ghi «${excerpt(progress.text)}», chưa có con số nên chưa tính là hoàn thành hay chưa. Anh/chị ghi thêm phần trăm, ví dụ «100%».`,
              en: `Cell ${label}, «${excerpt(title.value)}»: the progress says «${excerpt(progress.text)}» without a number, so it is not counted as done or not. Please add a percentage, for example «100%».`,
            }
          : {
              vi: `Ô ${label}, «${excerpt(title.value)}»: tiến độ ghi «${excerpt(progress.text)}», không có dấu %. Đang hiểu là phần trăm; anh/chị ghi thêm dấu % cho thống nhất.`,
              en: `Cell ${label}, «${excerpt(title.value)}»: the progress says «${excerpt(progress.text)}» without a %. It is read as a percentage; please add the sign like the others.`,
            },
      };
    }
  },
};

/** 60 typed without «%»; 0,6 formatted as 60 % is a percentage as it stands. */
function isText(text: string, percent: number | null): boolean {
  return percent !== null && Number(text.trim().replace(",", ".")) === percent && percent > 1;
}

/** More than done. */
function* overTheWhole(works: readonly Work[], whole: number): Iterable<Problem> {
  for (const { title, progress } of works) {
    const percent = progress?.value.percent ?? null;
    if (progress === null || percent === null || percent <= whole) continue;
    const label = toA1(progress.cell);
    yield {
      at: progress.cell,
      subject: null,
      message: {
        vi: `Ô ${label}, «${excerpt(title.value)}»: tiến độ ghi «${excerpt(progress.text)}», quá 100%. Anh/chị xem lại con số này.`,
        en: `Cell ${label}, «${excerpt(title.value)}»: the progress says «${excerpt(progress.text)}», more than 100%. Please check the figure.`,
      },
    };
  }
}
