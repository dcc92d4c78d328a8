import { isAtLeast } from "../../domain/eligibility/conditions";
import { isAdvancedTitle, isFighterTitle } from "../../domain/eligibility/titles-held";
import { toA1 } from "../../workbook/refs";
import { fromReview, isReviewed, type Rule } from "../rule";
import { excerpt, rowAndName } from "../wording";
import { gradesElsewhere } from "./grades-elsewhere";

/** LĐTT asks for HTTNV at least (both laws, Điều 24). A blank grade is no grade, never «không hoàn thành». */
export const gradeSupportsTitle: Rule = {
  id: "grade-supports-title",
  title: {
    vi: "Xếp loại phù hợp với danh hiệu (LĐTT: hoàn thành tốt nhiệm vụ trở lên)",
    en: "The grade supports the title (Advanced Worker: good completion of tasks or better)",
  },
  why: {
    vi: "LĐTT xét cho người hoàn thành tốt nhiệm vụ trở lên; xếp loại thấp hơn thì chưa đủ tiêu chuẩn.",
    en: "Advanced Worker is for those with good completion of tasks or better; a lower grade does not carry it.",
  },
  scope: "recipient",
  needs: ["grade"],
  // Of a list of collectives nobody has a grade of this kind.
  concerns: ({ stage, facts }, { id }) =>
    isReviewed(stage) && (facts.entriesByForm.get(id) ?? []).some(({ kind }) => kind === "individual"),
  basis: (regime) => regime.advancedWorkerGrade.basis,
  severity: fromReview("warning", "error"),

  *check(view) {
    const { reading, regime } = view;
    const floor = regime.advancedWorkerGrade.value;
    const elsewhere = gradesElsewhere(view);
    for (const entry of reading.register.entries) {
      const { kind } = entry;
      const grade = entry.grade ?? elsewhere.get(entry.subject) ?? null;
      const claim = entry.claims.find(({ award }) => isAdvancedTitle(award) || isFighterTitle(award));
      if (kind !== "individual" || grade === null || claim === undefined || isAtLeast(grade.value, floor)) continue;
      const who = rowAndName(entry);
      const isElsewhere = grade.cell.sheet !== entry.at.sheet || grade.cell.row !== entry.at.row;
      const where = isElsewhere
        ? {
            vi: ` (ô ${toA1(grade.cell)} sheet «${grade.cell.sheet}»)`,
            en: ` (cell ${toA1(grade.cell)} of sheet «${grade.cell.sheet}»)`,
          }
        : { vi: "", en: "" };
      yield {
        at: isElsewhere ? claim.cell : grade.cell,
        subject: entry.subject,
        related: [isElsewhere ? grade.cell : claim.cell],
        message: {
          vi: `${who.vi}: biểu ghi xếp loại «${excerpt(grade.text)}»${where.vi} và có danh hiệu «${excerpt(claim.text)}». Danh hiệu LĐTT cần hoàn thành tốt nhiệm vụ trở lên. Anh/chị xem lại giúp ô xếp loại hoặc danh hiệu.`,
          en: `${who.en}: the grade reads «${excerpt(grade.text)}»${where.en} beside the title «${excerpt(claim.text)}». Advanced Worker needs good completion of tasks or better. Please look at the grade or the title again.`,
        },
      };
    }
  },
};
