import { homePaperOf } from "../../../src/reports/submission/home-sheets";
import { privateCells } from "../../../src/reports/submission/private-cells";
import { privatePoint } from "../../../src/reports/submission/private-point";
import { toA1 } from "../../../src/workbook/refs";
import { type DrawnSheet, gridOf } from "../../reading/grid-of";
import { readDrawn } from "../../reading/read-drawn";

const registration: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "STT | Họ và tên | Ngày sinh | CCCD | Đơn vị | LĐTT | Ghi chú",
    "1 | Lê Thị Hồng | 02/3/1980 | '001080012345 | Khoa Điều trị | x | Nghỉ thai sản từ tháng 3",
    "2 | Trần Văn Bình | 1979 | '001079012345 | Văn phòng | x | kiêm nhiệm",
    "3 | Phạm Minh Khuê | | | Văn phòng | x | Khiển trách | nghỉ ốm",
    "",
    "Ghi chú: không tính người nghỉ thai sản.",
    "Bà Lê Thị Hồng nghỉ ốm tháng 9.",
  ],
};

const cellsOf = (sheet: DrawnSheet, names: readonly string[] = ["lê thị hồng"]) => {
  const reading = readDrawn(sheet);
  return privateCells(gridOf(sheet), reading.sheets[0]?.forms ?? [], names);
};
const told = (sheet: DrawnSheet) => cellsOf(sheet).map(({ ref, kind }) => `${toA1(ref)} ${kind}`);

test("remarks, birth dates and ID numbers are found; units, rules and harmless remarks are not", () => {
  expect(told(registration)).toEqual([
    "C4 birth-date",
    "D4 id-number",
    "G4 maternity",
    "C5 birth-date",
    "D5 id-number",
    "G6 discipline",
    "H6 health",
    "A9 health",
  ]);
});

test("words struck through are found, whole cells and parts of them", () => {
  const rows = ["ĐĂNG KÝ THI ĐUA", "", "STT | Họ và tên | Đơn vị | LĐTT", "1 | Lê Thị Hồng | Văn phòng | x"];
  expect(told({ rows, struck: { B4: "whole", C4: "part" } })).toEqual(["B4 struck", "C4 struck"]);
});

test.each([
  ["trích ngang", "DANH SÁCH TRÍCH NGANG NGƯỜI ĐỀ NGHỊ KHEN THƯỞNG", []],
  [
    "a nomination asks for the birth date, not for the ID number",
    "DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA",
    ["D4 id-number"],
  ],
  ["a registration asks for neither", "DANH SÁCH ĐĂNG KÝ THI ĐUA", ["C4 birth-date", "D4 id-number"]],
])("what a form asks for by its title stays: %s", (_, title, expected) => {
  const rows = [
    title,
    "",
    "STT | Họ và tên | Ngày sinh | Số CCCD | LĐTT",
    "1 | Lê Thị Hồng | 02/3/1980 | '001080012345 | x",
  ];
  expect(told({ rows })).toEqual(expected);
});

test("a number that the office gave itself is no ID number", () => {
  const rows = ["ĐĂNG KÝ THI ĐUA", "", "Mã NV | Họ và tên | Đơn vị | LĐTT", "10293 | Lê Thị Hồng | Văn phòng | x"];
  expect(told({ rows })).toEqual([]);
});

test("the first line before a copy is made, in both languages; of many cells only the columns", () => {
  expect(privatePoint([], false)).toBeNull();
  const cells = cellsOf(registration).filter(({ kind }) => kind === "maternity" || kind === "birth-date");
  const many = Array.from({ length: 12 }, (_, row) => ({
    ref: { sheet: "Đăng ký", row: row + 4, column: 3 },
    kind: "birth-date" as const,
  }));
  expect(privatePoint(cells, false)).toMatchObject({
    weight: "must-see",
    sentence: {
      vi: "Có 03 ô ghi chú riêng tư sẽ đi theo biểu. Gồm: 02 ngày sinh (Đăng ký: C4, C5); 01 ghi chú về thai sản (Đăng ký: G4).",
    },
  });
  expect(privatePoint(many, true)).toMatchObject({
    weight: "will-be-done",
    sentence: {
      vi: "12 ô ghi chú riêng tư được để trống trong bản sao; tệp gốc giữ nguyên. Gồm: 12 ngày sinh (Đăng ký, cột C).",
      en: "12 cells with private remarks are left blank in the copy; the original keeps them. They are: 12 birth dates (Đăng ký, column C).",
    },
  });
});

const staffList: DrawnSheet = {
  name: "CBCC",
  rows: [
    "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC",
    "",
    "STT | Họ và tên | Ngày sinh | Chức vụ | Đơn vị",
    "1 | Lê Thị Hồng | 02/3/1980 | Chuyên viên | Văn phòng",
    "2 | Trần Văn Bình | 1979 | Chánh Văn phòng | Văn phòng",
  ],
};

test.each<readonly [string, DrawnSheet, string | null]>([
  ["the staff list", staffList, "staff-list"],
  ["a registration, birth dates or not", registration, null],
  [
    "the plan's targets",
    {
      name: "Chỉ tiêu",
      rows: [
        "CHỈ TIÊU THI ĐUA NĂM 2026",
        "",
        "TT | Nội dung | Chỉ tiêu",
        "1 | Lao động tiên tiến | 90%",
        "2 | CSTĐ cơ sở | 15%",
      ],
    },
    "targets",
  ],
  [
    "a register of commendations",
    {
      name: "2026",
      rows: [
        "SỔ THEO DÕI KHEN THƯỞNG",
        "",
        "STT | Họ và tên | Năm | Danh hiệu | Số quyết định",
        "1 | Lê Thị Hồng | 2024 | LĐTT | 12/QĐ-SNV",
      ],
    },
    "commendation-register",
  ],
  [
    "a comparison by person",
    {
      name: "Đối chiếu",
      rows: [
        "BẢNG ĐỐI CHIẾU ĐĂNG KÝ VÀ KẾT QUẢ",
        "",
        "STT | Họ và tên | Đơn vị | Đăng ký đầu năm | Kết quả",
        "1 | Lê Thị Hồng | Văn phòng | LĐTT | LĐTT",
      ],
    },
    "comparison-by-person",
  ],
  [
    "a comparison of targets",
    {
      name: "Đối chiếu chỉ tiêu",
      rows: ["BẢNG ĐỐI CHIẾU CHỈ TIÊU", "", "TT | Nội dung | Chỉ tiêu | Kết quả", "1 | Lao động tiên tiến | 90% | 95%"],
    },
    null,
  ],
])("which paper of the office's own a sheet is: %s", (_, sheet, paper) => {
  expect(homePaperOf(gridOf(sheet), readDrawn(sheet).sheets[0]?.forms ?? [])).toBe(paper);
});
