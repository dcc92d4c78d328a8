import { bookAfter, fatesOf, gatherDrawn, mergedOf, officeBook, stateOf, type DrawnFile } from "./small-office";
import type { DrawnRow, DrawnSheet } from "../reading/grid-of";

const staff: DrawnSheet = {
  name: "DS CBCCVC",
  rows: [
    "ỦY BAN NHÂN DÂN HUYỆN ĐÔNG HÀ",
    "PHÒNG NỘI VỤ",
    "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2025",
    "",
    "STT | Họ và tên | Ngày sinh | Chức vụ | Đơn vị công tác",
    "1 | Lê Thị Hồng | 02/03/1980 | Hiệu trưởng | Trường THCS Nguyễn Du",
    "2 | Trần Văn Nam | 05/06/1985 | Giáo viên | Trường THCS Nguyễn Du",
    "3 | Phạm Thu Thủy | 07/08/1990 | Giáo viên | Trường THCS Nguyễn Du",
    "4 | Vũ Đình Khôi | 01/02/1978 | Hiệu trưởng | Trường Tiểu học Kim Đồng",
    "5 | Nguyễn Thị Lan | 11/12/1988 | Giáo viên | Trường Tiểu học Kim Đồng",
    "6 | Nguyễn Thị Lan | 15/01/1993 | Giáo viên | Trường Mầm non Hoa Sen",
    "7 | Đặng Mỹ Linh | 20/10/1982 | Hiệu trưởng | Trường Mầm non Hoa Sen",
    "8 | Hồ Quốc Việt | 30/04/1975 | Trưởng phòng | Phòng Giáo dục và Đào tạo",
    "9 | Cao Thị Mơ | 03/09/1991 | Chuyên viên | Phòng Giáo dục và Đào tạo",
  ],
};
const units: DrawnSheet = {
  name: "Danh sách đơn vị",
  rows: [
    "DANH SÁCH ĐƠN VỊ TRỰC THUỘC",
    "STT | Tên đơn vị | Viết tắt",
    "1 | Phòng Giáo dục và Đào tạo | PGDĐT",
    "2 | Trường THCS Nguyễn Du | THCS ND",
    "3 | Trường Tiểu học Kim Đồng | TH KĐ",
    "4 | Trường Mầm non Hoa Sen | MN HS",
  ],
};
const school = (name: string, year: number, ...rows: readonly DrawnRow[]): readonly DrawnRow[] => [
  "UBND HUYỆN ĐÔNG HÀ",
  name.toUpperCase(),
  "",
  `DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM ${String(year)}`,
  "",
  "TT | Họ và tên | Chức vụ | Đăng ký danh hiệu | Đề nghị khen thưởng | Ghi chú",
  ...rows,
];
const ND = school(
  "Trường THCS Nguyễn Du",
  2025,
  "1 | Lê Thị Hồng | Hiệu trưởng | LĐTT, CSTĐCS | Giấy khen |",
  "2 | Trần Văn Nam | Giáo viên | LĐTT | |",
  "3 | Phạm Thu Thuỷ | Giáo viên | LĐTT | | ",
  "4 | Trường THCS Nguyễn Du | | Tập thể LĐTT | |",
  "Danh sách có 03 người và 01 tập thể.",
);

/** «tệp: trạng thái» of every file, its rows that are not plainly taken, and what is asked. */
function found(run: ReturnType<typeof gatherDrawn>, files: readonly DrawnFile[]): readonly string[] {
  const rows = ([name]: DrawnFile) => fatesOf(run, name).filter((fate) => !fate.includes(": accepted "));
  return [
    ...files.flatMap((file) => [`${file[0]}: ${stateOf(run, file[0])}`, ...rows(file)]),
    ...run.gathered.questions.map(({ kind, sentence }) => `? ${kind}: ${sentence.vi}`),
  ];
}

