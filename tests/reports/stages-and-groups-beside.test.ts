import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Labels with a cell beside them under a title that says what is counted, and words for everybody behind leaders.

const list: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "SỞ THỦY LỢI",
    "ĐĂNG KÝ VÀ CÔNG NHẬN THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Giới tính | Chức vụ | Phòng | Đối tượng | Đăng ký | Được công nhận",
    "1 | Kiều Văn Ấn | Nam | Giám đốc Sở | Lãnh đạo Sở | Cán bộ | LĐTT, CSTĐCS | LĐTT, CSTĐCS",
    "2 | Đàm Thị Bưởi | Nữ | Trưởng phòng | Phòng Một | Công chức | LĐTT, CSTĐCS | LĐTT",
    "3 | Tạ Quang Chiểu | Nam | Chuyên viên | Phòng Một | Công chức | LĐTT | LĐTT",
    "4 | Ngô Thị Dậu | Nữ | Chuyên viên | Phòng Hai | Hợp đồng | LĐTT |",
    "5 | Lù Thị Én | Nữ | Chuyên viên | Phòng Hai | Công chức | |",
  ],
};

function planned(rows: readonly string[], merges: readonly string[] = []) {
  return cellsWritten(planFill(inputFromWorkbook(workbookOf(list, { name: "TH", rows, merges }))));
}

describe("labels beside cells", () => {
  test.each([
    ["SỐ LIỆU ĐƯA VÀO TỜ TRÌNH (theo kết quả được công nhận)", 3, 1],
    ["SỐ LIỆU NHANH (theo đăng ký đầu năm)", 4, 2],
    ["SỐ LIỆU DÙNG CHO BÁO CÁO (theo đăng ký)", 4, 2],
  ])("«%s» says by which figures", (title, workers, fighters) => {
    const rows = [title, "", "Số người đạt Lao động tiên tiến: | ", "Số người đạt Chiến sĩ thi đua cơ sở: | "];
    expect(planned(rows)).toEqual({ B3: workers, B4: fighters });
  });

  test("a part divides the label above it in its own column", () => {
    const rows = [
      "SỐ LIỆU NHANH (theo đăng ký)",
      "",
      "Số người đăng ký Lao động tiên tiến: | | | Số người đăng ký Chiến sĩ thi đua cơ sở: |",
      "- trong đó nữ: | | | - trong đó nữ: |",
    ];
    expect(planned(rows)).toEqual({ B3: 4, B4: 2, E3: 2, E4: 1 });
  });

  test("«Cán bộ» beside «Công chức» is whoever the list calls so, not everybody", () => {
    const rows = ["SỐ LƯỢNG", "", "Tổng số người: | | Cán bộ: |", "Công chức: | | Hợp đồng: |"];
    expect(planned(rows)).toEqual({ B3: 5, D3: 1, B4: 3, D4: 1 });
  });
});

describe("words for everybody behind leaders", () => {
  const heads = (...leaf: readonly string[]) => [
    "TỔNG HỢP ĐĂNG KÝ NĂM 2026",
    "",
    "Danh hiệu | Tổng số | Chia theo nhóm | |",
    ` | | ${leaf.join(" | ")}`,
    "Lao động tiên tiến",
    "Chiến sĩ thi đua cơ sở",
  ];
  const merges = ["A3:A4", "B3:B4", "C3:E3"];

  test("mean those who lead nobody", () => {
    const rows = heads("Lãnh đạo Sở", "Lãnh đạo phòng", "Công chức, viên chức, NLĐ");
    expect(planned(rows, merges)).toEqual({ B5: 4, C5: 1, D5: 1, E5: 2, B6: 2, C6: 1, D6: 1 });
  });

  test("stay blank behind leaders of the body alone", () => {
    const rows = heads("Lãnh đạo Sở", "Công chức, NLĐ", "Nữ");
    expect(planned(rows, merges)).toEqual({ B5: 4, C5: 1, B6: 2, C6: 1 });
  });
});

test("«Bộ, ngành, đoàn thể trung ương» give one level of Bằng khen", () => {
  const given = {
    ...list,
    rows: list.rows.map((row) =>
      (typeof row === "string" ? row : "").replace("LĐTT | LĐTT", "LĐTT, Bằng khen của Bộ Nông nghiệp | LĐTT"),
    ),
  };
  const rows = [
    "TỔNG HỢP ĐĂNG KÝ NĂM 2026",
    "",
    "Hình thức | Số người đăng ký",
    "Bằng khen của Bộ, ngành, đoàn thể trung ương",
    "Lao động tiên tiến",
  ];
  expect(cellsWritten(planFill(inputFromWorkbook(workbookOf(given, { name: "TH", rows }))))).toEqual({ B4: 1, B5: 4 });
});
