import { targetsOf } from "./check-drawn";
import { askedBy, ofLine } from "./drawn-office";

/** The office: 9 of the staff, 7 LĐTT, 3 CSTĐCS (one a woman), Giấy khen 1 + 1 + 2 in its three phòng. */
describe("mỗi danh hiệu một con số, số đứng sau danh hiệu", () => {
  const three = [
    "advanced-worker-share 7/9 missed",
    "grassroots-fighter-share 3/9 met",
    "people-certificate 4 exceeded",
  ];

  test.each([
    ["- LĐTT: 95%, CSTĐCS: 30%, Giấy khen: 02 đồng chí.", three],
    ["- Danh hiệu LĐTT đạt 95% và CSTĐCS đạt 30%, Giấy khen 02 người", three],
    ["- Thi đua: Lao động tiên tiến 95% - Chiến sĩ thi đua cơ sở 30% - Giấy khen 02 người", three],
    [
      "- Năm đồng chí đạt LĐTT, hai tập thể đạt TTLĐTT.",
      ["people-advanced-worker 7 exceeded", "units-advanced-collective 3 exceeded"],
    ],
    [
      "- Ít nhất 02 ban, đơn vị đăng ký TTLĐTT, trong đó ít nhất 01 ban, đơn vị đăng ký TTLĐXS.",
      ["units-advanced-collective 3 exceeded", "units-excellent-collective 1 met"],
    ],
    [
      "- Đề nghị 03 Bằng khen UBND tỉnh (gồm 01 tập thể, 02 cá nhân).",
      ["units-provincial-diploma 1 met", "people-provincial-diploma 1 missed"],
    ],
    [
      "- Số cá nhân đạt CSTĐCS: 02 đồng chí (trong đó nữ 02 đồng chí).",
      ["people-grassroots-fighter 3 exceeded", "people-grassroots-fighter-2 1 missed"],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

describe("sàn và trần của một việc là một khoảng", () => {
  test.each([
    ["- Giấy khen: ít nhất 02 người, không quá 03 người.", ["people-certificate 4 exceeded"]],
    ["- CSTĐCS tối thiểu 20%, nhiều nhất 50% số LĐTT.", ["grassroots-fighter-share 3/7 met"]],
    ["- Tối thiểu 02 và tối đa 04 CSTĐCS.", ["people-grassroots-fighter 3 met"]],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });

  test("trần tính trên danh hiệu khác thì là chỉ tiêu thứ hai của cùng danh hiệu", () => {
    expect(ofLine("- Giấy khen từ 05 người trở lên, nhưng không vượt quá 50% số LĐTT.")).toEqual([
      "people-certificate 4 missed",
      "certificate-cap 4/7 missed",
    ]);
    expect(ofLine("- CSTĐCS bình xét trong số cán bộ tiêu biểu, tối đa 40% số LĐTT.")).toEqual([
      "grassroots-fighter-cap 3/7 missed",
    ]);
    expect(ofLine("- Số CSTĐCS nhiều nhất bằng 50% số LĐTT.")).toEqual(["grassroots-fighter-cap 3/7 met"]);
  });
});

describe("chỉ một nhóm người được đếm", () => {
  test.each([
    ["- Có từ 02 nữ CBCCVC trở lên đạt CSTĐCS.", ["people-grassroots-fighter 1 missed"]],
    ["- Trong số LĐTT có ít nhất 04 nữ.", ["people-advanced-worker 4 met"]],
    ["- Giấy khen cho người giữ chức vụ lãnh đạo: không quá 01 người.", ["people-certificate 1 met"]],
    ["- 01 lao động hợp đồng được tặng Giấy khen.", ["people-certificate 1 met"]],
    // Everybody here is called công chức: no group of its own.
    ["- Tối thiểu 04 công chức được tặng Giấy khen.", ["people-certificate 4 met"]],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });

  test("người ngoài danh sách và nhóm không sổ nào ghi thì không thay bằng mọi người", () => {
    expect(ofLine("- 03 học viên được tặng Giấy khen.")).toEqual(["attested ? attested"]);
    expect(ofLine("- Ít nhất 02 đảng viên được tặng Giấy khen.")).toEqual(["people-certificate ? unknown"]);
    expect(askedBy("- Ít nhất 02 đảng viên được tặng Giấy khen.")).toEqual(["targets:base:dang vien"]);
  });
});

describe("nói vòng", () => {
  test.each([
    ["- Các phòng, đơn vị đều đạt Tập thể lao động tiên tiến.", ["advanced-collective-share 3/3 met"]],
    ["- Không để phòng nào không đạt Tập thể lao động tiên tiến.", ["advanced-collective-share 3/3 met"]],
    ["- Từng cá nhân đăng ký ít nhất một danh hiệu thi đua.", ["registering-share 7/9 missed"]],
    ["- Nâng tỷ lệ CSTĐCS từ 20% năm 2025 lên 30%.", ["grassroots-fighter-share 3/9 met"]],
    ["- Tỷ lệ LĐTT (%): 75", ["advanced-worker-share 7/9 met"]],
    ["- 75% CBCCVC đạt LĐTT (tăng 05% so với năm 2025).", ["advanced-worker-share 6/8 met"]],
    ["- 75% CBCCVC đạt LĐTT (năm 2025: 70%).", ["advanced-worker-share 6/8 met"]],
    ["- Duy trì 75% CBCCVC đạt LĐTT, cao hơn năm 2025 là 2%.", ["advanced-worker-share 6/8 met"]],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

describe("giao cho từng đơn vị", () => {
  test("mỗi phần sau dấu chấm phẩy là của đơn vị nó nêu", () => {
    expect(ofLine("- Văn phòng: 02 CSTĐCS; Phòng Quy hoạch: 70% LĐTT, 02 Giấy khen.")).toEqual([
      "people-grassroots-fighter@van-phong 1 missed",
      "advanced-worker-share@quy-hoach 3/4 met",
      "people-certificate@quy-hoach 2 met",
    ]);
  });

  test("«mỗi phòng» nói cho cả câu", () => {
    expect(ofLine("- Mỗi phòng có 60% LĐTT và 01 Giấy khen; toàn Sở có 03 CSTĐCS.")).toEqual([
      "advanced-worker-share@van-phong 2/2 met",
      "advanced-worker-share@do-dac 2/3 met",
      "advanced-worker-share@quy-hoach 3/4 met",
      "people-certificate@van-phong 1 met",
      "people-certificate@do-dac 1 met",
      "people-certificate@quy-hoach 2 exceeded",
      "people-grassroots-fighter 3 met",
    ]);
    expect(ofLine("- 100% các phòng đều có ít nhất 01 Giấy khen.")).toEqual([
      "people-certificate@van-phong 1 met",
      "people-certificate@do-dac 1 met",
      "people-certificate@quy-hoach 2 exceeded",
    ]);
  });

  test("đếm phòng theo người của phòng thì hỏi, không lấy danh hiệu tập thể thay", () => {
    expect(ofLine("- Ít nhất 02 phòng có 100% LĐTT.")).toEqual(["attested-share ? attested"]);
  });
});

test("phần không hiểu trong câu có phần hiểu được thì vẫn được nêu ra", () => {
  const line = "- 90% CBCCVC đạt LĐTT; ít nhất 03 tổ hợp tác được tặng Giấy khen.";
  expect(ofLine(line)).toEqual(["advanced-worker-share 6/8 missed", "attested ? attested"]);
  expect(askedBy(line)).toEqual(["targets:not-understood:attested"]);
});

describe("mẫu số là người đạt một danh hiệu, hay một phần của họ", () => {
  test.each([
    ["- Tỷ lệ công chức đạt CSTĐCS không quá 50% số công chức đạt LĐTT.", ["grassroots-fighter-cap 3/7 met"]],
    ["- CSTĐCS không quá 50% số nữ đạt LĐTT.", ["grassroots-fighter-share ? unknown"]],
    [
      "- CSTĐCS đạt ít nhất 15% số viên chức được xếp loại hoàn thành xuất sắc.",
      ["grassroots-fighter-share ? unknown"],
    ],
    ["- Giấy khen: 20% trở lên số cá nhân đạt LĐTT.", ["certificate-share 4/7 met"]],
    [
      "- CSTĐCS đạt 30% số LĐTT, trong đó ít nhất 50% là nữ.",
      ["grassroots-fighter-share 3/7 met", "women-among-grassroots-fighter 1/3 missed"],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

test("người được CSTĐ cơ sở trong đơn vị quân đội là CSTT; có cả LĐTT thì không ai nói là gì", () => {
  const rows = (third: string) => [
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
    "STT | Họ và tên | Đơn vị | Danh hiệu",
    "1 | Lê Văn Nam | Đại đội 1 | CSTĐCS",
    "2 | Hồ Thị Lan | Đại đội 1 | CSTT",
    `3 | Võ Đức Hùng | Đại đội 2 | ${third}`,
  ];
  const plan = ["CHỈ TIÊU THI ĐUA NĂM 2026", "- Ít nhất 03 đồng chí đạt Chiến sĩ tiên tiến."];
  expect(targetsOf([rows("CSTT"), plan])).toEqual(["people-advanced-soldier 3 met"]);
  expect(targetsOf([rows("LĐTT"), plan])).toEqual(["people-advanced-soldier 1 missed"]);
});

describe("ngoặc và lời khen kèm theo không đổi ai được đếm", () => {
  test.each([
    ["- Từ 75% cán bộ, công chức của Sở (08 người) trở lên đạt LĐTT.", ["advanced-worker-share 6/8 met"]],
    [
      "- Giám đốc Sở tặng Giấy khen cho 01 tập thể và 05 cá nhân tiêu biểu trong năm.",
      ["units-certificate 1 met", "people-certificate 4 missed"],
    ],
    [
      "- Có 04 cá nhân được tặng Giấy khen, trong số đó có ít nhất 04 đồng chí là nữ.",
      ["people-certificate 4 met", "people-certificate-2 4 met"],
    ],
    [
      "- Đề nghị Giấy khen: 03 người, trong đó tối thiểu 02 người là lãnh đạo.",
      ["people-certificate 4 exceeded", "people-certificate-2 1 missed"],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

test("người được khen là ai: một phần của họ, không phải một phần của cả cơ quan", () => {
  expect(ofLine("- Ít nhất 50% số cá nhân được tặng Giấy khen là người không giữ chức vụ lãnh đạo.")).toEqual([
    "non-leaders-among-certificate 3/4 met",
  ]);
});
