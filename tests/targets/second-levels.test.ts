import { checkDrawn, targetsOf } from "./check-drawn";
import { bodies, ofLine, people, staff } from "./drawn-office";

describe("mức thứ hai trong ngoặc: giới hạn là giới hạn", () => {
  test.each([
    [
      "- CSTĐCS: 15% số LĐTT (không quá 02 người)",
      ["grassroots-fighter-share 3/7 met", "people-grassroots-fighter 3 missed"],
    ],
    [
      "- CSTĐCS không quá 15% số LĐTT (tối đa 02 người)",
      ["grassroots-fighter-cap 3/7 missed", "people-grassroots-fighter 3 missed"],
    ],
    ["- CSTĐCS: ít nhất 02 người (không quá 04 người)", ["people-grassroots-fighter 3 met"]],
    ["- LĐTT: 70% (riêng lãnh đạo 100%)", ["advanced-worker-share 7/9 met", "advanced-worker-share-2 3/3 met"]],
    ["- CSTĐCS: 03 người (02 nữ)", ["people-grassroots-fighter 3 met", "people-grassroots-fighter-2 1 missed"]],
    [
      "- CSTĐCS: 03 người (ít nhất 40% là nữ)",
      ["people-grassroots-fighter 3 met", "women-among-grassroots-fighter 1/3 missed"],
    ],
    ["- CSTĐCS 15% (tương đương 02 người)", ["grassroots-fighter-share 3/9 met"]],
    ["- LĐTT: 70% (không tính người nghỉ thai sản)", ["advanced-worker-share 7/9 met"]],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

describe("mức phấn đấu trong ngoặc chỉ được nhắc", () => {
  const notesOf = (...plan: readonly string[]) =>
    checkDrawn([people, bodies, staff, ["CHỈ TIÊU THI ĐUA NĂM 2026", ...plan]]).targets.map(
      ({ target, status }) => `${status} ${target.note ?? "-"}`,
    );
  test.each([
    ["- LĐTT: 70% (phấn đấu 85%)", ["met Phấn đấu: 85%"]],
    ["- LĐTT: 70%, CSTĐCS 15% (phấn đấu 40%), 03 Giấy khen", ["met -", "met Phấn đấu: 40%", "exceeded -"]],
    ["- LĐTT (phấn đấu 85%)", ["missed -"]],
  ])("%s", (line, expected) => {
    expect(notesOf("", line)).toEqual(expected);
  });

  test("trong ô của bảng", () => {
    expect(
      notesOf(
        "STT | Nội dung | Chỉ tiêu 2026",
        "1 | LĐTT | 70% (phấn đấu 85%)",
        "2 | CSTĐCS | 15% số LĐTT (không quá 02 người)",
        "3 | Giấy khen | 03 cá nhân (ít nhất 05 nữ)",
      ),
    ).toEqual(["met Phấn đấu: 85%", "met -", "missed -", "exceeded -", "missed -"]);
  });
});

describe("khen cả đơn vị nêu tên lẫn cá nhân: không bỏ đơn vị nào", () => {
  const mixed = [
    "units-certificate@van-phong 0 missed",
    "units-certificate@quy-hoach 1 met",
    "people-certificate 4 exceeded",
  ];
  test.each([
    ["- Giấy khen cho Văn phòng, Phòng Quy hoạch và 03 cá nhân.", mixed],
    ["- Văn phòng, Phòng Quy hoạch và 03 cá nhân được tặng Giấy khen.", mixed],
    ["- Giấy khen cho Văn phòng, Phòng Quy hoạch.", mixed.slice(0, 2)],
    [
      "- Đề nghị UBND tỉnh tặng Bằng khen cho Phòng Đo đạc và 02 cá nhân.",
      ["units-provincial-diploma@do-dac 1 met", "people-provincial-diploma 1 missed"],
    ],
    ["- Giấy khen cho Công đoàn cơ sở và 03 cá nhân.", ["attested ? attested"]],
    ["- Giấy khen cho 01 tập thể và 03 cá nhân.", ["units-certificate 1 met", "people-certificate 4 exceeded"]],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });

  test("trong ô của bảng", () => {
    const rows = [
      "TT | Hình thức | Chỉ tiêu 2026",
      "1 | LĐTT | 07 người",
      "2 | CSTĐCS | 15% số LĐTT",
      "3 | Giấy khen | Văn phòng và 03 cá nhân",
    ];
    expect(targetsOf([people, bodies, staff, ["CHỈ TIÊU THI ĐUA NĂM 2026", ...rows]])).toEqual([
      "people-advanced-worker 7 met",
      "grassroots-fighter-share 3/7 met",
      "units-certificate@van-phong 0 missed",
      "people-certificate 4 exceeded",
    ]);
  });
});
