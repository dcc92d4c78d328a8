import fc from "../helpers/properties";
import { reconcile } from "../../src/counting/reconcile";
import { titlesBySource } from "../../src/counting/sources";
import type { Answer } from "../../src/domain/answer";
import type { Level, Reconciliation } from "../../src/domain/counted/reconciliation";
import type { Stage } from "../../src/domain/stage";
import { basesOfTitles } from "../../src/targets/bases-of-titles";
import { measurePrepared, prepare } from "../../src/targets/measure";
import { inputOf, plan } from "../targets/measuring";
import type { DrawnPerson, DrawnRegister } from "../targets/register-of";

const SHARE = "Tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến từ 90% trở lên";

interface Told {
  readonly stage?: Stage;
  readonly lines?: readonly string[];
  readonly answers?: readonly Answer[];
}

function chainOf(
  drawn: DrawnRegister,
  { stage = "registration", lines = [SHARE], answers = [] }: Told = {},
): Reconciliation {
  const input = inputOf(drawn, plan(...lines), { stage, answers });
  const prepared = prepare(input);
  const { counted, results } = measurePrepared(prepared);
  const { population, reading, year } = prepared;
  const recruitMonths = input.regime.recruitMonths.value;
  const title = counted.find(({ award, recipient }) => award === "advanced-worker" && recipient === "individual");
  if (title === undefined) throw new Error("Nobody holds LĐTT");
  const base = basesOfTitles(results, { population, reading, answers, year, recruitMonths })(
    "advanced-worker",
    "individual",
  );
  return reconcile({
    counted: title,
    base,
    population,
    sources: titlesBySource(reading, year),
    answers,
    year,
    recruitMonths,
  });
}

const wordsOf = (levels: readonly Level[]) =>
  levels.map(({ sign, value, id, reason }) => `${sign} ${String(value)} ${id}${reason === null ? "" : ` ${reason}`}`);

const worker: DrawnPerson = { name: "Hoàng Thị Mơ", awards: ["advanced-worker"], inStaffList: true };
const driver: DrawnPerson = { ...worker, name: "Lò Văn Đào", employment: "contract" };
const recruit: DrawnPerson = { ...worker, name: "Vũ Văn Lựu", remarks: "Mới tuyển dụng từ 01/8/2022" };

describe("whoever leaves the count does so with a reason", () => {
  const cases: readonly (readonly [string, DrawnRegister, Told, readonly string[], readonly string[]])[] = [
    [
      "a driver on contract is no CBCCVC, in the numerator and in the base",
      { people: [worker, driver] },
      {},
      ["minus 1 outsideBase contract", "total 1 inBase"],
      ["total 2 staff", "minus 1 outsideStaff contract", "total 1 base"],
    ],
    [
      "recruits the plan takes out leave both, and are not told beside",
      { people: [worker, recruit] },
      {
        lines: [
          "Không tính người mới tuyển dụng dưới 10 tháng: tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến từ 90% trở lên",
        ],
      },
      ["minus 1 outsideBase new-recruits", "total 1 inBase"],
      ["total 2 staff", "total 2 population", "minus 1 takenOut new-recruits", "total 1 base"],
    ],
    [
      "nobody leaves where nobody is outside",
      { people: [worker] },
      {},
      ["total 1 inBase"],
      ["total 1 staff", "total 1 base"],
    ],
    [
      "without a staff list and without a number there is no base to tell",
      { people: [{ ...worker, inStaffList: false }] },
      {},
      ["total 1 inBase"],
      [],
    ],
  ];

  test.each(cases)("%s", (_, drawn, told, numerator, denominator) => {
    const chain = chainOf(drawn, told);
    expect(wordsOf(chain.numerator).slice(5)).toEqual(numerator);
    expect(wordsOf(chain.denominator)).toEqual(denominator);
  });
});

test("a recruit whom nobody takes out is counted, and told as not yet considered", () => {
  expect(wordsOf(chainOf({ people: [worker, recruit] }).beside)).toContain("of-whom 1 unconsidered new-recruits");
});

test("after the decision the chain begins with the decided, and tells the registered beside", () => {
  const people = [worker, { ...worker, name: "Mai Thị Na" }];
  const results = [{ name: "Mai Thị Na", award: "advanced-worker" as const, year: 2022 }];
  const chain = chainOf({ people, results }, { stage: "decided" });
  expect(chain.standing).toBe("decided");
  expect(chain.numerator[0]?.value).toBe(1);
  expect(wordsOf(chain.beside)).toContain("total 2 registered");
});

const people = fc
  .array(
    fc.record({
      marked: fc.boolean(),
      contract: fc.boolean(),
      recruit: fc.boolean(),
      inStaffList: fc.boolean(),
      repeats: fc.nat(2),
    }),
    { maxLength: 12 },
  )
  .map((drawn): readonly DrawnPerson[] => [
    worker,
    ...drawn.map(({ marked, contract, recruit: isNew, ...rest }, index) => ({
      ...rest,
      name: `Người ${String(index + 1)}`,
      ...(marked ? { awards: ["advanced-worker"] as const } : {}),
      ...(contract ? { employment: "contract" as const } : {}),
      ...(isNew ? { remarks: "Mới tuyển dụng từ 01/8/2022" } : {}),
    })),
  ]);

test("every chain adds up, whoever is drawn", () => {
  fc.assert(
    fc.property(people, (drawn) => {
      const { numerator, denominator } = chainOf({ people: drawn });
      for (const chain of [numerator, denominator]) {
        let left = chain[0]?.value ?? 0;
        for (const { sign, value } of chain) {
          if (sign === "plus") left += value;
          else if (sign === "minus") left -= value;
          else expect(value).toBe(left);
        }
      }
    }),
  );
});
