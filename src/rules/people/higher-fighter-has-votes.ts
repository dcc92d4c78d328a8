import { isHigherFighter } from "../../domain/eligibility/titles-held";
import { fromReview, isReviewed, type Rule } from "../rule";
import { decimal, rowAndName } from "../wording";

/**
 * CSTĐ cấp tỉnh, cấp bộ, toàn quốc: at least 90 % of all members of the council agree, those absent asked in writing
 * (NĐ 91/2017, khoản 8 Điều 45). The Law of 2022 leaves it to others. No vote written is no verdict.
 */
export const higherFighterHasVotes: Rule = {
  id: "higher-fighter-has-votes",
  title: {
    vi: "CSTĐ cấp tỉnh, cấp bộ, toàn quốc đạt tỷ lệ phiếu của Hội đồng",
    en: "Higher Emulation Fighters have the council's votes",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.higherFighterVote.basis,
  severity: fromReview("info", "error"),

  *check({ reading: { register }, regime, stage }) {
    const needed = regime.higherFighterVote.value;
    if (needed === null || !isReviewed(stage)) return;
    for (const entry of register.entries) {
      const { voteShare } = entry;
      const claim = entry.claims.find(({ award }) => isHigherFighter(award) || award === "national-emulation-fighter");
      if (entry.kind !== "individual" || voteShare === null || claim === undefined) continue;
      const { num, den } = voteShare.value;
      if (den === 0 || num * needed.den >= needed.num * den) continue;
      const who = rowAndName(entry);
      const percent = decimal((100 * num) / den);
      const least = decimal((100 * needed.num) / needed.den);
      yield {
        at: voteShare.cell,
        subject: entry.subject,
        related: [claim.cell],
        message: {
          vi: `${who.vi}: tỷ lệ phiếu đồng ý đang ghi ${percent}%. Danh hiệu này cần từ ${least}% tổng số thành viên Hội đồng, người vắng mặt được lấy ý kiến bằng văn bản. Anh/chị đối chiếu với biên bản kiểm phiếu.`,
          en: `${who.en}: the share of votes reads ${percent}%. This title needs at least ${least}% of all council members, those absent being asked in writing. Please compare with the minutes of the vote.`,
        },
      };
    }
  },
};
