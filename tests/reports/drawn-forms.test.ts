import { headGroups } from "../../src/reports/fill/draw/head-groups";
import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { formLines } from "./drawn-form-text";
import { inputFromWorkbook } from "./input-from-workbook";

/** Four people of two units; three are marked LĐTT. */
const registration: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    ["DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
    [],
    "STT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐ cơ sở",
    "1 | Hoàng Thị Mơ | Chánh Văn phòng | Văn phòng | x | x",
    "2 | Đặng Văn Mận | Chuyên viên | Văn phòng | x |",
    "3 | Trần Thị Lê | Chánh Thanh tra | Thanh tra Sở | x |",
    "4 | Mai Thị Na | Thanh tra viên | Thanh tra Sở | |",
  ],
};

function summaryOf(...rows: readonly (string | readonly string[])[]): DrawnSheet {
  return {
    name: "Tổng hợp",
    rows: [
      ["BIỂU TỔNG HỢP ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
      [],
      "TT | Tên đơn vị | Số người | LĐTT | CSTĐ cơ sở",
      ...rows,
    ],
  };
}

function drawn(summary: DrawnSheet) {
  return planFill(inputFromWorkbook(workbookOf(registration, summary)));
}

describe("a form is drawn as it would stand", () => {
  const cases: readonly (readonly [string, DrawnSheet, readonly string[]])[] = [
    [
      "empty so far: every figure is new, a nought stays blank",
      summaryOf("1 | Văn phòng | | |", "2 | Thanh tra Sở | | |", " | TỔNG CỘNG | | |"),
      [
        "Tên đơn vị | Số người | LĐTT | CSTĐ cơ sở",
        "1 Văn phòng | +2 | +2 | +1",
        "2 Thanh tra Sở | +2 | +1 | ",
        "Σ TỔNG CỘNG | +4 | +3 | +1",
      ],
    ],
    [
      "half filled: what agrees stays, her other figure is named with ours beside it",
      summaryOf("1 | Văn phòng | 2 | 1 |", "2 | Thanh tra Sở | 2 | |", " | TỔNG CỘNG | | |"),
      [
        "Tên đơn vị | Số người | LĐTT | CSTĐ cơ sở",
        "1 Văn phòng | 2 | !1 (2) | +1",
        "2 Thanh tra Sở | 2 | +1 | ",
        "Σ TỔNG CỘNG | +4 | ? | +1",
      ],
    ],
  ];

  test.each(cases)("%s", (_, summary, expected) => {
    expect(drawn(summary).forms.map(formLines)).toEqual([expected]);
  });
});

test("her differing figure is no part of the plan: it is written only at her word", () => {
  const { plan, differing } = drawn(summaryOf("1 | Văn phòng | 2 | 1 |", "2 | Thanh tra Sở | 2 | |"));
  expect(differing).toMatchObject([
    { ref: { row: 4, column: 4 }, content: { number: 2 }, expectedBefore: { number: 1 } },
  ]);
  expect(plan.writes.map(({ ref: { row, column } }) => `${String(row)}:${String(column)}`)).not.toContain("4:4");
});

describe("no more than four columns stand beside each other, parted by their heads", () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["heads without a head above stand together", ["Số người", "LĐTT", "Ghi chú"], [": Số người / LĐTT / Ghi chú"]],
    [
      "columns under one head stand under its name",
      ["Số người", "Danh hiệu›LĐTT", "Danh hiệu›CSTĐ cơ sở", "Hình thức khen›Giấy khen", "Hình thức khen›Bằng khen"],
      ["Số người: Số người", "Danh hiệu: LĐTT / CSTĐ cơ sở", "Hình thức khen: Giấy khen / Bằng khen"],
    ],
    [
      "a head too wide is parted by the heads below it",
      [
        "Danh hiệu›Tập thể›TTLĐTT",
        "Danh hiệu›Tập thể›TTLĐXS",
        "Danh hiệu›Cá nhân›LĐTT›Số lượng",
        "Danh hiệu›Cá nhân›LĐTT›Tỷ lệ",
        "Danh hiệu›Cá nhân›CSTĐ cơ sở›Số lượng",
        "Danh hiệu›Cá nhân›CSTĐ cơ sở›Tỷ lệ",
        "Danh hiệu›Cá nhân›CSTĐ cấp tỉnh",
      ],
      [
        "Danh hiệu › Tập thể: TTLĐTT / TTLĐXS",
        "Danh hiệu › Cá nhân: LĐTT › Số lượng / LĐTT › Tỷ lệ / CSTĐ cơ sở › Số lượng / CSTĐ cơ sở › Tỷ lệ",
        "Danh hiệu › Cá nhân: CSTĐ cấp tỉnh",
      ],
    ],
    [
      "many heads of one level stand in fours",
      ["A", "B", "C", "D", "E", "G"].map((one) => `Danh hiệu›${one}`),
      ["Danh hiệu: A / B / C / D", "Danh hiệu: E / G"],
    ],
  ];

  test.each(cases)("%s", (_, heads, expected) => {
    const columns = heads.map((path, index) => ({ column: index + 3, path: path.split("›"), numbering: null }));
    const groups = headGroups(columns);
    expect(groups.map(({ name, columns: own }) => `${name}: ${own.map(({ head }) => head).join(" / ")}`)).toEqual(
      expected,
    );
    expect(groups.flatMap(({ columns: own }) => own.map(({ column }) => column))).toEqual(
      columns.map(({ column }) => column),
    );
  });
});
