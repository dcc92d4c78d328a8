import { always, noBasis, type Rule } from "../rule";

/** Everybody on the staff list stands in the register or with a reason. Emulation is voluntary: «chưa thấy», no more. */
export const staffMemberIsRegistered: Rule = {
  id: "staff-member-is-registered",
  title: {
    vi: "Người trong danh sách CBCCVC có trong biểu đăng ký hoặc có lý do",
    en: "Everybody on the staff list is registered or has a reason",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ reading: { register }, facts }) {
    if (register.people.every(({ entries }) => entries.length === 0)) return;
    for (const person of register.people) {
      if (person.staff === null || person.entries.length > 0) continue;
      const unit = person.unit === null ? undefined : facts.unitByKey.get(person.unit);
      const of = unit === undefined ? "" : ` (${unit.name})`;
      yield {
        at: person.staff.name.cell,
        subject: person.key,
        message: {
          vi: `Chưa thấy tên ${person.name}${of} trong biểu đăng ký, trong khi danh sách CBCCVC có. Anh/chị bổ sung, hoặc ghi lý do: chuyển công tác, đi học, không đăng ký…`,
          en: `${person.name}${of} was not seen in the register, while the staff list has the name. Please add a row, or note the reason: transferred, studying, not registering…`,
        },
      };
    }
  },
};
