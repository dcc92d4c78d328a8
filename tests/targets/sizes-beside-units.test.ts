import { targetsOf } from "./check-drawn";
import { bodies, ofLine, people, staff } from "./drawn-office";

describe("số người ghi cạnh tên đơn vị không phải là mức", () => {
  test.each([
    [
      "- Văn phòng (02 người), Phòng Đo đạc (03 người): 100% LĐTT.",
      ["advanced-worker-share@van-phong 2/2 met", "advanced-worker-share@do-dac 2/3 missed"],
    ],
    [
      "- Phòng Đo đạc (03 người) và Phòng Quy hoạch (04 người) mỗi phòng 01 CSTĐCS.",
      ["people-grassroots-fighter@do-dac 2 exceeded", "people-grassroots-fighter@quy-hoach 0 missed"],
    ],
    ["- Toàn Sở có 09 người, phấn đấu 90% LĐTT trở lên.", ["advanced-worker-share 7/9 missed"]],
    [
      "- Toàn cơ quan hiện có 09 người, trong đó 70% đạt LĐTT, 15% CSTĐCS.",
      ["advanced-worker-share 7/9 met", "grassroots-fighter-share 3/9 met"],
    ],
    [
      "- Toàn Sở có 02 người đạt CSTĐCS, 02 người được tặng Bằng khen UBND tỉnh.",
      ["people-grassroots-fighter 3 exceeded", "people-provincial-diploma 1 missed"],
    ],
    [
      "- Giấy khen cho Văn phòng (02 người), Phòng Quy hoạch và 03 cá nhân (trong đó có 01 nữ, 01 nam).",
      [
        "units-certificate@van-phong 0 missed",
        "units-certificate@quy-hoach 1 met",
        "people-certificate 4 exceeded",
        "people-certificate-2 4 exceeded",
        "people-certificate-3 0 missed",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

function of(rows: readonly string[]): readonly string[] {
  return targetsOf([people, bodies, staff, ["PHÂN BỔ CHỈ TIÊU THI ĐUA NĂM 2026", ...rows]]);
}

describe("mỗi đơn vị một cột mức", () => {
  test("đầu cột «Giao cho Văn phòng» là của Văn phòng, cột chung là của cả cơ quan", () => {
    expect(
      of([
        "TT | Nội dung | Chỉ tiêu chung | Giao cho Văn phòng | Giao cho Phòng Đo đạc | Giao cho Phòng Quy hoạch",
        "1 | Số người đạt LĐTT | 8 | 2 | 3 | 3",
        "2 | Giấy khen (người) | 3 | 1 | 1 | 1",
      ]),
    ).toEqual([
      "people-advanced-worker 7 missed",
      "people-advanced-worker@van-phong 2 met",
      "people-advanced-worker@do-dac 2 missed",
      "people-advanced-worker@quy-hoach 3 met",
      "people-certificate 4 exceeded",
      "people-certificate@van-phong 1 met",
      "people-certificate@do-dac 1 met",
      "people-certificate@quy-hoach 2 exceeded",
    ]);
  });

  test("«Các phòng còn lại» là những phòng không có cột riêng", () => {
    expect(
      of(["Danh hiệu | Văn phòng | Các phòng còn lại", "Tỷ lệ LĐTT | 100% | 75%", "Giấy khen (người) | 1 | 2"]),
    ).toEqual([
      "advanced-worker-share@van-phong 2/2 met",
      "advanced-worker-share@do-dac 2/3 missed",
      "advanced-worker-share@quy-hoach 3/4 met",
      "people-certificate@van-phong 1 met",
      "people-certificate@do-dac 1 missed",
      "people-certificate@quy-hoach 2 met",
    ]);
  });
});

describe("hai số trong một ô: tập thể và cá nhân", () => {
  test("đầu dòng hay đơn vị tính nói số nào của ai", () => {
    expect(
      of([
        "STT | Tiêu chí | ĐVT | Mức phấn đấu",
        "1 | LĐTT | % | 70",
        "2 | Bằng khen UBND tỉnh (TT/CN) | | 1/2",
        "3 | Giấy khen của Giám đốc Sở | CN/TT | 4/0",
      ]),
    ).toEqual([
      "advanced-worker-share 7/9 met",
      "units-provincial-diploma 1 met",
      "people-provincial-diploma 1 missed",
      "people-certificate 4 met",
    ]);
  });

  test("đầu cột nói số nào của ai", () => {
    expect(
      of(["Đơn vị | LĐTT (%) | Giấy khen (cá nhân/tập thể)", "Phòng Đo đạc | 60 | 1/1", "Phòng Quy hoạch | 75 | 2/1"]),
    ).toEqual([
      "advanced-worker-share@do-dac 2/3 met",
      "people-certificate@do-dac 1 met",
      "units-certificate@do-dac 0 missed",
      "advanced-worker-share@quy-hoach 3/4 met",
      "people-certificate@quy-hoach 2 met",
      "units-certificate@quy-hoach 1 met",
    ]);
  });

  test.each(["- Giấy khen: 1 TT, 3 CN", "- Giấy khen: TT: 01; CN: 03", "- Giấy khen: tập thể 01, cá nhân 03"])(
    "%s",
    (line) => {
      expect(ofLine(line)).toEqual(["units-certificate 1 met", "people-certificate 4 exceeded"]);
    },
  );
});
