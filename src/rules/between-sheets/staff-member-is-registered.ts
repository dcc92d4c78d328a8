import type { StaffMember } from "../../domain/register/register";
import { always, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { two } from "../wording";

/**
 * Everybody on the staff list stands in the register or with a reason. Emulation is voluntary: «chưa thấy», no more.
 * Where most of the list is missing, the register is of one unit only, or not yet complete: told once.
 */
export const staffMemberIsRegistered: Rule = {
  id: "staff-member-is-registered",
  title: {
    vi: "Người trong danh sách CBCCVC có trong biểu đăng ký hoặc có lý do",
    en: "Everybody on the staff list is registered or has a reason",
  },
  why: {
    vi: "Người chưa đăng ký có thể là không đăng ký, có thể là sót; chỉ tiêu «100% CBCCVC đăng ký» dựa vào đây.",
    en: "Somebody not registered may have chosen so or been forgotten; the target «100% register» rests on it.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    const { staff } = view.reading.register;
    const missing = notRegistered(view);
    const [first] = missing;
    if (first === undefined || missing.length === staff.length) return;
    if (missing.length > 3 && missing.length * 2 > staff.length) {
      yield mostAreMissing(first, missing, staff.length);
      return;
    }
    for (const member of missing) yield notSeen(member, view);
  },
};

/**
 * Members whom no registered person is: neither by the reader's match, nor by key, nor by a registered name that
 * belongs to nobody else on the list.
 */
function notRegistered({ reading: { register }, facts }: RuleView): readonly StaffMember[] {
  const registered = register.people.filter(({ entries }) => entries.length > 0);
  if (registered.length === 0) return [];
  const rowOf = ({ at }: StaffMember) => `${String(at.row)} ${at.sheet}`;
  const keys = new Set(registered.map(({ key }) => key));
  const rows = new Set(registered.flatMap(({ staff }) => (staff === null ? [] : [rowOf(staff)])));
  const names = new Set(
    registered.flatMap(({ staff, entries }) =>
      staff === null ? entries.map(({ name }) => facts.foldedName(name.value)) : [],
    ),
  );
  return register.staff.filter((member) => {
    const name = facts.foldedName(member.name.value);
    // Crossed out, «không đăng ký», «đã chuyển»: named in the form, with a reason.
    return !keys.has(member.key) && !rows.has(rowOf(member)) && !names.has(name) && !facts.setAside.names.has(name);
  });
}

function notSeen({ key, name, unit, unitText }: StaffMember, { facts }: RuleView): Problem {
  const written = (unit === null ? undefined : facts.unitByKey.get(unit)?.name) ?? unitText?.value;
  const of = written === undefined ? "" : ` (${written})`;
  const who = name.value;
  return {
    at: name.cell,
    subject: key,
    message: {
      vi: `Chưa thấy tên ${who}${of} trong biểu đăng ký, trong khi danh sách CBCCVC có. Anh/chị bổ sung, hoặc ghi lý do: chuyển công tác, đi học, không đăng ký…`,
      en: `${who}${of} was not seen in the register, while the staff list has the name. Please add a row, or note the reason: transferred, studying, not registering…`,
    },
  };
}

function mostAreMissing(first: StaffMember, missing: readonly StaffMember[], size: number): Problem {
  const seen = size - missing.length;
  return {
    at: first.name.cell,
    subject: null,
    related: missing.slice(1).map(({ name }) => name.cell),
    figures: `${String(seen)}/${String(size)}`,
    message: {
      vi: `Danh sách CBCCVC có ${two(size)} người, biểu đăng ký mới thấy ${two(seen)} người trong số đó. Nếu biểu chỉ của một phòng, đơn vị thì anh/chị để nguyên; nếu là của cả cơ quan thì anh/chị bổ sung các đơn vị còn thiếu.`,
      en: `The staff list has ${two(size)} people; the register so far shows ${two(seen)} of them. If the register is of one unit, leave it as it is; if it is of the whole office, please add the units still missing.`,
    },
  };
}
