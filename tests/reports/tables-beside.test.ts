import { cellsWritten, filledField, type FieldSummary } from "./field-office";

// Several tables on one sheet, each with a head and a caption of its own.

const layouts: readonly FieldSummary[] = [
  {
    name: "two tables side by side under a letterhead that reaches over both, a third and a fourth below",
    sheet: {
      rows: [
        "UBND TỈNH | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "SỞ NGOẠI VỤ | | | | Độc lập - Tự do - Hạnh phúc",
        "SỐ LIỆU ĐĂNG KÝ THI ĐUA NĂM 2022",
        "",
        "Biểu 1. Cá nhân | | | | | Biểu 2. Tập thể",
        "Danh hiệu | Số người | | | | Danh hiệu | Số tập thể",
        "Lao động tiên tiến | | | | | Tập thể lao động tiên tiến | ",
        "Chiến sĩ thi đua cơ sở | | | | | Tập thể lao động xuất sắc | ",
        "Giấy khen | | | | | Giấy khen | ",
        "",
        "Biểu 3. Lao động tiên tiến theo phòng | | | | | Biểu 4. Sáng kiến",
        "Phòng | Nam | Nữ | Tổng | | Cấp công nhận | Số sáng kiến",
        "Ban Giám đốc | | | | | Cơ sở",
        "Văn phòng | | | | | Tỉnh",
        "Cộng",
      ],
      merges: ["A1:D1", "E1:H1"],
    },
    more: {},
    written: {
      B7: 10,
      B8: 3,
      B9: 2,
      G7: 3,
      G8: 1,
      G9: 1,
      B13: 1,
      C13: 1,
      D13: 2,
      B14: 1,
      C14: 2,
      D14: 3,
      B15: 2,
      C15: 3,
      D15: 5,
      G13: 3,
    },
  },
];

test.each(layouts)("$name", (layout) => {
  expect(cellsWritten(filledField(layout))).toEqual(layout.written);
});
