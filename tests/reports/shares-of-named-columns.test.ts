import { cellsWritten, filledField, type FieldSummary } from "./field-office";

// A share whose head names the column that it is taken of, and one whose head says what nobody understands.

const layouts: readonly FieldSummary[] = [
  {
    name: "«% trên tổng số (cột C)», «% so với số LĐTT (cột D)»: by the letters of Excel",
    sheet: {
      rows: [
        "TỔNG HỢP ĐĂNG KÝ NĂM 2022",
        "TT | Đơn vị | Tổng số người | LĐTT | | CSTĐCS | ",
        " | | | Số người | % trên tổng số (cột C) | Số người | % so với số LĐTT (cột D)",
        "1 | Văn phòng",
        "2 | Phòng Hợp tác quốc tế",
      ],
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"],
    },
    written: { C4: 3, D4: 3, E4: 100, F4: 1, G4: 33.33, C5: 3, D5: 3, E5: 100, F5: 1, G5: 33.33 },
  },
  {
    name: "«Tỷ lệ % (cột 3)»: by the numbers below the head",
    sheet: {
      rows: [
        "TỔNG HỢP ĐĂNG KÝ NĂM 2022",
        "TT | Đơn vị | Tổng số người | Trong đó nữ | LĐTT | Tỷ lệ % so với (cột 3)",
        "(1) | (2) | (3) | (4) | (5) | (6)",
        "1 | Ban Giám đốc",
        "2 | Thanh tra Sở",
      ],
    },
    written: { C4: 2, D4: 1, E4: 2, F4: 100, C5: 2, D5: 1, E5: 1, F5: 50 },
  },
  {
    name: "«TỶ LỆ % (Cột c)»: letters as small as somebody types them",
    sheet: {
      rows: [
        "TỔNG HỢP ĐĂNG KÝ NĂM 2022",
        "TT | Đơn vị | LĐTT | CSTĐCS | TỶ LỆ % (Cột c)",
        "1 | Văn phòng",
        "2 | Phòng Hợp tác quốc tế",
      ],
    },
    written: { C3: 3, D3: 1, E3: 33.33, C4: 3, D4: 1, E4: 33.33 },
  },
];

test.each(layouts)("$name", (layout) => {
  expect(cellsWritten(filledField(layout))).toEqual(layout.written);
});

test("a share with words that nobody understands is asked about, and told where it is left", () => {
  const plan = filledField({
    name: "",
    sheet: {
      rows: [
        "TỔNG HỢP ĐĂNG KÝ NĂM 2022",
        "TT | Đơn vị | Tổng số người | LĐTT | Tỷ lệ LĐTT quy đổi hệ khung (%)",
        "1 | Ban Giám đốc",
        "2 | Thanh tra Sở",
      ],
    },
    written: {},
  });
  expect(cellsWritten(plan)).toEqual({ C3: 2, D3: 2, C4: 2, D4: 1 });
  expect(plan.questions).toHaveLength(1);
  expect(plan.skipped.map(({ ref }) => ref.column)).toEqual([5]);
});

test.each(["Tỷ lệ % (cột C)", "% LĐTT so với cột dự họp (cột số 3)", "Tỷ lệ nữ % (cột c)"])(
  "a share of a column that she filled herself stays hers, with the reason: «%s»",
  (head) => {
    const plan = filledField({
      name: "",
      sheet: {
        rows: [
          "TỔNG HỢP ĐĂNG KÝ NĂM 2022",
          `TT | Đơn vị | Số phiếu phát ra | LĐTT | ${head}`,
          "1 | Văn phòng | 12",
          "2 | Phòng Hợp tác quốc tế | 8",
        ],
      },
      written: {},
    });
    expect(cellsWritten(plan)).toEqual({ D3: 3, D4: 3 });
    expect(plan.skipped.map(({ ref }) => ref)).toMatchObject([{ row: 3, column: 5 }]);
  },
);
