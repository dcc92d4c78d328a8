import { always, type Rule } from "../rule";

/** TTLĐXS is chosen among the TTLĐTT. Asked only where the form marks both for most; otherwise it is implied. */
export const excellentCollectiveIsAdvancedCollective: Rule = {
  id: "excellent-collective-is-advanced-collective",
  title: {
    vi: "Tập thể lao động xuất sắc có dấu Tập thể lao động tiên tiến, khi biểu quen đánh cả hai",
    en: "An Excellent Labour Collective is marked Advanced too, where the form marks both",
  },
  why: {
    vi: "Tập thể lao động xuất sắc chọn trong số Tập thể lao động tiên tiến của năm.",
    en: "Excellent Collectives are chosen among the Advanced Collectives of the year.",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.excellentCollectiveIsAdvanced,
  severity: always("warning"),

  *check({ facts }) {
    for (const form of facts.registrationForms) {
      const excellent = (facts.entriesByForm.get(form.id) ?? []).filter(
        ({ kind, claims }) =>
          kind === "collective" && claims.some(({ award }) => award === "excellent-labor-collective"),
      );
      const single = excellent.filter(
        ({ claims }) => !claims.some(({ award }) => award === "advanced-labor-collective"),
      );
      const both = excellent.length - single.length;
      if (both <= single.length) continue;
      for (const entry of single) {
        const claim = entry.claims.find(({ award }) => award === "excellent-labor-collective");
        yield {
          at: claim?.cell ?? entry.name.cell,
          subject: entry.subject,
          message: {
            vi: `Dòng ${String(entry.at.row)}, ${entry.name.value}: có dấu Tập thể lao động xuất sắc nhưng ô Tập thể lao động tiên tiến còn trống, trong khi ${String(both)} tập thể khác được đánh cả hai. Tập thể lao động xuất sắc được chọn trong số tập thể lao động tiên tiến nên anh/chị đánh thêm, nếu chỉ là sót.`,
            en: `Row ${String(entry.at.row)}, ${entry.name.value}: marked Excellent Labour Collective while the Advanced Labour Collective cell is blank; ${String(both)} others are marked both. The excellent are chosen among the advanced, so please add the mark if it was only left out.`,
          },
        };
      }
    }
  },
};
