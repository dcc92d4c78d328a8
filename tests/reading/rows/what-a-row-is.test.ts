import type { WorkbookReading } from "../../../src/domain/check";
import type { DrawnRow, DrawnSheet } from "../grid-of";
import { readDrawn } from "../read-drawn";

/** Whom the sheets register, by name and in order; collectives in brackets. */
function namesIn(...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]): readonly string[] {
  return namesOf(readDrawn(...sheets));
}

function namesOf({ register }: WorkbookReading): readonly string[] {
  return register.entries.map(({ kind, name }) => (kind === "collective" ? `[${name.value}]` : name.value));
}

const title = "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026";
const four = ["Lê Văn Nam", "Hồ Thị Lan", "Võ Đức Hùng", "Mai Thị Hoa"];

describe("dòng cộng của nhóm đứng ở cột đơn vị", () => {
  const rows = (subtotals: readonly [string, string]): readonly DrawnRow[] => [
    title,
    "Phân xưởng / phòng | STT | Mã số | Họ tên người lao động | LĐTT | CSTĐCS",
    "Phân xưởng Dệt | 1 | D01 | Lê Văn Nam | x | x",
    " | 2 | D02 | Hồ Thị Lan | x |",
    `${subtotals[0]} | | | | 2 | 1`,
    "Phân xưởng Nhuộm | 3 | N01 | Võ Đức Hùng | x |",
    " | 4 | N02 | Mai Thị Hoa | x | x",
    `${subtotals[1]} | | | | 2 | 1`,
    "TỔNG CỘNG TOÀN NHÀ MÁY | | | | 4 | 2",
  ];
  const merges = ["A5:D5", "A8:D8", "A9:D9", "A3:A4", "A6:A7"];

  it.each<[string, readonly [string, string]]>([
    ["«Cộng phân xưởng …»", ["Cộng phân xưởng Dệt", "Cộng phân xưởng Nhuộm"]],
    ["«Cộng Ban …»", ["Cộng Ban Quản đốc xưởng Dệt", "Cộng Ban Quản đốc xưởng Nhuộm"]],
    ["«Tổng phân xưởng …»", ["Tổng phân xưởng Dệt", "Tổng phân xưởng Nhuộm"]],
    ["số thay dấu, không có chữ cộng", ["Phân xưởng Dệt", "Phân xưởng Nhuộm"]],
  ])("%s", (_, subtotals) => {
    const reading = readDrawn({ rows: rows(subtotals), merges });
    expect(namesOf(reading)).toEqual(four);
    expect(reading.register.entries.map(({ unitText }) => unitText?.value)).toEqual([
      "Phân xưởng Dệt",
      "Phân xưởng Dệt",
      "Phân xưởng Nhuộm",
      "Phân xưởng Nhuộm",
    ]);
  });

  test("chữ «Cộng» ở cột chức danh, cột tên để trống", () => {
    expect(
      namesIn([
        title,
        "STT | Họ và tên | Chức danh | LĐTT | CSTĐCS",
        "1 | Lê Văn Nam | Thợ bậc 5 | 1 | 1",
        "2 | Hồ Thị Lan | Thợ bậc 3 | 1 |",
        " | | Cộng ca 1 | 2 | 1",
        "3 | Võ Đức Hùng | Thợ bậc 5 | 1 |",
        "4 | Mai Thị Hoa | Thợ bậc 3 | 1 | 1",
        " | | Cộng ca 2 | 2 | 1",
        " | | Cộng hai ca | 4 | 2",
      ]),
    ).toEqual(four);
  });
});

describe("người ký có chức danh lạ hoặc cấp bậc", () => {
  const list = [
    title,
    "TT | Họ và tên | Cấp bậc | Danh hiệu đăng ký",
    "1 | Lê Văn Nam | Thiếu tá | CSTĐCS",
    "2 | Hồ Thị Lan | Đại úy | CSTT",
  ];
  it.each<[string, readonly DrawnRow[]]>([
    [
      "chức danh không có trong từ điển, dưới là «(Ký, ghi rõ họ tên)»",
      [
        "",
        "ĐẦU MỐI PHONG TRÀO | | | CHÍNH TRỊ VIÊN",
        "(Ký, ghi rõ họ tên) | | | (Ký tên, đóng dấu)",
        "",
        "",
        "Trung úy Mai Thị Hoa | | | Thượng tá Cao Bá Quát",
      ],
    ],
    [
      "không có dòng nhắc ký, tên có cấp bậc",
      ["", " | TRỢ LÝ CHÍNH TRỊ | | ĐỒN TRƯỞNG", "", "", "", " | Thượng úy Mai Thị Hoa | | Trung tá Cao Bá Quát"],
    ],
    [
      "tên có học hàm",
      ["", " | PHỤ TRÁCH THI ĐUA | | TRƯỞNG BỘ MÔN", "", "", " | ThS. Mai Thị Hoa | | PGS.TS. Cao Bá Quát"],
    ],
  ])("%s", (_, signed) => {
    expect(namesIn([...list, ...signed])).toEqual(["Lê Văn Nam", "Hồ Thị Lan"]);
  });
});

