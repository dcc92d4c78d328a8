import type { EligibilityView } from "../domain/eligibility/conditions";
import { hasRole } from "../domain/form/form";
import type { Person } from "../domain/register/register";
import { fold } from "../text/fold";
import type { RuleView } from "./rule";

/** What the conditions of `domain/eligibility` are judged by in this workbook. */
export function eligibilityView(view: RuleView): EligibilityView {
  const { regime, overlay, year, facts, reading } = view;
  const hasHistory = reading.register.history.length > 0;
  const hasList = reading.register.initiatives.length > 0;
  const hasPlace = ({ entries }: Person) =>
    hasList ||
    entries.some(({ form }) => {
      const own = facts.formById.get(form);
      return own !== undefined && hasRole(own, "initiative");
    });
  return {
    regime,
    overlay,
    year,
    hasInitiativesOf: (person) => {
      if (person.entries.some(({ initiatives }) => initiatives.some(({ value }) => !namesNone(value)))) return "named";
      if (facts.initiativeAuthors.has(facts.foldedName(person.name))) return "named";
      return hasPlace(person) ? "blank" : "no-place";
    },
    pastAwardsOf: hasHistory ? ({ key }) => facts.pastByPerson.get(key) ?? [] : null,
  };
}

/** «Chưa có», «sẽ bổ sung sau», «đang viết», «-»: an answer in the place of an initiative's name. */
function namesNone(text: string): boolean {
  return /^[\s\-–.…?]*$|^(?:hiện )?(?:chưa|không|ko|đang|sẽ|bổ sung|cập nhật|n\/?a)(?!\p{L})(?: (?:có|xác định|rõ|chốt|đăng ký|viết|làm|hoàn thiện|xây dựng|nghiên cứu|bổ sung|cập nhật|gửi|nộp|tên|sáng kiến|đề tài|sau|thêm|nghĩ))*[\s.…]*$/u.test(
    fold(text),
  );
}
