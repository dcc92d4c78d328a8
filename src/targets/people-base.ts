import type { Bilingual } from "../domain/bilingual";
import type { PeopleGroup, Target } from "../domain/targets/target";
import { isAbsent } from "../counting/absence";
import { onContract } from "../counting/contract";
import { type Denominator, type DenominatorInput, type DenominatorReading, inUnit, keysOf } from "./base";
import { alternativesTo, namedOtherwise, statedOtherwise } from "./base-alternatives";
import { groupAmong } from "./group";
import { headcountFor, type Headcount } from "./headcount-source";
import type { Member, Population } from "../counting/population";
import { exclusionsFor, minus, withTakenOut } from "./taken-out";
import { counted, people as peopleNoun, two } from "./wording";

/** The whole staff, or a part of it that the plan names. */
type Basis = { readonly kind: "staff" | "staff-and-contract" } | PeopleGroup;

function withContract(basis: Basis): boolean {
  return basis.kind === "staff-and-contract" || (basis.kind === "group" && basis.withContract);
}

function howOf(basis: Basis, size: number, how: Bilingual): Bilingual {
  return basis.kind === "group"
    ? {
        vi: `«${basis.words}»: ${two(size)} người, ${how.vi}`,
        en: `“${basis.words}”: ${counted(size, peopleNoun).en}, ${how.en}`,
      }
    : how;
}

/**
 * The people a share is counted on, by name where a list of them stands in the file. Nobody leaves it but by the plan's
 * words or hers; the figure without recruits, with people on contract and the like is printed beside it.
 */
export function peopleBase(
  target: Target,
  basis: Basis,
  { population, reading, answers, year, recruitMonths }: DenominatorInput,
): DenominatorReading {
  const ofGroup = basis.kind === "group" ? target.statedDenominator : null;
  const headcount =
    basis.kind === "group"
      ? headcountFor({ ...target, statedDenominator: null }, "staff", population, reading, answers)
      : headcountFor(target, basis.kind, population, reading, answers);
  if (headcount.kind === "unknown") return headcount;
  const allAreStaff = answers.some((answer) => answer.kind === "all-are-staff" && answer.value);
  const noneIsLikely = answers.some((answer) => answer.kind === "all-are-staff" && !answer.value);
  const isContract = onContract(answers);
  const belongs = (member: Member) => inUnit(member, target.scope.unit) && (withContract(basis) || !isContract(member));
  const excluded = exclusionsFor(target, answers, recruitMonths);
  const isExcluded = (member: Member) =>
    excluded.some(({ who, months }) =>
      who === "contract" ? isContract(member) : isAbsent(member.absences, who, { months, year }),
    );

  if (basis.kind === "group" && ofGroup !== null && headcount.kind !== "list") {
    const registered = population.people.filter((member) => member.registered && belongs(member));
    return ofGroupStated(ofGroup.value, registered, population, basis);
  }
  if (headcount.kind === "number") return ofNumber(headcount, population, belongs, isExcluded, basis);

  const base = headcount.members.filter(belongs);
  const group = basis.kind === "group" ? groupAmong(basis, base) : ({ kind: "members", members: base } as const);
  if (group.kind === "unknown") return group;
  const full = group.members;
  const main = full.filter((member) => !isExcluded(member));
  const outsiders =
    basis.kind === "group"
      ? []
      : headcount.members.filter((member) => inUnit(member, target.scope.unit) && !belongs(member));
  const recruits = main.filter(({ absences }) => isAbsent(absences, "new-recruits", { months: recruitMonths, year }));
  const likely =
    basis.kind === "staff" && !allAreStaff && !noneIsLikely
      ? main.filter(({ employment }) => employment === "likely-contract")
      : [];
  const denominator: Denominator = {
    count: {
      value: main.length,
      subjects: main.map(({ key }) => key),
      rows: main.flatMap(({ rows }) => rows.slice(0, 1)),
      how: withTakenOut(howOf(basis, full.length, headcount.how), full.length - main.length, outsiders.length, target),
    },
    among: keysOf(main),
    outside: new Set(),
    beside: [
      ...alternativesTo(main, { full, recruits, outsiders, likely }),
      ...(headcount.kind === "list" && basis.kind !== "group" ? statedOtherwise(target, headcount.members.length) : []),
    ],
  };
  return headcount.kind === "list"
    ? { kind: "known", denominator }
    : { kind: "assumed", denominator, missing: headcount.missing };
}

function ofNumber(
  { value, how }: Extract<Headcount, { kind: "number" }>,
  { people }: Population,
  belongs: (member: Member) => boolean,
  isExcluded: (member: Member) => boolean,
  basis: Basis,
): DenominatorReading {
  if (basis.kind === "group") {
    return {
      kind: "unknown",
      missing: {
        vi: `Thiếu: danh sách ${basis.words}; tệp chỉ ghi tổng số.`,
        en: `Missing: a list of “${basis.words}”; the file only gives the total.`,
      },
    };
  }
  const takenOut = people.filter((member) => belongs(member) && isExcluded(member));
  const outside = people.filter((member) => !belongs(member) || isExcluded(member));
  const named = people.filter((member) => member.registered && belongs(member) && !isExcluded(member));
  const base = Math.max(0, value - takenOut.length);
  return {
    kind: "known",
    denominator: {
      count: {
        value: base,
        subjects: [],
        rows: [],
        how: takenOut.length === 0 ? how : minus(how, takenOut.length),
      },
      among: null,
      outside: keysOf(outside),
      beside: namedOtherwise(named, base),
    },
  };
}

/** «…, trong đó nữ 21 người»: how many the group is stands in words, who of them is listed in the form. */
function ofGroupStated(
  value: number,
  listed: readonly Member[],
  { people }: Population,
  basis: PeopleGroup,
): DenominatorReading {
  const group = groupAmong(basis, listed);
  if (group.kind === "unknown") return group;
  const among = keysOf(group.members);
  return {
    kind: "known",
    denominator: {
      count: {
        value,
        subjects: [],
        rows: [],
        how: howOf(basis, value, { vi: "theo con số ghi trong tệp", en: "as the file states" }),
      },
      among: null,
      outside: keysOf(people.filter(({ key }) => !among.has(key))),
      beside: namedOtherwise(group.members, value),
    },
  };
}
