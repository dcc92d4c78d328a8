import { cellsWritten, filledField, type FieldSummary } from "./field-office";

// A form that is filled by half shows how she writes: what is added is written the same way.

const head = "TT | Phòng | LĐTT (số đăng ký/tổng số) | Tỷ lệ LĐTT | CSTĐCS (số đăng ký/tổng số) | Tỷ lệ CSTĐCS";

const layouts: readonly FieldSummary[] = [
  {
    name: "shares as «50 %» and «33,3 %»: a blank before the sign, one decimal, none where it is whole; «0/2» as she writes noughts",
    sheet: {
      rows: [
        head,
        "1 | Ban Giám đốc | 2/2 | 100 % | 1/2 | 50 %",
        "2 | Văn phòng | 3/3 | 100 % | 1/3 | 33,3 %",
        "3 | Thanh tra Sở | 1/2 | 50 % | 0/2 | 0 %",
        "4 | Phòng Hợp tác quốc tế",
        "5 | Phòng Lãnh sự",
      ],
    },
    written: { C5: "3/3", D5: "100 %", E5: "1/3", F5: "33,3 %", C6: "1/1", D6: "100 %", E6: "0/1", F6: "0 %" },
  },
  {
    name: "shares as «100.00%»: two decimals always, with a point",
    sheet: {
      rows: [head, "1 | Ban Giám đốc | 2/2 | 100.00% | 1/2 | 50.00%", "2 | Văn phòng | | | | ", "3 | Phòng Lãnh sự"],
    },
    written: { C3: "3/3", D3: "100.00%", E3: "1/3", F3: "33.33%", C4: "1/1", D4: "100.00%", E4: "0/1", F4: "0.00%" },
  },
  {
    name: "whole percents that are exact say nothing of decimals: «33,33%» keeps its own",
    sheet: { rows: [head, "1 | Ban Giám đốc | 2/2 | 100% | 1/2 | 50%", "2 | Văn phòng"] },
    written: { C3: "3/3", D3: "100%", E3: "1/3", F3: "33,33%" },
  },
  {
    name: "whole percents that are rounded stay whole",
    sheet: {
      rows: [head, "1 | Văn phòng | 3/3 | 100% | 1/3 | 33%", "2 | Phòng Hợp tác quốc tế", "3 | Ban Giám đốc"],
    },
    written: { C3: "3/3", D3: "100%", E3: "1/3", F3: "33%", C4: "2/2", D4: "100%", E4: "1/2", F4: "50%" },
  },
];

test.each(layouts)("$name", (layout) => {
  expect(cellsWritten(filledField(layout))).toEqual(layout.written);
});

test("a total over a figure of hers that is not ours is asked, and her cell is named", () => {
  const plan = filledField({
    name: "",
    written: {},
    sheet: {
      rows: [
        "TT | Đơn vị | LĐTT | CSTĐCS",
        "1 | Ban Giám đốc | 2 | 1",
        "2 | Văn phòng | 4 | 1",
        "3 | Thanh tra Sở | | ",
        "4 | Phòng Hợp tác quốc tế | | ",
        "5 | Phòng Lãnh sự | | ",
        " | Cộng | | ",
      ],
    },
  });
  expect(cellsWritten(plan)).toEqual({ C4: 1, C5: 3, D5: 1, C6: 1, D7: 3 });
  expect(plan.skipped.some(({ ref, why }) => ref.row === 7 && ref.column === 3 && why.includes("C3"))).toBe(true);
});
