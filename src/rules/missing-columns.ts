import type { Bilingual } from "../domain/bilingual";
import type { ColumnRole } from "../domain/form/column-role";
import { columnRoleNames } from "../domain/form/column-role-names";
import { hasRole, type Form } from "../domain/form/form";
import type { Problem, Rule, RuleView } from "./rule";

/**
 * «Chưa đủ số liệu»: one note per form that names the columns it lacks and what therefore was not looked at. No place,
 * no verdict: a column the form does not have is never held against a person.
 */
export function missingColumns(view: RuleView, rules: readonly Rule[]): readonly Problem[] {
  return view.facts.registrationForms.flatMap((form) => {
    const unanswered = rules.flatMap((rule) => {
      if (rule.needs.length === 0 || rule.concerns?.(view, form) === false) return [];
      const roles = rule.needs.filter((role) => !hasRole(form, role));
      return roles.length === 0 ? [] : [{ rule, roles }];
    });
    return unanswered.length === 0 ? [] : [problemOf(form, unanswered)];
  });
}

function problemOf(
  form: Form,
  unanswered: readonly { readonly rule: Rule; readonly roles: readonly ColumnRole[] }[],
): Problem {
  const roles = [...new Set(unanswered.flatMap((one) => one.roles))];
  const listed = (language: keyof Bilingual) => roles.map((role) => `«${columnRoleNames[role][language]}»`).join(", ");
  const titles = (language: keyof Bilingual) => unanswered.map(({ rule }) => rule.title[language]).join("; ");
  return {
    at: { sheet: form.sheet, row: form.headerRows?.[0] ?? form.extent.top, column: form.extent.left },
    subject: null,
    message: {
      vi: `Chưa đủ số liệu: chưa thấy cột ${listed("vi")} trong biểu này nên chưa rà soát được: ${titles("vi")}. Nếu biểu theo mẫu của cấp trên thì anh/chị để nguyên.`,
      en: `Not enough data: no column ${listed("en")} was seen in this form, so this was not checked: ${titles("en")}. If the form is prescribed from above, leave it as it is.`,
    },
    figures: roles.join(" "),
  };
}
