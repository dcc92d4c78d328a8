import { toA1 } from "../../workbook/refs";
import { lettersOf } from "../../domain/glossary/letters";
import { always, type Rule } from "../rule";
import { excerpt } from "../wording";

/** A Sở gives Giấy khen; Bằng khen is given by the province or the ministry. «Bằng khen Giám đốc Sở» does not exist. */
export const noDiplomaFromDepartmentHead: Rule = {
  id: "no-diploma-from-department-head",
  title: {
    vi: "Giám đốc Sở tặng Giấy khen, không tặng Bằng khen",
    en: "The head of a department gives certificates, not diplomas of merit",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.decidedByDepartmentHead,
  severity: always("warning"),

  *check({ reading: { register } }) {
    for (const entry of register.entries) {
      const texts = [...entry.claims, ...entry.unreadTitles];
      const found = texts.find(({ text }) =>
        /\b(?:bang khen|bk)\b.*\b(?:giam doc so|gd so|cua so)\b/.test(lettersOf(text)),
      );
      if (found === undefined) continue;
      const label = toA1(found.cell);
      yield {
        at: found.cell,
        subject: entry.subject,
        message: {
          vi: `Ô ${label}, ${entry.name.value}: biểu ghi «${excerpt(found.text)}». Giám đốc Sở tặng Giấy khen; Bằng khen do Chủ tịch UBND tỉnh hoặc Bộ trưởng tặng. Anh/chị xem giúp ý là Giấy khen của Giám đốc Sở hay đề nghị Bằng khen của UBND tỉnh.`,
          en: `Cell ${label}, ${entry.name.value}: the form says «${excerpt(found.text)}». The head of a department gives certificates (Giấy khen); diplomas (Bằng khen) come from the province or the minister. Please say which of the two is meant.`,
        },
      };
    }
  },
};
