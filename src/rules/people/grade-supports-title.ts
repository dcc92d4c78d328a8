import { isAtLeast } from "../../domain/eligibility/conditions";
import { isAdvancedTitle, isFighterTitle } from "../../domain/eligibility/titles-held";
import { fromReview, isReviewed, type Rule } from "../rule";
import { excerpt, rowAndName } from "../wording";

/** LĐTT asks for HTTNV at least (both laws, Điều 24). A blank grade is no grade, never «không hoàn thành». */
export const gradeSupportsTitle: Rule = {
  id: "grade-supports-title",
  title: {
    vi: "Xếp loại phù hợp với danh hiệu (LĐTT: hoàn thành tốt nhiệm vụ trở lên)",
    en: "The grade supports the title (Advanced Worker: good completion of tasks or better)",
  },
  scope: "recipient",
  needs: ["grade"],
  concerns: ({ stage }) => isReviewed(stage),
  basis: (regime) => regime.advancedWorkerGrade.basis,
  severity: fromReview("warning", "error"),

  *check({ reading, regime }) {
    const floor = regime.advancedWorkerGrade.value;
    for (const entry of reading.register.entries) {
      const { grade, kind } = entry;
      const claim = entry.claims.find(({ award }) => isAdvancedTitle(award) || isFighterTitle(award));
      if (kind !== "individual" || grade === null || claim === undefined || isAtLeast(grade.value, floor)) continue;
      const who = rowAndName(entry);
      yield {
        at: grade.cell,
        subject: entry.subject,
        related: [claim.cell],
        message: {
          vi: `${who.vi}: biểu ghi xếp loại «${excerpt(grade.text)}» và có danh hiệu «${excerpt(claim.text)}». Danh hiệu LĐTT cần hoàn thành tốt nhiệm vụ trở lên. Anh/chị xem lại giúp ô xếp loại hoặc danh hiệu.`,
          en: `${who.en}: the grade reads «${excerpt(grade.text)}» beside the title «${excerpt(claim.text)}». Advanced Worker needs good completion of tasks or better. Please look at the grade or the title again.`,
        },
      };
    }
  },
};
