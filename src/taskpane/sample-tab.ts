import type { Area } from "../workbook/refs";
import type { NewTab } from "../workbook/write-plan";

/** What the sample tab holds, without its name. All people are invented. */
export type SampleTab = Omit<NewTab, "name">;

type Line = readonly [
  name: string,
  position: string,
  advancedWorker: string,
  fighter: string,
  award: string,
  initiative: string,
];

const office: readonly Line[] = [
  ["Nguyễn Thị Hoa", "Chánh Văn phòng", "x", "x", "Bằng khen UBND tỉnh", "Số hóa hồ sơ lưu trữ"],
  ["Trần Văn Bình", "Chuyên viên", "x", "x", "", ""],
  ["Lê Thị Mai", "Kế toán", "x", "", "Giấy khen", ""],
  ["Phạm Văn Sơn ", "Văn thư", "x", "", "", ""],
  ["Hoàng Anh Tú", "Chuyên viên", "", "", "", ""],
];

const department: readonly Line[] = [
  ["Đặng Thị Lan", "Trưởng phòng", "x", "", "Bằng khen UBND tỉnh", ""],
  ["Vũ Minh Đức", "Phó Trưởng phòng", "", "x", "", "Sổ tay lễ tân đối ngoại"],
  ["Bùi Thu Hà", "Chuyên viên", "x", "", "", ""],
  ["Đỗ Quang Huy", "Chuyên viên", "x", "", "Giấy khen", ""],
  ["Ngô Thị Thu", "Chuyên viên", "x", "", "", ""],
];

const COLUMNS = 7;
const HEAD = 5;

/** A registration form of ten people with the slips that offices make: a forgotten mark, a missing initiative, a blank. */
export function sampleTab(): SampleTab {
  const rows: readonly (readonly (string | number)[])[] = [
    ["UBND TỈNH … / SỞ …"],
    ["DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2022"],
    ["(Dữ liệu mẫu, tên người do Sổ Thi đua đặt ra)"],
    [],
    ["STT", "Họ và tên", "Chức vụ", "LĐTT", "CSTĐ cơ sở", "Hình thức khen thưởng", "Tên sáng kiến"],
    ["I. VĂN PHÒNG"],
    ...office.map((line, index) => [index + 1, ...line]),
    ["II. PHÒNG HỢP TÁC QUỐC TẾ"],
    ...department.map((line, index) => [office.length + index + 1, ...line]),
  ];
  const last = rows.length;
  const sections = rows.flatMap((row, index) => (index >= HEAD && row.length === 1 ? [index + 1] : []));
  const across = (row: number): Area => ({ top: row, left: 1, bottom: row, right: COLUMNS });
  return {
    cells: rows.flatMap((row, index) =>
      row.flatMap((value, at) =>
        value === ""
          ? []
          : [
              {
                row: index + 1,
                column: at + 1,
                content:
                  typeof value === "number"
                    ? ({ kind: "number", number: value } as const)
                    : ({ kind: "text", text: value } as const),
              },
            ],
      ),
    ),
    merges: [across(1), across(2), across(3), ...sections.map(across)],
    columnWidths: new Map([6, 26, 20, 8, 12, 24, 30].map((width, index) => [index + 1, width])),
    rowHeights: new Map(),
    styles: [
      {
        area: { top: 1, left: 1, bottom: last, right: COLUMNS },
        font: "Times New Roman",
        size: 12,
        vertical: "center",
      },
      { area: { top: 1, left: 1, bottom: 3, right: COLUMNS }, horizontal: "center" },
      { area: { top: 2, left: 1, bottom: 2, right: COLUMNS }, bold: true },
      { area: { top: HEAD, left: 1, bottom: last, right: COLUMNS }, borders: "all" },
      { area: across(HEAD), bold: true, horizontal: "center", wrap: true },
      { area: { top: HEAD + 1, left: 4, bottom: last, right: 5 }, horizontal: "center" },
      ...sections.map((row) => ({ area: across(row), bold: true, horizontal: "left" as const })),
    ],
    lists: [],
    page: {
      orientation: "landscape",
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      titleRows: [HEAD, HEAD],
      fitToWidth: true,
      pageNumbers: true,
    },
  };
}
