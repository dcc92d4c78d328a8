import { disciplineInColumn, disciplineInRemarks } from "../../domain/eligibility/discipline";
import { claims, isAdvancedTitle, isFighterTitle } from "../../domain/eligibility/titles-held";
import { toA1 } from "../../workbook/refs";
import { always, type Rule } from "../rule";

/**
 * Words that may or may not mean discipline are asked about, never taken for a fact: «kỷ luật, kỷ cương», «không bị kỷ
 * luật» and another year's case are nothing.
 */
export const disciplineIsConfirmed: Rule = {
  id: "discipline-is-confirmed",
  title: {
    vi: "Chữ có thể là hình thức kỷ luật được anh/chị xác nhận",
    en: "Words that may mean discipline are confirmed by the secretary",
  },
  why: {
    vi: "Chữ trong ghi chú có thể là kỷ luật, có thể là tên công việc; chỉ anh/chị xác nhận được.",
    en: "Words in the remarks may be a discipline or the name of a task; only the office can say.",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.personDiscipline.basis,
  severity: always("warning"),

  *check({ reading, year }) {
    for (const entry of reading.register.entries) {
      if (entry.kind !== "individual") continue;
      if (!claims(entry, (award) => isAdvancedTitle(award) || isFighterTitle(award))) continue;
      const column = entry.discipline === null ? null : disciplineInColumn(entry.discipline.value, year);
      const remarks = entry.remarks === null ? null : disciplineInRemarks(entry.remarks.value, year);
      const [words, cell] =
        column?.kind === "mentioned"
          ? [column.words, entry.discipline?.cell]
          : remarks?.kind === "mentioned"
            ? [remarks.words, entry.remarks?.cell]
            : [null, undefined];
      if (words === null || cell === undefined) continue;
      const label = toA1(cell);
      const of = String(year);
      yield {
        at: cell,
        subject: entry.subject,
        sensitive: true,
        message: {
          vi: `Ô ${label} có chữ «${words}». Nếu đây là hình thức kỷ luật có quyết định trong năm ${of} thì chưa xét LĐTT năm ${of}; nếu là kiểm điểm, nhắc nhở hoặc của năm trước thì không ảnh hưởng. Anh/chị xác nhận giúp.`,
          en: `Cell ${label} holds the word «${words}». If this is a form of discipline with a decision of ${of}, Advanced Worker of ${of} is not considered; if it is a reminder or an earlier year's matter, it changes nothing. Please confirm.`,
        },
      };
    }
  },
};
