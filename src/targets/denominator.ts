import type { Answer } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { WorkbookReading } from "../domain/check";
import type { SubjectKey, UnitKey } from "../domain/recipient";
import { implies } from "../domain/targets/implied-awards";
import type { Count } from "../domain/targets/target-result";
import type { Exclusion, Target } from "../domain/targets/target";
import { headcountFor, type Headcount } from "./headcount-source";
import type { Body, Member, Population } from "./population";
import { counted, people as peopleNoun, two, units as unitsNoun } from "./wording";

/** What a share is counted on. `members` null: only the number is known. */
export interface Denominator {
  readonly count: Count;
  /** Keys of the people, or of the units, it holds; the numerator's are always among them. */
  readonly among: ReadonlySet<SubjectKey> | null;
  /** People known to stay outside although the headcount holds only a number. */
  readonly outside: ReadonlySet<SubjectKey>;
  readonly beside: readonly Alternative[];
}

/** The same share on other people: printed beside, never instead. */
export interface Alternative {
  readonly among: ReadonlySet<SubjectKey> | null;
  readonly value: number;
  readonly lead: Bilingual;
}

export type DenominatorReading =
  | { readonly kind: "none" }
  | { readonly kind: "known"; readonly denominator: Denominator }
  | { readonly kind: "unknown"; readonly missing: Bilingual };

export interface DenominatorInput {
  readonly population: Population;
  readonly reading: WorkbookReading;
  readonly answers: readonly Answer[];
}

/** The denominator of a target, or what is missing for it. Nobody is taken out but by the plan's or her own words. */
export function denominatorOf(target: Target, input: DenominatorInput): DenominatorReading {
  const basis = target.denominator;
  if (basis === null) return { kind: "none" };
  switch (basis.kind) {
    case "staff":
    case "staff-and-contract":
    case "women":
      return ofPeople(target, basis.kind, input);
    case "advanced-workers":
      return ofAdvancedWorkers(target, input);
    case "units":
      return ofUnits(target, input);
    case "tasks":
      return ofTasks(input);
    case "families":
      return ofFamilies(input);
    case "typed":
      return known({ value: basis.value, subjects: [], rows: [], how: typedHow }, null);
  }
}

const typedHow: Bilingual = { vi: "số tự nhập ở cột Mẫu số", en: "typed in the column «Mẫu số»" };

function known(count: Count, among: ReadonlySet<SubjectKey> | null): DenominatorReading {
  return { kind: "known", denominator: { count, among, outside: new Set(), beside: [] } };
}

/** What she or the plan takes out of the denominator of a target. */
export function exclusionsFor(target: Target, answers: readonly Answer[]): readonly Exclusion["who"][] {
  const hers = answers.flatMap((answer) => (answer.kind === "exclusions" ? answer.who : []));
  return [...new Set([...target.exclusions.map(({ who }) => who), ...hers])];
}

function ofPeople(
  target: Target,
  basis: "staff" | "staff-and-contract" | "women",
  { population, reading, answers }: DenominatorInput,
): DenominatorReading {
  const headcount = headcountFor(target, basis === "women" ? "staff" : basis, population, reading, answers);
  if (headcount.kind === "unknown") return headcount;
  const allAreStaff = answers.some((answer) => answer.kind === "all-are-staff" && answer.value);
  const noneIsLikely = answers.some((answer) => answer.kind === "all-are-staff" && !answer.value);
  const isContract = ({ employment }: Member) =>
    !allAreStaff && (employment === "contract" || (noneIsLikely && employment === "likely-contract"));
  const belongs = (member: Member) =>
    inUnit(member, target.scope.unit) && (basis === "staff-and-contract" || !isContract(member));
  const excluded = exclusionsFor(target, answers);
  const isExcluded = (member: Member) =>
    (excluded.includes("contract") && isContract(member)) || member.absences.some(({ who }) => excluded.includes(who));

  if (headcount.kind === "number") return ofNumber(headcount, population, belongs, isExcluded, basis);

  const base = headcount.members.filter(belongs);
  if (basis === "women" && base.some(({ gender }) => gender === null)) {
    return {
      kind: "unknown",
      missing: {
        vi: "Thiếu: giới tính của CBCCVC, để biết số nữ.",
        en: "Missing: the staff's gender, to know how many are women.",
      },
    };
  }
  const full = basis === "women" ? base.filter(({ gender }) => gender === "female") : base;
  const main = full.filter((member) => !isExcluded(member));
  const outsiders = headcount.members.filter((member) => inUnit(member, target.scope.unit) && !belongs(member));
  const recruits = main.filter(({ absences }) => absences.some(({ who }) => who === "new-recruits"));
  const likely =
    basis === "staff" && !allAreStaff && !noneIsLikely
      ? main.filter(({ employment }) => employment === "likely-contract")
      : [];
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
  return {
    kind: "known",
    denominator: {
      count: {
        value: main.length,
        subjects: main.map(({ key }) => key),
        rows: main.flatMap(({ rows }) => rows.slice(0, 1)),
        how: withTakenOut(headcount.how, full.length - main.length, outsiders.length, target),
      },
      among: keysOf(main),
      outside: new Set(),
      beside,
    },
  };
}

