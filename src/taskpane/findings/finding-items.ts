import type { Finding } from "../../domain/findings/finding";
import type { MendingLevel } from "../../domain/findings/mending";

/** What stands in the list: the head of a level, one finding, or many of one rule and severity under one line. */
export type FindingItem =
  | { readonly kind: "head"; readonly id: string; readonly level: MendingLevel; readonly findings: readonly Finding[] }
  | { readonly kind: "one"; readonly id: string; readonly finding: Finding; readonly inGroup: boolean }
  | { readonly kind: "group"; readonly id: string; readonly findings: readonly [Finding, ...Finding[]] };

/** From so many on, findings of one rule stand as one group. */
export const GROUPED_FROM = 5;

/**
 * The findings in their order, each level below its head; many of one rule and severity as a group where the first of
 * them stood, followed by its members where its id is among the open ones.
 */
export function findingItems(findings: readonly Finding[], open: ReadonlySet<string>): readonly FindingItem[] {
  const byLevel = new Map<MendingLevel, Finding[]>();
  for (const finding of findings) {
    const members = byLevel.get(finding.level);
    if (members === undefined) byLevel.set(finding.level, [finding]);
    else members.push(finding);
  }
  return [...byLevel].flatMap(([level, members]) => [
    { kind: "head" as const, id: `level ${level}`, level, findings: members },
    ...withinLevel(members, open),
  ]);
}

/** The group that a finding would stand in: slips of typing are mended together, whatever their rule. */
export function groupOf({ rule, severity, level, fix }: Finding): string {
  return level === "typing" && fix?.safe === true ? "typing" : `${level} ${severity} ${rule}`;
}

/** Together from two on where one press mends them all, so that what needs her eye comes into sight. */
function isGrouped(id: string, members: readonly Finding[]): boolean {
  return members.length >= (id === "typing" ? 2 : GROUPED_FROM);
}

function withinLevel(findings: readonly Finding[], open: ReadonlySet<string>): readonly FindingItem[] {
  const byRule = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const members = byRule.get(groupOf(finding));
    if (members === undefined) byRule.set(groupOf(finding), [finding]);
    else members.push(finding);
  }
  return findings.flatMap((finding): readonly FindingItem[] => {
    const id = groupOf(finding);
    const members = byRule.get(id) ?? [finding];
    if (!isGrouped(id, members)) return [{ kind: "one", id: finding.id, finding, inGroup: false }];
    if (members[0] !== finding) return [];
    const shown = open.has(id) ? members : [];
    return [
      { kind: "group", id, findings: members },
      ...shown.map((each) => ({ kind: "one", id: each.id, finding: each, inGroup: true }) as const),
    ];
  });
}
