import type { DrawnRow } from "./grid-of";
import { readSheet, readSheets, toldOf } from "./told-of";

describe("tập thể ghi ở đầu các cột", () => {
  const marked: readonly DrawnRow[] = [
    "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
    "Danh hiệu | Khoa Nội | Khoa Ngoại | Phòng Điều dưỡng | Cộng",
    "Tập thể lao động tiên tiến | x | x | | 2",
    "Tập thể lao động xuất sắc | | x | | 1",
    "Ghi chú: Phòng Điều dưỡng mới lập.",
  ];

  test("dấu dưới tên tập thể là đăng ký của tập thể ấy", () => {
    expect(toldOf(readSheet(marked))).toEqual([
      "Khoa Nội: TTLĐTT",
      "Khoa Ngoại: TTLĐTT + TTLĐXS",
      "Phòng Điều dưỡng: ",
    ]);
  });

  test.each<[string, readonly DrawnRow[]]>([
    ["là biểu tổng hợp", ["TỔNG HỢP SỐ LƯỢNG TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026", ...marked.slice(1)]],
    ["không có chữ đăng ký", ["THEO DÕI TẬP THỂ", ...marked.slice(1)]],
  ])("bảng như vậy mà %s thì không ghi tập thể nào", (_, rows) => {
    expect(toldOf(readSheet(rows, { name: "TT" }))).toEqual([]);
  });
});

describe("một số thứ tự gộp dọc qua hai dòng", () => {
  const rows = (last: string): readonly DrawnRow[] => [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Họ tên | Mục | Đăng ký",
    "1 | Kiều Văn Lộc | Thi đua | LĐTT; CSTĐCS",
    " | | Khen | -",
    `${last} | Tô Thị Mận | Thi đua | LĐTT`,
    " | | Khen | -",
    "3 | Sầm Văn Ong | Thi đua | LĐTT",
    " | | Khen | -",
  ];
  const merges = ["A3:A4", "B3:B4", "A5:A6", "B5:B6", "A7:A8", "B7:B8"];

  test.each([
    ["«-» ở dòng dưới là không có gì, không phải một người nữa", "2"],
    ["kể cả khi số thứ tự ghi sót", "1"],
  ])("%s", (_, last) => {
    expect(toldOf(readSheet(rows(last), { merges }))).toEqual([
      "Kiều Văn Lộc: LĐTT + CSTĐCS",
      "Tô Thị Mận: LĐTT",
      "Sầm Văn Ong: LĐTT",
    ]);
  });
});

test("đầu mục trong danh sách đăng ký danh hiệu, cột «Danh hiệu năm 2025» là của năm trước", () => {
  expect(
    toldOf(
      readSheet([
        "ĐĂNG KÝ THI ĐUA CỦA CHI CỤC NĂM 2026",
        "TT | Họ và tên | Danh hiệu năm 2025",
        "I | Chiến sĩ thi đua cơ sở: 01 người |",
        "1 | Kiều Văn Lộc | LĐTT",
        "II | Lao động tiên tiến: 02 người |",
        "1 | Tô Thị Mận | CSTĐCS",
        "2 | Sầm Văn Ong |",
      ]),
    ),
  ).toEqual(["Kiều Văn Lộc: CSTĐCS", "Tô Thị Mận: LĐTT", "Sầm Văn Ong: LĐTT"]);
});

test("cột «Mã» chỉ ghi mã đã giải thích trong sổ là cột danh hiệu; bản nháp như vậy không thành danh sách cán bộ", () => {
  const codes = { name: "Mã", rows: ["MÃ DÙNG TRONG SỔ", "L | Lao động tiên tiến", "C | Chiến sĩ thi đua cơ sở"] };
  const people = ["Kiều Văn Lộc | L+C", "Tô Thị Mận | L", "Sầm Văn Ong | L"];
  const listed = (title: string, shown: readonly string[]) => [
    title,
    "TT | Họ và tên | Mã",
    ...shown.map((one, at) => `${String(at + 1)} | ${one}`),
  ];
  const { register, sheets } = readSheets(
    codes,
    { name: "2026 (nháp)", rows: listed("NHÁP NGÀY 20/01", people) },
    { name: "2026", rows: listed("ĐĂNG KÝ THI ĐUA NĂM 2026", people) },
  );
  expect(register.entries.map(({ name }) => name.value)).toEqual(["Kiều Văn Lộc", "Tô Thị Mận", "Sầm Văn Ong"]);
  expect(sheets.flatMap(({ forms }) => forms.map(({ kind }) => kind))).not.toContain("staff");
});
