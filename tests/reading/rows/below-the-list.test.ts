import type { WorkbookReading } from "../../../src/domain/check";
import type { DrawnRow, DrawnSheet } from "../grid-of";
import { readDrawn } from "../read-drawn";

/** Whom the sheet registers, by name and in order: people first, then «[…]» for collectives. */
function namesIn(sheet: DrawnSheet | readonly DrawnRow[]): readonly string[] {
  return namesOf(readDrawn(sheet));
}

function namesOf({ register }: WorkbookReading): readonly string[] {
  return register.entries.map(({ kind, name }) => (kind === "collective" ? `[${name.value}]` : name.value));
}

const title = "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026";
const head = "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS";
const people = [
  "1 | Lê Văn Nam | Trưởng phòng | x | x",
  "2 | Hồ Thị Lan | Chuyên viên | x |",
  "3 | Võ Đức Hùng | Văn thư | x |",
];
const three = ["Lê Văn Nam", "Hồ Thị Lan", "Võ Đức Hùng"];

describe("người ký tên dưới biểu không phải là người đăng ký", () => {
  it.each<[string, readonly DrawnRow[]]>([
    [
      "chức vụ không có trong từ điển, tên ở cột họ tên",
      [" | TRƯỞNG KHỐI | | PHÓ TRƯỞNG KHỐI", "", " | Mai Thị Hoa | | Cao Bá Quát"],
    ],
    [
      "tên người ký nằm dưới cột chức vụ",
      [" | Người lập biểu | QUẢN ĐỐC PHÂN XƯỞNG", "", "", " | Mai Thị Hoa | Cao Bá Quát"],
    ],
    ["chỉ một người ký, ở cột họ tên", [" | TỔ TRƯỞNG CHUYÊN MÔN", "", " | Mai Thị Hoa"]],
    [
      "có dòng «(Ký, ghi rõ họ tên)» giữa chức vụ và tên",
      [" | THƯ KÝ HỘI NGHỊ | | CHỦ TRÌ", " | (Ký, ghi rõ họ tên) | | (Ký)", " | Mai Thị Hoa | | Cao Bá Quát"],
    ],
    [
      "ngày tháng đứng trên chức vụ",
      [
        " | | | Hà Nam, ngày 5 tháng 3 năm 2026",
        " | Cán bộ tổng hợp | | Phụ trách đơn vị",
        "",
        " | Mai Thị Hoa | | Cao Bá Quát",
      ],
    ],
  ])("%s", (_, signed) => {
    expect(namesIn([title, head, ...people, "", ...signed])).toEqual(three);
  });

  test("tên người ký nằm dưới cột sáng kiến", () => {
    expect(
      namesIn([
        title,
        "TT | Họ tên | Danh hiệu đăng ký | Tên đề tài, sáng kiến",
        "1 | Lê Văn Nam | CSTĐCS | Số hóa sổ mượn sách",
        "2 | Hồ Thị Lan | LĐTT |",
        "",
        " | Tổ trưởng | | Hiệu trưởng nhà trường",
        "",
        " | Mai Thị Hoa | | Cao Bá Quát",
      ]),
    ).toEqual(["Lê Văn Nam", "Hồ Thị Lan"]);
  });

  test("mục cuối ghi «(Không có)», rồi đến người ký", () => {
    expect(
      namesIn([
        title,
        "I. DANH HIỆU LAO ĐỘNG TIÊN TIẾN",
        "STT | Họ và tên | Chức vụ",
        "1 | Lê Văn Nam | Trưởng phòng",
        "2 | Hồ Thị Lan | Chuyên viên",
        "II. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH",
        "(Không có)",
        "",
        " | THƯ KÝ | TRƯỞNG CỤM",
        "",
        " | Mai Thị Hoa | Cao Bá Quát",
      ]),
    ).toEqual(["Lê Văn Nam", "Hồ Thị Lan"]);
  });

  test("người cuối biểu chưa có STT và chưa đánh dấu vẫn là người, vì không có chức danh nào đứng trên", () => {
    expect(namesIn([title, head, ...people, " | Mai Thị Hoa | Kế toán | x"])).toEqual([...three, "Mai Thị Hoa"]);
  });
});

