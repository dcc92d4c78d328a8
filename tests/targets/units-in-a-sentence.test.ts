import { targetsOf } from "./check-drawn";
import { bodies, ofLine, people, staff } from "./drawn-office";

describe("nhiều đơn vị trong một câu, mỗi đơn vị một mức", () => {
  test.each([
    [
      "- Văn phòng 100% LĐTT, Phòng Đo đạc 90% LĐTT.",
      ["advanced-worker-share@van-phong 2/2 met", "advanced-worker-share@do-dac 2/3 missed"],
    ],
    [
      "- Văn phòng phấn đấu 01 CSTĐCS, Phòng Đo đạc 03 CSTĐCS và Phòng Quy hoạch 01 CSTĐCS.",
      [
        "people-grassroots-fighter@van-phong 1 met",
        "people-grassroots-fighter@do-dac 2 missed",
        "people-grassroots-fighter@quy-hoach 0 missed",
      ],
    ],
    [
      "- Phòng Đo đạc, Phòng Quy hoạch: 70% LĐTT.",
      ["advanced-worker-share@do-dac 2/3 missed", "advanced-worker-share@quy-hoach 3/4 met"],
    ],
    [
      "- Phòng Đo đạc và Phòng Quy hoạch mỗi phòng 01 CSTĐCS.",
      ["people-grassroots-fighter@do-dac 2 exceeded", "people-grassroots-fighter@quy-hoach 0 missed"],
    ],
    [
      "- LĐTT toàn Sở 70% trở lên, Văn phòng và Phòng Đo đạc đều đạt 90% LĐTT.",
      [
        "advanced-worker-share 7/9 met",
        "advanced-worker-share@van-phong 2/2 met",
        "advanced-worker-share@do-dac 2/3 missed",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });

  test("tên đơn vị có số: «Đội 1 và Đội 2 mỗi đội 50%»", () => {
    const list = [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Đơn vị | LĐTT",
      "1 | Lê Văn Nam | Đội 1 | x",
      "2 | Hồ Thị Lan | Đội 2 | x",
      "3 | Võ Đức Hùng | Đội 2 |",
      "4 | Mai Thị Hoa | Đội 3 |",
    ];
    expect(targetsOf([list, ["CHỈ TIÊU THI ĐUA NĂM 2026", "", "- Đội 1 và Đội 2 mỗi đội từ 60% LĐTT."]])).toEqual([
      "advanced-worker-share@doi-1 1/1 met",
      "advanced-worker-share@doi-2 1/2 missed",
    ]);
  });

  test.each([
    "- Các phòng không quá 01 CSTĐCS.",
    "- Các phòng đăng ký ít nhất 01 sáng kiến.",
    "- Phòng Đo đạc và Phòng Quy hoạch: 02 CSTĐCS.",
  ])("của từng phòng hay của cả các phòng thì hỏi: %s", (line) => {
    expect(ofLine(line)).toEqual(["attested ? attested"]);
  });
});

describe("nói thêm về những người vừa đếm", () => {
  test.each([
    [
      "- 02 đến 03 người đạt CSTĐCS, bảo đảm ít nhất 02 người là nữ.",
      ["people-grassroots-fighter 3 met", "people-grassroots-fighter-2 1 missed"],
    ],
    [
      "- Ít nhất 70% CBCCVC đạt LĐTT, trong đó chuyên viên chiếm tối thiểu 60%.",
      ["advanced-worker-share 6/8 met", "positions-among-advanced-worker 4/7 missed"],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});

test("cột «Tính theo» nói mức tính trên ai", () => {
  expect(
    targetsOf([
      people,
      bodies,
      staff,
      [
        "CHỈ TIÊU THI ĐUA NĂM 2026",
        "Nội dung | Mức tối thiểu | Tính theo",
        "LĐTT | 70% | Tổng số CBCCVC",
        "CSTĐCS | 40% | số LĐTT",
        "CSTĐ cấp tỉnh | 10% | số công chức hoàn thành xuất sắc nhiệm vụ",
      ],
    ]),
  ).toEqual([
    "advanced-worker-share 6/8 met",
    "grassroots-fighter-share 3/7 met",
    "provincial-fighter-share ? unknown",
  ]);
});

test("tên đơn vị ở trên, «Số người», «Tỷ lệ» ở dưới", () => {
  const plan = {
    rows: [
      "PHÂN BỔ CHỈ TIÊU THI ĐUA NĂM 2026",
      "STT | Nội dung chỉ tiêu | Phòng Đo đạc | | Phòng Quy hoạch | | Toàn Sở |",
      " | | Số người | Tỷ lệ | Số người | Tỷ lệ | Số người | Tỷ lệ",
      "1 | Lao động tiên tiến | 3 | 100 | 3 | 75 | 7 | 70",
      "2 | Chiến sĩ thi đua cơ sở | 1 | - | 1 | - | 3 | -",
    ],
    merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2"],
  };
  expect(targetsOf([people, bodies, staff, plan])).toEqual([
    "people-advanced-worker@do-dac 2 missed",
    "advanced-worker-share@do-dac 2/3 missed",
    "people-advanced-worker@quy-hoach 3 met",
    "advanced-worker-share@quy-hoach 3/4 met",
    "people-advanced-worker 7 met",
    "advanced-worker-share 7/9 met",
    "people-grassroots-fighter@do-dac 2 exceeded",
    "people-grassroots-fighter@quy-hoach 0 missed",
    "people-grassroots-fighter 3 met",
  ]);
});
