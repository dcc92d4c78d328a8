import type { Finding, Waiver } from "../domain/findings/finding";
import { findingId, hashOf } from "../domain/findings/finding-id";
import { findingPlace, placeIdentity } from "../domain/findings/finding-place";
import { toA1 } from "../workbook/refs";
import type { Found } from "./depends-on";
import { groupBy } from "./facts";
import type { Rule, RuleView } from "./rule";
import { excerpt } from "./wording";

/** Up to a dozen cells of one column with one slip are told one by one; more would drown the rest. */
const most = 12;

/**
 * Findings in which many cells of one column share a safe slip become one: it stands at the first cell, names the
 * others as related, and its fix holds every cell's own write. Cells passed over by hand stay as they were.
 */
export function toldTogether(
  rule: Rule,
  found: readonly Found[],
  view: RuleView,
  waivers: ReadonlyMap<string, Waiver>,
): readonly Found[] {
  const { together } = rule;
  if (together === undefined || found.length <= most) return found;
  const columns = groupBy(
    found.flatMap(({ finding, problem }) => (problem.alone === true ? [] : [finding])),
    (finding) => (isSafeSlip(finding) ? columnKey(finding) : null),
  );
  const crowded = [...columns.values()].filter((group) => group.length > most);
  const gathered = new Set(crowded.flat());
  const heads = new Map(crowded.map((group) => [group[0], group] as const));
  return found.flatMap((each) => {
    const group = heads.get(each.finding);
    if (group !== undefined) return [{ ...each, finding: oneOf(each.finding, group, together, view, waivers) }];
    return gathered.has(each.finding) ? [] : [each];
  });
}

function isSafeSlip({ fix, waived }: Finding): boolean {
  return fix?.safe === true && waived === null;
}

function columnKey({ at: { sheet, column } }: Finding): string {
  return `${String(column)} ${sheet}`;
}

function oneOf(
  first: Finding,
  group: readonly Finding[],
  together: NonNullable<Rule["together"]>,
  view: RuleView,
  waivers: ReadonlyMap<string, Waiver>,
): Finding {
  const { form, role } = placeIdentity(view.facts.forms, first.at);
  const id = findingId({
    rule: first.rule,
    form,
    subject: "",
    role: role === "" ? "" : `column ${role}`,
    ordinal: 0,
  });
  const looksAt = hashOf(group.map((finding) => finding.looksAt));
  const waiver = waivers.get(id);
  const [count, label] = [String(group.length), toA1(first.at)];
  const { column } = findingPlace(view.facts.forms, first.at);
  const header = column === null || column.header === "" ? null : excerpt(column.header);
  const place = { vi: header === null ? "này" : `«${header}»`, en: header === null ? "" : ` «${header}»` };
  return {
    ...first,
    id,
    subject: null,
    person: null,
    unit: null,
    message: {
      vi: `Cột ${place.vi} có ${count} ô ${together.vi}, đầu tiên là ô ${label}. Các ô này sửa một lần được cho cả cột, xem trước rồi mới sửa; những ô khác giữ nguyên.`,
      en: `${count} cells of the column${place.en} ${together.en}, the first being ${label}. All of them can be mended at once, after a preview; other cells stay as they are.`,
    },
    related: group.slice(1).map(({ at }) => at),
    fix: {
      safe: true,
      label: { vi: `Sửa cả ${count} ô`, en: `Fix all ${count} cells` },
      writes: group.flatMap(({ fix }) => fix?.writes ?? []),
    },
    looksAt,
    waived: waiver?.looksAt === looksAt ? waiver : null,
  };
}
