import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// What the columns of her list say of people goes before what their posts hint at.

const list: DrawnSheet = {
  name: "Danh sách",
  rows: [
    "CÔNG TY CỔ PHẦN MÔI TRƯỜNG TÀ LÀI",
    "DANH SÁCH CBCNV ĐĂNG KÝ THI ĐUA NĂM 2023",
    "",
    "TT | Họ và tên | Nữ | Chức vụ, nhiệm vụ | Bộ phận | Khối lao động | LĐTT | CSTĐCS",
    "1 | Kiều Văn Ấn | | Giám đốc | Văn phòng | Gián tiếp | 1 | 1",
    "2 | Đàm Thị Bưởi | 1 | Kế toán trưởng | Văn phòng | Gián tiếp | 1 |",
    "3 | Tạ Quang Chiểu | | Tổ trưởng | Tổ Thu gom | Trực tiếp | 1 | 1",
    "4 | Ngô Thị Dậu | 1 | Công nhân | Tổ Thu gom | Trực tiếp | 1 |",
    "5 | Phan Văn Én | | Công nhân | Tổ Thu gom | Trực tiếp | |",
  ],
};

function filled(rows: readonly string[], merges: readonly string[] = []) {
  return cellsWritten(planFill(inputFromWorkbook(workbookOf(list, { name: "Cơ cấu", rows, merges }))));
}

test("«Lao động trực tiếp» is whoever the list says, ones mark the women, and shares are of the group of their line", () => {
  const rows = [
    "CƠ CẤU NGƯỜI ĐĂNG KÝ THI ĐUA NĂM 2023",
    "",
    "TT | Lao động | Số người | | LĐTT | | CSTĐCS |",
    " | | Tổng số | Nữ | Số người | % trên tổng số người | Số người | % trên số LĐTT",
    "1 | Lao động gián tiếp",
    "2 | Lao động trực tiếp",
    " | Cộng",
  ];
  expect(filled(rows, ["C3:D3", "E3:F3", "G3:H3", "A3:A4", "B3:B4"])).toEqual({
    ...{ C5: 2, D5: 1, E5: 2, F5: 100, G5: 1, H5: 50 },
    ...{ C6: 3, D6: 1, E6: 2, F6: 66.67, G6: 1, H6: 50 },
    ...{ C7: 5, D7: 2, E7: 4, F7: 80, G7: 2, H7: 50 },
  });
});

test("«Chức vụ, nhiệm vụ» holds posts", () => {
  const { entries } = inputFromWorkbook(workbookOf(list)).reading.register;
  expect(entries.map(({ position }) => position?.text)).toContain("Kế toán trưởng");
});

describe("lines that are the values of a column of her list", () => {
  const staff = (kinds: readonly string[]): DrawnSheet => ({
    name: "CBCC",
    rows: [
      "ỦY BAN NHÂN DÂN XÃ BẢN LẦU",
      "DANH SÁCH CÁN BỘ, CÔNG CHỨC ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ và tên | Chức danh | Diện | LĐTT | CSTĐCS",
      ...["Vàng A Sử", "Lù Thị Mai", "Giàng Seo Pao", "Tẩn Thị Lở", "Hầu Văn Sình"].map(
        (name, at) => `${String(at + 1)} | ${name} | Chuyên viên | ${kinds[at] ?? ""} | x | ${at % 2 === 0 ? "x" : ""}`,
      ),
    ],
  });
  const table = [
    "TỔNG HỢP THEO ĐỐI TƯỢNG NĂM 2026",
    "TT | Đối tượng | Tổng số người | LĐTT | CSTĐCS",
    "1 | Cán bộ",
    "2 | Công chức",
    "3 | Người hoạt động không chuyên trách",
    " | Tổng cộng",
  ];
  const written = (kinds: readonly string[]) =>
    cellsWritten(planFill(inputFromWorkbook(workbookOf(staff(kinds), { name: "TH", rows: table }))));

  test("count whoever has it, although «cán bộ» is everybody elsewhere", () => {
    expect(written(["Cán bộ", "Cán bộ", "Công chức", "Công chức", "Không chuyên trách"])).toEqual({
      ...{ C3: 2, D3: 2, E3: 1, C4: 2, D4: 2, E4: 1, C5: 1, D5: 1, E5: 1, C6: 5, D6: 5, E6: 3 },
    });
  });

  test("are never everybody in a line that a total adds to others, where no list says it", () => {
    expect(written([])).not.toHaveProperty("C3");
    expect(written([])).not.toHaveProperty("D3");
  });
});

test("marks in two columns under one head sort people as a word in one column does", () => {
  const marked = [
    { name: "Kiều Văn Ấn", post: "Giám đốc", kind: 1 },
    { name: "Đàm Thị Bưởi", post: "Thủ kho", kind: 1 },
    { name: "Tạ Quang Chiểu", post: "Thợ nguội", kind: 0 },
    { name: "Phan Văn Én", post: "Thợ điện", kind: 0 },
    { name: "Ngô Thị Dậu", post: "Quản đốc", kind: 0 },
  ];
  const book = workbookOf(
    {
      name: "ĐK",
      rows: [
        "XÍ NGHIỆP CƠ KHÍ BẾN GÒ",
        "DANH SÁCH NGƯỜI LAO ĐỘNG ĐĂNG KÝ THI ĐUA NĂM 2023",
        "TT | Họ và tên | Chức danh | Phân xưởng | Khối lao động | | Danh hiệu",
        " | | | | Trực tiếp | Gián tiếp | LĐTT",
        ...marked.map(
          ({ name, post, kind }, at) =>
            `${String(at + 1)} | ${name} | ${post} | Phân xưởng Đúc | ${kind === 0 ? "x" : ""} | ${kind === 1 ? "x" : ""} | ${at === 3 ? "" : "x"}`,
        ),
      ],
      merges: ["E3:F3", "A3:A4", "B3:B4", "C3:C4", "D3:D4"],
    },
    {
      name: "Cơ cấu",
      rows: [
        "CƠ CẤU ĐĂNG KÝ NĂM 2023",
        "TT | Danh hiệu | Tổng số | Lao động trực tiếp | Lao động gián tiếp",
        "1 | LĐTT",
      ],
    },
  );
  expect(cellsWritten(planFill(inputFromWorkbook(book)))).toEqual({ C3: 4, D3: 2, E3: 2 });
});
