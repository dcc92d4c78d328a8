import fc, { runs } from "../helpers/properties";
import { check } from "../../src/actions/check";
import type { CheckResult } from "../../src/domain/check";
import { rungNames } from "../../src/domain/counted/ladder";
import { planFill } from "../../src/reports/fill/plan-fill";
import type { AwardSource } from "../../src/reports/fill/source";
import { toFullA1 } from "../../src/workbook/refs";
import type { WorkbookSnapshot } from "../../src/workbook/grid";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { sheetsOf, type RandomForm } from "./random-forms/form";
import { titlesDown } from "./random-forms/titles-down";
import { unitsDown } from "./random-forms/units-down";
import { withWrites } from "./with-writes";

const untilFirst = { endOnFailure: true } as const;
const forms: fc.Arbitrary<RandomForm> = fc.oneof(unitsDown, titlesDown);

function checked(snapshot: WorkbookSnapshot): CheckResult {
  return check({
    snapshot,
    fileName: "biểu.xlsx",
    today: "2022-03-01",
    year: null,
    regime: null,
    stage: null,
    overlay: {},
    answers: [],
    waivers: [],
  });
}

function fillOf(snapshot: WorkbookSnapshot, { reading, targets, counted, year, stage }: CheckResult) {
  return planFill({ snapshot, reading, targets, counted, year, stage, answers: [], locale: "vi", planId: "p" });
}

const told = ({ findings }: CheckResult) => findings.map(({ rule, at }) => `${rule} ${toFullA1(at)}`);

test("what was filled is never called wrong: the check after the filling finds nothing that it did not find before", () => {
  fc.assert(
    fc.property(forms, (form) => {
      const before = workbookOf(...sheetsOf(form));
      const first = checked(before);
      const after = checked(withWrites(before, fillOf(before, first).plan));
      const known = new Set(told(first));
      expect(told(after).filter((each) => !known.has(each))).toEqual([]);
    }),
    { numRuns: runs(40), ...untilFirst },
  );
});

const registered: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "SỞ NGOẠI VỤ",
    "DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022",
    "",
    "TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS | CSTĐ cấp tỉnh | Giấy khen | Bằng khen của Chủ tịch UBND tỉnh",
    "1 | Nông Minh An | Phòng Lãnh sự | x | x | | x | x",
    "2 | Lý Minh Bình | Phòng Lãnh sự | x | | | |",
    "3 | Sầm Minh Giang | Phòng Lãnh sự | x | | | |",
    "4 | Lục Minh Khải | Phòng Lễ tân | x | x | x | x | x",
    "5 | Bế Minh Oanh | Phòng Lễ tân | x | x | | x | x",
  ],
};
const lines = ["LĐTT", "CSTĐCS", "CSTĐ cấp tỉnh", "Giấy khen (cá nhân)", "Bằng khen của Chủ tịch UBND tỉnh (cá nhân)"];

// Seed -2100556148, path "20": 3, 1, 1, 1 below «P. Lãnh sự» looked like lines counted anew, the zero among them like a gap.
test.each([
  {
    name: "titles down, units across",
    rows: [
      "Danh hiệu, hình thức | P. Lãnh sự | P. Lễ tân | Tổng cộng | Ghi chú",
      "(1) | (2) | (3) | (4) | (5)",
      ...lines,
    ],
  },
  {
    name: "headings between them, and no total",
    rows: [
      "Danh hiệu, hình thức khen thưởng | Phòng Lãnh sự | Phòng Lễ tân | Tổng",
      "A | 1 | 2 | 3",
      "I. Danh hiệu thi đua",
      ...lines.slice(0, 3),
      "II. Hình thức khen thưởng",
      ...lines.slice(3),
    ],
  },
])("figures that look like running numbers are none: $name", ({ rows }) => {
  const form: DrawnSheet = { name: "TH", rows: ["BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022", "", ...rows] };
  const before = workbookOf(registered, form);
  const first = checked(before);
  const filled = withWrites(before, fillOf(before, first).plan);
  expect(
    filled.sheets[1]?.values
      .slice(4)
      .map((row) => row[1])
      .filter((value) => typeof value === "number"),
  ).toEqual([3, 1, 1, 1]);
  expect(told(checked(filled)).filter((each) => !told(first).includes(each))).toEqual([]);
});

test("every figure of a title in a form is a step of its one count, unit by unit", () => {
  fc.assert(
    fc.property(forms, (form) => {
      const snapshot = workbookOf(...sheetsOf(form));
      const result = checked(snapshot);
      for (const { source, figure } of fillOf(snapshot, result).bindings) {
        if (source?.kind !== "award" || source.who.length > 0 || figure === null) continue;
        expect([source.award, figure]).toEqual([source.award, heldIn(source, result)]);
      }
    }),
    { numRuns: runs(40), ...untilFirst },
  );
});

test("no filling changes what is counted: the steps of every title stay as they were", () => {
  fc.assert(
    fc.property(forms, (form) => {
      const before = workbookOf(...sheetsOf(form));
      const first = checked(before);
      const after = checked(withWrites(before, fillOf(before, first).plan));
      expect(ladders(after)).toEqual(ladders(first));
    }),
    { numRuns: runs(40), ...untilFirst },
  );
});

function ladders({ counted }: CheckResult): readonly string[] {
  return counted.map(
    ({ award, recipient, ladder }) =>
      `${recipient} ${award} ${rungNames.map((rung) => String(ladder[rung].value)).join(" ")}`,
  );
}

/** The rung a cell of everybody shows: over the whole office, or of the units it names. */
function heldIn({ award, recipient, scope }: AwardSource, { counted }: CheckResult): number {
  const title = counted.find((one) => one.award === award && one.recipient === recipient);
  if (title === undefined) return 0;
  if (scope.kind === "whole") return recipient === "collective" ? title.ladder.inBase.value : title.ladder.held.value;
  const units = scope.kind === "units" ? scope.units : [];
  return title.byUnit
    .filter(({ unit }) => unit !== null && units.includes(unit))
    .reduce((sum, { rungs }) => sum + rungs.held, 0);
}
