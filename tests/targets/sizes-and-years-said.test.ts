import { askedBy, bodies, ofLine, people, staff } from "./drawn-office";
import { targetsOf } from "./check-drawn";

describe("năm học của kế hoạch không là năm đã qua", () => {
  const school = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM HỌC 2025-2026",
    "STT | Họ và tên | Chức vụ | LĐTT",
    "1 | Lê Văn Nam | Hiệu trưởng | x",
    "2 | Võ Đức Hùng | Giáo viên | x",
    "3 | Mai Thị Hoa | Giáo viên |",
  ];
  const of = (...lines: readonly string[]) => targetsOf([school, ["KẾ HOẠCH THI ĐUA NĂM HỌC 2025-2026", "", ...lines]]);
  test.each([
    ["- Năm học 2025-2026: 90% CBGVNV đạt LĐTT", "advanced-worker-share 2/3 missed"],
    ["- Trong năm học 2025 – 2026 phải có 02 LĐTT", "people-advanced-worker 2 met"],
    ["- Năm học 2025/2026: 60% CBGVNV đạt LĐTT", "advanced-worker-share 2/3 met"],
  ])("%s", (line, expected) => {
    expect(of("- Ít nhất 01 LĐTT", line)).toEqual(["people-advanced-worker 2 exceeded", withNumber(expected)]);
  });

  test.each(["- Năm học 2024-2025: 90% CBGVNV đạt LĐTT", "- Kết quả năm học 2024 - 2025: 03 LĐTT"])(
    "%s: đã qua",
    (line) => {
      expect(of("- Ít nhất 01 LĐTT", line)).toEqual(["people-advanced-worker 2 exceeded"]);
    },
  );

  function withNumber(expected: string): string {
    return expected.replace("people-advanced-worker", "people-advanced-worker-2");
  }
});

describe("hai năm trong một dòng: mức là của năm nay", () => {
  test.each([
    ["- Năm 2025: 04 CSTĐCS; năm 2026: 05 CSTĐCS", ["people-grassroots-fighter 3 missed"]],
    ["- Năm 2025: 80% LĐTT, năm 2026: 75% LĐTT", ["advanced-worker-share 7/9 met"]],
    [
      "- Năm 2025: 01 CSTĐCS, 02 Giấy khen; năm 2026: 05 CSTĐCS, 06 Giấy khen",
      ["people-grassroots-fighter 3 missed", "people-certificate 4 missed"],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

describe("số người của cơ quan, đơn vị ghi trong ngoặc không là số năm trước", () => {
  test.each([
    ["- Toàn cơ quan (45 người) giữ vững số LĐTT như năm 2025", "advanced-worker-over-last-year 7 unknown"],
    ["- Tổng số LĐTT của cơ quan (45 người) bằng năm 2025", "advanced-worker-over-last-year 7 unknown"],
    ["- Phòng Đo đạc (05 người) tăng 01 CSTĐCS so với năm 2025", "grassroots-fighter-over-last-year@do-dac 2 unknown"],
    ["- Văn phòng (gồm 03 đồng chí): CSTĐCS bằng năm 2025", "grassroots-fighter-over-last-year@van-phong 1 unknown"],
    ["- Số LĐTT của Phòng Đo đạc (05 người) bằng năm 2025", "advanced-worker-over-last-year@do-dac 2 unknown"],
    ["- Văn phòng giữ vững số LĐTT năm 2025", "advanced-worker-over-last-year@van-phong 2 unknown"],
    ["- Giữ vững số CSTĐCS như năm 2025 (03 người)", "grassroots-fighter-over-last-year 3 met"],
    ["- Giữ vững số CSTĐCS (04 người) như năm 2025", "grassroots-fighter-over-last-year 3 missed"],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual([expected]);
  });

  test("mỗi đơn vị hỏi một số, không dùng chung với cơ quan", () => {
    expect(askedBy("- Phòng Đo đạc (05 người) tăng 01 CSTĐCS so với năm 2025")).toEqual([
      "targets:base:individual grassroots-emulation-fighter 2025 do dac",
    ]);
  });
});

test("số người ghi cạnh tên đơn vị là mẫu số khi không có danh sách người", () => {
  const listed = [people.filter((row) => !(typeof row === "string" && row.startsWith("5 |"))), bodies];
  const [first] = targetsOf([...listed, ["CHỈ TIÊU THI ĐUA NĂM 2026", "", "- Phòng Đo đạc (05 người): 100% LĐTT"]]);
  expect(first).toBe("advanced-worker-share@do-dac 2/5 missed");
});

test("tên đơn vị có chữ «Đăng ký» vẫn là một tên", () => {
  expect(
    targetsOf([people, bodies, staff, ["CHỈ TIÊU THI ĐUA NĂM 2026", "", "- Văn phòng Đăng ký đất đai: 100% LĐTT"]]),
  ).toEqual(["advanced-worker-share@van-phong-dang-ky-dat-dai ? unknown"]);
});
