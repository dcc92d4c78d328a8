import type { Bilingual } from "../domain/bilingual";
import type { WorkbookReading } from "../domain/check";
import type { AwardId } from "../domain/glossary/awards";
import type { SubjectKey } from "../domain/recipient";
import type { Stage } from "../domain/stage";
import { awardsImpliedBy, implies } from "../domain/targets/implied-awards";
import type { Count } from "../domain/targets/target-result";
import type { Measure, Target } from "../domain/targets/target";
import type { RowRef } from "../workbook/refs";
import { mayBeSameAuthority } from "./authority";
import { type Denominator, firstKeys } from "./denominator";
import { initiativesCounted } from "./initiatives-counted";
import { isLeader } from "./leaders";
import type { Held, Population } from "./population";
import { tasksCounted } from "./tasks-counted";
import { awardWords, counted, nounOf, two } from "./wording";

/** What was counted; `unlevelled`: subjects with a «Bằng khen» whose level is not said, never in the count. */
export type NumeratorReading =
  | { readonly kind: "counted"; readonly count: Count; readonly unlevelled: readonly SubjectKey[] }
  | { readonly kind: "unknown"; readonly missing: Bilingual };

export interface NumeratorInput {
  readonly population: Population;
  readonly reading: WorkbookReading;
  readonly stage: Stage;
}

/** Counts what a target asks for among the people of its denominator. Attested lines count nothing. */
export function numeratorOf(target: Target, denominator: Denominator | null, input: NumeratorInput): NumeratorReading {
  const { measure } = target;
  switch (measure.kind) {
    case "award":
      return measure.recipient === "individual"
        ? ofPeople(target, measure, denominator, input)
        : ofCollectives(target, measure, denominator, input);
    case "initiatives":
      return initiativesCounted(measure.level, input.reading, input.stage);
    case "tasks":
      return tasksCounted(measure, input.reading);
    case "registered-people":
      return ofRegistered(denominator, input.population);
    case "non-leaders-commended":
      return ofNonLeaders(input.population);
    case "attested":
      return { kind: "unknown", missing: { vi: "Dòng tự xác nhận.", en: "Attested by hand." } };
  }
}

type AwardMeasure = Extract<Measure, { kind: "award" }>;

interface Candidate {
  readonly key: SubjectKey;
  readonly held: readonly Held[];
}

function ofPeople(
  target: Target,
  measure: AwardMeasure,
  denominator: Denominator | null,
  { population, reading }: NumeratorInput,
): NumeratorReading {
  const source = sourceFor(measure, population, reading);
  if (source !== null) return { kind: "unknown", missing: source };
  const { unit } = target.scope;
  const candidates = unit === null ? population.people : population.people.filter((person) => person.unit === unit);
  return countHolders(target, measure, candidates, ({ key }) => key, denominator);
}

function ofCollectives(
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
  const source = sourceFor(measure, population, reading);
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

function belongsTo({ among, outside }: Denominator, member: string): boolean {
  return among === null ? !outside.has(member) : among.has(member);
}

/** Awards of one name that several authorities grant. */
function isRankedAward(award: AwardId): boolean {
  return award === "certificate-of-merit" || award === "diploma-of-merit";
}

function isLevelledDiploma(award: AwardId): boolean {
  return (
    award === "provincial-diploma-of-merit" ||
    award === "ministerial-diploma-of-merit" ||
    award === "prime-minister-diploma-of-merit"
  );
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

/** What is missing to count an award at all: a form for such recipients, or a place in it where the award could stand. */
function sourceFor(measure: AwardMeasure, population: Population, reading: WorkbookReading): Bilingual | null {
  if (population.fromResults) return null;
  const forPeople = measure.recipient === "individual";
  const { award } = measure;
  const used = new Set<string>();
  for (const { kind, form, claims } of reading.register.entries) {
    if (kind !== measure.recipient) continue;
    if (claims.some((claim) => implies(claim.award, award))) return null;
    used.add(form);
  }
  if (used.size === 0) {
    return forPeople
      ? { vi: "Thiếu: biểu đăng ký cá nhân.", en: "Missing: the people's registration form." }
      : { vi: "Thiếu: biểu đăng ký tập thể.", en: "Missing: the collectives' registration form." };
  }
  const columns = reading.sheets
    .flatMap(({ forms }) => forms)
    .filter((form) => used.has(form.id))
    .flatMap((form) => form.columns);
  const couldStand = columns.some(
    (column) =>
      ["title", "award", "title-or-award", "award-code"].includes(column.role) ||
      (column.award !== null && (implies(column.award, award) || awardsImpliedBy(award).includes(column.award))) ||
      (isLevelledDiploma(award) && column.award === "diploma-of-merit"),
  );
  if (couldStand || columns.length === 0) return null;
  const name = awardWords(award);
  return {
    vi: `Biểu đăng ký chưa có cột ${name.vi}.`,
    en: `The registration form has no column for ${name.en}.`,
  };
}

function ofRegistered(denominator: Denominator | null, { people }: Population): NumeratorReading {
  const present = people.filter(
    ({ registered, key }) => registered && (denominator === null || belongsTo(denominator, key)),
  );
  return {
    kind: "counted",
    unlevelled: [],
    count: {
      value: present.length,
      subjects: present.map(({ key }) => key),
      rows: present.flatMap(({ rows }) => rows.slice(0, 1)),
      how: {
        vi: `${two(present.length)} người có tên trong biểu đăng ký`,
        en: `${String(present.length)} people named in the registration form`,
      },
    },
  };
}

function ofNonLeaders({ people }: Population): NumeratorReading {
  const commended = people.filter(({ held }) => held.some(({ award }) => isCommendation(award)));
  if (commended.some(({ position }) => position === null)) {
    return {
      kind: "unknown",
      missing: { vi: "Thiếu: chức vụ của người được khen.", en: "Missing: positions of those commended." },
    };
  }
  const rest = commended.filter(({ position }) => position !== null && !isLeader(position));
  return {
    kind: "counted",
    unlevelled: [],
    count: {
      value: rest.length,
      subjects: rest.map(({ key }) => key),
      rows: rest.flatMap(({ rows }) => rows.slice(0, 1)),
      how: {
        vi: `${two(rest.length)} trong ${two(commended.length)} người được khen không giữ chức vụ lãnh đạo`,
        en: `${String(rest.length)} of ${String(commended.length)} people commended hold no leading position`,
      },
    },
  };
}

function isCommendation(award: AwardId): boolean {
  return /diploma-of-merit$|^certificate-of-merit$|^labor-order|^commemorative-medal$/.test(award);
}
