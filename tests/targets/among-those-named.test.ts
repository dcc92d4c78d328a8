import { ofLine } from "./drawn-office";

describe("«trong số đó» là những người vừa nói", () => {
  test.each([
    [
      "- LĐTT đạt 75%; 20% trong số đó đạt CSTĐCS.",
      ["advanced-worker-share 7/9 met", "grassroots-fighter-share 3/7 met"],
    ],
    [
      "- LĐTT 75% trở lên, 50% trong số này được công nhận CSTĐCS.",
      ["advanced-worker-share 7/9 met", "grassroots-fighter-share 3/7 missed"],
    ],
    [
      "- Từ 70% CBCCVC đạt LĐTT, trong số này 55% được tặng Giấy khen.",
      ["advanced-worker-share 6/8 met", "certificate-share 4/7 met"],
    ],
    [
      "- 90% phòng đạt TTLĐTT, trong số đó 30% đạt TTLĐXS.",
      ["advanced-collective-share 3/3 met", "excellent-collective-share 1/3 met"],
    ],
    [
      "- 70% CBCCVC đạt LĐTT; trong số đó ít nhất 60% là nữ.",
      ["advanced-worker-share 6/8 met", "women-among-advanced-worker 4/7 missed"],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

describe("phần của những người ấy, có trần", () => {
  test.each([
    [
      "- CSTĐCS: ít nhất 15%, trong đó lãnh đạo không quá 1/3.",
      ["grassroots-fighter-share 3/9 met", "leaders-among-grassroots-fighter 2/3 missed"],
    ],
    [
      "- CSTĐCS 15% trở lên (trong đó nữ tối đa 50%).",
      ["grassroots-fighter-share 3/9 met", "women-among-grassroots-fighter 1/3 met"],
    ],
    [
      "- 03 CSTĐCS, trong đó lãnh đạo ≤ 2/3.",
      ["people-grassroots-fighter 3 met", "leaders-among-grassroots-fighter 2/3 met"],
    ],
    [
      "- 03 cá nhân được tặng Giấy khen, trong đó có 01 nam, 03 nữ.",
      ["people-certificate 4 exceeded", "people-certificate-2 0 missed", "people-certificate-3 4 exceeded"],
    ],
    [
      "- 02 CSTĐCS, trong đó 02 lãnh đạo, 02 chuyên viên.",
      [
        "people-grassroots-fighter 3 exceeded",
        "people-grassroots-fighter-2 2 met",
        "people-grassroots-fighter-3 1 missed",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

test("một phòng vừa đạt danh hiệu vừa được khen: hai chỉ tiêu", () => {
  expect(ofLine("- Có 02 phòng đạt TTLĐXS và được đề nghị tặng Bằng khen của UBND tỉnh.")).toEqual([
    "units-excellent-collective 1 missed",
    "units-provincial-diploma 1 missed",
  ]);
});
