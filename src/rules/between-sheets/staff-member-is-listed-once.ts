import type { StaffMember } from "../../domain/register/register";
import { groupBy } from "../facts";
import { always, noBasis, type Rule } from "../rule";

/** Everybody stands once on the staff list: whoever stands twice is two in the denominator. */
export const staffMemberIsListedOnce: Rule = {
  id: "staff-member-is-listed-once",
  title: { vi: "Mỗi người có một dòng trong danh sách CBCCVC", en: "Everybody has one row on the staff list" },
  why: {
    vi: "Danh sách CBCCVC là mẫu số của mọi tỷ lệ; một người ghi hai lần làm tỷ lệ giảm.",
    en: "The staff list is the base of every share; somebody listed twice lowers it.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ reading: { register }, facts }) {
    for (const people of groupBy(
      register.staff,
      ({ name, at }) => `${facts.foldedName(name.value)}\n${at.sheet}`,
    ).values()) {
      const [first, ...others] = people;
      if (first === undefined) continue;
      for (const again of others) {
        if (areToldApart(first, again)) continue;
        const [one, other] = [first, again].map(({ at, unitText }) => {
          const unit = unitText === null ? "" : ` (${unitText.value.trim()})`;
          return { vi: `dòng ${String(at.row)}${unit}`, en: `row ${String(at.row)}${unit}` };
        });
        yield {
          at: again.name.cell,
          subject: again.key,
          related: [first.name.cell],
          message: {
            vi: `${again.name.value.trim()} có ở ${one?.vi ?? ""} và ${other?.vi ?? ""} của danh sách CBCCVC. Nếu là một người thì chỉ để một dòng, vì tổng số người lấy làm mẫu số; nếu là hai người trùng tên, anh/chị thêm ngày sinh để phân biệt.`,
            en: `${again.name.value.trim()} stands in ${one?.en ?? ""} and ${other?.en ?? ""} of the staff list. One person needs one row, as the list is the denominator; if these are two people of one name, add dates of birth to tell them apart.`,
          },
        };
      }
    }
  },
};

/** Both with a date of birth or an ID number, and another one. */
function areToldApart(one: StaffMember, other: StaffMember): boolean {
  const differs = (first: string | undefined, second: string | undefined) =>
    first !== undefined && second !== undefined && first !== second;
  return (
    differs(one.idNumber?.value, other.idNumber?.value) ||
    differs(one.birthDate?.text.trim(), other.birthDate?.text.trim())
  );
}
