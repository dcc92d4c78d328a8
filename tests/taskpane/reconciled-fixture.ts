import type { ReconciledTitle } from "../../src/actions/reconciliation";
import type { Level } from "../../src/domain/counted/reconciliation";
import { metTarget } from "./checked-fixture";

const SHEET = "Đăng ký 2022";

function level(
  id: Level["id"],
  sign: Level["sign"],
  value: number,
  rows: readonly number[],
  reason: Level["reason"] = null,
): Level {
  return { id, sign, value, rows: rows.length === 0 ? [] : [{ sheet: SHEET, rows }], reason };
}

/** LĐTT of an office of 35: 34 marks, one person twice, one CSTĐ cơ sở besides, two on contract. */
export const reconciled: readonly ReconciledTitle[] = [
  {
    chain: {
      award: "advanced-worker",
      recipient: "individual",
      standing: "registered",
      numerator: [
        level("marks", "total", 34, [11, 12, 13]),
        level("repeatedRows", "minus", 1, [20]),
        level("people", "total", 33, [11, 12, 13]),
        level("implied", "plus", 1, [29]),
        level("held", "total", 34, [11, 12, 13, 29]),
        level("outsideBase", "minus", 2, [22, 23], "contract"),
        level("inBase", "total", 32, [11, 12, 13, 29]),
      ],
      denominator: [
        level("staff", "total", 35, [5, 6, 7]),
        level("outsideStaff", "minus", 2, [22, 23], "contract"),
        level("base", "total", 33, [5, 6, 7]),
      ],
      beside: [level("unconsidered", "of-whom", 1, [32], "new-recruits"), level("council", "total", 31, [40])],
      units: [
        {
          unit: "van phong",
          name: "Văn phòng",
          rungs: { marks: 20, repeatedRows: 1, people: 19, implied: 0, held: 19, outsideBase: 2, inBase: 17 },
        },
        {
          unit: "thanh tra",
          name: "Thanh tra Sở",
          rungs: { marks: 14, repeatedRows: 0, people: 14, implied: 1, held: 15, outsideBase: 0, inBase: 15 },
        },
      ],
    },
    target: metTarget,
    uses: [
      {
        place: { kind: "total", cells: [{ sheet: SHEET, row: 53, column: 5 }] },
        level: "marks",
        value: 34,
        of: null,
        said: 37,
      },
      {
        place: {
          kind: "form",
          cells: [
            { sheet: "Biểu tổng hợp", row: 17, column: 8 },
            { sheet: "Biểu tổng hợp", row: 17, column: 9 },
          ],
        },
        level: "held",
        value: 34,
        of: 35,
        said: null,
      },
      {
        place: { kind: "cap", label: "CSTĐ cơ sở", most: 5, cells: [] },
        level: "held",
        value: 34,
        of: null,
        said: null,
      },
      { place: { kind: "report", report: "individuals" }, level: "listed", value: 34, of: null, said: null },
      { place: { kind: "paragraph" }, level: "held", value: 34, of: 35, said: null },
    ],
  },
];
