import { answerOf, checkDrawn, targetsOf } from "./check-drawn";
import { bodies, ofLine, people, staff } from "./drawn-office";

const table = (...rows: readonly string[]) =>
  targetsOf([people, bodies, staff, ["CHỈ TIÊU THI ĐUA NĂM 2026", ...rows]]);

describe("mức sàn và mức trần của một thứ là một khoảng", () => {
  test.each([
    ["- Có không ít hơn 01 và không nhiều hơn 02 đồng chí đạt CSTĐCS.", "people-grassroots-fighter 3 exceeded"],
    ["- Từ 30% đến không quá 40% CBCCVC đạt CSTĐCS.", "grassroots-fighter-share 3/8 met"],
    ["- Giấy khen tối thiểu 02, tối đa 03.", "people-certificate 4 exceeded"],
    ["- Từ 70% nhưng không quá 80% CBCCVC đạt LĐTT.", "advanced-worker-share 6/8 met"],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual([expected]);
  });

  test("một mức là số người, một mức là tỷ lệ: hai chỉ tiêu", () => {
    expect(ofLine("- Số CSTĐCS từ 01 đến 03 người nhưng không vượt quá 15% số LĐTT.")).toEqual([
      "people-grassroots-fighter 3 met",
      "grassroots-fighter-cap 3/7 missed",
    ]);
    expect(
      table("STT | Nội dung | Tối thiểu | Tối đa", "1 | CSTĐCS | 1 | 15% số LĐTT", "2 | Giấy khen | 2 | 5"),
    ).toEqual([
      "people-grassroots-fighter 3 exceeded",
      "grassroots-fighter-cap 3/7 missed",
      "people-certificate 4 met",
    ]);
  });
});

describe("trong đó, trong số đó", () => {
  test.each([
    [
      "- Ít nhất 03 cá nhân được Giám đốc Sở tặng Giấy khen, trong đó có 02 nữ; 01 cá nhân được UBND tỉnh tặng Bằng khen.",
      ["people-certificate 4 exceeded", "people-certificate-2 4 exceeded", "people-provincial-diploma 1 met"],
    ],
    ["- Trong số CSTĐCS có ít nhất một nửa là nữ.", ["women-among-grassroots-fighter 1/3 missed"]],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

test("«không có ai không đạt vì kỷ luật» không phải là mọi người đều đạt", () => {
  expect(ofLine("- Không có cá nhân nào không đạt LĐTT vì vi phạm kỷ luật.")).toEqual(["attested ? attested"]);
});

test("lời dẫn trước danh sách đơn vị không phải chỉ tiêu của cả cơ quan", () => {
  expect(
    ofLine("Giao chỉ tiêu cho các phòng: Văn phòng 100% LĐTT và 01 CSTĐCS; Phòng Quy hoạch tối đa 01 CSTĐCS."),
  ).toEqual([
    "advanced-worker-share@van-phong 2/2 met",
    "people-grassroots-fighter@van-phong 1 met",
    "people-grassroots-fighter@quy-hoach 0 met",
  ]);
});

describe("giao cho mỗi đơn vị, trừ đơn vị được nêu tên", () => {
  const rest = ["people-grassroots-fighter@do-dac 2 exceeded", "people-grassroots-fighter@quy-hoach 0 missed"];
  test.each([
    ["- Mỗi phòng có ít nhất 01 CSTĐCS (trừ Văn phòng).", rest],
    ["- Mỗi phòng có ít nhất 01 CSTĐCS, riêng Văn phòng không bắt buộc.", rest],
    ["- Trừ Văn phòng, mỗi phòng có ít nhất 01 CSTĐCS.", rest],
    [
      "- Mỗi đơn vị có tối thiểu 80% LĐTT, trừ Phòng Đo đạc và Phòng Quy hoạch.",
      ["advanced-worker-share@van-phong 2/2 met"],
    ],
    [
      "- Mỗi phòng có ít nhất 70% LĐTT và 01 Giấy khen (không áp dụng đối với Phòng Đo đạc, Văn phòng).",
      ["advanced-worker-share@quy-hoach 3/4 met", "people-certificate@quy-hoach 2 exceeded"],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });

  test("đơn vị được trừ không có trong biểu thì hỏi, trả lời rồi thì thôi", () => {
    const sheets = [
      people,
      bodies,
      staff,
      ["CHỈ TIÊU THI ĐUA NĂM 2026", "", "- Mỗi phòng có ít nhất 01 CSTĐCS, trừ Phòng Hành chính."],
    ];
    const { targets, questions } = checkDrawn(sheets);
    expect(targets.map(({ status }) => status)).toEqual(["unknown"]);
    const answer = answerOf(questions, "targets:unit:phong hanh chinh", "văn phòng");
    expect(targetsOf(sheets, [answer])).toEqual(rest);
  });
});

describe("gọi đơn vị bằng tên loại thì chỉ loại ấy", () => {
  const hospital = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Khoa, phòng | LĐTT | CSTĐCS",
    "1 | Lê Văn Nam | Phòng Điều dưỡng | x |",
    "2 | Hồ Thị Lan | Khoa Nội | x | x",
    "3 | Võ Đức Hùng | Khoa Nội | x |",
    "4 | Mai Thị Hoa | Khoa Ngoại | x | x",
    "5 | Đỗ Văn Minh | Khoa Ngoại | |",
  ];
  test.each([
    [
      "- Mỗi khoa có ít nhất 01 CSTĐCS.",
      ["people-grassroots-fighter@khoa-noi 1 met", "people-grassroots-fighter@khoa-ngoai 1 met"],
    ],
    ["- Mỗi phòng có ít nhất 01 CSTĐCS.", ["people-grassroots-fighter@dieu-duong 0 missed"]],
    ["- Mỗi tổ có ít nhất 01 CSTĐCS.", ["people-grassroots-fighter@to ? unknown"]],
  ])("%s", (line, expected) => {
    expect(targetsOf([hospital, ["CHỈ TIÊU THI ĐUA NĂM 2026", "", line]])).toEqual(expected);
  });
});
