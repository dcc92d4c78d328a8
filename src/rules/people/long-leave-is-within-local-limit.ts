import { claims, isAdvancedTitle, isFighterTitle } from "../../domain/eligibility/titles-held";
import { leavesOf } from "../../domain/eligibility/leave";
import { overlayBasis } from "../../domain/regimes/overlay";
import { noBasis, fromReview, type Rule } from "../rule";
import { rowAndName, two } from "../wording";

/**
 * Long sick or unpaid leave, where the office's own regulation sets a limit in days; national law sets none since 2017.
 * Time off for childbirth is working time and never counts. Health is private: only in the detail list.
 */
export const longLeaveIsWithinLocalLimit: Rule = {
  id: "long-leave-is-within-local-limit",
  title: {
    vi: "Thời gian nghỉ dài ngày không quá mức của cơ quan, nếu có quy định",
    en: "Long leave is within the office's own limit, where there is one",
  },
  why: {
    vi: "Quy chế của nhiều nơi không xét người nghỉ quá số ngày nhất định; nghỉ thai sản luôn được tính là thời gian công tác.",
    en: "Many regulations leave out who was away beyond so many days; maternity leave always counts as work.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  local: "longLeaveDays",
  severity: fromReview("info", "warning"),

  *check({ reading: { register }, overlay }) {
    const limit = overlay.longLeaveDays;
    if (limit === undefined || limit === null) return;
    const basis = overlayBasis(overlay, "longLeaveDays");
    for (const person of register.people) {
      const entry = person.entries.find((row) =>
        claims(row, (award) => isAdvancedTitle(award) || isFighterTitle(award)),
      );
      if (entry === undefined) continue;
      const found = leavesOf(person).find(({ days }) => days > limit);
      if (found === undefined) continue;
      const who = rowAndName(entry);
      yield {
        at: found.cell,
        subject: person.key,
        sensitive: true,
        figures: String(limit),
        basis,
        message: {
          vi: `${who.vi}: ghi chú nói nghỉ ${two(found.days)} ngày. ${basis.citation} chưa xét LĐTT khi nghỉ quá ${two(limit)} ngày; nghỉ thai sản thì không tính. Anh/chị xem lại giúp.`,
          en: `${who.en}: the remarks speak of ${String(found.days)} days of leave. ${basis.citation} does not consider Advanced Worker beyond ${String(limit)} days; maternity leave never counts. Please check.`,
        },
      };
    }
  },
};
