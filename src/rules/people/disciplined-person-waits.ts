import { disciplineInColumn, weightOf } from "../../domain/eligibility/discipline";
import { claims, isAdvancedTitle, isFighterTitle } from "../../domain/eligibility/titles-held";
import { toA1 } from "../../workbook/refs";
import { always, type Rule } from "../rule";
import { excerpt } from "../wording";

/**
 * Discipline from khiển trách up with a decision in the year: LĐTT is not considered. Only a discipline column with a
 * legal form and a decision of the year is taken at its word; anything else is a question of `discipline-is-confirmed`.
 */
export const disciplinedPersonWaits: Rule = {
  id: "disciplined-person-waits",
  title: {
    vi: "Người có quyết định kỷ luật trong năm thì chưa xét LĐTT",
    en: "With a disciplinary decision of the year, Advanced Worker is not considered",
  },
  why: {
    vi: "Người bị kỷ luật trong năm chưa được xét danh hiệu; sau khi hết kỷ luật, thành tích tính từ lúc ấy.",
    en: "Whoever is disciplined in the year is not considered; achievement counts from the end of it.",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.personDiscipline.basis,
  severity: always("error"),

  *check({ reading, regime, year }) {
    const { value: mildest } = regime.personDiscipline;
    for (const entry of reading.register.entries) {
      const { discipline, kind } = entry;
      if (discipline === null || kind !== "individual") continue;
      if (!claims(entry, (award) => isAdvancedTitle(award) || isFighterTitle(award))) continue;
      const stated = disciplineInColumn(discipline.value, year);
      if (stated.kind !== "stated" || weightOf(stated.form) < weightOf(mildest)) continue;
      const cell = toA1(discipline.cell);
      yield {
        at: discipline.cell,
        subject: entry.subject,
        sensitive: true,
        message: {
          vi: `Ô ${cell} ghi «${excerpt(discipline.text)}». Có quyết định kỷ luật trong năm ${String(year)} thì chưa xét LĐTT năm ${String(year)}. Anh/chị đối chiếu với quyết định rồi xem lại danh hiệu đăng ký.`,
          en: `Cell ${cell} says «${excerpt(discipline.text)}». With a disciplinary decision of ${String(year)}, Advanced Worker of ${String(year)} is not considered. Please compare with the decision, then look at the title again.`,
        },
      };
    }
  },
};
