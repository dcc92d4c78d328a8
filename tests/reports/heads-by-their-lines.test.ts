import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf } from "../reading/grid-of";
import { cellsWritten, filledField, type FieldSummary } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Tables whose heads use words that no list knows, or none at all: what stands below says that they are tables.

const layouts: readonly FieldSummary[] = [
  {
    name: "no word over the labels, and years without «năm»",
    sheet: {
      rows: [
        "SO SÁNH SỐ ĐĂNG KÝ THI ĐUA",
        "",
        " | 2021 | 2022 | Tăng/giảm",
        "Tổng số công chức, viên chức, NLĐ | 9",
        "LĐTT | 8",
        "CSTĐCS | 5",
      ],
    },
    written: { C4: 11, D4: 2, C5: 10, D5: 2, C6: 3, D6: -2 },
  },
  {
    name: "«%» beside two years may compare them: it is asked about",
    sheet: { rows: ["SO SÁNH SỐ ĐĂNG KÝ THI ĐUA", "", "Hạng mục | 2021 | 2022 | %", "LĐTT | 8", "CSTĐCS | 5"] },
    written: { C4: 10, C5: 3 },
  },
  {
    name: "«Mục | Diễn giải | Kết quả» of a form of registrations",
    sheet: {
      rows: [
        "BÁO CÁO SỐ LIỆU ĐĂNG KÝ THI ĐUA NĂM 2022",
        "",
        "Mục | Diễn giải | Kết quả",
        "I | Tổng số người trong danh sách",
        "I.1 | Trong đó nữ",
        "II | Số người đăng ký danh hiệu LĐTT",
        "III | Số tập thể đăng ký TTLĐTT",
      ],
    },
    written: { C4: 11, C5: 6, C6: 10, C7: 3 },
  },
  {
    name: "«Kết quả» of a form that does not say what it is of stays",
    sheet: { rows: ["SỐ LIỆU THI ĐUA NĂM 2022", "", "Mục | Diễn giải | Kết quả", "1 | LĐTT", "2 | CSTĐCS"] },
    written: {},
  },
  {
    name: "captions of two tables beside each other are no head",
    sheet: {
      rows: [
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "",
        "Bảng 1. Cá nhân theo giới tính | | | | Bảng 2. Tập thể",
        "STT | Danh hiệu | Nam | Nữ | | Danh hiệu | Số lượng",
        "1 | LĐTT | | | | TTLĐTT",
        "2 | CSTĐCS | | | | TTLĐXS",
      ].map((row) => row.replace("| | | | Bảng", "| | | | | Bảng")),
    },
    written: { C5: 5, D5: 5, C6: 1, D6: 2, G5: 3, G6: 1 },
  },
  {
    name: "numbered labels under «SỐ LƯỢNG …»; a label that says something else stays",
    sheet: {
      rows: [
        "SỐ LƯỢNG ĐĂNG KÝ KÈM TỜ TRÌNH",
        "",
        "1. | Lao động tiên tiến",
        "2. | Chiến sĩ thi đua cơ sở",
        "3. | LĐTT diện luân chuyển",
      ],
    },
    written: { C3: 10, C4: 3 },
  },
];

test.each(layouts)("$name", (layout) => {
  expect(cellsWritten(filledField(layout))).toEqual(layout.written);
});

const register = {
  name: "Đăng ký",
  rows: [
    "CHI CỤC THỦY SẢN",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
    "",
    "TT | Họ và tên | Giới tính | Chức vụ | Phòng | LĐTT | CSTĐCS",
    "1 | Lê Văn Tám | Nam | Chi cục trưởng | Phòng Hành chính | x | x",
    "2 | Hồ Thị Mận | Nữ | Chuyên viên | Phòng Hành chính | x |",
    "3 | Vũ Thị Đào | Nữ | Chuyên viên | Phòng Khai thác | x |",
    "4 | Cao Văn Khế | Nam | Chuyên viên | Phòng Khai thác | | ",
  ],
};

const takenForOthers = [
  {
    name: "titles down and the sexes across are no registration",
    rows: ["THỐNG KÊ ĐĂNG KÝ DANH HIỆU NĂM 2022", "", "TT | Danh hiệu | Nam | Nữ", "1 | LĐTT", "2 | CSTĐCS"],
    written: { C4: 1, D4: 2, C5: 1 },
  },
  {
    name: "«Chỉ tiêu» over things that are counted is no plan with targets",
    rows: [
      "BIỂU SỐ LIỆU NĂM 2022",
      "",
      "TT | Chỉ tiêu | Tổng số | Nữ",
      "1 | Tổng số CBCC | | ",
      "2 | LĐTT | | ",
      "3 | CSTĐCS | | ",
    ],
    written: { C4: 4, D4: 2, C5: 3, D5: 2, C6: 1 },
  },
];

test.each(takenForOthers)("$name", ({ rows, written }) => {
  const snapshot = workbookOf(register, { name: "TH", rows });
  expect(cellsWritten(planFill(inputFromWorkbook(snapshot)))).toEqual(written);
});