test("schools: a form of last year, a password, a summary, two lists that differ, strangers, an empty form; then late and mended ones", () => {
  const files: readonly DrawnFile[] = [
    ["THCS ND.xlsx", ND],
    ["TH Kim Đồng.xlsx", school("Trường Tiểu học Kim Đồng", 2024, "1 | Vũ Đình Khôi | HT | LĐTT | |")],
    ["PGD.xlsx", "password"],
    [
      "Tổng hợp.xlsx",
      [
        "UBND HUYỆN ĐÔNG HÀ",
        "BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2025",
        "TT | Đơn vị | Tổng số | LĐTT | CSTĐCS",
        "1 | Trường THCS Nguyễn Du | 3 | 3 | 1",
        "2 | Trường Mầm non Hoa Sen | 2 | 2 | 0",
        "Cộng | | 5 | 5 | 1",
      ],
    ],
    [
      "MN Hoa Sen.xlsx",
      school("Trường Mầm non Hoa Sen", 2025, "1 | Đặng Mỹ Linh | HT | LĐTT | |", "2 | Nguyễn Thị Lan | GV | LĐTT | |"),
    ],
    [
      "MN Hoa Sen (1).xlsx",
      school(
        "Trường Mầm non Hoa Sen",
        2025,
        "1 | Đặng Mỹ Linh | HT | LĐTT, CSTĐCS | |",
        "2 | Nguyễn Thị Lan | GV | LĐTT | |",
      ),
    ],
    [
      "Trường lạ.xlsx",
      school(
        "Trường THPT Lê Lợi",
        2025,
        "1 | Bùi Anh Tuấn | HT | LĐTT | |",
        "2 | Mai Văn Tèo | GV | LĐTT | |",
        "3 | Ngô Thị Gấm | GV | LĐTT | |",
      ),
    ],
    ["trống.xlsx", school("Trường Tiểu học Kim Đồng", 2025, "1 | | | | |", "2 | | | | |")],
  ];
  const book = officeBook(staff, units);
  const run = gatherDrawn(book, files);
  expect(found(run, files)).toEqual([
    "THCS ND.xlsx: read · first · Trường THCS Nguyễn Du",
    "TH Kim Đồng.xlsx: refused · other-year · Trường Tiểu học Kim Đồng",
    "PGD.xlsx: refused · password",
    "Tổng hợp.xlsx: refused · not-registration",
    "MN Hoa Sen.xlsx: waiting · unclear · Trường Mầm non Hoa Sen",
    "MN Hoa Sen (1).xlsx: waiting · unclear · Trường Mầm non Hoa Sen",
    "Trường lạ.xlsx: refused · wrong-unit",
    "trống.xlsx: refused · empty · Trường Tiểu học Kim Đồng",
    "? year: TH Kim Đồng.xlsx: biểu ghi năm 2024, đang gộp năm 2025. Chưa nhận.",
    "? delivery: Hai tệp của Trường Mầm non Hoa Sen: lấy tệp nào?",
  ]);
  expect(mergedOf(run)).toHaveLength(4);
  const after = bookAfter(book, run);
  const late: readonly DrawnFile[] = [
    [
      "TH Kim Đồng 2025.xlsx",
      {
        name: "Sheet1",
        rows: [
          ...school(
            "Trường Tiểu học Kim Đồng",
            2025,
            "1 | Vũ Đình Khôi | HT | LĐTT | |",
            "2 | Nguyễn Thị Lan | GV | LĐTT | Giấy khen |",
            "3 | Cao Thị Mơ | CV | LĐTT | |",
          ),
          "",
          "DANH SÁCH TẬP THỂ",
          "TT | Tên tập thể | Danh hiệu",
          "1 | Trường TH Kim Đồng | TTLĐTT",
          "2 | Chi đoàn | ",
        ],
      },
    ],
    [
      "THCS Nguyễn Du - sửa.xlsx",
      school(
        "Trường THCS Nguyễn Du",
        2025,
        "1 | Lê Thị Hồng | Hiệu trưởng | LĐTT | Giấy khen |",
        "2 | Trần Văn Nam | Giáo viên | LĐTT, CSTĐCS | |",
        "3 | Trường THCS Nguyễn Du | | Tập thể LĐTT | |",
      ),
    ],
    [
      "PGD.xlsx",
      {
        name: "PGD",
        rows: [
          "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
          "ĐĂNG KÝ THI ĐUA NĂM 2025",
          "TT | Họ tên | LĐTT | CSTĐCS | | TT | Họ tên | LĐTT | CSTĐCS",
          "1 | Hồ Quốc Việt | x | x | | 2 | Cao Thị Mơ | x | ",
        ],
      },
    ],
  ];
  const second = gatherDrawn(after, late);
  expect(found(second, late)).toEqual([
    "TH Kim Đồng 2025.xlsx: read · first · Trường Tiểu học Kim Đồng",
    "Cao Thị Mơ: duplicate (other-unit) advanced-worker",
    "Chi đoàn: accepted",
    "THCS Nguyễn Du - sửa.xlsx: read · replaces · Trường THCS Nguyễn Du",
    "Lê Thị Hồng: changed advanced-worker certificate-of-merit",
    "Trần Văn Nam: changed advanced-worker grassroots-emulation-fighter",
    "PGD.xlsx: read · first · Phòng Giáo dục và Đào tạo",
  ]);
  expect(second.gathered.changes.map(({ name, change }) => `${name} ${change}`)).toContain("Phạm Thu Thủy removed");
  expect(second.gathered.unitsMissing).toEqual(["Trường Mầm non Hoa Sen"]);
});

