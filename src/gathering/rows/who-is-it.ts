import type { AwardId } from "../../domain/glossary/awards";
import { folded } from "../../text/fold";
import { nameKey, splitPersonName } from "../../text/person-name";
import { joinedAwards } from "../merged/merged-row";
import { areAlikeWithoutMarks, areNear, comparedName } from "../office/near-names";
import type { Office, OfficePerson } from "../office/office";
import { isAssociation } from "../office/office-unit";
import type { SentAward, SentRow } from "../sent/sent-file";
import type { UnitFinder } from "../office/which-unit";

/** Whom a row means, as far as her lists tell. */
export type Meant =
  /** On the staff list in one of the units the row may be of. */
  | { readonly kind: "person"; readonly person: OfficePerson }
  /** On the staff list, in another unit. */
  | { readonly kind: "elsewhere"; readonly person: OfficePerson }
  | { readonly kind: "near"; readonly person: OfficePerson }
  | { readonly kind: "several"; readonly people: readonly OfficePerson[] }
  | { readonly kind: "nobody" }
  /** There is no staff list to compare with. */
  | { readonly kind: "unlisted"; readonly name: string }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "association"; readonly name: string };

/** The staff list, indexed for looking people up. */
export interface StaffIndex {
  readonly byKey: ReadonlyMap<string, readonly OfficePerson[]>;
  readonly byUnit: ReadonlyMap<string, readonly OfficePerson[]>;
  readonly byBareName: ReadonlyMap<string, readonly OfficePerson[]>;
  readonly unitsOfName: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The place of people of whom the staff list says no unit: they may be of any. */
const NO_UNIT = "";

export function staffIndex({ people }: Pick<Office, "people">): StaffIndex {
  const byKey = groupedBy(people, ({ key }) => key);
  return {
    byKey,
    byUnit: groupedBy(people, ({ unit }) => unit ?? NO_UNIT),
    byBareName: groupedBy(people, ({ compared }) => compared.bare.join("")),
    unitsOfName: new Map([...byKey].map(([key, own]) => [key, new Set(own.map(({ unit }) => unit ?? ""))])),
  };
}

function groupedBy(
  people: readonly OfficePerson[],
  keyOf: (person: OfficePerson) => string,
): ReadonlyMap<string, readonly OfficePerson[]> {
  const groups = new Map<string, OfficePerson[]>();
  for (const person of people) {
    const group = groups.get(keyOf(person));
    if (group) group.push(person);
    else groups.set(keyOf(person), [person]);
  }
  return groups;
}

const WHOLE = /^tap the(?: (?:phong|don vi|co quan|trung tam|ban|chi cuc|khoa|to|truong))?$|^(?:phong|don vi)$/;

/** Whom a row of these units means. Nobody's name is guessed: what is only near is asked. */
export function whoIsIt(
  row: SentRow,
  units: readonly string[],
  staff: StaffIndex,
  office: Office,
  finder: UnitFinder,
): Meant {
  const collective = collectiveMeant(row, units, staff, office, finder);
  if (collective) return collective;
  if (row.recipient !== "individual") return { kind: "nobody" };
  if (!office.hasStaffList) return { kind: "unlisted", name: splitPersonName(row.name).name };
  const same = staff.byKey.get(nameKey(row.name)) ?? staff.byKey.get(nameKey(withoutDegree(row.name))) ?? [];
  const here = same.filter(({ unit }) => unit === null || units.includes(unit));
  if (here.length > 0) return onlyOne(here, row, "person");
  if (same.length > 0) return onlyOne(same, row, "elsewhere");
  return nearOnes(row, units, staff);
}

/** «KSC. Lê Thị B»: letters with a point in front of a name that her list has are a degree, whichever it is. */
function withoutDegree(name: string): string {
  return name.replace(/^(?:\p{Lu}\p{L}{1,5}\.\s*)+(?=\p{L}+\s)/u, "");
}

/** Homonyms: the birth date decides, else the position, else nobody does. */
function onlyOne(people: readonly OfficePerson[], row: SentRow, kind: "person" | "elsewhere"): Meant {
  const [first, ...others] = people;
  if (first && others.length === 0) return { kind, person: first };
  const { birth, position } = row;
  const born = birth === null ? [] : people.filter((each) => each.birth !== null && sameBirth(each.birth, birth));
  const [byBirth, ...moreBorn] = born;
  if (byBirth && moreBorn.length === 0) return { kind, person: byBirth };
  const placed = position === null ? [] : people.filter((each) => folded(each.position ?? "") === folded(position));
  const [byPosition, ...morePlaced] = placed;
  if (birth === null && byPosition && morePlaced.length === 0) return { kind, person: byPosition };
  return { kind: "several", people };
}

function sameBirth(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function nearOnes(row: SentRow, units: readonly string[], staff: StaffIndex): Meant {
  const wanted = comparedName(row.name);
  const { birth } = row;
  const mates = [...units, NO_UNIT].flatMap((unit) => staff.byUnit.get(unit) ?? []);
  const near = mates.filter((person) => areNear(wanted, person.compared) || bornAlike(birth, wanted.marked, person));
  const elsewhere = near.length > 0 ? [] : (staff.byBareName.get(wanted.bare.join("")) ?? []);
  const all = near.length > 0 ? near : elsewhere.filter(({ compared }) => areAlikeWithoutMarks(wanted, compared));
  const [only, ...more] = all;
  if (!only) return { kind: "nobody" };
  return more.length === 0 ? { kind: "near", person: only } : { kind: "several", people: all };
}

/** The same day of birth, with another surname or another given name. */
function bornAlike(birth: string | null, marked: readonly string[], person: OfficePerson): boolean {
  if (birth?.length !== 10 || person.birth !== birth) return false;
  const other = person.compared.marked;
  const rest = (name: readonly string[], from: number, to: number) => name.slice(from, to).join(" ");
  return rest(marked, 1, marked.length) === rest(other, 1, other.length) || rest(marked, 0, -1) === rest(other, 0, -1);
}

/** The unit itself, whatever column or heading it stands under; null for a person. */
function collectiveMeant(
  row: SentRow,
  units: readonly string[],
  staff: StaffIndex,
  office: Office,
  finder: UnitFinder,
): Meant | null {
  const words = folded(row.name);
  const isCollective = row.recipient === "collective";
  if (isAssociation(row.name) && (isCollective || !staff.byKey.has(nameKey(row.name))))
    return { kind: "association", name: row.name };
  if (WHOLE.test(words)) {
    const isLed = (unit: string) => office.units.some((each) => each.name === unit && each.unit.kind === "leadership");
    const unit = units.find((each) => !isLed(each)) ?? units[0];
    return unit === undefined ? null : { kind: "unit", unit };
  }
  if (!isCollective && staff.byKey.has(nameKey(row.name))) return null;
  const named = finder.named(row.name) ?? (isCollective ? (finder.within(row.name)[0] ?? null) : null);
  if (named) return { kind: "unit", unit: named.name };
  return isCollective && !office.hasUnits && units[0] !== undefined ? { kind: "unit", unit: units[0] } : null;
}

/** Titles of a person that, marked for a collective, mean the collective's own. */
const OF_COLLECTIVE: Readonly<Partial<Record<AwardId, AwardId>>> = {
  "advanced-worker": "advanced-labor-collective",
  "advanced-soldier": "advanced-unit",
};

/** What a row's titles mean for this recipient. */
export function awardsFor(row: SentRow, isCollective: boolean): readonly SentAward[] {
  if (!isCollective) return joinedAwards(row.awards);
  return joinedAwards(row.awards.map((each) => ({ ...each, award: awardOfCollective(each.award) })));
}

/** LĐTT marked for a collective is TTLĐTT. */
export function awardOfCollective(award: AwardId): AwardId {
  return OF_COLLECTIVE[award] ?? award;
}