describe("dòng mang số của một nhóm không phải là người", () => {
  test("«I | Đội Quản lý số 1 | 2 người | 1 | 1» đứng trên người của đội", () => {
    const reading = readDrawn([
      title,
      "TT | Họ và tên | Chức danh | LĐTT | CSTĐCS | Ghi chú",
      "I | Đội Quản lý số 1 | 2 người | 1 | 1",
      "1 | Lê Văn Nam | Đội trưởng | 1 | 1",
      "2 | Hồ Thị Lan | Nhân viên | |",
      "II | Đội Quản lý số 2 | 01 đồng chí | 1 | 0",
      "3 | Võ Đức Hùng | Nhân viên | 1 |",
    ]);
    expect(namesOf(reading)).toEqual(three);
    expect(reading.register.entries.map(({ unitText }) => unitText?.value)).toEqual([
      "Đội Quản lý số 1",
      "Đội Quản lý số 1",
      "Đội Quản lý số 2",
    ]);
  });

  test("số ghi kèm chữ «(03 người)» trong cột chức vụ", () => {
    expect(
      namesIn([
        title,
        head,
        "A | Ban Giám đốc | (02 người) | 02 | 01",
        "1 | Lê Văn Nam | Giám đốc | x | x",
        "2 | Hồ Thị Lan | Phó Giám đốc | x |",
        "B | Phòng Kế toán | (01 người) | 01 | 00",
        "1 | Võ Đức Hùng | Kế toán trưởng | x |",
      ]),
    ).toEqual(three);
  });
});

describe("dòng dưới dòng cộng không phải là người", () => {
  it.each<[string, readonly DrawnRow[]]>([
    ["số theo loại", ["Tổng | | | 3 | 1", " | Loại A | 2", " | Loại B | 1"]],
    ["số nữ và tỷ lệ", [" | Cộng | | 3 | 1", " | Nữ | | 1 |", " | Tỷ lệ | | 100% | 33%"]],
    [
      "«Trong đó» rồi từng nhóm",
      [" | Tổng cộng | | 3 | 1", " | Trong đó: | | |", " | - Biên chế | | 2 | 1", " | - Hợp đồng | | 1 |"],
    ],
    ["chữ tiếng Anh", [" | TOTAL | | 3 | 1"]],
    ["«Sum»", [" | Sum | | 3 | 1"]],
  ])("%s", (_, below) => {
    expect(namesIn([title, head, ...people, ...below])).toEqual(three);
  });

  test("dòng tổng của bảng Excel chỉ có công thức, không có chữ", () => {
    expect(
      namesIn({
        rows: [title, head, ...people, " | 3 | | 3 | 1"],
        formulas: {
          B6: "=SUBTOTAL(103,DS[Họ và tên])",
          D6: "=SUBTOTAL(103,DS[LĐTT])",
          E6: '=COUNTIF(E3:E5,"x")',
        },
      }),
    ).toEqual(three);
  });

  test("nhóm sau dòng cộng của một phần vẫn được tính", () => {
    expect(
      namesIn([
        title,
        head,
        "I | Phòng Một",
        "1 | Lê Văn Nam | Trưởng phòng | x | x",
        " | Cộng | | 1 | 1",
        "II | Phòng Hai",
        "1 | Hồ Thị Lan | Chuyên viên | x |",
        "2 | Võ Đức Hùng | Văn thư | x |",
        " | Cộng | | 2 | 0",
      ]),
    ).toEqual(three);
  });

  test("người ghi thêm dưới dòng cộng, có STT tiếp theo, vẫn được tính", () => {
    expect(namesIn([title, head, ...people, " | Cộng | | 3 | 1", "4 | Mai Thị Hoa | Kế toán | x |"])).toEqual([
      ...three,
      "Mai Thị Hoa",
    ]);
  });
});

describe("chữ bị che dưới ô gộp", () => {
  test("chị nhìn thấy gì thì tính như vậy", () => {
    const { register } = readDrawn({
      rows: [
        title,
        "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
        "1 | Lê Văn Nam | Phòng Mới | x |",
        "2 | Hồ Thị Lan | Phòng Đã Giải Thể | x |",
        "3 | Võ Đức Hùng | Thanh tra | x | x",
      ],
      merges: ["C3:C4"],
    });
    expect(register.entries.map(({ unitText }) => unitText?.value)).toEqual(["Phòng Mới", "Phòng Mới", "Thanh tra"]);
  });
});

describe("tiêu đề nhóm đánh số «1.», «2.» gộp ngang, không có chữ danh hiệu", () => {
  test("đều là tiêu đề, không phải tập thể", () => {
    const reading = readDrawn({
      rows: [
        title,
        head,
        "1. Bộ phận Hành chính",
        "1 | Lê Văn Nam | Trưởng phòng | x | x",
        "2. Bộ phận Một cửa",
        "2 | Hồ Thị Lan | Chuyên viên | x |",
        "3. Tổ Phục vụ",
        "3 | Võ Đức Hùng | Văn thư | x |",
      ],
      merges: ["A3:E3", "A5:E5", "A7:E7"],
    });
    expect(namesOf(reading)).toEqual(three);
  });

  test("không gộp, chữ nằm ở cột STT", () => {
    expect(
      namesIn([
        title,
        head,
        "1. Khối văn phòng",
        "1 | Lê Văn Nam | Trưởng phòng | x | x",
        "2. Khối chuyên môn",
        "1 | Hồ Thị Lan | Chuyên viên | x |",
        "2 | Võ Đức Hùng | Văn thư | x |",
      ]),
    ).toEqual(three);
  });
});
