import { askedBy, ofLine } from "./drawn-office";

describe("mỗi đơn vị một mức, các đơn vị còn lại một mức", () => {
  test.each([
    [
      "- LĐTT 100% đối với Văn phòng, 75% đối với các phòng còn lại.",
      [
        "advanced-worker-share@van-phong 2/2 met",
        "advanced-worker-share@do-dac 2/3 missed",
        "advanced-worker-share@quy-hoach 3/4 met",
      ],
    ],
    [
      "- CSTĐCS: Phòng Quy hoạch 1; Phòng Đo đạc 2; các đơn vị khác mỗi đơn vị 1.",
      [
        "people-grassroots-fighter@quy-hoach 0 missed",
        "people-grassroots-fighter@do-dac 2 met",
        "people-grassroots-fighter@van-phong 1 met",
      ],
    ],
    [
      "- Giấy khen: 02 cho Văn phòng, 02 cho Phòng Quy hoạch.",
      ["people-certificate@van-phong 1 missed", "people-certificate@quy-hoach 2 met"],
    ],
    [
      "- Sáng kiến: Văn phòng 02, các phòng còn lại mỗi phòng 01.",
      ["initiatives@van-phong 1 missed", "initiatives@do-dac 1 met", "initiatives@quy-hoach 0 missed"],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line).filter((one) => !one.includes("in-each-unit"))).toEqual(expected);
  });
});

describe("nói về ai thì cả dòng là của người ấy", () => {
  test.each([
    [
      "- Nữ CBCCVC đạt LĐTT 90% trở lên, CSTĐCS 20%.",
      ["advanced-worker-share 3/3 met", "grassroots-fighter-share 1/3 met"],
    ],
    [
      "- Lãnh đạo đạt LĐTT 100%, CSTĐCS từ 50%, LĐTT toàn Sở 70%.",
      ["advanced-worker-share 3/3 met", "grassroots-fighter-share 2/3 met", "advanced-worker-share-2 7/9 met"],
    ],
    [
      "- Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh: 02 cá nhân (01 lãnh đạo, 01 chuyên viên).",
      [
        "people-provincial-diploma 1 missed",
        "people-provincial-diploma-2 1 met",
        "people-provincial-diploma-3 0 missed",
      ],
    ],
    ["- Trong 09 CBCCVC có 07 người đạt LĐTT.", ["people-advanced-worker 7 met"]],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });

  test("không biết là ai thì hỏi cho cả dòng", () => {
    expect(ofLine("- Lãnh đạo phòng đạt LĐTT 100%, CSTĐCS từ 50%.")).toEqual([
      "advanced-worker-share ? unknown",
      "grassroots-fighter-share ? unknown",
    ]);
    expect(askedBy("- Lãnh đạo phòng đạt LĐTT 100%, CSTĐCS từ 50%.")).toEqual(["targets:base:lanh dao phong"]);
  });
});

test.each([
  "- Sở đạt danh hiệu Tập thể Lao động xuất sắc; được UBND tỉnh tặng Cờ thi đua.",
  "- Tập thể cơ quan đạt TTLĐXS và được tặng Cờ thi đua của UBND tỉnh.",
])("cơ quan được hai thứ: %s", (line) => {
  expect(ofLine(line)).toEqual([
    "department-proposed-excellent-collective ? unknown",
    "department-proposed-provincial-emulation-flag ? unknown",
  ]);
});
