import { disciplineInColumn, weightOf } from "../../domain/eligibility/discipline";
import { always, type Rule } from "../rule";

const titles = new Set(["advanced-labor-collective", "excellent-labor-collective"]);

/**
 * No member of a TTLĐTT or TTLĐXS has a discipline from cảnh cáo up in the year. Read only from a discipline column with
 * a legal form and a decision; the collective is asked about, the person is not named.
 */
export const collectiveHasNoDisciplinedMember: Rule = {
  id: "collective-has-no-disciplined-member",
  title: {
    vi: "Tập thể đăng ký danh hiệu không có cá nhân bị kỷ luật từ cảnh cáo trở lên",
    en: "A collective with a title has no member disciplined from a warning up",
  },
  why: {
    vi: "Tập thể có người bị kỷ luật từ cảnh cáo trở lên chưa được xét.",
    en: "A collective with a member disciplined by a warning or worse is not considered.",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.collectiveDiscipline.basis,
  severity: always("error"),

  *check({ reading: { register }, facts, regime, year }) {
    const mildest = weightOf(regime.collectiveDiscipline.value);
    for (const collective of register.collectives) {
      const claim = collective.entries.flatMap(({ claims }) => claims).find(({ award }) => titles.has(award));
      if (claim === undefined) continue;
      const cells = (facts.peopleByUnit.get(collective.unit) ?? []).flatMap(({ entries }) =>
        entries.flatMap(({ discipline }) => {
          if (discipline === null) return [];
          const stated = disciplineInColumn(discipline.value, year);
          return stated.kind === "stated" && weightOf(stated.form) >= mildest ? [discipline.cell] : [];
        }),
      );
      if (cells.length === 0) continue;
      yield {
        at: claim.cell,
        subject: collective.key,
        related: cells,
        sensitive: true,
        message: {
          vi: `Ô danh hiệu của ${collective.name}: cột Kỷ luật của đơn vị có hình thức từ cảnh cáo trở lên trong năm ${String(year)}. Danh hiệu này cần không có cá nhân bị kỷ luật từ cảnh cáo trở lên. Anh/chị đối chiếu với quyết định trước khi trình.`,
          en: `The title of ${collective.name}: the discipline column of the unit shows a form from a warning up in ${String(year)}. This title needs none among its members. Please compare with the decision before submitting.`,
        },
      };
    }
  },
};
