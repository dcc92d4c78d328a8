import { conditionsOf } from "../../domain/eligibility/conditions";
import { claims, isFighterTitle } from "../../domain/eligibility/titles-held";
import { eligibilityView } from "../eligibility-view";
import { columnOf } from "../facts";
import { fromReview, isReviewed, type Rule } from "../rule";
import { inYear, rowAndName } from "../wording";

/**
 * A CSTĐ cơ sở names an initiative or an accepted research topic: always under the Law of 2003 (Điều 23), unless
 * graded HTXSNV under the Law of 2022. At registration the title of the initiative may still be open.
 */
export const emulationFighterNamesInitiative: Rule = {
  id: "emulation-fighter-names-initiative",
  title: {
    vi: "Người đăng ký CSTĐ cơ sở ghi tên sáng kiến, đề tài",
    en: "A grassroots Emulation Fighter names an initiative or a research topic",
  },
  scope: "recipient",
  needs: ["initiative"],
  concerns: ({ facts, reading }, { id }) =>
    reading.register.initiatives.length === 0 &&
    (facts.entriesByForm.get(id) ?? []).some((entry) => entry.kind === "individual" && claims(entry, isFighterTitle)),
  basis: (regime) => regime.fighterNeedsInitiative.basis,
  severity: fromReview("warning", "error"),

  *check(view) {
    const { regime, year, facts } = view;
    const eligibility = eligibilityView(view);
    const when = inYear(year, regime.fighterNeedsInitiative.basis);
    const ask = isReviewed(view.stage)
      ? {
          vi: "Anh/chị bổ sung tên sáng kiến, kèm số quyết định công nhận nếu có.",
          en: "Please add the title of the initiative, with the decision that recognises it if there is one.",
        }
      : {
          vi: "Anh/chị bổ sung tên sáng kiến, hoặc để đến kỳ bình xét nếu chưa chốt tên.",
          en: "Please add the title of the initiative, or leave it to the review if it is not settled.",
        };
    for (const person of view.reading.register.people) {
      const entry = person.entries.find((row) => claims(row, isFighterTitle));
      const claim = entry?.claims.find(({ award }) => isFighterTitle(award));
      if (entry === undefined || claim === undefined || eligibility.hasInitiativesOf(person) !== "blank") continue;
      const condition = conditionsOf(person, claim.award, eligibility).find(({ id }) => id === "initiative");
      if (condition === undefined || condition.state === "met") continue;
      const form = facts.formById.get(entry.form);
      const column = form === undefined ? null : columnOf(form, "initiative");
      const who = rowAndName(entry);
      const place =
        column === null
          ? { vi: "chưa thấy tên trong danh sách sáng kiến", en: "not yet seen in the list of initiatives" }
          : { vi: "cột Sáng kiến còn trống", en: "the column of initiatives is blank" };
      const need =
        regime.fighterNeedsInitiative.value === "always"
          ? {
              vi: `${when.vi} danh hiệu này cần sáng kiến được cơ sở công nhận hoặc đề tài đã nghiệm thu.`,
              en: `${when.en} this title needs an initiative recognised at the grassroots level or an accepted research topic.`,
            }
          : {
              vi: `${when.vi} danh hiệu này cần hoàn thành xuất sắc nhiệm vụ, hoặc sáng kiến được cơ sở công nhận, hoặc đề tài đã nghiệm thu.`,
              en: `${when.en} this title needs excellent completion of tasks, or an initiative recognised at the grassroots level, or an accepted research topic.`,
            };
      yield {
        at: column === null ? claim.cell : { ...entry.at, column: column.column },
        subject: person.key,
        related: column === null ? [] : [claim.cell],
        message: {
          vi: `${who.vi} đăng ký CSTĐ cơ sở, ${place.vi}. ${need.vi} ${ask.vi}`,
          en: `${who.en} registers for grassroots Emulation Fighter, ${place.en}. ${need.en} ${ask.en}`,
        },
        ...(condition.state === "not-stated" ? { atMost: "info" as const } : {}),
      };
    }
  },
};