test("two schools in one file with a sheet of last year, people of another unit, another letterhead, a decision", () => {
  const files: readonly DrawnFile[] = [
    [
      "Gửi phòng.xlsx",
      { name: "THCS Nguyễn Du", rows: ND },
      {
        name: "Kim Đồng",
        rows: school(
          "Trường Tiểu học Kim Đồng",
          2025,
          "1 | Vũ Đình Khôi | HT | LĐTT | |",
          "2 | Nguyễn Thị Lan | GV | Không đăng ký | |",
        ),
      },
      {
        name: "Năm 2024",
        rows: school("Trường THCS Nguyễn Du", 2024, "1 | Lê Thị Hồng | Hiệu trưởng | LĐTT, CSTĐCS | Bằng khen |"),
      },
    ],
    [
      "Hoa Sen bổ sung.xlsx",
      school(
        "Trường Mầm non Hoa Sen",
        2025,
        "1 | Đặng Mỹ Linh | HT | LĐTT | |",
        "2 | Trần Văn Nam | GV | LĐTT | |",
        "3 | Nguyễn Thị Lan (1993) | GV | LĐTT | |",
        "4 | Đặng Mĩ Linh | HT | CSTĐCS | |",
      ),
    ],
    [
      "PGDĐT final.xlsx",
      [
        "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH NAM SƠN",
        "PHÒNG TỔ CHỨC",
        "ĐĂNG KÝ THI ĐUA NĂM 2025",
        "TT | Họ tên | LĐTT",
        "1 | Hồ Quốc Việt | x",
        "2 | Cao Thị Mơ | x",
      ],
    ],
    [
      "kết quả.xlsx",
      [
        "UBND HUYỆN ĐÔNG HÀ",
        "DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2025",
        "(Kèm theo Quyết định số 12/QĐ-UBND ngày 5/12/2025)",
        "TT | Họ tên | Đơn vị | Danh hiệu",
        "1 | Hồ Quốc Việt | Phòng Giáo dục và Đào tạo | LĐTT",
      ],
    ],
  ];
  const run = gatherDrawn(officeBook(staff, units), files);
  expect(found(run, files)).toEqual([
    "Gửi phòng.xlsx: read · first · Trường THCS Nguyễn Du",
    "Nguyễn Thị Lan: accepted",
    "Hoa Sen bổ sung.xlsx: read · supplements · Trường Mầm non Hoa Sen",
    "Trần Văn Nam: duplicate (other-unit) advanced-worker",
    "Đặng Mĩ Linh: maybe-same grassroots-emulation-fighter",
    "PGDĐT final.xlsx: read · first · Phòng Giáo dục và Đào tạo",
    "kết quả.xlsx: refused · not-registration",
    "? maybe-same: Dòng 10, Trường Mầm non Hoa Sen ghi «Đặng Mĩ Linh»; danh sách CBCCVC có «Đặng Mỹ Linh» cùng đơn vị. Có phải một người không?",
  ]);
  expect(mergedOf(run)).toContain("Trường Tiểu học Kim Đồng / Vũ Đình Khôi: advanced-worker");
});
