import { always, noBasis, type Rule } from "../rule";

/** Ban Giám đốc, Lãnh đạo Sở are people, not a collective that is considered for a title. */
export const leadershipIsNoCollective: Rule = {
  id: "leadership-is-no-collective",
  title: {
    vi: "Ban Giám đốc không phải tập thể được xét danh hiệu",
    en: "The board of directors is no collective considered for a title",
  },
  why: {
    vi: "Ban Giám đốc là lãnh đạo của cả cơ quan, không phải phòng, đơn vị được xét danh hiệu tập thể.",
    en: "The board of directors leads the whole body and is no unit considered for a collective's title.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ reading: { register }, facts }) {
    for (const collective of register.collectives) {
      if (facts.unitByKey.get(collective.unit)?.kind !== "leadership") continue;
      const entry = collective.entries.find(({ claims }) => claims.length > 0);
      const claim = entry?.claims[0];
      if (entry === undefined || claim === undefined) continue;
      yield {
        at: claim.cell,
        subject: collective.key,
        message: {
          vi: `Dòng ${String(entry.at.row)}, ${collective.name} có danh hiệu tập thể «${claim.text.trim()}». Ban Giám đốc thường không phải là tập thể được xét riêng; nếu là danh hiệu của cả cơ quan thì anh/chị ghi tên là «Tập thể Sở».`,
          en: `Row ${String(entry.at.row)}, ${collective.name} carries a collective title «${claim.text.trim()}». The board of directors is usually not a collective of its own; if the whole office is meant, please write its name.`,
        },
      };
    }
  },
};