function ofNumber(
  { value, how }: Extract<Headcount, { kind: "number" }>,
  { people }: Population,
  belongs: (member: Member) => boolean,
  isExcluded: (member: Member) => boolean,
  basis: "staff" | "staff-and-contract" | "women",
): DenominatorReading {
  if (basis === "women") {
    return {
      kind: "unknown",
      missing: { vi: "Thiếu: danh sách nữ CBCCVC.", en: "Missing: a list of the women among the staff." },
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

function ofAdvancedWorkers(target: Target, { population }: DenominatorInput): DenominatorReading {
  const holders = population.people.filter(
    (member) => inUnit(member, target.scope.unit) && member.held.some(({ award }) => implies(award, "advanced-worker")),
  );
  if (!population.people.some(({ held }) => held.length > 0)) {
    return {
      kind: "unknown",
      missing: { vi: "Thiếu: biểu đăng ký cá nhân.", en: "Missing: the people's registration form." },
    };
  }
  return known(
    {
      value: holders.length,
      subjects: holders.map(({ key }) => key),
      rows: holders.flatMap(({ rows }) => rows.slice(0, 1)),
      how: {
        vi: `số LĐTT của mọi người, kể cả NLĐ và người được CSTĐ (${two(holders.length)} người)`,
        en: `all Advanced Workers, people on contract and Emulation Fighters included (${counted(holders.length, peopleNoun).en})`,
      },
    },
    keysOf(holders),
  );
}

/**
 * Phòng chuyên môn, Văn phòng, Thanh tra, đơn vị trực thuộc: every department that people or the collectives' list name.
 * Ban Giám đốc, the whole body and the associations are none.
 */
function ofUnits(target: Target, { population, answers }: DenominatorInput): DenominatorReading {
  const typed = answers.find((answer) => answer.kind === "headcount" && answer.basis === "units");
  const value = typed?.kind === "headcount" ? typed.value : (target.statedDenominator?.value ?? null);
  const bodies = population.collectives.filter(({ kind }) => kind === "department");
  const ofPeople = new Set(
    population.people.flatMap(({ unit }) =>
      unit !== null && population.unitByKey.get(unit)?.kind === "department" ? [unit] : [],
    ),
  );
  const keys = new Set<UnitKey>([...bodies.map(({ unit }) => unit), ...ofPeople]);
  const rows = bodies.flatMap((body) => body.rows.slice(0, 1));
  const keyOfUnit = firstKeys(bodies);
  if (value !== null && value !== keys.size) {
    return known(
      {
        value,
        subjects: [],
        rows: [],
        how: {
          vi: `số phòng, đơn vị theo con số đã ghi (${two(value)})`,
          en: `the number of units as stated (${String(value)})`,
        },
      },
      null,
    );
  }
  const isFull = value !== null || ofPeople.size > 0 || bodies.some(({ held }) => held.length === 0);
  if (keys.size === 0 || !isFull) {
    return {
      kind: "unknown",
      missing: {
        vi: "Thiếu: số phòng, đơn vị. Biểu chỉ ghi những tập thể có đăng ký.",
        en: "Missing: the number of units. The form lists only collectives that registered.",
      },
    };
  }
  return known(
    {
      value: keys.size,
      subjects: [...keys].map((key) => keyOfUnit.get(key) ?? key),
      rows,
      how: {
        vi: `${two(keys.size)} ${unitsNoun.vi} có tên trong tệp; không gồm Ban Giám đốc, tập thể cơ quan, tổ chức đảng và đoàn thể`,
        en: `${counted(keys.size, unitsNoun).en} named in the file; the leadership, the whole body and associations are no units`,
      },
    },
    keys,
  );
}

/** One key per unit, though a form may name it in several rows: the first one, in numerators too. */
export function firstKeys(bodies: readonly Body[]): ReadonlyMap<UnitKey, SubjectKey> {
  const keys = new Map<UnitKey, SubjectKey>();
  for (const { unit, key } of bodies) if (!keys.has(unit)) keys.set(unit, key);
  return keys;
}

function ofTasks({ reading }: DenominatorInput): DenominatorReading {
  const { tasks } = reading.register;
  if (tasks.length === 0)
    return { kind: "unknown", missing: { vi: "Thiếu: sheet «Nhiệm vụ».", en: "Missing: the sheet «Nhiệm vụ»." } };
  return known(
    {
      value: tasks.length,
      subjects: [],
      rows: tasks.map(({ at }) => at),
      how: { vi: `${two(tasks.length)} nhiệm vụ trong tệp`, en: `${String(tasks.length)} tasks in the file` },
    },
    null,
  );
}

function ofFamilies({ reading }: DenominatorInput): DenominatorReading {
  const { families } = reading.register;
  if (families.length === 0)
    return { kind: "unknown", missing: { vi: "Thiếu: số gia đình.", en: "Missing: the number of families." } };
  return known(
    {
      value: families.length,
      subjects: families.map(({ key }) => key),
      rows: families.flatMap(({ entries }) => entries.slice(0, 1).map(({ at }) => at)),
      how: { vi: `${two(families.length)} gia đình trong tệp`, en: `${String(families.length)} families in the file` },
    },
    null,
  );
}

function inUnit(member: Member, unit: UnitKey | null): boolean {
  return unit === null || member.unit === unit;
}

function keysOf(members: readonly Member[]): ReadonlySet<SubjectKey> {
  return new Set(members.map(({ key }) => key));
}
