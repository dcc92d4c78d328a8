import type { Bilingual } from "../domain/bilingual";
import type { Association } from "../domain/register/register";
import type { PeopleGroup, Trait } from "../domain/targets/target";
import { lettersOf } from "../domain/glossary/letters";
import type { Member } from "../counting/population";

/** Who of some people belongs to a group that a plan names. */
export type GroupReading =
  | { readonly kind: "members"; readonly members: readonly Member[] }
  /** The workbook does not say who has the trait. */
  | { readonly kind: "unknown"; readonly missing: Bilingual };

/** Picks the people of a group; unknown as soon as the sheets do not tell of everybody whether they belong to it. */
export function groupAmong(group: PeopleGroup, people: readonly Member[]): GroupReading {
  const told = group.told === undefined ? null : toldAmong(group.told, people);
  if (told !== null) return { kind: "members", members: told };
  if (group.told !== undefined && group.traits.length === 0 && group.positions.length === 0) {
    return { kind: "unknown", missing: missingOf(group.words, kindOfPeople) };
  }
  let members = people;
  for (const trait of group.traits) {
    const { tells, has } = traits[trait];
    if (!tells(people)) return { kind: "unknown", missing: missingOf(group.words, whatIsMissing[trait]) };
    members = members.filter(has);
  }
  if (group.positions.length === 0) return { kind: "members", members };
  const isHeld = ({ position }: Member) => isAmong(position, group.positions);
  const isKnown = members.some(isHeld) && (group.orLeaders !== true || leadersAreTold(people));
  return isKnown
    ? { kind: "members", members: members.filter((one) => isHeld(one) || (group.orLeaders === true && leads(one))) }
    : { kind: "unknown", missing: missingOf(group.words, position) };
}

/** Whoever a column of the lists says it of; null unless it says something of everybody. */
function toldAmong({ of, has }: NonNullable<PeopleGroup["told"]>, people: readonly Member[]): readonly Member[] | null {
  const [speaks, says] = [new Set(of), new Set(has)];
  return people.every(({ key }) => speaks.has(key)) ? people.filter(({ key }) => says.has(key)) : null;
}

const kindOfPeople: Bilingual = { vi: "từng người thuộc diện nào", en: "of what kind everybody is" };

interface TraitReading {
  /** Whether the sheets tell of these people who has it. */
  readonly tells: (people: readonly Member[]) => boolean;
  readonly has: (member: Member) => boolean;
}

/** A post or a mark tells of somebody, and nobody's post says otherwise than the column that marks leaders. */
const leadersAreTold = (people: readonly Member[]) =>
  people.some((one) => one.position !== null || one.leads !== null) &&
  !people.some((one) => one.position !== null && one.leads === null);
const leads = (member: Member) => member.leads === true;

/** A column «Nữ» is marked for women alone: who has no mark there is none. */
const genderIsTold = (people: readonly Member[]) =>
  people.every(({ gender }) => gender !== null) ||
  (people.some(({ gender }) => gender === "female") && people.every(({ gender }) => gender !== "male"));

const traits: Readonly<Record<Trait, TraitReading>> = {
  women: { tells: genderIsTold, has: ({ gender }) => gender === "female" },
  men: { tells: genderIsTold, has: ({ gender }) => gender !== "female" },
  // A column «Chức vụ» is often filled for those who hold a post only.
  leaders: { tells: leadersAreTold, has: leads },
  "non-leaders": { tells: leadersAreTold, has: (member) => !leads(member) },
  "civil-servants": { tells: everybodyIsOfAKind, has: (member) => staffKindOf(member) === "civil-servants" },
  "public-employees": { tells: everybodyIsOfAKind, has: (member) => staffKindOf(member) === "public-employees" },
  contract: {
    tells: (people) => people.some(({ employment }) => employment === "contract"),
    has: ({ employment }) => employment === "contract",
  },
  "party-members": membersOf("party"),
  // Only those whom a column marks: an office that lists nobody of its union has not said who belongs to it.
  "union-members": membersOf("trade-union"),
  "youth-members": membersOf("youth-union"),
};

/** Told where a column of the lists speaks of everybody and marks somebody. */
function membersOf(association: Association): TraitReading {
  return {
    tells: (people) =>
      people.every(({ isMemberOf }) => isMemberOf(association) !== null) &&
      people.some(({ isMemberOf }) => isMemberOf(association) === true),
    has: ({ isMemberOf }) => isMemberOf(association) === true,
  };
}

function everybodyIsOfAKind(people: readonly Member[]): boolean {
  return people.every((member) => staffKindOf(member) !== null);
}

/** Công chức or viên chức, where the row says so; somebody on contract is neither; null: not said. */
function staffKindOf({ employment, employmentWords }: Pick<Member, "employment" | "employmentWords">): Trait | null {
  if (employment === "contract") return "contract";
  const said = lettersOf(employmentWords ?? "");
  const isCivil = /\bcong chuc\b|^can bo\b(?!.*vien chuc)|^cc$/.test(said);
  const isPublic = /\bvien chuc\b|^vc$/.test(said);
  if (isCivil === isPublic) return null;
  return isCivil ? "civil-servants" : "public-employees";
}

function isAmong(position: string | null, wanted: readonly string[]): boolean {
  if (position === null) return false;
  const said = lettersOf(position);
  return wanted.some((words) => ` ${said} `.includes(` ${lettersOf(words)} `));
}

const position: Bilingual = { vi: "chức vụ, công việc của từng người", en: "everybody's position or work" };
const whatIsMissing: Readonly<Record<Trait, Bilingual>> = {
  women: { vi: "giới tính của từng người", en: "everybody's gender" },
  men: { vi: "giới tính của từng người", en: "everybody's gender" },
  leaders: position,
  "non-leaders": position,
  "civil-servants": { vi: "ai là công chức, ai là viên chức", en: "who is a civil servant and who a public employee" },
  "public-employees": {
    vi: "ai là công chức, ai là viên chức",
    en: "who is a civil servant and who a public employee",
  },
  contract: { vi: "ai là người lao động hợp đồng", en: "who is on contract" },
  "party-members": { vi: "ai là đảng viên", en: "who is a Party member" },
  "union-members": { vi: "ai là đoàn viên", en: "who is a union member" },
  "youth-members": { vi: "ai là đoàn viên thanh niên", en: "who is a member of the Youth Union" },
};

function missingOf(words: string, what: Bilingual): Bilingual {
  return {
    vi: `Chỉ tiêu tính trên «${words}»; biểu chưa ghi ${what.vi}.`,
    en: `The target is counted on “${words}”; the form does not say ${what.en}.`,
  };
}
