import { cellsWritten, fieldOffice, filledField, type FieldSummary } from "./field-office";
import { planFill } from "../../src/reports/fill/plan-fill";
import { inputFor } from "./fill-input";

// Groups of people in a summary: below each unit, in a column of their own, across; and what notes leave out.

const layouts: readonly FieldSummary[] = [
  {
    name: "groups below each unit, «Lãnh đạo» being whoever leads there",
    sheet: {
      rows: [
        "TT | Đơn vị, đối tượng | Tổng số | LĐTT | CSTĐCS",
        "1 | Văn phòng",
        " | Lãnh đạo",
        " | Không lãnh đạo",
        "2 | Phòng Hợp tác quốc tế",
        " | Lãnh đạo",
        " | Không lãnh đạo",
        " | Cộng",
      ],
    },
    written: {
      ...{ C2: 3, D2: 3, E2: 1, C3: 1, D3: 1, E3: 1, C4: 2, D4: 2 },
      ...{ C5: 3, D5: 3, E5: 1, C6: 1, D6: 1, E6: 1, C7: 2, D7: 2 },
      ...{ C8: 6, D8: 6, E8: 2 },
    },
  },
  {
    name: "groups in a column of their own, the unit named once",
    sheet: {
      rows: [
        "TT | Đơn vị | Đối tượng | LĐTT | CSTĐCS",
        "1 | Văn phòng | Lãnh đạo",
        " | | Không lãnh đạo",
        "2 | Phòng Hợp tác quốc tế | Lãnh đạo",
        " | | Không lãnh đạo",
        " | Cộng",
      ],
    },
    written: { D2: 1, E2: 1, D3: 2, D4: 1, E4: 1, D5: 2, D6: 6, E6: 2 },
  },
  {
    name: "parts of the total are parts of all above it, and not of its last unit",
    sheet: {
      rows: ["TT | Đơn vị | LĐTT", "1 | Văn phòng", "2 | Phòng Lãnh sự", " | Tổng cộng", " | Trong đó: nữ"],
    },
    written: { C2: 3, C3: 1, C4: 4, C5: 3 },
  },
  {
    name: "«Lãnh đạo» across is whoever leads where no unit stands across; «Tỷ lệ nữ trên tổng số» divides these two",
    sheet: {
      rows: [
        "TT | Danh hiệu | Tổng số | Trong đó | | Tỷ lệ nữ trên tổng số (%)",
        " | | | Nữ | Lãnh đạo",
        "1 | Lao động tiên tiến",
        "2 | Chiến sĩ thi đua cơ sở",
      ],
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"],
    },
    written: { C3: 10, D3: 5, E3: 6, F3: 50, C4: 3, D4: 2, E4: 3, F4: 66.67 },
  },
  {
    name: "women among the people of a unit",
    sheet: { rows: ["TT | Đơn vị | Tổng số CBCCVC | Nữ | Tỷ lệ nữ (%)", "1 | Văn phòng", "2 | Thanh tra Sở"] },
    written: { C2: 3, D2: 2, E2: 66.67, C3: 2, D3: 1, E3: 50 },
  },
  {
    name: "«B. CÁ NHÂN» holds for the headings below it",
    sheet: {
      rows: [
        "TT | Danh hiệu, hình thức | Tổng số",
        "A | TẬP THỂ",
        "I | Danh hiệu",
        "1 | Tập thể lao động tiên tiến",
        "B | CÁ NHÂN",
        "I | Danh hiệu",
        "1 | Lao động tiên tiến",
        "II | Khen thưởng",
        "1 | Giấy khen",
      ],
    },
    written: { C4: 3, C7: 10, C9: 2 },
  },
  {
    name: "notes that leave the holders of a higher title out of a line",
    sheet: {
      rows: [
        "TT | Danh hiệu | Số lượng | Ghi chú",
        "1 | Tập thể lao động tiên tiến | | Không kể tập thể đăng ký LĐXS",
        "2 | Tập thể lao động xuất sắc",
        "3 | Lao động tiên tiến",
        "4 | Chiến sĩ thi đua cơ sở",
        "",
        "- Cá nhân đăng ký CSTĐCS không đếm vào dòng 3.",
      ],
    },
    written: { C2: 2, C3: 1, C4: 7, C5: 3 },
  },
];

test.each(layouts)("$name", (layout) => {
  expect(cellsWritten(filledField(layout))).toEqual(layout.written);
});

test("a note that leaves out nobody knows whom leaves its line empty, and says so", () => {
  const rows = [
    "TT | Danh hiệu | Số lượng | Ghi chú",
    "1 | Lao động tiên tiến | | Chưa kể số biệt phái",
    "2 | Chiến sĩ thi đua cơ sở",
  ];
  const plan = planFill(inputFor({ name: "Tổng hợp", rows }, fieldOffice));
  expect(cellsWritten(plan)).toEqual({ C3: 3 });
  expect(plan.skipped.map(({ why }) => why.includes("«Chưa kể số biệt phái»"))).toEqual([true]);
});

test("«THỐNG KÊ ĐĂNG KÝ» is a summary; a note above it that counts everybody under one title leaves its titles empty, and says so", () => {
  const rows = [
    "THỐNG KÊ ĐĂNG KÝ THI ĐUA NĂM 2022",
    "Ghi chú: mỗi người chỉ thống kê ở một danh hiệu (không cộng CSTĐCS vào dòng LĐTT).",
    "",
    "TT | Danh hiệu | Số lượng",
    "1 | Tập thể lao động tiên tiến",
    "2 | Lao động tiên tiến",
    "3 | Chiến sĩ thi đua cơ sở",
  ];
  const plan = planFill(inputFor({ name: "Biểu 1", rows }, fieldOffice));
  expect(cellsWritten(plan)).not.toHaveProperty("C6");
  expect(cellsWritten(plan)).not.toHaveProperty("C7");
  expect(plan.skipped.filter(({ why }) => why.includes("mỗi người chỉ thống kê ở một danh hiệu"))).toHaveLength(2);
});

test("the line of our own body among those of a khối, under whatever name of the khối", () => {
  const rows = [
    "TỔNG HỢP ĐĂNG KÝ NĂM 2022",
    "KHỐI THI ĐUA SỐ 3",
    "",
    "STT | Khối thi đua số 3 | LĐTT | CSTĐCS",
    "1 | Sở Tư pháp | 39 | 5",
    "2 | Sở Ngoại vụ",
    "3 | Ban Quản lý Khu kinh tế | 48 | 7",
  ];
  const plan = planFill(inputFor({ name: "Tổng hợp", rows }, fieldOffice));
  expect(cellsWritten(plan)).toEqual({ C6: 10, D6: 3 });
});
