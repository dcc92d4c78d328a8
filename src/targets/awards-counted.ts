import type { Bilingual } from "../domain/bilingual";
import type { AwardId } from "../domain/glossary/awards";
import type { SubjectKey } from "../domain/recipient";
import { implies } from "../domain/targets/implied-awards";
import type { Count } from "../domain/targets/target-result";
import type { Measure, Target } from "../domain/targets/target";
import type { RowRef } from "../workbook/refs";
import { mayBeSameAuthority } from "./authority";
import { isLevelledDiploma, sourceMissing } from "./award-source";
import { belongsTo, type Denominator } from "./base";
import type { NumeratorInput, NumeratorReading } from "./counted";
import type { Held } from "../counting/population";
import { firstKeys } from "./units-base";
import { awardWords, counted, nounOf, two } from "./wording";

type AwardMeasure = Extract<Measure, { kind: "award" }>;

interface Candidate {
  readonly key: SubjectKey;
  readonly held: readonly Held[];
}

/** People, not awards: whoever holds the title or one that contains it. */
export function heldByPeople(
  target: Target,
  measure: AwardMeasure,
  denominator: Denominator | null,
  { population, reading }: NumeratorInput,
): NumeratorReading {
  const source = sourceMissing(measure, population, reading);
  if (source !== null) return { kind: "unknown", missing: source };
  const { unit } = target.scope;
  const candidates = unit === null ? population.people : population.people.filter((person) => person.unit === unit);
  return countHolders(target, measure, candidates, ({ key }) => key, denominator);
}

/** Phòng, đơn vị, or the whole body, that hold an award; a unit in several rows is one. */
export function heldByCollectives(
  target: Target,
  measure: AwardMeasure,
  denominator: Denominator | null,
  { population, reading }: NumeratorInput,
): NumeratorReading {
  const wanted = measure.wholeBody ? "whole-body" : "department";
  const bodies = population.collectives.filter(
    ({ kind, unit }) => kind === wanted && (target.scope.unit === null || unit === target.scope.unit),
  );
  if (measure.wholeBody && bodies.length === 0) {
    return {
      kind: "unknown",
      missing: {
        vi: "Chưa thấy dòng tập thể Sở (cơ quan) trong biểu đăng ký tập thể.",
        en: "No row for the whole body was found in the collectives' form.",
      },
    };
  }
  const source = sourceMissing(measure, population, reading);
  if (source !== null) return { kind: "unknown", missing: source };
  const keys = firstKeys(population.collectives.filter(({ kind }) => kind === wanted));
  const candidates = bodies.map((one) => ({ ...one, key: keys.get(one.unit) ?? one.key }));
  return countHolders(target, measure, candidates, ({ unit }) => unit, denominator);
}

/** `memberOf`: the key somebody has in the denominator: a person's own, a collective's unit. */
function countHolders<Who extends Candidate>(
  target: Target,
  measure: AwardMeasure,
  candidates: readonly Who[],
  memberOf: (candidate: Who) => string,
  denominator: Denominator | null,
): NumeratorReading {
  const { award } = measure;
  const subjects: SubjectKey[] = [];
  const rows: Count["rows"][number][] = [];
  const unlevelled: SubjectKey[] = [];
  const counting = new Set<string>();
  let marked = 0;
  let outside = 0;
  let othersAuthority = 0;
  const impliedBy = new Map<AwardId, number>();
  for (const candidate of candidates) {
    const { key, held } = candidate;
    if (held.length === 0) continue;
    const member = memberOf(candidate);
    if (counting.has(member)) continue;
    const way = wayOfHolding(held, award, target.label);
    if (way.kind === "not") continue;
    if (way.kind === "by-another-authority") {
      othersAuthority += 1;
      continue;
    }
    if (way.kind === "unlevelled") {
      unlevelled.push(key);
      continue;
    }
    if (denominator !== null && !belongsTo(denominator, member)) {
      outside += 1;
      continue;
    }
    counting.add(member);
    subjects.push(key);
    rows.push(way.at);
    if (way.kind === "marked") marked += 1;
    else impliedBy.set(way.by, (impliedBy.get(way.by) ?? 0) + 1);
  }
  const count: Count = {
    value: subjects.length,
    subjects,
    rows,
    how: howCounted({ measure, marked, impliedBy, outside, othersAuthority, unlevelled: unlevelled.length }),
  };
  return { kind: "counted", count, unlevelled };
}

