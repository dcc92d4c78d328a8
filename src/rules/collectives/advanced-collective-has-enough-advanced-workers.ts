import { fromReview, type Rule } from "../rule";
import { belowShare } from "./share-of-advanced";

/** TTLĐTT: more than 50 % of the members with LĐTT under the Law of 2003, at least 70 % under the Law of 2022 (Điều 28). */
export const advancedCollectiveHasEnoughAdvancedWorkers: Rule = {
  id: "advanced-collective-has-enough-advanced-workers",
  title: {
    vi: "Tập thể lao động tiên tiến có đủ tỷ lệ LĐTT trong đơn vị",
    en: "An Advanced Labour Collective has enough Advanced Workers",
  },
  why: {
    vi: "Tập thể lao động tiên tiến cần đủ tỷ lệ cá nhân đạt LĐTT; tỷ lệ của hai luật khác nhau.",
    en: "The collective's title needs a share of Advanced Workers, which differs between the two laws.",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.advancedCollectiveShare.basis,
  severity: fromReview("warning", "error"),

  *check(view) {
    yield* belowShare(view, "advanced-labor-collective", view.regime.advancedCollectiveShare.value);
  },
};
