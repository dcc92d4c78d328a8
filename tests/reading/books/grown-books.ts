import type { DrawnSheet } from "../grid-of";

/** What a secretary keeps in one workbook over the years, with what the year at hand registers. */
export interface GrownBook {
  readonly what: string;
  readonly sheets: readonly DrawnSheet[];
  /** Sheets whose rows register, by name. */
  readonly atHand: readonly string[];
  readonly people: number;
  readonly collectives?: number;
  /** LĐTT and CSTĐCS of people. */
  readonly advanced: number;
  readonly fighters: number;
}

export const HEAD = "STT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS";

export const PEOPLE = [
  "1 | Lê Văn Nam | Trưởng trạm | Trạm Bơm | x | x",
  "2 | Hồ Thị Lan | Kỹ thuật viên | Trạm Bơm | x |",
  "3 | Võ Đức Hùng | Kỹ thuật viên | Trạm Bơm | x |",
  "4 | Mai Thị Hoa | Kế toán | Văn phòng | x | x",
  "5 | Cao Bá Sơn | Văn thư | Văn phòng | x |",
  "6 | Đỗ Hải Dương | Lái xe | Văn phòng | |",
];

/** The same people a year before: one not yet there, other marks. */
const BEFORE = [
  "1 | Lê Văn Nam | Trưởng trạm | Trạm Bơm | x |",
  "2 | Hồ Thị Lan | Kỹ thuật viên | Trạm Bơm | x | x",
  "3 | Võ Đức Hùng | Kỹ thuật viên | Trạm Bơm | |",
  "4 | Mai Thị Hoa | Kế toán | Văn phòng | x |",
  "5 | Phan Thanh Bình | Văn thư | Văn phòng | x |",
];

/** Marks that differ from the list at hand, as a draft has them. */
const DRAFT = [
  "1 | Lê Văn Nam | Trưởng trạm | Trạm Bơm | x |",
  "2 | Hồ Thị Lan | Kỹ thuật viên | Trạm Bơm | x | x",
  "3 | Võ Đức Hùng | Kỹ thuật viên | Trạm Bơm | x |",
  "4 | Mai Thị Hoa | Kế toán | Văn phòng | x | x",
];

export const list = (
  name: string,
  title: string,
  people: readonly string[] = PEOPLE,
  more: Partial<DrawnSheet> = {},
): DrawnSheet => ({
  name,
  rows: [title, HEAD, ...people],
  ...more,
});

const THIS_YEAR = "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026";
const own = { people: 6, advanced: 5, fighters: 2 };

