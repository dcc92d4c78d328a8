import { awardName, type AwardId } from "../../domain/glossary/awards";
import type { Regime } from "../../domain/regimes/regime";
import type { Problem, RuleView } from "../rule";
import { compareWith, decimal, two } from "../wording";
import { membersOf } from "./members";

type ShareRule = Regime["advancedCollectiveShare"]["value"];

/** Exact: whether `count` of `size` reaches the share («trên» where strict). */
export function reaches(count: number, size: number, { share: { num, den }, strict }: ShareRule): boolean {
  return strict ? count * den > size * num : count * den >= size * num;
}

/** Collectives with the title whose own members, as far as the workbook names them, do not reach the share of LĐTT. */
export function* belowShare(view: RuleView, title: AwardId, rule: ShareRule): Iterable<Problem> {
  const percent = decimal((100 * rule.share.num) / rule.share.den);
  const needed = rule.strict
    ? { vi: `trên ${percent}%`, en: `more than ${percent}%` }
    : { vi: `ít nhất ${percent}%`, en: `at least ${percent}%` };
  const then = compareWith(view.stage);
  for (const collective of view.reading.register.collectives) {
    const entry = collective.entries.find(({ claims }) => claims.some(({ award }) => award === title));
    const claim = entry?.claims.find(({ award }) => award === title);
    if (entry === undefined || claim === undefined) continue;
    const members = membersOf(collective, view);
    if (members === null || reaches(members.advanced.length, members.size, rule)) continue;
    const [advanced, size] = [members.advanced.length, members.size];
    const name = awardName(title, claim.text);
    yield {
      at: claim.cell,
      subject: collective.key,
      figures: `${String(advanced)}/${String(size)}`,
      related: members.people.slice(0, 50).flatMap(({ entries }) => entries.slice(0, 1).map((row) => row.name.cell)),
      message: {
        vi: `Dòng ${String(entry.at.row)}, ${collective.name} đăng ký ${name.vi}; trong biểu đang thấy ${two(advanced)} LĐTT trên ${two(size)} người của đơn vị (${decimal((100 * advanced) / size)}%). Danh hiệu này cần ${needed.vi} cá nhân đạt LĐTT. Anh/chị bổ sung danh sách của đơn vị nếu còn thiếu, hoặc ${then.vi}.`,
        en: `Row ${String(entry.at.row)}, ${collective.name} registers for ${name.en}; the form shows ${two(advanced)} Advanced Workers among ${two(size)} people of the unit (${decimal((100 * advanced) / size)}%). This title needs ${needed.en} of the members. Please complete the unit's list if some are missing, or ${then.en}.`,
      },
    };
  }
}
