import { targetsOf } from "./check-drawn";
import { bodies, ofLine, people, staff } from "./drawn-office";

const plan = (...rows: readonly string[]) => targetsOf([people, bodies, staff, ["CHỈ TIÊU THI ĐUA NĂM 2026", ...rows]]);

describe("chỉ tiêu của một phòng vẫn tính trên những người mà đề mục hoặc cột nói", () => {
  test("đề mục của bảng", () => {
    expect(
      plan(
        "STT | Chỉ tiêu | Mức",
        "I | Lãnh đạo |",
        "1 | Tỷ lệ LĐTT của Phòng Quy hoạch | 90%",
        "II | Hợp đồng |",
        "1 | Tỷ lệ LĐTT của Văn phòng | 90%",
      ),
    ).toEqual(["advanced-worker-share@quy-hoach 1/1 met", "advanced-worker-share@van-phong 1/1 met"]);
  });

  test("cột «Đối tượng»", () => {
    expect(
      plan(
        "STT | Chỉ tiêu | Đối tượng | Mức",
        "1 | Tỷ lệ LĐTT của Phòng Đo đạc | Lãnh đạo | 90%",
        "2 | Tỷ lệ LĐTT của Văn phòng | Hợp đồng | 90%",
      ),
    ).toEqual(["advanced-worker-share@do-dac 1/1 met", "advanced-worker-share@van-phong 1/1 met"]);
  });

  test("đề mục của lời văn", () => {
    expect(
      plan(
        "I. Đối với lãnh đạo",
        "- Phòng Đo đạc: 100% LĐTT",
        "- Tỷ lệ LĐTT của Phòng Quy hoạch: 90%",
        "II. Về tập thể",
        "- Phòng Đo đạc: 01 Bằng khen UBND tỉnh",
      ),
    ).toEqual([
      "advanced-worker-share@do-dac 1/1 met",
      "advanced-worker-share@quy-hoach 1/1 met",
      "units-provincial-diploma@do-dac 1 met",
    ]);
  });
});

describe("một con số đứng trước năm là mức; số năm, số tuổi thì không", () => {
  test.each([
    ["- Giấy khen: không quá 5 năm 2026.", ["people-certificate 4 met"]],
    ["- Giấy khen: từ 05 năm 2026.", ["people-certificate 4 missed"]],
    [
      "- CSTĐCS: không quá 2 năm 2026, Giấy khen ít nhất 5 năm 2026.",
      ["people-grassroots-fighter 3 missed", "people-certificate 4 missed"],
    ],
    ["- Cá nhân dưới 35 tuổi đạt CSTĐCS: ít nhất 1.", ["people-grassroots-fighter ? unknown"]],
    ["- Số công chức trẻ đạt CSTĐCS: 02.", ["people-grassroots-fighter ? unknown"]],
    ["- Cán bộ có thời gian công tác từ 02 năm trở lên: 90% đạt LĐTT.", ["advanced-worker-share ? unknown"]],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

describe("giữ danh hiệu nhiều năm liền: danh sách một năm không nói được", () => {
  test.each([
    ["- Phấn đấu đạt 2 năm liền danh hiệu Tập thể lao động xuất sắc.", "attested ? attested"],
    ["- Cá nhân có từ 02 năm liên tục đạt CSTĐCS được đề nghị Bằng khen UBND tỉnh: 01 người.", "attested ? attested"],
    ["- Bằng khen UBND tỉnh: 01 người (đạt CSTĐCS 02 năm liên tục).", "people-provincial-diploma 1 met"],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual([expected]);
  });
});
