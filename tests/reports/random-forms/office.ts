import fc from "fast-check";
import type { AwardId } from "../../../src/domain/glossary/awards";
import { departments, leaders } from "./units";

export interface Person {
  readonly name: string;
  readonly unit: string;
  readonly position: string;
  readonly gender: "Nam" | "Nữ";
  readonly awards: ReadonlySet<AwardId>;
  readonly initiative: string | null;
}

export interface Department {
  readonly name: string;
  readonly awards: ReadonlySet<AwardId>;
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

/** A person holds every title below the highest: what the Law asks for. */
const ladder: readonly AwardId[] = ["advanced-worker", "grassroots-emulation-fighter", "provincial-emulation-fighter"];

const people = fc.array(
  fc.record({
    unit: fc.nat(99),
    rank: fc.constantFrom(0, 1, 1, 1, 2, 2, 3),
    awards: fc.subarray<AwardId>(["certificate-of-merit", "provincial-diploma-of-merit"]),
    isWoman: fc.boolean(),
    hasInitiative: fc.boolean(),
  }),
  { minLength: 3, maxLength: 32 },
);

const awardsOfUnit = fc
  .record({
    rank: fc.constantFrom(0, 1, 1, 2),
    awards: fc.subarray<AwardId>(["certificate-of-merit", "provincial-diploma-of-merit"]),
  })
  .map(({ rank, awards }): ReadonlySet<AwardId> => {
    const collective: readonly AwardId[] = ["advanced-labor-collective", "excellent-labor-collective"];
    return new Set([...collective.slice(0, rank), ...awards]);
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
    const named = people.map(({ unit, rank, awards, isWoman, hasInitiative }, index): Person => {
      const home = units[unit % units.length] ?? leaders;
      return {
        name: nameOf(index),
        unit: home,
        position: home === leaders ? "Phó Giám đốc" : index % 3 === 0 ? "Phó Trưởng phòng" : "Chuyên viên",
        gender: isWoman ? "Nữ" : "Nam",
        awards: new Set([...ladder.slice(0, rank), ...awards]),
        initiative: rank >= 2 && hasInitiative ? `Sổ theo dõi công việc kiểu ${String(index + 1)}` : null,
      };
    });
    return {
      units,
      // As an office lists them: unit by unit.
      people: units.flatMap((unit) => named.filter((person) => person.unit === unit)),
      notRegistered:
        others === null ? null : Array.from({ length: others }, (_, index) => staffMember(people.length + index, own)),
      departments: own.map((name, index) => ({ name, awards: awards[index] ?? new Set() })),
    };
  });

function staffMember(index: number, units: readonly string[]): Person {
  const unit = units[index % units.length] ?? leaders;
  const gender = index % 2 === 0 ? "Nữ" : "Nam";
  return { name: nameOf(index), unit, position: "Chuyên viên", gender, awards: new Set(), initiative: null };
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
