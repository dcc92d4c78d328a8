import { fromReview, type Rule } from "../rule";
import { membersOf } from "./members";

/** TTLĐXS has a CSTĐ cơ sở among its members (Law of 2003, Điều 27). What the Law of 2022 says was not found: not asked. */
export const excellentCollectiveHasAnEmulationFighter: Rule = {
  id: "excellent-collective-has-an-emulation-fighter",
  title: {
    vi: "Tập thể lao động xuất sắc có cá nhân đạt CSTĐ cơ sở",
    en: "An Excellent Labour Collective has a grassroots Emulation Fighter",
  },
  why: {
    vi: "Theo Luật năm 2003, Tập thể lao động xuất sắc phải có cá nhân đạt CSTĐ cơ sở.",
    en: "Under the Law of 2003 an Excellent Collective has an Emulation Fighter among its members.",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.excellentCollectiveNeedsFighter.basis,
  severity: fromReview("warning", "error"),

  *check(view) {
    if (!view.regime.excellentCollectiveNeedsFighter.value) return;
    for (const collective of view.reading.register.collectives) {
      const entry = collective.entries.find(({ claims }) =>
        claims.some(({ award }) => award === "excellent-labor-collective"),
      );
      const claim = entry?.claims.find(({ award }) => award === "excellent-labor-collective");
      const members = membersOf(collective, view);
      if (entry === undefined || claim === undefined || members === null || members.fighters.length > 0) continue;
      yield {
        at: claim.cell,
        subject: collective.key,
        figures: String(members.people.length),
        message: {
          vi: `Dòng ${String(entry.at.row)}, ${collective.name} đăng ký Tập thể lao động xuất sắc; trong biểu chưa thấy ai của đơn vị đăng ký CSTĐ cơ sở. Năm ${String(view.year)} danh hiệu này cần có cá nhân đạt Chiến sĩ thi đua cơ sở. Anh/chị xem lại danh sách cá nhân của đơn vị.`,
          en: `Row ${String(entry.at.row)}, ${collective.name} registers for Excellent Labour Collective; nobody of the unit is seen registering for grassroots Emulation Fighter. In ${String(view.year)} this title needs one among its members. Please look at the unit's list of people.`,
        },
      };
    }
  },
};
