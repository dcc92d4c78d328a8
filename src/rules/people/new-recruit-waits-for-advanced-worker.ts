import { recruitedInTime } from "../../domain/eligibility/recruitment";
import { claims, isAdvancedTitle, isFighterTitle } from "../../domain/eligibility/titles-held";
import type { Bilingual } from "../../domain/bilingual";
import type { Period } from "../../domain/register/period";
import type { Sourced } from "../../domain/register/sourced";
import { fromReview, type Rule } from "../rule";
import { recruitmentInRemarks } from "../remarks";
import { rowAndName, periodWords } from "../wording";

/**
 * Somebody recruited less than 10 months (Law of 2003) or 6 months (Law of 2022) before 31/12 is not considered for
 * LĐTT. By date: recruited on 01/3 is ten months. A transfer is no recruitment; a month without a day is a question.
 */
export const newRecruitWaitsForAdvancedWorker: Rule = {
  id: "new-recruit-waits-for-advanced-worker",
  title: {
    vi: "Người mới tuyển dụng chưa đủ tháng thì chưa xét LĐTT",
    en: "A recent recruit is not yet considered for Advanced Worker",
  },
  why: {
    vi: "Người mới tuyển dụng dưới 6 tháng (hoặc mức của quy chế) chưa xét LĐTT.",
    en: "Recruits of less than six months (or as the regulation says) are not considered for Advanced Worker.",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.recruitMonths.basis,
  severity: fromReview("warning", "error"),

  *check({ reading, regime, year }) {
    const months = regime.recruitMonths.value;
    for (const person of reading.register.people) {
      const entry = person.entries.find((row) =>
        claims(row, (award) => isAdvancedTitle(award) || isFighterTitle(award)),
      );
      if (entry === undefined) continue;
      const dated = entry.recruitment ?? person.staff?.recruitment ?? null;
      const remarks = [entry.remarks, person.staff?.remarks ?? null].flatMap((note) =>
        note === null ? [] : recruitmentInRemarks(note),
      );
      const recruitment: Sourced<Period> | null = dated ?? remarks[0] ?? null;
      if (recruitment === null) continue;
      const reading = recruitedInTime(recruitment.value, year, months);
      const isGuess = reading === "unclear";
      if (reading === "in-time" || (isGuess && recruitment.value.precision !== "month")) continue;
      const who = rowAndName(entry);
      const said: Bilingual =
        dated === null
          ? {
              vi: `ghi chú có chữ «${periodWords(recruitment)}»`,
              en: `the remarks say «${periodWords(recruitment)}»`,
            }
          : entry.recruitment === null
            ? {
                vi: `danh sách CBCCVC ghi ngày tuyển dụng «${periodWords(recruitment)}»`,
                en: `the staff list gives «${periodWords(recruitment)}» as the date of recruitment`,
              }
            : {
                vi: `ngày tuyển dụng ghi «${periodWords(recruitment)}»`,
                en: `the date of recruitment is «${periodWords(recruitment)}»`,
              };
      const judged: Bilingual = isGuess
        ? {
            vi: `Nếu là sau ngày 01 của tháng này thì tính đến 31/12/${String(year)} chưa đủ ${String(months)} tháng, quy định năm ${String(year)} chưa xét LĐTT.`,
            en: `If it was after the 1st of that month, it is less than ${String(months)} months by 31/12/${String(year)}, and the rule for ${String(year)} does not consider Advanced Worker yet.`,
          }
        : {
            vi: `Tính đến 31/12/${String(year)} là dưới ${String(months)} tháng, quy định năm ${String(year)} chưa xét LĐTT.`,
            en: `By 31/12/${String(year)} that is less than ${String(months)} months; the rule for ${String(year)} does not consider Advanced Worker yet.`,
          };
      yield {
        at: recruitment.cell,
        subject: person.key,
        related: [entry.name.cell],
        message: {
          vi: `${who.vi}: ${said.vi}. ${judged.vi} Nếu là chuyển công tác từ cơ quan khác đến thì không thuộc trường hợp này. Anh/chị xem lại ngày tuyển dụng.`,
          en: `${who.en}: ${said.en}. ${judged.en} A transfer from another office is not meant. Please check the date of recruitment.`,
        },
        ...(isGuess ? { atMost: "info" as const } : dated === null ? { atMost: "warning" as const } : {}),
      };
    }
  },
};