export const GROWN_BOOKS: readonly GrownBook[] = [
  {
    what: "mỗi năm một sheet",
    sheets: [
      list("2024", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2024", BEFORE),
      list("2025", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2025", BEFORE),
      list("2026", THIS_YEAR),
    ],
    atHand: ["2026"],
    ...own,
  },
  {
    what: "năm chỉ ghi ở tên sheet, năm mới đứng trước",
    sheets: [list("ĐK 2026", "DANH SÁCH ĐĂNG KÝ THI ĐUA"), list("ĐK 2025", "DANH SÁCH ĐĂNG KÝ THI ĐUA", BEFORE)],
    atHand: ["ĐK 2026"],
    ...own,
  },
  {
    what: "năm trước có người khác hẳn, năm ghi ở cả tên biểu và tên sheet",
    sheets: [
      list("2026", THIS_YEAR),
      list("2019", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2019", [
        "1 | Tạ Quang Minh | Trưởng trạm | Trạm Bơm | x | x",
        "2 | Chu Thị Hằng | Văn thư | Văn phòng | x |",
        "3 | Lý Thanh Tùng | Lái xe | Văn phòng | x |",
      ]),
    ],
    atHand: ["2026"],
    ...own,
  },
  {
    what: "sheet năm sau mới chép tên, chưa đánh dấu ai",
    sheets: [
      list("2026", THIS_YEAR),
      list(
        "2027",
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2027",
        PEOPLE.map((row) => row.replace(/ x/g, " ")),
      ),
    ],
    atHand: ["2026"],
    ...own,
  },
  {
    what: "bản nháp bên cạnh bản chính, khác nhau vài dấu",
    sheets: [list("bản nháp", THIS_YEAR, DRAFT), list("Đăng ký", THIS_YEAR)],
    atHand: ["Đăng ký"],
    ...own,
  },
  {
    what: "«KHÔNG DÙNG», «cũ» và bản sao «(2)» không có tên năm",
    sheets: [
      list("Đăng ký", "DANH SÁCH ĐĂNG KÝ THI ĐUA"),
      list("Đăng ký (2)", "DANH SÁCH ĐĂNG KÝ THI ĐUA", DRAFT),
      list("Đăng ký cũ", "DANH SÁCH ĐĂNG KÝ THI ĐUA", BEFORE),
      list("KHÔNG DÙNG", "DANH SÁCH ĐĂNG KÝ THI ĐUA", DRAFT),
    ],
    atHand: ["Đăng ký"],
    ...own,
  },
  {
    what: "bản đang ẩn khác bản đang hiện",
    sheets: [list("Trang 1", THIS_YEAR, DRAFT, { visibility: "hidden" }), list("Trang 2", THIS_YEAR)],
    atHand: ["Trang 2"],
    ...own,
  },
  {
    what: "sheet để in lấy mọi ô bằng công thức",
    sheets: [
      list("Đăng ký", THIS_YEAR),
      {
        ...list("In", "DANH SÁCH TRÌNH KÝ NĂM 2026"),
        formulas: Object.fromEntries(
          [3, 4, 5, 6, 7, 8].flatMap((row) =>
            ["B", "C", "D", "E", "F"].map((column) => [
              `${column}${String(row)}`,
              `='Đăng ký'!${column}${String(row)}`,
            ]),
          ),
        ),
      },
    ],
    atHand: ["Đăng ký"],
    ...own,
  },
  {
    what: "mỗi phòng một sheet, dấu mỗi nơi một khác, và một sheet toàn cơ quan gõ lại",
    sheets: [
      list("Trạm Bơm", "ĐĂNG KÝ THI ĐUA NĂM 2026 CỦA TRẠM BƠM", PEOPLE.slice(0, 3)),
      list(
        "Văn phòng",
        "ĐĂNG KÝ THI ĐUA NĂM 2026 CỦA VĂN PHÒNG",
        PEOPLE.slice(3).map((row) => row.replace(/ x/g, " v")),
      ),
      list("Toàn cơ quan", "TỔNG HỢP DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026"),
    ],
    atHand: ["Toàn cơ quan"],
    ...own,
  },
  {
    what: "mỗi phòng một sheet, không có sheet chung",
    sheets: [
      list("Trạm Bơm", "ĐĂNG KÝ THI ĐUA NĂM 2026 CỦA TRẠM BƠM", PEOPLE.slice(0, 3)),
      list("Văn phòng", "ĐĂNG KÝ THI ĐUA NĂM 2026 CỦA VĂN PHÒNG", PEOPLE.slice(3)),
    ],
    atHand: ["Trạm Bơm", "Văn phòng"],
    ...own,
  },
  {
    what: "«Bổ sung» và «Đợt 2» thêm người",
    sheets: [
      list("Đợt 1", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026 (ĐỢT 1)", PEOPLE.slice(0, 3)),
      list("Đợt 2", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026 (ĐỢT 2)", PEOPLE.slice(3, 5)),
      list("Bổ sung", "DANH SÁCH BỔ SUNG ĐĂNG KÝ THI ĐUA NĂM 2026", PEOPLE.slice(5)),
    ],
    atHand: ["Đợt 1", "Đợt 2", "Bổ sung"],
    ...own,
  },
  {
    what: "đăng ký, Hội đồng xét và quyết định ở ba sheet",
    sheets: [
      list("Đăng ký", THIS_YEAR),
      list("HĐ xét", "DANH SÁCH CÁ NHÂN HỘI ĐỒNG THI ĐUA THỐNG NHẤT ĐỀ NGHỊ NĂM 2026", DRAFT),
      {
        name: "Quyết định",
        rows: [
          "DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2026",
          "TT | Họ và tên | Đơn vị | Danh hiệu | Số quyết định | Ngày quyết định",
          "1 | Lê Văn Nam | Trạm Bơm | Lao động tiên tiến | 12/QĐ | 05/12/2026",
          "2 | Hồ Thị Lan | Trạm Bơm | Lao động tiên tiến | 12/QĐ | 05/12/2026",
          "3 | Võ Đức Hùng | Trạm Bơm | Lao động tiên tiến | 12/QĐ | 05/12/2026",
        ],
      },
    ],
    atHand: ["Đăng ký"],
    ...own,
  },
  {
    what: "hai danh sách, mỗi danh sách một danh hiệu, cùng những người ấy",
    sheets: [
      {
        name: "LĐTT",
        rows: [
          "DANH SÁCH ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN NĂM 2026",
          "STT | Họ và tên | Chức vụ | Đơn vị",
          ...PEOPLE.slice(0, 5).map((row) => row.split("|").slice(0, 4).join("|")),
        ],
      },
      {
        name: "CSTĐCS",
        rows: [
          "DANH SÁCH ĐĂNG KÝ CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2026",
          "STT | Họ và tên | Chức vụ | Đơn vị | Tên sáng kiến",
          "1 | Lê Văn Nam | Trưởng trạm | Trạm Bơm | Số hóa nhật ký vận hành",
          "2 | Hồ Thị Lan | Kỹ thuật viên | Trạm Bơm | Cải tiến lịch trực",
          "3 | Mai Thị Hoa | Kế toán | Văn phòng | Mẫu đối chiếu công nợ",
        ],
      },
    ],
    atHand: ["LĐTT", "CSTĐCS"],
    people: 8,
    advanced: 5,
    fighters: 3,
  },
];
