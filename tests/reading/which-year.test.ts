import { figuresOf } from "./figures-of";
import { readDrawn } from "./read-drawn";
import { yearsOfTitle } from "../../src/vocabulary/years-of-title";

describe("nhiều năm trong một ô: mỗi năm một danh hiệu", () => {
  test.each<readonly [string, readonly number[]]>([
    ["các năm 2022, 2023, 2024", [2022, 2023, 2024]],
    ["năm 2023", [2023]],
    ["2022-2024", [2022, 2023, 2024]],
    ["từ năm 2022 đến năm 2024", [2022, 2023, 2024]],
    ["năm học 2022-2023, 2023-2024", [2023, 2024]],
    ["2021-2022; 2022-2023; 2023-2024", [2022, 2023, 2024]],
    ["2023 (QĐ 12), 2024 (QĐ 15)", [2023, 2024]],
    ["ba lần", []],
  ])("«%s»", (words, years) => {
    expect(yearsOfTitle(words)).toEqual(years);
  });

  test("danh hiệu đã đạt ghi gộp nhiều năm, năm đứng trước hay đứng sau", () => {
    const reading = readDrawn([
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Danh hiệu đã được tặng | Danh hiệu đề nghị",
      "1 | Lương Thế Anh | CSTĐCS các năm 2023, 2024, 2025 | CSTĐ cấp tỉnh",
      "2 | Bùi Thu Cúc | CSTĐCS năm 2023; LĐTT năm 2024; CSTĐCS năm 2025 | LĐTT",
      "3 | Đàm Quang Đạo | 2024: LĐTT; 2025: CSTĐCS | LĐTT",
    ]);
    const won = reading.register.history.map(
      ({ name, award, year }) => `${name.value.split(" ").pop() ?? ""} ${award} ${String(year)}`,
    );
    expect(won).toEqual([
      "Anh grassroots-emulation-fighter 2023",
      "Anh grassroots-emulation-fighter 2024",
      "Anh grassroots-emulation-fighter 2025",
      "Cúc grassroots-emulation-fighter 2023",
      "Cúc advanced-worker 2024",
      "Cúc grassroots-emulation-fighter 2025",
      "Đạo advanced-worker 2024",
      "Đạo grassroots-emulation-fighter 2025",
    ]);
  });

  test("cột của năm học là năm sau của hai năm", () => {
    const reading = readDrawn({
      rows: [
        "THEO DÕI VÀ ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2025-2026",
        "STT | Họ và tên | Danh hiệu đã đạt | | Đăng ký năm học 2025-2026",
        "| | 2023-2024 | 2024-2025 |",
        "1 | Lương Thế Anh | CSTĐCS | LĐTT | LĐTT",
        "2 | Bùi Thu Cúc | LĐTT | CSTĐCS | CSTĐCS",
      ],
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3"],
    });
    expect(reading.register.history.map(({ year }) => year)).toEqual([2024, 2025, 2024, 2025]);
  });
});

describe("năm sinh ghi dưới giới tính không phải năm của danh sách", () => {
  test.each([
    ["Giới tính | ", "Nam | Nữ"],
    ["Phái | ", "Nam | Nữ"],
    ["Năm sinh | ", "Nam | Nữ"],
    ["Năm | ", "|"],
  ])("%s", (heads, below) => {
    const reading = readDrawn({
      rows: [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        `STT | Họ và tên | ${heads} | Chức vụ | LĐTT | CSTĐCS`,
        `| | ${below} | | |`,
        "1 | Lương Thế Anh | 1979 | | Trưởng phòng | x | x",
        "2 | Bùi Thu Cúc | | 1985 | Chuyên viên | x |",
        "3 | Đàm Quang Đạo | 1991 | | Chuyên viên | x |",
        "4 | Vi Văn Hùng | 1968 | | Chuyên viên | x |",
        "5 | Ma Thị Lan | | 1990 | Chuyên viên | x |",
      ],
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:G3"],
    });
    expect(figuresOf(reading)).toMatchObject({
      people: 5,
      individual: { "advanced-worker": 5, "grassroots-emulation-fighter": 1 },
    });
  });
});

describe("xếp loại nào đi với danh hiệu năm nay", () => {
  test.each<readonly [string, string, string | undefined]>([
    ["Xếp loại 2024 | Xếp loại 2025", "HTNV | HTTNV", "good"],
    ["Xếp loại năm 2025 | Xếp loại năm 2024", "HTTNV | HTNV", "good"],
    ["Năm trước xếp loại | Xếp loại", "HTNV | HTXSNV", "excellent"],
    ["Tự xếp loại | Đơn vị xếp loại", "HTXSNV | HTTNV", "good"],
    ["Tự xếp loại | Cấp trên xếp loại", "HTXSNV | ", "excellent"],
    ["Xếp loại 2024 | Ghi chú", "HTNV | ", undefined],
    ["Xếp loại 23-24 | Ghi chú", "HTNV | ", undefined],
    ["XL NH 2023-24 | Xếp loại 24-25", "HTNV | HTTNV", "good"],
  ])("%s: %s", (heads, cells, grade) => {
    const reading = readDrawn([
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2025",
      `STT | Họ và tên | ${heads} | LĐTT`,
      `1 | Lương Thế Anh | ${cells} | x`,
      `2 | Bùi Thu Cúc | ${cells} | x`,
    ]);
    expect(reading.register.entries.map((entry) => entry.grade?.value)).toEqual([grade, grade]);
  });
});

test("mỗi mức xếp loại một cột, đánh dấu x: đầu cột là mức, không phải danh hiệu", () => {
  const reading = readDrawn({
    rows: [
      "BẢN ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Nội dung đăng ký | | | |",
      "| | HTXSNV | HTTNV | HTNV | LĐTT | CSTĐCS",
      "1 | Lương Thế Anh | x | | | x | x",
      "2 | Bùi Thu Cúc | | x | | x |",
      "3 | Đàm Quang Đạo | | | x | |",
    ],
    merges: ["A2:A3", "B2:B3", "C2:G2"],
  });
  expect(reading.register.entries.map(({ grade }) => grade?.value)).toEqual(["excellent", "good", "completed"]);
  expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 2, "grassroots-emulation-fighter": 1 });
  expect(reading.questions).toEqual([]);
});

test("bảng mã: mã của năm trước không phải là đăng ký; nhiều mã trong một ô chia bằng dấu sổ", () => {
  const reading = readDrawn(
    [
      "Mã CB | Họ và tên | Đơn vị | Danh hiệu năm 2025 | Danh hiệu đăng ký năm 2026",
      "CB01 | Lương Thế Anh | Văn phòng | T1 | T1|T2",
      "CB02 | Bùi Thu Cúc | Văn phòng | T2 | T1",
      "CB03 | Đàm Quang Đạo | Văn phòng | T1 | ",
    ].map((row) => row.split(/ \| ?/).map((cell) => (cell === "" ? null : cell))),
    { name: "Danh mục", rows: ["MÃ | TÊN", "T1 | Lao động tiên tiến", "T2 | Chiến sĩ thi đua cơ sở"] },
  );
  expect(figuresOf(reading)).toMatchObject({
    people: 3,
    individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 },
  });
});
