import { targetsOf } from "./check-drawn";
import { askedBy, bodies, ofLine, people, staff } from "./drawn-office";

describe("một danh hiệu, mức của từng đơn vị hoặc từng nhóm người", () => {
  const ofUnits = [
    "advanced-worker-share@van-phong 2/2 met",
    "advanced-worker-share@do-dac 2/3 missed",
    "advanced-worker-share@quy-hoach 3/4 missed",
  ];
  test.each([
    ["- LĐTT: Văn phòng 100%, Phòng Đo đạc 90%, Phòng Quy hoạch 80%.", ofUnits],
    ["- Giao tỷ lệ LĐTT: Văn phòng: 100%; Phòng Đo đạc: 90%; Phòng Quy hoạch: 80%.", ofUnits],
    [
      "- CSTĐCS 03 người: Văn phòng 01, Phòng Đo đạc 02.",
      [
        "people-grassroots-fighter 3 met",
        "people-grassroots-fighter@van-phong 1 met",
        "people-grassroots-fighter@do-dac 2 met",
      ],
    ],
    [
      "- Giao CSTĐCS: Văn phòng: 01 người; Phòng Quy hoạch: 02 người; Phòng Đo đạc: không.",
      ["people-grassroots-fighter@van-phong 1 met", "people-grassroots-fighter@quy-hoach 0 missed"],
    ],
    [
      "- LĐTT: 75% trở lên (nữ: 80%, nam: 70%).",
      ["advanced-worker-share 7/9 met", "advanced-worker-share-2 4/4 met", "advanced-worker-share-3 3/5 missed"],
    ],
    [
      "- Giấy khen cho 04 cá nhân (03 nữ, 01 nam), 01 tập thể.",
      [
        "people-certificate 4 met",
        "units-certificate 1 met",
        "people-certificate-2 4 exceeded",
        "people-certificate-3 0 missed",
      ],
    ],
    [
      "- LĐTT ≥ 70%, trong đó lãnh đạo 100%, chuyên viên ≥ 90%.",
      ["advanced-worker-share 7/9 met", "advanced-worker-share-2 3/3 met", "advanced-worker-share-3 4/5 missed"],
    ],
    ["- LĐTT ≥ 70%, trong đó lãnh đạo 100%.", ["advanced-worker-share 7/9 met", "advanced-worker-share-2 3/3 met"]],
    [
      "- Số người được Giấy khen: lãnh đạo tối đa 02, chuyên viên ít nhất 04.",
      ["people-certificate 1 met", "people-certificate-2 3 missed"],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });

  test("một phần không nói được gồm ai thì hỏi riêng phần ấy", () => {
    const line = "- Tỷ lệ LĐTT: lãnh đạo 100%, khối chuyên môn 80%.";
    expect(ofLine(line)).toEqual(["advanced-worker-share 3/3 met", "advanced-worker-share-2 ? unknown"]);
    expect(askedBy(line)).toEqual(["targets:base:khoi chuyen mon"]);
  });
});

test("đếm nam: chữ «nam» không phải chữ «năm»", () => {
  expect(ofLine("- Ít nhất 03 nam đạt CSTĐCS.")).toEqual(["people-grassroots-fighter 2 missed"]);
});

describe("nói của những người vừa nêu, không phải của cả cơ quan", () => {
  test.each([
    [
      "- 100% trưởng phòng đạt LĐTT, 60% đạt CSTĐCS.",
      ["advanced-worker-share 2/2 met", "grassroots-fighter-share 1/2 missed"],
    ],
    [
      "- Bằng khen UBND tỉnh: 01 tập thể và 02 cá nhân; Giấy khen: 02 tập thể, 05 cá nhân.",
      [
        "units-provincial-diploma 1 met",
        "people-provincial-diploma 1 missed",
        "units-certificate 1 missed",
        "people-certificate 4 missed",
      ],
    ],
    [
      "- Mỗi phòng có từ 01 đến 02 CSTĐCS, toàn Sở không quá 02 người.",
      [
        "people-grassroots-fighter@van-phong 1 met",
        "people-grassroots-fighter@do-dac 2 met",
        "people-grassroots-fighter@quy-hoach 0 missed",
        "people-grassroots-fighter 3 missed",
      ],
    ],
    [
      "- Lãnh đạo Sở: 100% LĐTT; các phòng: từ 80% LĐTT trở lên.",
      [
        "advanced-worker-share ? unknown",
        "advanced-worker-share@van-phong 2/2 met",
        "advanced-worker-share@do-dac 2/3 missed",
        "advanced-worker-share@quy-hoach 3/4 missed",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

test("tổng số và các phần của nó: đếm các phần", () => {
  expect(ofLine("- Giấy khen: 05 (trong đó: 04 cá nhân, 01 tập thể).")).toEqual([
    "people-certificate 4 met",
    "units-certificate 1 met",
  ]);
});

describe("một mức nói hai cách", () => {
  test.each([
    ["- Toàn Sở có 08 CBCCVC, phấn đấu 07 người đạt LĐTT (87,5%).", "people-advanced-worker 7 met"],
    ["- LĐTT: 07 người (tỷ lệ 87,5%).", "people-advanced-worker 7 met"],
    ["- CSTĐCS: 15% (tương đương 01 người).", "grassroots-fighter-share 3/9 met"],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual([expected]);
  });
});

describe("không đếm được thì hỏi, không đếm cái khác", () => {
  test.each([
    "- Nếu có từ 05 CSTĐCS trở lên thì đề nghị 02 Bằng khen UBND tỉnh.",
    "- Ít nhất 02 phòng có CSTĐCS.",
    "- Đạt ít nhất 2 trong 3 danh hiệu: LĐTT, CSTĐCS, Giấy khen.",
  ])("%s", (line) => {
    expect(ofLine(line)).toEqual(["attested ? attested"]);
  });

  test.each([
    ["- 100% phòng đạt TTLĐTT (trừ Văn phòng).", "advanced-collective-share ? unknown"],
    ["- 90% CBCCVC đạt LĐTT (trừ Văn phòng).", "advanced-worker-share ? unknown"],
    ["- Phấn đấu có thêm 02 CSTĐCS.", "grassroots-fighter-over-last-year 3 unknown"],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual([expected]);
  });
});

test("cột mức ghi bằng chữ dài hơn tên chỉ tiêu vẫn là cột mức", () => {
  const plan = [
    "CHỈ TIÊU THI ĐUA NĂM 2026",
    "STT | Nội dung | Chỉ tiêu",
    "1 | LĐTT | Từ 75% trở lên, trong đó lãnh đạo 100%",
    "2 | CSTĐCS | 2 đến 3 người; 100% có sáng kiến",
    "3 | Bằng khen UBND tỉnh | 1/3 số CSTĐCS",
    "4 | Giấy khen | 05 (04 cá nhân, 01 tập thể)",
    "5 | Mỗi phòng | 01 CSTĐCS trở lên",
  ];
  expect(targetsOf([people, bodies, staff, plan])).toEqual([
    "advanced-worker-share 7/9 met",
    "advanced-worker-share-2 3/3 met",
    "people-grassroots-fighter 3 met",
    "grassroots-fighter-with-initiative 2/3 missed",
    "provincial-diploma-share 1/3 met",
    "people-certificate 4 met",
    "units-certificate 1 met",
    "people-grassroots-fighter@van-phong 1 met",
    "people-grassroots-fighter@do-dac 2 exceeded",
    "people-grassroots-fighter@quy-hoach 0 missed",
  ]);
});