describe("tên nhóm ghi kèm số người không phải là người", () => {
  test("«Cụm cảng 1 (2)» giữa các dòng cộng, chữ không có trong từ điển", () => {
    expect(
      namesIn([
        title,
        "STT | Số hiệu | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
        " | | Lãnh đạo Cảng vụ (2)",
        "1 | CV01 | Lê Văn Nam | Giám đốc | x | x",
        "2 | CV02 | Hồ Thị Lan | Phó Giám đốc | x |",
        " | | Cộng Lãnh đạo Cảng vụ | | 2 | 1",
        " | | Đại diện hàng hải Cửa Lò (1)",
        "3 | CV03 | Võ Đức Hùng | Nhân viên | x |",
        " | | Cộng Đại diện hàng hải Cửa Lò | | 1 | 0",
        " | | Đại diện hàng hải Bến Thủy (1)",
        "4 | CV04 | Mai Thị Hoa | Nhân viên | x |",
        " | | Cộng Đại diện hàng hải Bến Thủy | | 1 | 0",
        " | | TỔNG CỘNG | | 4 | 1",
      ]),
    ).toEqual(four);
  });

  test("tên bến, tên chợ đứng một mình trong cột họ tên, dưới là người của nó", () => {
    expect(
      namesIn([
        title,
        "STT | Họ và tên | Chức vụ | LĐTT",
        " | Bến phà Gót",
        "1 | Lê Văn Nam | Thuyền trưởng | x",
        "2 | Hồ Thị Lan | Nhân viên | x",
        " | Bến phà Đình Vũ",
        "1 | Võ Đức Hùng | Thuyền trưởng | x",
        "2 | Mai Thị Hoa | Nhân viên | x",
      ]),
    ).toEqual(four);
  });
});

describe("dòng nối tiếp khi số thứ tự nhảy", () => {
  test("phần còn lại của chức vụ không thành người, dù sau nó thiếu một số", () => {
    expect(
      namesIn([
        title,
        "TT | Họ và tên | Chức vụ | Danh hiệu đăng ký",
        "1 | Lê Văn Nam | Phó Trưởng | Lao động tiên tiến",
        " | | trạm | Chiến sĩ thi đua cơ sở",
        "2 | Hồ Thị Lan | Điều dưỡng | Lao động tiên tiến",
        " | | viên | Chiến sĩ thi đua cơ sở",
        "4 | Võ Đức Hùng | Hộ lý | Lao động tiên tiến",
        "5 | Mai Thị Hoa | Điều dưỡng | Lao động tiên tiến",
        " | | viên |",
      ]),
    ).toEqual(four);
  });
});

describe("người không có danh hiệu chính vẫn là một dòng", () => {
  test("chỉ có khen của đoàn thể, ô danh hiệu để trống", () => {
    expect(
      namesIn([
        title,
        "Số TT | Phân đoàn | Họ tên đoàn viên | Chức danh | Danh hiệu | Đoàn trường khen",
        "1 | Phân đoàn 1 | Lê Văn Nam | Bí thư | LĐTT | Giấy khen Đoàn trường",
        "2 | | Hồ Thị Lan | Đoàn viên | | Giấy khen Đoàn trường",
        "3 | | Võ Đức Hùng | Đoàn viên | LĐTT |",
        "4 | | Mai Thị Hoa | Đoàn viên | | Đoàn viên xuất sắc",
        " | Cộng | 4 đoàn viên",
      ]),
    ).toEqual(four);
  });
});

describe("tập thể ở bảng hoặc sheet riêng", () => {
  const people = [
    title,
    "STT | Họ và tên | Phòng | LĐTT",
    "1 | Lê Văn Nam | Phòng Kế toán | x",
    "2 | Hồ Thị Lan | Phòng Vật tư | x",
  ];
  it.each<[string, readonly string[]]>([
    [
      "cột «Biên chế» và danh hiệu viết tắt, ít tập thể có khen thưởng",
      [
        "STT | Đơn vị | Biên chế | Danh hiệu | Khen thưởng",
        "1 | Phòng Kế toán | 7 | Tập thể LĐTT | GK",
        "2 | Phòng Vật tư | 5 | Tập thể LĐTT",
        "3 | Phòng Kỹ thuật | 9 | Tập thể LĐXS | BK UBND tỉnh",
        "4 | Đội Xe | 6 | Tập thể LĐTT",
        "5 | Đội Cơ giới | 8 | Tập thể LĐTT | Cờ thi đua của Bộ",
      ],
    ],
  ])("%s", (_, rows) => {
    expect(namesIn({ name: "Cá nhân", rows: people }, { name: "Tập thể", rows })).toEqual([
      "Lê Văn Nam",
      "Hồ Thị Lan",
      ...rows.slice(1).map((row) => `[${row.split("|")[1]?.trim() ?? ""}]`),
    ]);
  });

  test("bảng tập thể có đầu cột riêng dưới bảng người", () => {
    expect(
      namesIn([
        ...people,
        "Cộng | 2 người",
        "",
        "TẬP THỂ ĐĂNG KÝ",
        "STT | Tên phân đoàn | Số đoàn viên | Danh hiệu | Đoàn trường khen",
        "1 | Phân đoàn 1 | 12 | Phân đoàn vững mạnh | Giấy khen",
        "2 | Phân đoàn 2 | 9 | Phân đoàn vững mạnh |",
      ]),
    ).toEqual(["Lê Văn Nam", "Hồ Thị Lan", "[Phân đoàn 1]", "[Phân đoàn 2]"]);
  });
});
