import { oneAUnit } from "../counting/bodies";
import { type Candidate, type Holder, holdersAmong } from "../counting/holders";
import type { Held } from "../counting/population";
import type { Bilingual } from "../domain/bilingual";
import { ADVANCED, isAdvancedTitle } from "../domain/eligibility/titles-held";
import type { AwardId } from "../domain/glossary/awards";
import { awardsNamedBy } from "../domain/targets/implied-awards";
import type { SubjectKey } from "../domain/recipient";
import type { Count } from "../domain/targets/target-result";
import type { Measure, Target } from "../domain/targets/target";
import { isOfAssociation, mayBeSameAuthority } from "./authority";
import { isLevelledDiploma, sourceMissing } from "./award-source";
import { belongsTo, type Denominator } from "./base";
import type { NumeratorInput, NumeratorReading } from "./counted";
import { awardWords, counted, nounOf, two } from "./wording";

type AwardMeasure = Extract<Measure, { kind: "award" }>;

/** People, not awards: whoever holds the title or one that contains it. */
export function heldByPeople(
  target: Target,
  measure: AwardMeasure,
  denominator: Denominator | null,
  { population, reading }: NumeratorInput,
): NumeratorReading {
  const source = sourceMissing(measure, target.label, population, reading);
  if (source !== null) return { kind: "unknown", missing: source };
  const { unit } = target.scope;
  const candidates = unit === null ? population.people : population.people.filter((person) => person.unit === unit);
  return countHolders(target, measure, candidates, ({ key }) => key, denominator);
}

const FLAGS: ReadonlySet<AwardId> = new Set<AwardId>([
  "government-emulation-flag",
  "ministerial-emulation-flag",
  "provincial-emulation-flag",
]);

/** Phòng, đơn vị, or the whole body, that hold an award; a unit in several rows is one. */
export function heldByCollectives(
  target: Target,
  measure: AwardMeasure,
  denominator: Denominator | null,
  { population, reading }: NumeratorInput,
): NumeratorReading {
  const wanted = measure.wholeBody ? "whole-body" : "department";
  // «Cờ thi đua của UBND tỉnh: 01» is mostly the body's own: a number of flags leaves nobody out.
  const isOfAll = !measure.wholeBody && denominator === null && FLAGS.has(measure.award);
  const bodies = oneAUnit(
    population.collectives.filter(
      ({ kind, unit }) => (isOfAll || kind === wanted) && (target.scope.unit === null || unit === target.scope.unit),
    ),
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
  const source = sourceMissing(measure, target.label, population, reading);
  if (source !== null) return { kind: "unknown", missing: source };
  return countHolders(target, measure, bodies, ({ unit }) => unit, denominator);
}

/** `memberOf`: the key somebody has in the denominator: a person's own, a collective's unit. */
function countHolders<Who extends Candidate & { readonly held: readonly Held[] }>(
  target: Target,
  measure: AwardMeasure,
  candidates: readonly Who[],
  memberOf: (candidate: Who) => string,
  denominator: Denominator | null,
): NumeratorReading {
  const { award } = measure;
  const meant = awardsMeant(target, award);
  const amongThem = (some: readonly Who[]) =>
    holdersAmong(some, meant, (mark) =>
      isAdvancedTitle(mark.award) || awardsNamedBy(award).includes(mark.award)
        ? !isRankedAward(award) || mayBeSameAuthority(target.label, mark.words)
        : isNamedSo(award, mark.words) && mayBeSameAuthority(target.label, mark.words),
    );
  const inBase = candidates.filter((who) => denominator === null || belongsTo(denominator, memberOf(who)));
  const within = new Set(inBase.map(({ key }) => key));
  const holders = amongThem(candidates);
  // Whether a CSTĐCS among them is a CSTT is told by the titles of his own kind, and not by all.
  const counting = amongThem(inBase);
  const ofAnyAuthority = isRankedAward(award) ? holdersAmong(candidates, awardsNamedBy(award)).length : holders.length;
  const unlevelled = isLevelledDiploma(award)
    ? withoutLevel(candidates, holders)
    : isAdvancedTitle(award)
      ? ofEitherKind(inBase, counting)
      : [];
  const impliedBy = new Map<AwardId, number>();
  for (const { isMarked, through } of counting) {
    if (!isMarked) impliedBy.set(through, (impliedBy.get(through) ?? 0) + 1);
  }
  const count: Count = {
    value: counting.length,
    subjects: counting.map(({ who }) => who.key),
    rows: counting.flatMap(({ marks }) => marks.slice(0, 1).map(({ at }) => at)),
    how: howCounted({
      measure,
      marked: counting.filter(({ isMarked }) => isMarked).length,
      impliedBy,
      outside: holders.filter(({ who }) => !within.has(who.key)).length,
      othersAuthority: ofAnyAuthority - holders.length,
      unlevelled: unlevelled.length,
    }),
  };
  return { kind: "counted", count, unlevelled };
}

/** Those whose «Bằng khen» does not say who grants it, and who hold the one asked for in no other way. */
function withoutLevel(candidates: readonly Candidate[], holders: readonly Holder[]): readonly SubjectKey[] {
  const holding = new Set(holders.map(({ who }) => who.key));
  return holdersAmong(candidates, ["diploma-of-merit"]).flatMap(({ who }) => (holding.has(who.key) ? [] : [who.key]));
}

/** Those with a higher title alone where soldiers and workers are listed together: CSTT or LĐTT, nobody says which. */
function ofEitherKind(candidates: readonly Candidate[], holders: readonly Holder[]): readonly SubjectKey[] {
  const holding = new Set(holders.map(({ who }) => who.key));
  return holdersAmong(candidates, ADVANCED).flatMap(({ who, isMarked }) =>
    isMarked || holding.has(who.key) ? [] : [who.key],
  );
}

/** «Giấy khen của LĐLĐ tỉnh» is asked for by name, and stands in the register as an award that the Law does not know. */
function awardsMeant({ label, orTitle, unit, denominator }: Target, award: AwardId): readonly AwardId[] {
  if (isAdvancedTitle(award)) {
    // Of everybody each can only get the one or the other.
    const ofAll = unit === "percent" && (denominator?.kind === "staff" || denominator?.kind === "staff-and-contract");
    if (ofAll) return [award, ...ADVANCED.filter((other) => other !== award)];
    return orTitle === undefined ? [award] : [award, orTitle];
  }
  const named = awardsNamedBy(award);
  return isRankedAward(award) && isOfAssociation(label) ? [...named, "other"] : named;
}

function isNamedSo(award: AwardId, words: string): boolean {
  const name = award === "certificate-of-merit" ? /giấy khen/iu : /bằng khen/iu;
  return isOfAssociation(words) && name.test(words.normalize("NFC"));
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
