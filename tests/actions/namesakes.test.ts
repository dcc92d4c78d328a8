import { check } from "../../src/actions/check";
import { settle } from "../../src/actions/settle";
import type { CheckRequest } from "../../src/domain/check";
import { workbookOf } from "../reading/grid-of";
import { figuresOf } from "../reading/figures-of";

/** «Hà Văn Dũng» in two units of a list of so many lines; the first `fighters` of the others register CSTĐCS too. */
function requestFor(lines: number, fighters: number): CheckRequest {
  const others = Array.from({ length: lines - 2 }, (_, index) => {
    const syllables = ["Lê", "Trần", "Phạm", "Vũ", "Đỗ", "Ngô", "Bùi", "Hồ", "Mai", "Lý"];
    const given = ["An", "Bình", "Cúc", "Dung", "Giang", "Hải", "Khuê", "Lan", "Minh", "Nga"];
    const name = `${syllables[index % 10] ?? ""} Thị ${given[Math.floor(index / 10)] ?? ""}`;
    return `${String(index + 3)} | ${name} | Chuyên viên | ${index % 2 === 0 ? "Văn phòng" : "Thanh tra"} | x | ${index < fighters ? "x" : ""}`;
  });
  return {
    snapshot: workbookOf([
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
      "STT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS",
      "1 | Hà Văn Dũng | Chuyên viên | Văn phòng | x |",
      "2 | Hà Văn Dũng | Chuyên viên | Thanh tra | x |",
      ...others,
    ]),
    fileName: "Đăng ký.xlsx",
    today: "2022-03-01",
    year: null,
    regime: null,
    stage: null,
    overlay: {},
    answers: [],
    waivers: [],
  };
}

describe("một tên ở hai đơn vị: hoặc hỏi, hoặc nêu, không bao giờ cả hai", () => {
  test.each([
    ["3 dòng: danh sách ít người, thêm một người là thấy ngay", 3, 0, "question"],
    ["23 dòng: 22/22 thành 23/23, 11/22 CSTĐCS thành 11/23", 23, 11, "question"],
    ["60 dòng, không tỷ lệ nào đổi thấy được", 60, 20, "finding"],
    ["61 dòng, 09/60 CSTĐCS vừa đúng 15%: thêm một người là chưa đạt", 61, 9, "question"],
  ])("%s", (_, lines, fighters, expected) => {
    const { reading, questions, findings } = check(requestFor(lines, fighters));
    expect(figuresOf(reading)).toMatchObject({ people: lines, distinct: lines - 1 });
    const asked = questions.filter(({ id }) => id.startsWith("same-person"));
    const told = findings.filter(({ rule }) => rule === "person-registers-once");
    expect([asked.length, told.length]).toEqual(expected === "question" ? [1, 0] : [0, 1]);
    for (const { message } of told) {
      expect(message.vi).toMatch(
        /^Hà Văn Dũng có ở dòng 3 \(Văn phòng\) và dòng 4 \(Thanh tra\)\..* Hiện đang tính là 0?1 người\.$/,
      );
    }
  });

  test("câu không hỏi vẫn trả lời được từ một tệp", () => {
    const request = requestFor(60, 20);
    const question = "same-person:individual:hà văn dũng|thanh tra/individual:hà văn dũng|văn phòng";
    const { answers, refused } = settle(request, [{ question, option: "two" }]);
    expect(refused).toEqual([]);
    expect(figuresOf(check({ ...request, answers }).reading).distinct).toBe(60);
  });
});
