import { cellsWritten, filledField, type FieldSummary } from "./field-office";

// Forms without a table: labels with a cell beside them, sentences with dots.

const layouts: readonly FieldSummary[] = [
  {
    name: "a slip in two columns, merged labels, «Trong đó» dividing the label to its left",
    sheet: {
      rows: [
        "PHIẾU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "I. THÔNG TIN CHUNG",
        "Đơn vị | | Sở Ngoại vụ | Năm | | 2022",
        "Tổng số CBCCVC | | | Trong đó: nữ | | ",
        "Số cá nhân đăng ký | | | Số tập thể đăng ký | | ",
        "Lao động tiên tiến | | | Trong đó: lãnh đạo | | ",
        "Giấy khen (cá nhân) | | | Số máy liên hệ | | ",
        "Kinh phí (đồng)",
      ],
      merges: ["A3:B3", "A4:B4", "A5:B5", "A6:B6", "A7:B7", "A8:B8", "D3:E3", "D4:E4", "D5:E5", "D6:E6", "D7:E7"],
    },
    written: { C4: 11, F4: 6, C5: 10, F5: 3, C6: 10, F6: 6, C7: 2 },
  },
  {
    name: "a box of one column; it says once how many it counts",
    sheet: {
      rows: ["SỐ LIỆU ĐĂNG KÝ NĂM 2022", "", "Số người đăng ký | ", "Trong đó: nữ | ", "Chiến sĩ thi đua cơ sở | "],
    },
    written: { B3: 10, B4: 5, B5: 3 },
  },
  {
    name: "what a number is of, written behind the blank, is no label of its own; and names are asked for, not counted",
    sheet: {
      rows: [
        "PHIẾU TỔNG HỢP SỐ LIỆU ĐĂNG KÝ NĂM 2022",
        "a) Tổng số cán bộ, công chức: | | người | Trong đó nữ: | | người",
        "b) Lao động tiên tiến: | | người | Đạt tỷ lệ so với tổng số cán bộ, công chức: | | %",
        "Trong đó lãnh đạo: | | người | Trong đó nữ: | | người",
        "c) Giấy khen (cá nhân): | | người | d) Bằng khen của Chủ tịch UBND tỉnh: | | người",
        "Họ tên người đề nghị Bằng khen của Chủ tịch UBND tỉnh: | | | đ) Sáng kiến đăng ký: | | sáng kiến",
        "e) Tập thể lao động tiên tiến: | | tập thể | Tên các phòng đăng ký Tập thể lao động xuất sắc:",
        "g) Tập thể đề nghị Giấy khen: | | tập thể | Danh sách người đăng ký CSTĐCS: |",
      ],
    },
    written: {
      B2: 11,
      E2: 6,
      B3: 10,
      E3: 90.91,
      B4: 6,
      E4: 5,
      B5: 2,
      E5: 1,
      B6: "Tô Hải Hà",
      E6: 3,
      B7: 3,
      E7: "Phòng Hợp tác quốc tế",
      B8: 1,
    },
  },
  {
    name: "groups below the number of people part it, and a heading says whose titles its labels count",
    sheet: {
      rows: [
        "PHIẾU SỐ LIỆU ĐĂNG KÝ NĂM 2022",
        "A. NHÂN SỰ",
        "Tổng số công chức, người lao động: | | người | Nam: | | người",
        "Nữ: | | người | Lãnh đạo, quản lý: | | người",
        "B. CÁ NHÂN",
        "Lao động tiên tiến: | | người | Giấy khen: | | người",
        "Chiến sĩ thi đua cơ sở: | | người | Sáng kiến: | | sáng kiến",
        "C. TẬP THỂ",
        "Tập thể LĐTT: | | phòng | Giấy khen: | | phòng",
        "Tập thể LĐXS: | | phòng | Tên tập thể đăng ký Tập thể LĐXS: |",
      ],
      merges: ["A2:F2", "A5:F5", "A8:F8"],
    },
    written: {
      ...{ B3: 11, E3: 5, B4: 6, E4: 6, B6: 10, E6: 2, B7: 3, E7: 3 },
      ...{ B9: 3, E9: 1, B10: 1, E10: "Phòng Hợp tác quốc tế" },
    },
  },
  {
    name: "a list of titles to choose from is no box",
    sheet: { name: "Danh mục", rows: ["Lao động tiên tiến | ", "Chiến sĩ thi đua cơ sở | ", "Giấy khen | "] },
    written: {},
  },
  {
    name: "dots with a share behind them, and a figure whose words stand behind the dots",
    sheet: {
      rows: [
        "BÁO CÁO ĐĂNG KÝ THI ĐUA NĂM 2022",
        "1. Số người đăng ký Lao động tiên tiến: ........ người, đạt ....... % so với tổng số CBCCVC.",
        "2. Có …… người đăng ký Chiến sĩ thi đua cơ sở, chiếm ____% trên số LĐTT.",
        "3. Tổng số CBCCVC: …… người, trong đó nữ …… người.",
      ],
    },
    written: {
      A2: "1. Số người đăng ký Lao động tiên tiến: 10 người, đạt 90,91 % so với tổng số CBCCVC.",
      A3: "2. Có 03 người đăng ký Chiến sĩ thi đua cơ sở, chiếm 30% trên số LĐTT.",
      A4: "3. Tổng số CBCCVC: 11 người, trong đó nữ 06 người.",
    },
  },
  {
    name: "dots behind which the words say something else stay",
    sheet: {
      rows: [
        "BÁO CÁO ĐĂNG KÝ THI ĐUA NĂM 2022",
        "1. Năm 2021: có …… người đạt danh hiệu Lao động tiên tiến.",
        "2. Số người: …… lượt người dự hội nghị.",
        "3. Đăng ký Lao động tiên tiến: …… triệu đồng.",
        "4. Số người đăng ký LĐTT: …… người, đạt …… % so với cùng kỳ năm trước.",
      ],
    },
    written: {},
  },
  {
    name: "a sentence that goes on in the line below",
    sheet: {
      rows: [
        "BÁO CÁO ĐĂNG KÝ THI ĐUA NĂM 2022",
        "- Tổng số CBCCVC: …………… người, trong đó",
        "nữ ……… người.",
        "- Số người đăng ký Lao động tiên tiến:",
        "………… người, chiếm ……%.",
      ],
    },
    written: {
      A2: "- Tổng số CBCCVC: 11 người, trong đó",
      A3: "nữ 06 người.",
      A5: "10 người, chiếm 90,91%.",
    },
  },
  {
    name: "several lines in one cell, each with dots: her line breaks stay",
    sheet: {
      rows: [
        ["BÁO CÁO ĐĂNG KÝ THI ĐUA NĂM 2022"],
        [
          "1. Tổng số CBCCVC: ……… người, trong đó nữ ……… người.\n2. Đăng ký Lao động tiên tiến: ……… người, đạt ……… %. CSTĐCS: …… người.",
        ],
      ],
    },
    written: {
      A2: "1. Tổng số CBCCVC: 11 người, trong đó nữ 06 người.\n2. Đăng ký Lao động tiên tiến: 10 người, đạt 90,91 %. CSTĐCS: 03 người.",
    },
  },
  {
    name: "the slip of another year is asked about, not filled",
    sheet: {
      rows: [
        "PHIẾU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2021",
        "",
        "Số người đăng ký | | Lao động tiên tiến | ",
        "Giấy khen (cá nhân) | | CSTĐ cơ sở | ",
      ],
    },
    written: {},
  },
];

test.each(layouts)("$name", (layout) => {
  expect(cellsWritten(filledField(layout))).toEqual(layout.written);
});

test("where a whole slip is left, it is asked of which year it is", () => {
  const { questions } = filledField({
    name: "",
    written: {},
    sheet: { rows: ["PHIẾU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2021", "", "Số người đăng ký: | ", "Lao động tiên tiến: | "] },
  });
  expect(questions.map(({ cause }) => cause)).toEqual(["fill-form"]);
});

test("a label by itself that asks for names is left with the reason, not without a word", () => {
  const plan = filledField({
    name: "",
    sheet: {
      rows: [
        "BÁO CÁO NHANH VIỆC ĐĂNG KÝ NĂM 2022",
        "",
        "Họ và tên người được giới thiệu dự hội nghị: | ",
        "",
        "Kết quả sẽ được thông báo sau khi có ý kiến của cấp trên.",
      ],
    },
    written: {},
  });
  expect(cellsWritten(plan)).toEqual({});
  expect(plan.skipped.map(({ ref }) => [ref.row, ref.column])).toEqual([[3, 2]]);
});
