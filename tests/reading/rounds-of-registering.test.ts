import { figuresDrawn, readDrawn } from "./read-drawn";

const list = (first: string, second: string) => [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  `STT | Họ và tên | ${first} | ${second}`,
  "1 | Lê Văn Nam | LĐTT | CSTĐCS",
  "2 | Hồ Thị Lan | LĐTT |",
  "3 | Trần Thị Bình | | LĐTT",
];

describe("đăng ký nhiều đợt ở nhiều cột", () => {
  test.each([
    ["Đăng ký đợt 1", "Đăng ký đợt 2"],
    ["Đợt 1 (tháng 01)", "Đợt 2: đăng ký thêm"],
    ["Đợt I", "Đợt II - ĐK bổ sung"],
  ])("«%s» và «%s» cùng tính", (first, second) => {
    expect(figuresDrawn(list(first, second)).individual).toEqual({
      "advanced-worker": 3,
      "grassroots-emulation-fighter": 1,
    });
  });

  test("đợt xét thì chỉ tính đợt sau cùng đã ghi", () => {
    expect(figuresDrawn(list("Danh hiệu xét đợt 1", "Danh hiệu xét đợt 2")).individual).toEqual({
      "advanced-worker": 1,
      "grassroots-emulation-fighter": 1,
    });
  });

  test("«Đợt 1» cạnh cột không nói đăng ký thì vẫn hỏi", () => {
    const { questions } = readDrawn(list("Đợt 1", "Danh hiệu"));
    expect(questions.some(({ sentence }) => sentence.vi.includes("Đợt 1"))).toBe(true);
  });
});