type WayOfHolding =
  | { readonly kind: "marked"; readonly at: RowRef }
  | { readonly kind: "implied"; readonly by: AwardId; readonly at: RowRef }
  | { readonly kind: "by-another-authority" }
  | { readonly kind: "unlevelled" }
  | { readonly kind: "not" };

/** Whether somebody holds an award: written, contained in a higher title, or only something that looks like it. */
function wayOfHolding(held: readonly Held[], award: AwardId, label: string): WayOfHolding {
  let higher: Held | null = null;
  let isOthers = false;
  let isUnlevelled = false;
  for (const one of held) {
    if (one.award === award) {
      if (!isRankedAward(award) || mayBeSameAuthority(label, one.words)) return { kind: "marked", at: one.at };
      isOthers = true;
    } else if (higher === null && implies(one.award, award)) higher = one;
    else if (one.award === "diploma-of-merit" && isLevelledDiploma(award)) isUnlevelled = true;
  }
  if (higher !== null) return { kind: "implied", by: higher.award, at: higher.at };
  if (isOthers) return { kind: "by-another-authority" };
  return isUnlevelled ? { kind: "unlevelled" } : { kind: "not" };
}

/** Awards of one name that several authorities grant. */
function isRankedAward(award: AwardId): boolean {
  return award === "certificate-of-merit" || award === "diploma-of-merit";
}

interface Tally {
  readonly measure: AwardMeasure;
  readonly marked: number;
  readonly impliedBy: ReadonlyMap<AwardId, number>;
  readonly outside: number;
  readonly othersAuthority: number;
  readonly unlevelled: number;
}

/** «27 được ghi LĐTT và 6 CSTĐ cơ sở được tính luôn: 27 + 6 = 33». */
function howCounted({ measure, marked, impliedBy, outside, othersAuthority, unlevelled }: Tally): Bilingual {
  const noun = nounOf(measure);
  const name = awardWords(measure.award);
  const implied = [...impliedBy.values()].reduce((sum, count) => sum + count, 0);
  const parts: Bilingual[] = [];
  if (implied === 0) {
    parts.push({
      vi: `${two(marked)} ${noun.vi} được ghi ${name.vi}`,
      en: `${counted(marked, noun).en} marked ${name.en}`,
    });
  } else {
    const higher = [...impliedBy].map(([award, count]) => ({ count, name: awardWords(award) }));
    const sum = [marked, ...higher.map(({ count }) => count)].map(String).join(" + ");
    parts.push({
      vi: `${two(marked)} ${noun.vi} được ghi ${name.vi}; ${higher.map((one) => `${two(one.count)} ${one.name.vi}`).join(", ")} được tính luôn vào số ${name.vi}: ${sum} = ${String(marked + implied)}`,
      en: `${counted(marked, noun).en} marked ${name.en}; ${higher.map((one) => `${String(one.count)} ${one.name.en}`).join(", ")} counted in as well: ${sum} = ${String(marked + implied)}`,
    });
  }
  if (outside > 0) {
    parts.push({
      vi: `${two(outside)} ${noun.vi} có ghi nhưng không nằm trong mẫu số nên không tính ở tử số`,
      en: `${counted(outside, noun).en} marked but outside the denominator, so not in the numerator`,
    });
  }
  if (othersAuthority > 0) {
    parts.push({
      vi: `${two(othersAuthority)} ${noun.vi} được cấp khác khen, không tính vào chỉ tiêu này`,
      en: `${counted(othersAuthority, noun).en} commended by another authority, not counted here`,
    });
  }
  if (unlevelled > 0) {
    parts.push({
      vi: `${two(unlevelled)} ${noun.vi} ghi «Bằng khen» chưa rõ cấp, chưa tính`,
      en: `${counted(unlevelled, noun).en} with a Diploma of Merit whose level is not said, not counted yet`,
    });
  }
  return { vi: parts.map(({ vi }) => vi).join("; "), en: parts.map(({ en }) => en).join("; ") };
}
