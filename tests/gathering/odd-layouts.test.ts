import { fatesOf, gatherDrawn, officeBook, type DrawnFile } from "./small-office";

/** The file, the fate of each of its rows, and what it printed beside what was counted where the two differ. */
type Case = readonly [
  layout: string,
  file: DrawnFile,
  fates: readonly string[],
  differs?: readonly (readonly number[])[],
];

const LETTERHEAD = (unit: string) => ["SỞ THỦY LỢI", unit.toLocaleUpperCase("vi"), ""];

const cases: readonly Case[] = [
  [
    "lists beside one another, each under the title or award it is about, some without posts",
    [
      "VP.xlsx",
      {
        name: "ĐK",
        rows: [
          ...LETTERHEAD("Văn phòng"),
          "ĐĂNG KÝ THI ĐUA NĂM 2025",
          "Bằng khen của UBND tỉnh | | | Lao động tiên tiến | | | | Giấy khen của Giám đốc Sở",
          "STT | Họ và tên | | STT | Họ và tên | Chức vụ | | STT | Họ và tên",
          "1 | Vũ Thị Thúy | | 1 | Vũ Thị Thúy | Chánh Văn phòng | | 1 | Ngô Đức Hòa",
          " | | | 2 | Ngô Đức Hòa | Chuyên viên | | 2 | Đoàn Thu Hà",
          " | | | 3 | Đoàn Thu Hà | Văn thư | | |",
          "",
          "Tổng số: 04 người",
        ],
        merges: ["A4:I4", "A5:B5", "D5:F5", "H5:I5"],
      },
    ],
    [
      "Vũ Thị Thúy: accepted provincial-diploma-of-merit",
      "Vũ Thị Thúy: accepted advanced-worker",
      "Ngô Đức Hòa: accepted advanced-worker",
      "Đoàn Thu Hà: accepted advanced-worker",
      "Ngô Đức Hòa: accepted certificate-of-merit",
      "Đoàn Thu Hà: accepted certificate-of-merit",
    ],
    [[4, 3]],
  ],
  [
    "«Danh hiệu» and «Hình thức» beside it",
    [
      "TTNS.xlsx",
      [
        ...LETTERHEAD("Trung tâm Nước sạch"),
        "PHIẾU ĐĂNG KÝ NĂM 2025",
        "TT | Họ và tên | Danh hiệu | Hình thức",
        "1 | Hà Minh Tâm | LĐTT, CSTĐCS | Bằng khen UBND tỉnh",
        "2 | Đỗ Hải Yến | LĐTT |",
      ],
    ],
    [
      "Hà Minh Tâm: accepted advanced-worker grassroots-emulation-fighter provincial-diploma-of-merit",
      "Đỗ Hải Yến: accepted advanced-worker",
    ],
  ],
  [
    "«Có | Không» under each title",
    [
      "KHTC.xlsx",
      {
        name: "Phiếu",
        rows: [
          "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2025 - PHÒNG KẾ HOẠCH, TÀI CHÍNH",
          "STT | Họ tên | LĐTT | | CSTĐCS | | GK |",
          " | | Có | Không | Có | Không | Có | Không",
          "1 | Lý Quang Sĩ | x | | x | | | x",
          "2 | Tạ Thị Mai Lan | x | | | x | x |",
          "3 | Phan Văn Bình | | x | | x | | x",
        ],
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2"],
      },
    ],
    [
      "Lý Quang Sĩ: accepted advanced-worker grassroots-emulation-fighter",
      "Tạ Thị Mai Lan: accepted advanced-worker certificate-of-merit",
      "Phan Văn Bình: accepted",
    ],
  ],
  [
    "the post under the name, the second title beside it",
    [
      "VP.xlsx",
      [
        ...LETTERHEAD("Văn phòng"),
        "ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2025",
        "TT | Họ và tên, chức vụ | Danh hiệu, hình thức khen thưởng",
        "1 | Vũ Thị Thúy | Lao động tiên tiến",
        " | Chánh Văn phòng | Chiến sĩ thi đua cơ sở",
        "2 | Ngô Đức Hòa | Lao động tiên tiến",
        " | Chuyên viên |",
        "3 | Đoàn Thu Hà | Lao động tiên tiến",
        " | Văn thư | Giấy khen",
      ],
    ],
    [
      "Vũ Thị Thúy: accepted advanced-worker grassroots-emulation-fighter",
      "Ngô Đức Hòa: accepted advanced-worker",
      "Đoàn Thu Hà: accepted advanced-worker certificate-of-merit",
    ],
  ],
  [
    "a covering letter, a sheet of people with dittos, a sheet of the collective",
    [
      "TTNS.xlsx",
      {
        name: "Công văn",
        rows: [
          ...LETTERHEAD("Trung tâm Nước sạch"),
          "Kính gửi: Văn phòng Sở",
          "Trung tâm gửi biểu đăng ký thi đua năm 2025 (kèm theo 02 biểu).",
        ],
      },
      {
        name: "Biểu 1",
        rows: [
          "BIỂU 1: CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025",
          "TT | Danh hiệu | Họ tên | Năm sinh",
          "1 | LĐTT | Hà Minh Tâm | 1977",
          "2 | ''' | Đỗ Hải Yến | 1992",
        ],
      },
      {
        name: "Biểu 2",
        rows: [
          "BIỂU 2: TẬP THỂ ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025",
          "TT | Tên tập thể | Danh hiệu",
          "1 | Trung tâm Nước sạch | TTLĐXS",
        ],
      },
    ],
    [
      "Hà Minh Tâm: accepted advanced-worker",
      "Đỗ Hải Yến: accepted advanced-worker",
      "Trung tâm Nước sạch: accepted excellent-labor-collective",
    ],
  ],
  [
    "a section for each title, the name in two columns",
    [
      "KHTC.xlsx",
      [
        ...LETTERHEAD("Phòng Kế hoạch, Tài chính"),
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025",
        "TT | Họ và tên đệm | Tên | Chức danh | Ghi chú",
        "I. Danh hiệu Lao động tiên tiến",
        "1 | Lý Quang | Sĩ | Trưởng phòng",
        "2 | Tạ Thị Mai | Lan | Kế toán",
        "II. Danh hiệu Chiến sĩ thi đua cơ sở",
        "1 | Lý Quang | Sĩ | Trưởng phòng",
        "III. Tập thể Lao động tiên tiến",
        "1 | Phòng KHTC",
      ],
    ],
    [
      "Lý Quang Sĩ: accepted advanced-worker",
      "Tạ Thị Mai Lan: accepted advanced-worker",
      "Lý Quang Sĩ: accepted grassroots-emulation-fighter",
      "Phòng KHTC: accepted advanced-labor-collective",
    ],
  ],
  [
    "the title in front, once for all of its people",
    [
      "QLĐĐ.xlsx",
      {
        name: "ĐK",
        rows: [
          ...LETTERHEAD("Phòng Quản lý đê điều"),
          "ĐĂNG KÝ THI ĐUA NĂM 2025",
          "Danh hiệu, hình thức | TT | Họ và tên | Chức vụ",
          "Lao động tiên tiến | 1 | Cao Xuân Nghị | Trưởng phòng",
          " | 2 | Phan Văn Bình | Chuyên viên",
          "Chiến sĩ thi đua cơ sở | 1 | Cao Xuân Nghị | Trưởng phòng",
          "Giấy khen | 1 | Phan Văn Bình | Chuyên viên",
        ],
        merges: ["A6:A7"],
      },
    ],
    [
      "Cao Xuân Nghị: accepted advanced-worker",
      "Phan Văn Bình: accepted advanced-worker",
      "Cao Xuân Nghị: accepted grassroots-emulation-fighter",
      "Phan Văn Bình: accepted certificate-of-merit",
    ],
  ],
  [
    "titles in rows, all names of a title in one cell",
    [
      "QLĐĐ.xlsx",
      [
        ...LETTERHEAD("Phòng Quản lý đê điều"),
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2025",
        "TT | Danh hiệu | Số lượng | Họ và tên cá nhân, tập thể",
        "1 | Lao động tiên tiến | 2 | Cao Xuân Nghị; Phan Văn Bình",
        "2 | CSTĐ cơ sở | 1 | Cao Xuân Nghị",
        "3 | Tập thể LĐTT | 1 | Phòng Quản lý đê điều",
      ],
    ],
    [
      "Cao Xuân Nghị: accepted advanced-worker",
      "Phan Văn Bình: accepted advanced-worker",
      "Cao Xuân Nghị: accepted grassroots-emulation-fighter",
      "Phòng Quản lý đê điều: accepted advanced-labor-collective",
    ],
  ],
  [
    "the head printed anew on each page, the year of birth under «Nam» or «Nữ»",
    [
      "VP.xlsx",
      {
        name: "ĐK",
        rows: [
          "",
          "| | SỞ THỦY LỢI",
          "| | VĂN PHÒNG",
          "",
          "| | DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU NĂM 2025",
          "| | STT | Họ và tên | Năm sinh | | Danh hiệu đăng ký",
          "| | | | Nam | Nữ |",
          "| | 1 | Vũ Thị Thúy | | 1982 | CSTĐCS, LĐTT",
          "",
          "| | STT | Họ và tên | Năm sinh | | Danh hiệu đăng ký",
          "| | | | Nam | Nữ |",
          "| | 2 | Ngô Đức Hòa | 1990 | | LĐTT",
          "| | 3 | Đoàn Thu Hà | | 1988 | LĐTT",
          "| | | Tổng số: 03 đồng chí (01 nam, 02 nữ)",
        ],
        merges: ["C6:C7", "D6:D7", "E6:F6", "G6:G7", "C10:C11", "D10:D11", "E10:F10", "G10:G11"],
      },
    ],
    [
      "Vũ Thị Thúy: accepted advanced-worker grassroots-emulation-fighter",
      "Ngô Đức Hòa: accepted advanced-worker",
      "Đoàn Thu Hà: accepted advanced-worker",
    ],
  ],
  [
    "the unit in a column, «nt» below, the leaders of the office among them",
    [
      "VP.xlsx",
      [
        ...LETTERHEAD("Văn phòng"),
        "ĐĂNG KÝ THI ĐUA NĂM 2025 (Lãnh đạo Sở và Văn phòng)",
        "TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS | Bằng khen",
        "1 | Đ/c Trịnh Bá Lâm | Lãnh đạo Sở | x | x |",
        "2 | Vũ Thị Thúy | VP | x | | UBND tỉnh",
        "3 | Ngô Đức Hòa | nt | x",
        "4 | Tập thể VP | | x",
      ],
    ],
    [
      "Trịnh Bá Lâm: accepted advanced-worker grassroots-emulation-fighter",
      "Vũ Thị Thúy: accepted advanced-worker provincial-diploma-of-merit",
      "Ngô Đức Hòa: accepted advanced-worker",
      "Tập thể VP: accepted advanced-labor-collective",
    ],
  ],
];

const all = cases.map(([layout, file, fates, differs = []]) => [layout, file, fates, differs] as const);

test.each(all)("every row has its fate and nothing is asked: %s", (_, file, fates, differs) => {
  const run = gatherDrawn(officeBook(), [file]);
  expect(fatesOf(run, file[0])).toEqual(fates);
  expect(run.gathered.questions.map(({ sentence }) => sentence.vi)).toEqual([]);
  const printed = run.gathered.files.flatMap((each) => each.printed);
  expect(printed.filter(({ says, counted }) => says !== counted).map(({ says, counted }) => [says, counted])).toEqual(
    differs,
  );
});
