import { awardName, glossaryEntry } from "../../domain/glossary/awards";
import { hasRole, type Form } from "../../domain/form/form";
import type { AwardClaim, Entry } from "../../domain/register/register";
import { groupBy } from "../facts";
import { fromReview, type Problem, type Rule, type RuleView } from "../rule";
import { two } from "../wording";

/**
 * «Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích» (both laws): two Bằng khen, or a Bằng khen and a
 * Giấy khen, for one recipient are asked about. Columns that tell the achievement or the kind of commendation of each
 * row answer the question. Where it is the form's habit, one note for the form.
 */
export const oneCommendationPerAchievement: Rule = {
  id: "one-commendation-per-achievement",
  title: {
    vi: "Một thành tích không đề nghị hai hình thức khen thưởng",
    en: "Not two commendations for one achievement",
  },
  why: {
    vi: "Một thành tích không được tặng nhiều hình thức khen thưởng.",
    en: "One achievement is not commended in several forms.",
  },
  scope: "row",
  needs: [],
  basis: (regime) => regime.oneFormPerAchievement,
  severity: fromReview("info", "warning"),

  *check(view) {
    for (const form of view.facts.registrationForms) {
      if (hasRole(form, "award-type") || hasRole(form, "achievement")) continue;
      const found = doubled(form, view);
      const [first] = found;
      if (first === undefined) continue;
      if (found.length > 3) yield habit(first, found);
      else for (const one of found) yield messageOf(one);
    }
  },
};

interface Doubled {
  readonly entry: Entry;
  readonly first: AwardClaim;
  readonly second: AwardClaim;
}

function doubled(form: Form, { facts }: RuleView): readonly Doubled[] {
  const rowsOf = groupBy(facts.entriesByForm.get(form.id) ?? [], ({ subject }) => subject);
  return [...rowsOf.values()].flatMap((rows) => {
    const claims = rows.flatMap((row) => row.claims).filter(({ award }) => isCommendation(award));
    const [entry] = rows;
    const [first] = claims;
    const second = claims.find(({ award }) => award !== first?.award);
    return entry === undefined || first === undefined || second === undefined ? [] : [{ entry, first, second }];
  });
}

/** Bằng khen and Giấy khen: what is given for the work of a year. Titles and orders have conditions of their own. */
function isCommendation(award: AwardClaim["award"]): boolean {
  return glossaryEntry(award)?.kind === "award" && /diploma-of-merit|certificate-of-merit/.test(award);
}

function messageOf({ entry, first, second }: Doubled): Problem {
  const row = String(entry.at.row);
  const [one, other] = [awardName(first.award, first.text), awardName(second.award, second.text)];
  return {
    at: second.cell,
    subject: entry.subject,
    related: [first.cell],
    message: {
      vi: `Dòng ${row}, ${entry.name.value}: đang đăng ký cả «${one.vi}» và «${other.vi}». Một thành tích chỉ khen một hình thức; nếu là hai thành tích khác nhau, ví dụ một bằng khen chuyên đề, thì vẫn được. Anh/chị ghi rõ ở cột Ghi chú, hoặc chọn một hình thức.`,
      en: `Row ${row}, ${entry.name.value}: registers for both «${one.en}» and «${other.en}». One achievement gets one commendation; two different achievements, such as a thematic one, may get two. Please say so in the remarks, or choose one.`,
    },
  };
}

function habit({ second }: Doubled, found: readonly Doubled[]): Problem {
  const count = two(found.length);
  return {
    at: second.cell,
    subject: null,
    related: found.slice(1).map((one) => one.second.cell),
    figures: String(found.length),
    message: {
      vi: `Có ${count} dòng đăng ký từ hai hình thức khen thưởng trở lên (Bằng khen, Giấy khen). Một thành tích chỉ khen một hình thức; nếu là các thành tích khác nhau thì vẫn được. Anh/chị ghi rõ khen về việc gì ở cột Ghi chú để Hội đồng dễ xét.`,
      en: `${count} rows register for two or more commendations (Bằng khen, Giấy khen). One achievement gets one commendation; different achievements may get one each. Please note in the remarks what each is for, so that the council can decide.`,
    },
  };
}
