import fc from "../helpers/properties";
import type { Answer } from "../../src/domain/answer";
import type { Counted } from "../../src/domain/counted/counted";
import { type RungName, rungNames } from "../../src/domain/counted/ladder";
import type { AwardId } from "../../src/domain/glossary/awards";
import { measured, plan } from "../targets/measuring";
import { type DrawnPerson, type DrawnRegister, officeOf } from "../targets/register-of";

const SHARE = "Tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến từ 90% trở lên";

function countedIn(drawn: DrawnRegister, lines: readonly string[] = [], answers: readonly Answer[] = []) {
  return measured(drawn, plan(...lines), { answers }).counted;
}

function titleIn(counted: readonly Counted[], award: AwardId): Counted {
  const found = counted.find((one) => one.award === award);
  if (found === undefined) throw new Error(`${award} is not counted`);
  return found;
}

function rungsOf({ ladder }: Counted): Readonly<Record<RungName, number>> {
  return Object.fromEntries(rungNames.map((rung) => [rung, ladder[rung].value])) as Record<RungName, number>;
}

const worker: DrawnPerson = { name: "Hoàng Thị Mơ", awards: ["advanced-worker"], inStaffList: true };
const fighterAlone: DrawnPerson = { name: "Đặng Văn Mận", awards: ["grassroots-emulation-fighter"], inStaffList: true };

describe("LĐTT is counted step by step", () => {
  const cases: readonly (readonly [string, readonly DrawnPerson[], Partial<Record<RungName, number>>])[] = [
    ["one mark is one person", [worker], { marks: 1, repeatedRows: 0, people: 1, implied: 0, held: 1, inBase: 1 }],
    [
      "a person on two rows has two marks and is one",
      [{ ...worker, repeats: 1 }],
      { marks: 2, repeatedRows: 1, people: 1, held: 1, inBase: 1 },
    ],
    [
      "a CSTĐ cơ sở whose cell for LĐTT is empty holds it all the same",
      [worker, fighterAlone],
      { marks: 1, people: 1, implied: 1, held: 2, inBase: 2 },
    ],
    [
      "a CSTĐ cơ sở with both marked is no second one",
      [{ ...worker, awards: ["advanced-worker", "grassroots-emulation-fighter"] }],
      { marks: 1, people: 1, implied: 0, held: 1 },
    ],
    [
      "a driver on contract holds it and stands outside CBCCVC",
      [worker, { ...worker, name: "Lò Văn Đào", employment: "contract" }],
      { marks: 2, people: 2, held: 2, outsideBase: 1, inBase: 1 },
    ],
  ];

  test.each(cases)("%s", (_, people, expected) => {
    expect(rungsOf(titleIn(countedIn({ people }), "advanced-worker"))).toMatchObject(expected);
  });

  test("each step names its rows", () => {
    const { ladder } = titleIn(countedIn({ people: [{ ...worker, repeats: 1 }, fighterAlone] }), "advanced-worker");
    expect(ladder.marks.rows).toEqual([{ sheet: "Đăng ký", rows: [10, 1010] }]);
    expect(ladder.repeatedRows.rows).toEqual([{ sheet: "Đăng ký", rows: [1010] }]);
    expect(ladder.implied.rows).toEqual([{ sheet: "Đăng ký", rows: [11] }]);
    expect(ladder.held.rows).toEqual([{ sheet: "Đăng ký", rows: [10, 11] }]);
  });

  test("her answer that all are CBCCVC brings the drivers in", () => {
    const people = [worker, { ...worker, name: "Lò Văn Đào", employment: "contract" as const }];
    const counted = countedIn({ people }, [], [{ kind: "all-are-staff", value: true }]);
    expect(rungsOf(titleIn(counted, "advanced-worker"))).toMatchObject({ held: 2, outsideBase: 0, inBase: 2 });
  });

  test("the plan's own base decides who is in it, and is named", () => {
    const people = [worker, { ...worker, name: "Lò Văn Đào", employment: "contract" as const }];
    const { base, ladder } = titleIn(countedIn({ people }, [SHARE]), "advanced-worker");
    expect(base.target).toBe("advanced-worker-share");
    expect(base.all?.value).toBe(1);
    expect(ladder.inBase.value).toBe(1);
  });

  test("«Tập thể Sở» holds its Bằng khen and is no phòng, đơn vị", () => {
    const counted = countedIn({
      collectives: [
        { name: "Sở", kind: "whole-body", awards: ["provincial-diploma-of-merit"] },
        { name: "Văn phòng", awards: ["provincial-diploma-of-merit"] },
      ],
    });
    expect(rungsOf(titleIn(counted, "provincial-diploma-of-merit"))).toMatchObject({
      held: 2,
      outsideBase: 1,
      inBase: 1,
    });
  });
});

const titles: readonly AwardId[] = [
  "advanced-worker",
  "grassroots-emulation-fighter",
  "provincial-emulation-fighter",
  "certificate-of-merit",
];
const office = fc
  .array(
    fc.record({
      unit: fc.constantFrom("Văn phòng", "Phòng Một", "Ban Giám đốc", undefined),
      awards: fc.uniqueArray(fc.constantFrom(...titles), { maxLength: 3 }),
      employment: fc.constantFrom("staff" as const, "contract" as const, undefined),
      repeats: fc.nat(2),
      inStaffList: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((drawn): readonly DrawnPerson[] =>
    drawn.map(({ unit, employment, ...rest }, index) => ({
      ...rest,
      name: `Người ${String(index + 1)}`,
      ...(unit === undefined ? {} : { unit }),
      ...(employment === undefined ? {} : { employment }),
    })),
  );

describe("for every register", () => {
  const always = (holds: (counted: Counted) => void) => {
    fc.assert(
      fc.property(office, fc.boolean(), (people, withPlan) => {
        for (const counted of countedIn({ people }, withPlan ? [SHARE] : [])) holds(counted);
      }),
    );
  };

  test("the steps add up", () => {
    always((counted) => {
      const { marks, repeatedRows, people, implied, held, outsideBase, inBase } = rungsOf(counted);
      expect(marks).toBe(repeatedRows + people);
      expect(held).toBe(people + implied);
      expect(held).toBe(outsideBase + inBase);
    });
  });

  test("the sum of the units is the whole, step by step", () => {
    always((counted) => {
      for (const rung of rungNames) {
        const sum = counted.byUnit.reduce((total, { rungs }) => total + rungs[rung], 0);
        expect(sum).toBe(counted.ladder[rung].value);
      }
    });
  });

  test("nobody is in the base who does not hold the title, and nobody marked who does not hold it", () => {
    const rowsIn = ({ ladder }: Counted, rung: RungName) =>
      ladder[rung].rows.flatMap(({ sheet, rows }) => rows.map((row) => `${sheet} ${String(row)}`));
    always((counted) => {
      expect(rowsIn(counted, "held")).toEqual(expect.arrayContaining(rowsIn(counted, "inBase")));
      expect(rowsIn(counted, "held")).toEqual(expect.arrayContaining(rowsIn(counted, "people")));
    });
  });
});

test("an office of 34 with 30 LĐTT marked and 4 CSTĐ cơ sở besides holds 34", () => {
  const people = [...officeOf(30, 30), ...officeOf(4, 0, 4).map((one) => ({ ...one, name: `${one.name} bis` }))];
  expect(rungsOf(titleIn(countedIn({ people }), "advanced-worker"))).toMatchObject({
    people: 30,
    implied: 4,
    held: 34,
  });
});
