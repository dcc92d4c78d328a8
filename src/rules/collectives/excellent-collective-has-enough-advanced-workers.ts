import { fromReview, type Rule } from "../rule";
import { belowShare } from "./share-of-advanced";

/** TTLĐXS: at least 70 % of the members with LĐTT (both laws, Điều 27). */
export const excellentCollectiveHasEnoughAdvancedWorkers: Rule = {
  id: "excellent-collective-has-enough-advanced-workers",
  title: {
    vi: "Tập thể lao động xuất sắc có ít nhất 70% cá nhân đạt LĐTT",
    en: "An Excellent Labour Collective has at least 70% Advanced Workers",
  },
  why: {
    vi: "Tập thể lao động xuất sắc cần ít nhất 70% cá nhân đạt LĐTT.",
    en: "An Excellent Collective needs 70% of Advanced Workers at least.",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.excellentCollectiveShare.basis,
  severity: fromReview("warning", "error"),

  *check(view) {
    yield* belowShare(view, "excellent-labor-collective", view.regime.excellentCollectiveShare.value);
  },
};
