import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// What stands below «- Nữ»: a share that may be of the women, a heading with a dash, words that narrow.

const list: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "TRẠM THÚ Y HUYỆN NÀ LĂM",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Giới tính | Tổ | LĐTT | CSTĐCS",
    "1 | Kiều Văn Ấn | Nam | Tổ Kiểm dịch | x | x",
    "2 | Đàm Thị Bưởi | Nữ | Tổ Kiểm dịch | x |",
    "3 | Tạ Quang Chiểu | Nam | Tổ Chẩn đoán | x |",
    "4 | Ngô Thị Dậu | Nữ | Tổ Hành chính | x | x",
    "5 | Lù Văn Én | Nam | Tổ Hành chính | |",
  ],
};

function planned(rows: readonly string[], title = "TỔNG HỢP ĐĂNG KÝ NĂM 2026") {
  return planFill(inputFromWorkbook(workbookOf(list, { name: "TH", rows: [title, "", ...rows] })));
}

test.each(["Tỷ lệ (%)", "Tỷ lệ %", "- Tỷ lệ (%)"])(
  "«%s» right below «- Nữ» may be of either, and is left with the reason",
  (share) => {
    const plan = planned(["TT | Nội dung | Số lượng", "1 | Lao động tiên tiến", " | - Nữ", ` | ${share}`]);
    expect(cellsWritten(plan)).toEqual({ C4: 4, C5: 2 });
    expect(plan.skipped.map(({ ref, why }) => [ref.row, why])).toEqual([[6, expect.stringContaining("«- Nữ»")]]);
  },
);

test("«so với tổng số» says it, and so does a share right below the title", () => {
  const above = ["TT | Nội dung | Số lượng", "1 | LĐTT", " | Trong đó: nữ", " | Tỷ lệ so với tổng số (%)"];
  expect(cellsWritten(planned(above))).toEqual({ C4: 4, C5: 2, C6: 80 });
  const below = ["TT | Nội dung | Số lượng", "1 | LĐTT", " | Tỷ lệ (%)", " | - Nữ"];
  expect(cellsWritten(planned(below))).toEqual({ C4: 4, C5: 80, C6: 2 });
});

test.each([
  ["«- Khối B»", "- Khối A", "- Khối B", "Cộng khối A", "Cộng khối B"],
  ["«+ Nhóm 2»", "+ Nhóm 1", "+ Nhóm 2", "Cộng nhóm 1", "Cộng nhóm 2"],
  ["«- Bộ phận phục vụ»", "- Bộ phận chuyên môn", "- Bộ phận phục vụ", "Cộng", "Cộng"],
])(
  "%s below the parts of a unit is the next heading, and its total adds up its own units",
  (_, one, two, sum, other) => {
    const rows = [
      "Đơn vị | Tổng số | LĐTT",
      one,
      "Tổ Kiểm dịch",
      "Tổ Chẩn đoán",
      "- Nữ",
      sum,
      two,
      "Tổ Hành chính",
      "- Nữ",
      other,
      "Tổng cộng",
    ];
    expect(cellsWritten(planned(rows))).toMatchObject({ B8: 3, C8: 3, B12: 2, C12: 1, B13: 5, C13: 4 });
  },
);

test("«- Khối B» right below «- Nữ» heads its units", () => {
  const rows = [
    "Đơn vị | LĐTT",
    "- Khối A",
    "Tổ Kiểm dịch",
    "- Nữ",
    "- Khối B",
    "Tổ Hành chính",
    "- Nữ",
    "Cộng khối B",
  ];
  expect(cellsWritten(planned(rows))).toEqual({ B5: 2, B6: 1, B8: 1, B9: 1, B10: 1 });
});

test.each([
  "MỘT SỐ ĐƠN VỊ ĐĂNG KÝ NĂM 2026",
  "ĐĂNG KÝ NĂM 2026 CỦA MỘT SỐ CÁ NHÂN",
  "SỐ LIỆU MỘT SỐ PHÒNG NĂM 2026",
  "KHEN THƯỞNG THUỘC THẨM QUYỀN NĂM 2026",
  "ĐĂNG KÝ NĂM 2026 THEO THẨM QUYỀN",
])("«%s» narrows, and the figures of the whole office are no answer", (title) => {
  expect(cellsWritten(planned(["Danh hiệu | Số lượng", "LĐTT", "CSTĐCS"], title))).toEqual({});
});

test.each([
  "MỘT SỐ SỐ LIỆU ĐĂNG KÝ NĂM 2026",
  "MỘT SỐ KẾT QUẢ ĐĂNG KÝ NĂM 2026",
  "ĐĂNG KÝ NĂM 2026 CHIA THEO THẨM QUYỀN QUYẾT ĐỊNH",
])("«%s» says nothing more", (title) => {
  expect(cellsWritten(planned(["Danh hiệu | Số lượng", "LĐTT", "CSTĐCS"], title))).toEqual({ B4: 4, B5: 2 });
});
