import type { DrawnRow } from "../grid-of";
import { readDrawn } from "../read-drawn";

/** «A7 people 5/4»: cell, of what, said, the plainest count. */
function untrue(rows: readonly DrawnRow[]): readonly string[] {
  return readDrawn(rows)
    .register.stated.filter(({ said, counted }) => !counted.includes(said))
    .map(
      ({ at, of, said, counted }) =>
        `${String.fromCharCode(64 + at.column)}${String(at.row)} ${of} ${String(said)}/${String(counted[0])}`,
    );
}

const list = (...last: readonly DrawnRow[]): readonly DrawnRow[] => [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
  "1 | Lê Văn Nam | Chuyên viên | x | x",
  "2 | Hồ Thị Lan | Chuyên viên | x |",
  "3 | Võ Đức Hùng | Chuyên viên | x |",
  "4 | Mai Thị Hoa | Kế toán | x | x",
  ...last,
];

describe("con số nói thêm ở dòng cộng, lời ghi dưới bảng", () => {
  test.each<[string, readonly string[]]>([
    ["Cộng khối Văn phòng: 5 người", ["A8 people 5/4"]],
    ["Cộng khối Văn phòng: 4 người", []],
    ["Tổng cộng hai khối: 06 đ/c", ["A8 people 6/4"]],
    ["Tổng cộng: 04 người; trong đó 03 CSTĐCS.", ["A8 grassroots-emulation-fighter 3/2"]],
    ["Tổng cộng: 04 người, trong đó LĐTT 4 người, CSTĐCS 2 người", []],
    ["(VP đếm: LĐTT 4, CSTĐCS 1)", ["A8 grassroots-emulation-fighter 1/2"]],
    ["(VP đếm: LĐTT 5, CSTĐCS 2)", ["A8 advanced-worker 5/4"]],
    ["Tổng số công chức của phòng: 5", ["A8 people 5/4"]],
    ["Tổng số viên chức của khoa là 04.", []],
    ["Cộng tiểu đoàn 1: 5 đồng chí", ["A8 people 5/4"]],
    ["Tổng số cán bộ toàn ngành: 250", []],
    ["Đăng ký LĐTT năm 2026", []],
    ["Đã đạt CSTĐCS 3 năm liền", []],
  ])("%s", (words, told) => {
    expect(untrue(list("", words))).toEqual(told);
  });

  test("dòng cộng giữa danh sách nói về những người ở trên nó", () => {
    const rows = list(
      "Cộng tổ Một: 04 đồng chí",
      "TỔ HAI",
      "1 | Lý Thị Na | Chuyên viên | x |",
      "2 | Lý Văn Ba | Chuyên viên | x |",
      "Cộng tổ Hai: 03 đồng chí",
    );
    expect(untrue(rows)).toEqual(["A11 people 3/2"]);
  });
});

describe("dòng của phòng vừa ghi số người vừa đăng ký cho tập thể", () => {
  const sheet = (one: string, two: string): readonly DrawnRow[] => [
    "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
    "STT | Họ và tên | Chức vụ | Danh hiệu thi đua",
    "I | BAN GIÁM ĐỐC (2 người) | |",
    "1 | Lê Văn Nam | Giám đốc | LĐTT",
    "2 | Hồ Thị Lan | Phó Giám đốc | CSTĐCS",
    `II | ${one} | | Tập thể LĐTT`,
    "1 | Võ Đức Hùng | Trưởng khoa | LĐTT",
    "2 | Mai Thị Hoa | Điều dưỡng | LĐTT",
    "3 | Mai Thị Na | Điều dưỡng | LĐTT",
    `III | ${two} | | Tập thể LĐTT`,
    "1 | Lý Thị Na | Trưởng khoa | LĐTT",
    "2 | Lý Văn Ba | Điều dưỡng | LĐTT",
  ];

  test("số người đúng: không nhắc, kể cả mục không đăng ký cho tập thể", () => {
    expect(untrue(sheet("KHOA NỘI (3 người)", "KHOA NGOẠI (2 người)"))).toEqual([]);
  });

  test("ghi 4 người mà liệt kê 3", () => {
    expect(untrue(sheet("KHOA NỘI (4 người)", "KHOA NGOẠI (2 người)"))).toEqual(["B6 people 4/3"]);
  });
});
