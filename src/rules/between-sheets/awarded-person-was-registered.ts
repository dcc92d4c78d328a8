import { awardName, glossaryEntry } from "../../domain/glossary/awards";
import type { PastAward } from "../../domain/register/register";
import type { Rule, RuleView } from "../rule";

/**
 * Decided titles go to those who had registered: a basis of the title under the Law of 2003 (điểm b khoản 1 Điều 10),
 * dropped by the Law of 2022, where it is only told. Registering for emulation counts, not naming the very title.
 */
export const awardedPersonWasRegistered: Rule = {
  id: "awarded-person-was-registered",
  title: {
    vi: "Người, tập thể được công nhận danh hiệu đã đăng ký thi đua",
    en: "Who is granted a title had registered for emulation",
  },
  why: {
    vi: "Luật năm 2003 không xét người không đăng ký; các năm sau vẫn nên đối chiếu để không sót, không nhầm.",
    en: "The Law of 2003 considers nobody who did not register; later it still shows slips.",
  },
  scope: "row",
  needs: [],
  basis: (regime) => regime.registrationRequired.basis,
  severity: (stage, { registrationRequired }) => (registrationRequired.value && stage === "decided" ? "error" : "info"),

  *check(view) {
    const { regime, stage, year } = view;
    if (stage !== "decided" || view.facts.registrationForms.length === 0) return;
    for (const result of notRegistered(view)) {
      const name = awardName(result.award, "");
      const who = result.name.value;
      const required = regime.registrationRequired.value;
      yield {
        at: result.cell,
        subject: result.subject,
        message: required
          ? {
              vi: `${who} có trong kết quả với danh hiệu «${name.vi}», nhưng chưa thấy tên trong biểu đăng ký. Năm ${String(year)} đăng ký tham gia thi đua là một căn cứ xét danh hiệu. Anh/chị xem giúp tên có viết khác nhau, hoặc bổ sung bản đăng ký vào hồ sơ.`,
              en: `${who} stands among the results with «${name.en}», but was not seen in the register. In ${String(year)} registering for emulation is one of the bases of a title. Please see whether the name is spelled differently, or add the registration to the file.`,
            }
          : {
              vi: `Lưu ý: ${who} có trong kết quả với danh hiệu «${name.vi}», chưa thấy tên trong biểu đăng ký. Từ năm 2024 Luật không còn lấy đăng ký làm căn cứ xét. Anh/chị để nguyên, nếu tên không viết nhầm.`,
              en: `Note: ${who} stands among the results with «${name.en}» and was not seen in the register. From 2024 the Law no longer asks for it. Leave it as it is, unless the name is misspelled.`,
            },
      };
    }
  },
};

/** Results of the year in titles; commendations need no registration. Each recipient once. */
function notRegistered({ reading: { register }, facts, year }: RuleView): readonly PastAward[] {
  const keys = new Set(register.entries.map(({ subject }) => subject));
  const names = new Set(register.entries.map(({ name }) => facts.foldedName(name.value)));
  const told = new Set<string>();
  return register.results.filter((result) => {
    const { subject, name, award, year: of } = result;
    if ((of !== null && of !== year) || glossaryEntry(award)?.kind !== "title") return false;
    if (keys.has(subject) || names.has(facts.foldedName(name.value)) || told.has(subject)) return false;
    told.add(subject);
    return true;
  });
}
