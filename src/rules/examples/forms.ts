import type { RuleExamples } from "./rule-example";

// Made from the tests by tests/rules/write-examples.ts: never edited by hand.
export const examples: RuleExamples = {
  "enough-columns": {
    wrong: "A2 – TT · Họ và tên · Chức vụ · Đơn vị · LĐTT · CSTĐCS",
    vi: "Chưa đủ số liệu: chưa thấy cột «Sáng kiến, đề tài» trong biểu này nên chưa rà soát được: Người đăng ký CSTĐ cơ sở ghi tên sáng kiến, đề tài. Nếu biểu theo mẫu của cấp trên thì anh/chị để nguyên.",
    en: "Not enough data: no column «Initiative» was seen in this form, so this was not checked: A grassroots Emulation Fighter names an initiative or a research topic. If the form is prescribed from above, leave it as it is.",
    right: "TT · Họ và tên · Chức vụ · Đơn vị · LĐTT · CSTĐCS · Sáng kiến",
  },
};
