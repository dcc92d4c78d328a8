import { cellsWritten, filledField, type FieldSummary } from "./field-office";

// A share beside a label or behind dots: it is taken of what its words name, and asked where they leave it open.

const layouts: readonly FieldSummary[] = [
  {
    name: "«trên số LĐTT», «so với tổng số nữ», «trong tổng số CBCCVC»",
    sheet: {
      rows: [
        "SỐ LIỆU ĐĂNG KÝ NĂM 2022",
        "1 | Tỷ lệ CSTĐCS trên số LĐTT: | | %",
        "2 | Tỷ lệ nữ đăng ký LĐTT so với tổng số nữ: | | %",
        "3 | Tỷ lệ CSTĐCS (trên LĐTT): | | %",
        "4 | Tỷ lệ Lao động tiên tiến trong tổng số CBCCVC: | | %",
        "5 | Tỷ lệ Tập thể LĐTT trên tổng số phòng: | | %",
      ],
    },
    written: { C2: 30, C3: 83.33, C4: 30, C5: 90.91, C6: 75 },
  },
  {
    name: "«Tỷ lệ» beside a title is the share of that title",
    sheet: {
      rows: [
        "PHIẾU SỐ LIỆU ĐĂNG KÝ NĂM 2022",
        "",
        "Tổng số CBCCVC | | Trong đó nữ | ",
        "Lao động tiên tiến | | Tỷ lệ | ",
        "CSTĐCS | | Tỷ lệ trên LĐTT | ",
      ],
    },
    written: { B3: 11, D3: 6, B4: 10, D4: 90.91, B5: 3, D5: 30 },
  },
  {
    name: "people are no share of the number of units",
    sheet: { rows: ["SỐ LIỆU ĐĂNG KÝ NĂM 2022", "1 | Tỷ lệ Lao động tiên tiến trên tổng số phòng: | | %"] },
    written: {},
  },
];

test.each(layouts)("$name", (layout) => {
  expect(cellsWritten(filledField(layout))).toEqual(layout.written);
});

test.each([
  ["a label", "1 | Tỷ lệ CSTĐCS: | | %"],
  ["a label of a part", "1 | Tỷ lệ nữ đăng ký LĐTT: | | %"],
  ["a sentence", "Có ….. người đăng ký CSTĐCS, tỷ lệ ….. %."],
])("without a whole, %s stays and is told", (_, row) => {
  const plan = filledField({ name: "", sheet: { rows: ["SỐ LIỆU ĐĂNG KÝ NĂM 2022", row] }, written: {} });
  expect(cellsWritten(plan)).toEqual({});
  expect(plan.skipped.map(({ why }) => why.startsWith("Chưa điền vì chưa rõ tỷ lệ này"))).toEqual([true]);
});
