import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf } from "../reading/grid-of";
import { cellsWritten, filledField, type FieldSummary } from "./field-office";
import { inputFor } from "./fill-input";
import { inputFromWorkbook } from "./input-from-workbook";
import type { SmallPerson } from "./small-register";

// Words around a figure that a person reads over, and names that a person knows at once.

const layouts: readonly FieldSummary[] = [
  {
    name: "the paper a form comes from, and words of the title that head its own column",
    sheet: {
      rows: [
        "TỔNG HỢP ĐĂNG KÝ THEO DANH HIỆU VÀ KHU VỰC ĐƯA VÀO TỜ TRÌNH NĂM 2022 (ban hành theo Thông tư của Bộ Nội vụ)",
        "",
        "Khu vực | LĐTT",
        "Văn phòng",
        "Thanh tra Sở",
      ],
    },
    written: { B4: 3, B5: 1 },
  },
  {
    name: "shares of another line, referred to by its number; and a reference to a line of something else",
    sheet: {
      rows: [
        "TT | Nội dung | Trong toàn cơ quan",
        "1 | Tổng số CC, NLĐ",
        "2 | Lao động tiên tiến",
        " | Tỷ lệ LĐTT trên tổng số người ở dòng 1 (%)",
        "3 | Chiến sĩ thi đua cơ sở",
        " | Tỷ lệ CSTĐCS trên số LĐTT (dòng 2) (%)",
        "4 | Giấy khen",
        " | Tỷ lệ Giấy khen trên số LĐTT ở dòng 3 (%)",
      ],
    },
    written: { C2: 11, C3: 10, C4: 90.91, C5: 3, C6: 30 },
  },
  {
    name: "«(gửi …)» and «nộp về …» in a title say where the form goes",
    sheet: {
      rows: [
        "TỔNG HỢP ĐĂNG KÝ DANH HIỆU NĂM 2022 (nộp về Ban Thi đua - Khen thưởng)",
        "",
        "TT | Đơn vị | LĐTT",
        "1 | Văn phòng",
        "2 | Thanh tra Sở",
      ],
    },
    written: { C4: 3, C5: 1 },
  },
  {
    name: "everybody in the list is no number of registrations, although the column is of this year's registrations",
    sheet: {
      rows: [
        "TT | Nội dung | Đăng ký năm 2022",
        "1 | Tổng số cán bộ, công chức có tên trong danh sách",
        "2 | Số người đăng ký",
        "3 | Chiến sĩ thi đua cơ sở",
      ],
    },
    written: { C2: 11, C3: 10, C4: 3 },
  },
  {
    name: "«Phòng, trạm» over the names of the units, and «Toàn Chi cục» over all of them",
    sheet: {
      rows: [
        "TT | Danh hiệu | Phòng, trạm | | Toàn Chi cục",
        " | | Văn phòng | Thanh tra Sở",
        "1 | Lao động tiên tiến",
        "2 | Chiến sĩ thi đua cơ sở",
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
    },
    written: { C3: 3, D3: 1, E3: 10, C4: 1, E4: 3 },
  },
  {
    name: "headings that her total adds up hold the figures of their groups",
    sheet: {
      rows: [
        "TT | Đơn vị | LĐTT",
        "A | Cụm văn phòng",
        "1 | Văn phòng",
        "2 | Thanh tra Sở",
        "B | Cụm nghiệp vụ",
        "1 | Phòng Hợp tác quốc tế",
        "2 | Phòng Lãnh sự",
        " | Tổng cộng | 0",
      ],
      formulas: { C8: "=$C$2+C5" },
    },
    written: { C2: 4, C3: 3, C4: 1, C5: 4, C6: 3, C7: 1 },
  },
  {
    name: "headings stay blank where her total adds up the lines below them",
    sheet: {
      rows: [
        "TT | Đơn vị | LĐTT",
        "A | Cụm văn phòng",
        "1 | Văn phòng",
        "2 | Thanh tra Sở",
        "B | Cụm nghiệp vụ",
        "1 | Phòng Hợp tác quốc tế",
        "2 | Phòng Lãnh sự",
        " | Tổng cộng | 0",
      ],
      formulas: { C8: "=SUM(C3:C4,C6:C7)" },
    },
    written: { C3: 3, C4: 1, C6: 3, C7: 1 },
  },
  {
    name: "a numbered slip: numbers and labels are no part of its title",
    sheet: {
      rows: [
        "SỐ LIỆU ĐĂNG KÝ NĂM 2022",
        "1 | Tổng số người trong danh sách: | | người",
        " | - Nữ: | | người",
        "2 | Số người đăng ký Lao động tiên tiến: | | người",
      ],
    },
    written: { C2: 11, C3: 6, C4: 10 },
  },
  {
    name: "sentences about the body by its name, and about one unit",
    sheet: {
      rows: [
        "BÁO CÁO ĐĂNG KÝ THI ĐUA NĂM 2022",
        "a) Sở Ngoại vụ hiện có ….. công chức, người lao động, trong đó ….. nữ.",
        "b) Văn phòng có ….. người đăng ký Lao động tiên tiến.",
        "c) Chi cục Biển đảo có ….. người đăng ký Lao động tiên tiến.",
      ],
    },
    written: {
      A2: "a) Sở Ngoại vụ hiện có 11 công chức, người lao động, trong đó 06 nữ.",
      A3: "b) Văn phòng có 03 người đăng ký Lao động tiên tiến.",
    },
  },
  {
    name: "shares in a sentence, and who gives an award in front of it",
    sheet: {
      rows: [
        "BÁO CÁO ĐĂNG KÝ THI ĐUA NĂM 2022",
        "Số người đăng ký Chiến sĩ thi đua cơ sở là ….. người, bằng ….. % số người đăng ký Lao động tiên tiến, chiếm ….. % tổng số cán bộ, công chức.",
        "Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho ….. cá nhân.",
      ],
    },
    written: {
      A2: "Số người đăng ký Chiến sĩ thi đua cơ sở là 03 người, bằng 30 % số người đăng ký Lao động tiên tiến, chiếm 27,27 % tổng số cán bộ, công chức.",
      A3: "Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 01 cá nhân.",
    },
  },
  {
    name: "«Lãnh đạo» among groups of people is everybody who leads, and no unit; «Nữ» once is a group beside them",
    sheet: { rows: ["TT | Đối tượng | LĐTT | CSTĐCS", "1 | Lãnh đạo", "2 | Không lãnh đạo", "3 | Nữ"] },
    written: { C2: 6, D2: 3, C3: 4, C4: 5, D4: 2 },
  },
  {
    name: "«- Nữ» below each group is a part of it",
    sheet: { rows: ["TT | Đối tượng | LĐTT", "1 | Lãnh đạo", " | - Nữ", "2 | Không lãnh đạo", " | - Nữ"] },
    written: { C2: 6, C3: 4, C4: 4, C5: 1 },
  },
  {
    name: "beside the names of units «Lãnh đạo» is Ban Giám đốc",
    sheet: { rows: ["TT | Đơn vị | LĐTT", "1 | Lãnh đạo", "2 | Văn phòng"] },
    written: { C2: 2, C3: 3 },
  },
];

test.each(layouts)("$name", (layout) => {
  expect(cellsWritten(filledField(layout))).toEqual(layout.written);
});

const unitsOf = (...names: readonly string[]) =>
  names.flatMap((unit, at): readonly SmallPerson[] => [
    { name: `Nông Văn ${String(at)}`, unit, awards: ["advanced-worker"] },
    { name: `Lý Thị ${String(at)}`, unit },
  ]);

const shortened = [
  {
    name: "the one name left of the list is the one unit left, a word of it left out",
    units: ["Tổ Văn - Sử", "Tổ Hóa - Sinh", "Tổ Tiếng Anh", "Tổ Thể dục - Quốc phòng"],
    lines: ["Tổ Văn - Sử", "Tổ Hóa - Sinh", "Tổ Tiếng Anh", "Tổ Thể dục"],
    written: 4,
  },
  {
    name: "a middle part left out: «Hạt Suối Đá» of «Hạt Kiểm lâm Suối Đá»",
    units: ["Phòng Tổng hợp", "Phòng Kỹ thuật", "Trạm Kiểm lâm Suối Đá"],
    lines: ["Phòng Tổng hợp", "Phòng Kỹ thuật", "Trạm Suối Đá"],
    written: 3,
  },
  {
    name: "a name that says more than the unit's is asked about",
    units: ["Phòng Tổng hợp", "Phòng Kỹ thuật", "Phòng Kế hoạch"],
    lines: ["Phòng Tổng hợp", "Phòng Kỹ thuật", "Phòng Kế hoạch và Đầu tư"],
    written: 2,
  },
  {
    name: "a number more is another unit",
    units: ["Đội Vận hành", "Đội Sửa chữa", "Đội Xây lắp Nam 2"],
    lines: ["Đội Vận hành", "Đội Sửa chữa", "Đội Xây lắp Nam"],
    written: 2,
  },
];

test.each(shortened)("$name", ({ units, lines, written }) => {
  const rows = ["TT | Đơn vị | LĐTT", ...lines.map((line, at) => `${String(at + 1)} | ${line}`)];
  const plan = planFill(inputFor({ name: "Tổng hợp", rows }, { people: unitsOf(...units) }));
  expect(plan.plan.writes).toHaveLength(written);
});

test("in a column that marks contract workers alone the others are none, and all of a company are «người lao động»", () => {
  const snapshot = workbookOf(
    {
      name: "Đăng ký",
      rows: [
        "CÔNG TY CỔ PHẦN BẾN XE HÒN NGỌC",
        "DANH SÁCH NGƯỜI LAO ĐỘNG ĐĂNG KÝ THI ĐUA",
        "NĂM 2022",
        "TT | Họ và tên | Chức vụ | Phòng, đội | Lao động hợp đồng | Lao động tiên tiến | Ghi chú",
        "1 | Lê Văn Bắc | Trưởng phòng | Phòng Tổng hợp | | x",
        "2 | Cao Thị Xuân | Nhân viên | Phòng Tổng hợp | x | x",
        "3 | Vũ Đình Lợi | Nhân viên | Đội Điều độ | | | ký hợp đồng từ tháng 9",
        "4 | Tạ Quang Sáng | Nhân viên | Đội Điều độ | x | x",
        "5 | Đỗ Thị Yên | Nhân viên | Đội Điều độ | | x",
      ],
    },
    {
      name: "Tổng hợp",
      rows: [
        "TT | Nội dung | Số lượng",
        "1 | Tổng số người lao động",
        "2 | Trong đó: hợp đồng",
        "3 | Lao động tiên tiến",
      ],
    },
  );
  expect(cellsWritten(planFill(inputFromWorkbook(snapshot)))).toEqual({ C2: 5, C3: 2, C4: 4 });
});
