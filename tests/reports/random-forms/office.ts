import fc from "../../helpers/properties";
import type { AwardId } from "../../../src/domain/glossary/awards";
import { departments, leaders } from "./units";

export interface Person {
  readonly name: string;
  readonly unit: string;
  readonly position: string;
  readonly gender: "Nam" | "Nữ";
  /** Everything held. */
  readonly awards: ReadonlySet<AwardId>;
  /** Of these, what the registration leaves to a higher title that it marks. */
  readonly implied: ReadonlySet<AwardId>;
  readonly initiative: string | null;
}

export interface Department {
  readonly name: string;
  readonly awards: ReadonlySet<AwardId>;
  readonly implied: ReadonlySet<AwardId>;
}

/** An office with all it registers: what every figure of a summary is counted from, by the tests themselves. */
export interface Office {
  /** In the order of the registration, leaders first. */
  readonly units: readonly string[];
  readonly people: readonly Person[];
  readonly departments: readonly Department[];
  /** Who stands in the staff list without being registered; null: the workbook has no staff list. */
  readonly notRegistered: readonly Person[] | null;
}

const surnames = ["Nông", "Lý", "Hà", "Tô", "Sầm", "Lục", "Ma", "Bế", "Đinh", "Hoàng"];
const middles = ["Minh", "Ngọc", "Thanh", "Hải"];
const given = ["An", "Bình", "Cảnh", "Diệp", "Giang", "Khải", "Lan", "Oanh", "Phúc", "Yến", "Quang"];

const nothing = { awards: new Set<AwardId>(), implied: new Set<AwardId>() };

/** A person holds every title below the highest: what the Law asks for. */
const ladder: readonly AwardId[] = ["advanced-worker", "grassroots-emulation-fighter", "provincial-emulation-fighter"];

const collectiveLadder: readonly AwardId[] = ["advanced-labor-collective", "excellent-labor-collective"];

const people = fc.array(
  fc.record({
    unit: fc.nat(99),
    rank: fc.constantFrom(0, 1, 1, 1, 2, 2, 3),
    marksHighestOnly: fc.boolean(),
    awards: fc.subarray<AwardId>(["certificate-of-merit", "provincial-diploma-of-merit"]),
    isWoman: fc.boolean(),
    hasInitiative: fc.boolean(),
  }),
  { minLength: 3, maxLength: 32 },
);

const awardsOfUnit = fc
  .record({
    rank: fc.constantFrom(0, 1, 1, 2),
    marksHighestOnly: fc.boolean(),
    awards: fc.subarray<AwardId>(["certificate-of-merit", "provincial-diploma-of-merit"]),
  })
  .map(({ rank, awards, marksHighestOnly }): Omit<Department, "name"> => {
    const titles = collectiveLadder.slice(0, rank);
    return {
      awards: new Set([...titles, ...awards]),
      implied: new Set(marksHighestOnly ? titles.slice(0, -1) : []),
    };
  });

export const offices: fc.Arbitrary<Office> = fc
  .record({
    own: fc.subarray([...departments], { minLength: 2 }),
    hasLeaders: fc.boolean(),
    others: fc.option(fc.nat(4), { nil: null }),
    people,
    awards: fc.array(awardsOfUnit, { minLength: departments.length, maxLength: departments.length }),
  })
  .map(({ own, hasLeaders, others, people, awards }) => {
    const units = hasLeaders ? [leaders, ...own] : own;
    const named = people.map(({ unit, rank, marksHighestOnly, awards, isWoman, hasInitiative }, index): Person => {
      const home = units[unit % units.length] ?? leaders;
      return {
        name: nameOf(index),
        unit: home,
        position: home === leaders ? "Phó Giám đốc" : index % 3 === 0 ? "Phó Trưởng phòng" : "Chuyên viên",
        gender: isWoman ? "Nữ" : "Nam",
        awards: new Set([...ladder.slice(0, rank), ...awards]),
        implied: new Set(marksHighestOnly ? ladder.slice(0, Math.max(0, rank - 1)) : []),
        initiative: rank >= 2 && hasInitiative ? `Sổ theo dõi công việc kiểu ${String(index + 1)}` : null,
      };
    });
    return {
      units,
      // As an office lists them: unit by unit.
      people: units.flatMap((unit) => named.filter((person) => person.unit === unit)),
      notRegistered:
        others === null ? null : Array.from({ length: others }, (_, index) => staffMember(people.length + index, own)),
      departments: own.map((name, index) => ({ name, ...(awards[index] ?? nothing) })),
    };
  });

function staffMember(index: number, units: readonly string[]): Person {
  const unit = units[index % units.length] ?? leaders;
  const gender = index % 2 === 0 ? "Nữ" : "Nam";
  return { name: nameOf(index), unit, position: "Chuyên viên", gender, ...nothing, initiative: null };
}

/** No two alike, none of a living person. */
function nameOf(index: number): string {
  const [surname = "", middle = "", last = ""] = [
    surnames[index % surnames.length],
    middles[Math.floor(index / surnames.length) % middles.length],
    given[index % given.length],
  ];
  return `${surname} ${middle} ${last}`;
}
