import { holdersAmong } from "../../counting/holders";
import { ADVANCED } from "../../domain/eligibility/titles-held";
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
  if (holdersAmong(view.facts.population.people, ADVANCED).length === 0) {
    yield* nobodyIsAdvanced(view, title, needed);
    return;
  }
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

/** No LĐTT was read of anybody: once for all collectives, for the column of LĐTT may not have been understood. */
function* nobodyIsAdvanced(
  { reading }: RuleView,
  title: AwardId,
  needed: { readonly vi: string; readonly en: string },
): Iterable<Problem> {
  const claims = reading.register.collectives.flatMap((collective) =>
    collective.entries.flatMap((entry) =>
      entry.claims.filter(({ award }) => award === title).map((claim) => ({ claim, subject: collective.key })),
    ),
  );
  const [first, ...others] = claims;
  if (first === undefined || reading.register.people.every(({ entries }) => entries.length === 0)) return;
  const [count, name] = [two(claims.length), awardName(title, first.claim.text)];
  yield {
    at: first.claim.cell,
    subject: first.subject,
    atMost: "info",
    related: others.map(({ claim }) => claim.cell),
    message: {
      vi: `${count} tập thể đăng ký ${name.vi}, danh hiệu cần ${needed.vi} cá nhân đạt LĐTT, nhưng trong biểu chưa thấy ai đăng ký LĐTT. Anh/chị xem lại cách đọc cột LĐTT, hoặc bổ sung danh sách cá nhân.`,
      en: `${count} collectives register for ${name.en}, which needs ${needed.en} of the members, but nobody is seen as Advanced Worker. Please look at how that column was read, or add the list of people.`,
    },
  };
}
