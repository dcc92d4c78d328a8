import { awardName } from "../../domain/glossary/awards";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";

/** Words in a title column are a title or award of the glossary. Chi bộ, Công đoàn, gia đình văn hóa are known and harmless. */
export const titleIsKnown: Rule = {
  id: "title-is-known",
  title: {
    vi: "Chữ trong cột danh hiệu là danh hiệu, hình thức khen thưởng đã biết",
    en: "Words in a title column are a known title or award",
  },
  why: {
    vi: "Chữ chưa rõ là danh hiệu nào thì không được tính; hỏi lại còn hơn đoán.",
    en: "Words that name no known title are not counted; asking is better than guessing.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "mark",

  *check({ reading: { register } }) {
    for (const entry of register.entries) {
      for (const { cell, text, isAsked } of entry.unreadTitles) {
        if (isAsked) continue;
        const label = toA1(cell);
        yield {
          at: cell,
          subject: entry.subject,
          message: {
            vi: `Ô ${label}, ${entry.name.value}: chưa rõ «${excerpt(text)}» là danh hiệu hay hình thức khen thưởng nào nên chưa tính. Anh/chị ghi tên đầy đủ, ví dụ «Lao động tiên tiến».`,
            en: `Cell ${label}, ${entry.name.value}: it is not clear which title or award «${excerpt(text)}» stands for, so it is not counted. Please write the full name, for example «Lao động tiên tiến».`,
          },
        };
      }
      for (const { cell, text, award, isTold } of entry.claims) {
        if (!isTold) continue;
        const label = toA1(cell);
        const title = awardName(award, text);
        yield {
          at: cell,
          subject: entry.subject,
          atMost: "info",
          message: {
            vi: `Ô ${label}, ${entry.name.value}: biểu ghi «${excerpt(text)}» giữa các dấu. Số cộng trong biểu tính cả ô này nên đã tính là đăng ký ${title.vi}. Anh/chị đánh dấu như các ô khác cho rõ.`,
            en: `Cell ${label}, ${entry.name.value}: «${excerpt(text)}» stands among the marks. The sheet's own total counts the cell, so it was taken as a registration for ${title.en}. Please mark it like the others.`,
          },
        };
      }
    }
  },
};
