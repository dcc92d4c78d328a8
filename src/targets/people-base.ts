import type { Answer } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { Exclusion, PeopleGroup, Target } from "../domain/targets/target";
import { isAbsent } from "../counting/absence";
import { onContract } from "../counting/contract";
import { type Alternative, type DenominatorInput, type DenominatorReading, inUnit, keysOf } from "./base";
import { groupAmong } from "./group";
import { headcountFor, type Headcount } from "./headcount-source";
import type { Member, Population } from "../counting/population";
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
  const headcount = headcountFor(target, basis.kind === "group" ? "staff" : basis.kind, population, reading, answers);
  if (headcount.kind === "unknown") return { ...headcount, onlyThose: registeredOnly(target, basis, population) };
  const allAreStaff = answers.some((answer) => answer.kind === "all-are-staff" && answer.value);
  const noneIsLikely = answers.some((answer) => answer.kind === "all-are-staff" && !answer.value);
  const isContract = onContract(answers);
  const belongs = (member: Member) => inUnit(member, target.scope.unit) && (withContract(basis) || !isContract(member));
  const excluded = exclusionsFor(target, answers, recruitMonths);
  const isExcluded = (member: Member) =>
    excluded.some(({ who, months }) =>
      who === "contract" ? isContract(member) : isAbsent(member.absences, who, { months, year }),
    );

  if (headcount.kind === "number") return ofNumber(headcount, population, belongs, isExcluded, basis);

  const base = headcount.members.filter(belongs);
  const group = basis.kind === "group" ? groupAmong(basis, base) : ({ kind: "members", members: base } as const);
  if (group.kind === "unknown") return { ...group, onlyThose: null };
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
  const beside = alternativesTo(main, { full, recruits, outsiders, likely });
  return {
    kind: "known",
    denominator: {
      count: {
        value: main.length,
        subjects: main.map(({ key }) => key),
        rows: main.flatMap(({ rows }) => rows.slice(0, 1)),
        how: withTakenOut(
          howOf(basis, full.length, headcount.how),
          full.length - main.length,
          outsiders.length,
          target,
        ),
      },
      among: keysOf(main),
      outside: new Set(),
      beside,
    },
  };
}

/** The people of the registration form, where nobody knows whether they are all. */
function registeredOnly(target: Target, basis: Basis, { people }: Population): Alternative | null {
  if (basis.kind === "group" || target.measure.kind === "registered-people") return null;
  const registered = people.filter((member) => member.registered && inUnit(member, target.scope.unit));
  return registered.length === 0
    ? null
    : {
        among: keysOf(registered),
        value: registered.length,
        lead: {
          vi: `nếu biểu đăng ký đã đủ mọi người (${two(registered.length)} người)`,
          en: `if the registration form names everybody (${counted(registered.length, peopleNoun).en})`,
        },
      };
}

interface Groups {
  /** Everybody, those taken out included. */
  readonly full: readonly Member[];
  readonly recruits: readonly Member[];
  /** On contract, and therefore no CBCCVC. */
  readonly outsiders: readonly Member[];
  /** Only their work suggests a contract. */
  readonly likely: readonly Member[];
}

/** The same share on other people, where somebody might count otherwise. */
function alternativesTo(
  main: readonly Member[],
  { full, recruits, outsiders, likely }: Groups,
): readonly Alternative[] {
  const beside: Alternative[] = [];
  if (main.length < full.length) {
    beside.push({
      among: keysOf(full),
      value: full.length,
      lead: {
        vi: `nếu không trừ ${two(full.length - main.length)} người`,
        en: `with the ${counted(full.length - main.length, peopleNoun).en} left in`,
      },
    });
  }
  if (recruits.length > 0) {
    const rest = main.filter((member) => !recruits.includes(member));
    beside.push({
      among: keysOf(rest),
      value: rest.length,
      lead: {
        vi: `nếu trừ ${two(recruits.length)} người mới tuyển dụng`,
        en: `without ${String(recruits.length)} new ${recruits.length === 1 ? "recruit" : "recruits"}`,
      },
    });
  }
  if (outsiders.length > 0) {
    const all = [...main, ...outsiders];
    beside.push({
      among: keysOf(all),
      value: all.length,
      lead: {
        vi: `nếu tính cả ${two(outsiders.length)} NLĐ hợp đồng`,
        en: `with ${String(outsiders.length)} on contract counted in`,
      },
    });
  }
  if (likely.length > 0) {
    const rest = main.filter((member) => !likely.includes(member));
    beside.push({
      among: keysOf(rest),
      value: rest.length,
      lead: {
        vi: `nếu ${two(likely.length)} người làm công việc hỗ trợ, phục vụ là NLĐ, không thuộc CBCCVC`,
        en: `if ${counted(likely.length, peopleNoun).en} in support work are on contract and no CBCCVC`,
      },
    });
  }
  return beside;
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
      onlyThose: null,
      missing: {
        vi: `Thiếu: danh sách ${basis.words}; tệp chỉ ghi tổng số.`,
        en: `Missing: a list of “${basis.words}”; the file only gives the total.`,
      },
    };
  }
  const takenOut = people.filter((member) => belongs(member) && isExcluded(member));
  const outside = people.filter((member) => !belongs(member) || isExcluded(member));
  return {
    kind: "known",
    denominator: {
      count: {
        value: Math.max(0, value - takenOut.length),
        subjects: [],
        rows: [],
        how: takenOut.length === 0 ? how : minus(how, takenOut.length),
      },
      among: null,
      outside: keysOf(outside),
      beside: [],
    },
  };
}

function minus(how: Bilingual, taken: number): Bilingual {
  return {
    vi: `${how.vi}, trừ ${two(taken)} người theo Kế hoạch`,
    en: `${how.en}, less ${counted(taken, peopleNoun).en} that the plan takes out`,
  };
}

function withTakenOut(how: Bilingual, taken: number, contract: number, target: Target): Bilingual {
  const words = [...new Set(target.exclusions.map((exclusion) => exclusion.words))].join(", ");
  const afterPlan: Bilingual =
    taken === 0
      ? how
      : {
          vi: `${how.vi}, không tính ${two(taken)} người${words === "" ? "" : ` (${words})`}`,
          en: `${how.en}, leaving out ${counted(taken, peopleNoun).en}${words === "" ? "" : ` (${words})`}`,
        };
  return contract === 0
    ? afterPlan
    : {
        vi: `${afterPlan.vi}, không gồm ${two(contract)} NLĐ hợp đồng`,
        en: `${afterPlan.en}, without ${String(contract)} on contract`,
      };
}

/** What she or the plan takes out of the denominator of a target; recruits with the plan's number of months, or the law's. */
function exclusionsFor(
  target: Target,
  answers: readonly Answer[],
  recruitMonths: number,
): readonly { readonly who: Exclusion["who"]; readonly months: number }[] {
  const ofPlan = target.exclusions.map(({ who, months }) => ({ who, months: months ?? recruitMonths }));
  const hers = answers.flatMap((answer) =>
    answer.kind === "exclusions" ? answer.who.map((who) => ({ who, months: recruitMonths })) : [],
  );
  return [...ofPlan, ...hers.filter(({ who }) => ofPlan.every((one) => one.who !== who))];
}
