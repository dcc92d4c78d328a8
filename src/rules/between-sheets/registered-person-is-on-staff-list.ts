import { always, noBasis, type Rule } from "../rule";
import { rowAndName } from "../wording";

/** Where the workbook has a staff list, the people registered stand in it: else the share is of other people. */
export const registeredPersonIsOnStaffList: Rule = {
  id: "registered-person-is-on-staff-list",
  title: {
    vi: "Người đăng ký có trong danh sách CBCCVC",
    en: "A person registered is on the staff list",
  },
  why: {
    vi: "Người đăng ký mà không có trong danh sách thì danh sách cũ, hoặc tên gõ khác.",
    en: "A registered person missing from the list means an old list or another spelling.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ reading: { register } }) {
    const registered = register.people.filter(({ entries }) => entries.length > 0);
    const strangers = registered.filter(({ staff }) => staff === null);
    // A list that holds few of the people is the list of somebody else.
    if (register.staff.length === 0 || strangers.length * 2 > registered.length) return;
    for (const person of strangers) {
      const [entry] = person.entries;
      if (entry === undefined) continue;
      const who = rowAndName(entry);
      yield {
        at: entry.name.cell,
        subject: person.key,
        message: {
          vi: `${who.vi}: chưa thấy tên trong danh sách CBCCVC. Nếu là người lao động hợp đồng hoặc người mới đến thì anh/chị bổ sung vào danh sách; nếu hai nơi viết khác nhau thì sửa cho thống nhất.`,
          en: `${who.en}: the name was not seen on the staff list. For contract staff or a newcomer, please add it there; if the two places spell it differently, make them agree.`,
        },
      };
    }
  },
};
