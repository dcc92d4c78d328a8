import type { DrawnRow, DrawnSheet } from "./grid-of";
import { readDrawn } from "./read-drawn";

/** «[Khoa Nội: advanced-labor-collective]», a line a recipient that registers something. */
function registered(...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]): readonly string[] {
  return readDrawn(...sheets)
    .register.entries.filter(({ claims }) => claims.length > 0)
    .map(({ name, claims }) => `${name.value}: ${claims.map(({ award }) => award).join(" + ")}`);
}

describe("danh sách tập thể ghi số 1, bên cạnh là số người của từng tập thể", () => {
  const rows = [
    "DANH HIỆU TẬP THỂ CÁC KHOA, PHÒNG ĐĂNG KÝ NĂM 2026",
    "TT | Khoa, phòng | Tổng số VC | Cá nhân đạt LĐTT | | Danh hiệu đăng ký | |",
    "| | | SL | % | TTLĐTT | TTLĐXS | BK UBND tỉnh",
    "1 | Khoa Nội | 21 | 20 | 95.2 | 1 | |",
    "2 | Khoa Ngoại | 18 | 18 | 100 | | 1 | 1",
    "3 | Khoa Nhi | 12 | 11 | 91.7 | 1 | |",
    "4 | Phòng Điều dưỡng | 6 | 6 | 100 | | 1 |",
  ];
  const merges = ["D2:E2", "F2:H2", "A2:A3", "B2:B3", "C2:C3"];

  test("mỗi dòng là một tập thể đăng ký", () => {
    expect(registered({ rows, merges })).toEqual([
      "Khoa Nội: advanced-labor-collective",
      "Khoa Ngoại: excellent-labor-collective + provincial-diploma-of-merit",
      "Khoa Nhi: advanced-labor-collective",
      "Phòng Điều dưỡng: excellent-labor-collective",
    ]);
  });

  test("biểu tổng hợp có cùng hình vẫn là biểu tổng hợp", () => {
    const summary = [
      "TỔNG HỢP ĐĂNG KÝ DANH HIỆU NĂM 2026",
      "TT | Đơn vị | LĐTT | CSTĐCS | TTLĐTT | TTLĐXS",
      "1 | Khoa Nội | 20 | 3 | 1 | 0",
      "2 | Khoa Ngoại | 18 | 1 | 0 | 1",
      "3 | Khoa Nhi | 11 | 1 | 1 | 0",
      "| Cộng | 49 | 5 | 2 | 1",
    ];
    expect(registered(summary)).toEqual([]);
  });

  test("bảng số liệu cạnh danh sách tập thể: không tập thể nào được tính hai lần", () => {
    const list = [
      "DANH SÁCH TẬP THỂ ĐĂNG KÝ NĂM 2026",
      "TT | Tập thể | TTLĐTT | TTLĐXS",
      "1 | Khoa Nội | x |",
      "2 | Khoa Ngoại | | x",
      "3 | Khoa Nhi | x |",
    ];
    const figures = [
      "SỐ LIỆU ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Đơn vị | Số người | LĐTT | CSTĐCS | TTLĐTT | TTLĐXS",
      "1 | Khoa Nội | 20 | 20 | 3 | 1 |",
      "2 | Khoa Ngoại | 18 | 18 | 1 | | 1",
      "3 | Khoa Nhi | 12 | 11 | | 1 |",
    ];
    expect(registered({ name: "Tập thể", rows: list }, { name: "Bảng 3", rows: figures })).toEqual([
      "Khoa Nội: advanced-labor-collective",
      "Khoa Ngoại: excellent-labor-collective",
      "Khoa Nhi: advanced-labor-collective",
    ]);
  });
});

describe("tập thể trên, cá nhân dưới, mục ghi chữ cái ngay trong cột tên", () => {
  const rows = [
    "TT | Đơn vị / Họ và tên | Năm sinh | Cấp bậc, chức vụ | Trạm | Danh hiệu đăng ký 2026",
    "| A. TẬP THỂ",
    "1 | Hạt Kiểm lâm Nà Hang | | | | Đơn vị quyết thắng",
    "2 | Đội 1 (Cơ động) | | | | Đơn vị tiên tiến",
    "3 | Đội 2 (Phương tiện) | | | | Đơn vị tiên tiến",
    "| B. CÁ NHÂN",
    "1 | Hà Thị Nụ | 1980 | Hạt trưởng | LĐ | CSTĐCS",
    "2 | Lò Văn Păn | 1981 | Kiểm lâm viên | Đội 1 | CSTT",
    "3 | Đèo Thị Ương | 1982 | Kiểm lâm viên | Đội 1 | CTST",
    "| C. CÔNG NHÂN BẢO VỆ RỪNG, LAO ĐỘNG HỢP ĐỒNG (đăng ký Lao động tiên tiến)",
    "4 | Vàng A Dế | 1990 | Bảo vệ rừng | Đội 2 | LĐTT",
  ];

  test("mục không nối vào tên tập thể cuối, nhóm lao động không phải là người", () => {
    expect(registered(rows)).toEqual([
      "Hạt Kiểm lâm Nà Hang: determined-to-win-unit",
      "Đội 1 (Cơ động): advanced-unit",
      "Đội 2 (Phương tiện): advanced-unit",
      "Hà Thị Nụ: grassroots-emulation-fighter",
      "Lò Văn Păn: advanced-soldier",
      "Vàng A Dế: advanced-worker",
    ]);
  });

  test("chữ tắt sai một chữ so với chữ cả danh sách dùng: hỏi, danh hiệu ấy đứng đầu", () => {
    const question = readDrawn(rows).questions.find(({ id }) => id === "words:ctst");
    expect(question?.options[0]?.answer).toEqual({ kind: "words", words: "ctst", award: "advanced-soldier" });
  });
});

test("BK TTgCP là bằng khen của Thủ tướng Chính phủ", () => {
  expect(
    registered([
      "DANH SÁCH ĐĂNG KÝ NĂM 2026",
      "TT | Họ và tên | LĐTT | BK TTgCP",
      "1 | Hà Thị Nụ | x | x",
      "2 | Lò Văn Păn | x |",
    ]),
  ).toEqual(["Hà Thị Nụ: advanced-worker + prime-minister-diploma-of-merit", "Lò Văn Păn: advanced-worker"]);
});
