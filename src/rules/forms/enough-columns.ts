import { always, noBasis, type Rule } from "../rule";

/**
 * «Chưa đủ số liệu», once per form: what a column that is not there leaves unchecked. The runner's own finding, which
 * belongs to no single rule: it checks nothing by itself (see `missing-columns.ts`).
 */
export const enoughColumns: Rule = {
  id: "enough-columns",
  title: { vi: "Biểu có đủ cột để rà soát", en: "The form has the columns a check needs" },
  why: {
    vi: "Không có cột thì nội dung ấy chưa được xem; nói ra để không ai tưởng là đã đúng.",
    en: "Where a column is missing, something was not looked at; saying so keeps silence from being taken for consent.",
  },
  scope: "form",
  needs: [],
  level: "office",
  basis: noBasis,
  severity: always("info"),
  check: () => [],
};
