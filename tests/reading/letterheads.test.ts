import { targetsOf } from "../targets/check-drawn";
import type { DrawnSheet } from "./grid-of";
import { readDrawn } from "./read-drawn";

function listOf(name: string, ...head: readonly string[]) {
  return {
    name,
    rows: [
      ...head,
      "",
      "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ tên | Chức vụ | Danh hiệu",
      `1 | Lê Văn ${name.at(-1) ?? "A"}n | Chuyên viên | LĐTT`,
      `2 | Hồ Thị ${name.at(-1) ?? "B"}m | Chuyên viên | LĐTT`,
    ],
  };
}

/** «văn phòng: department, 2 người». */
function unitsOf(...sheets: readonly DrawnSheet[]): readonly string[] {
  const { units, people } = readDrawn(...sheets).register;
  return units.map(
    ({ key, kind }) => `${key}: ${kind}, ${String(people.filter(({ unit }) => unit === key).length)} người`,
  );
}

test("phòng ở đầu tờ của từng sheet là đơn vị của người trong sheet, không phải cơ quan", () => {
  expect(
    unitsOf(listOf("A", "CHI CỤC THỦY LỢI", "VĂN PHÒNG"), listOf("B", "CHI CỤC THỦY LỢI", "PHÒNG QUẢN LÝ CÔNG TRÌNH")),
  ).toEqual(["văn phòng: department, 2 người", "quản lý công trình: department, 2 người"]);
  expect(readDrawn(listOf("A", "CHI CỤC THỦY LỢI", "VĂN PHÒNG")).register.organisation?.value).toBe("CHI CỤC THỦY LỢI");
});

test.each([
  ["UBND HUYỆN SÔNG MÂY", "PHÒNG NỘI VỤ"],
  ["UBND TỈNH BÌNH NAM", "VĂN PHÒNG"],
  ["SỞ Y TẾ", "BỆNH VIỆN ĐA KHOA"],
  ["BỘ TÀI CHÍNH", "CỤC DỰ TRỮ"],
])("%s / %s: dòng dưới là cơ quan", (upper, lower) => {
  const { organisation, people } = readDrawn(listOf("A", upper, lower)).register;
  expect(organisation?.value).toBe(lower);
  expect(people.map(({ unit }) => unit)).toEqual([null, null]);
});

test("«Đơn vị: Phòng Kế hoạch» trên bảng là đơn vị của các dòng", () => {
  expect(unitsOf(listOf("A", "SỞ CÔNG THƯƠNG", "Đơn vị: Phòng Kế hoạch"))).toEqual(["kế hoạch: department, 2 người"]);
});

test("mỗi phòng một sheet, tập thể ở sheet riêng: đủ mặt để tính tỷ lệ phòng", () => {
  const collectives = {
    name: "Tập thể",
    rows: [
      "TẬP THỂ ĐĂNG KÝ DANH HIỆU NĂM 2026",
      "TT | Tên tập thể | Danh hiệu",
      "1 | Văn phòng | Tập thể lao động tiên tiến",
      "2 | Phòng Quản lý công trình | Tập thể lao động tiên tiến",
    ],
  };
  expect(
    targetsOf([
      listOf("A", "CHI CỤC THỦY LỢI", "VĂN PHÒNG"),
      listOf("B", "CHI CỤC THỦY LỢI", "PHÒNG QUẢN LÝ CÔNG TRÌNH"),
      collectives,
      { name: "Chỉ tiêu", rows: ["CHỈ TIÊU NĂM 2026", "- 100% phòng đạt Tập thể lao động tiên tiến."] },
    ]),
  ).toEqual(["advanced-collective-share 2/2 met"]);
});
