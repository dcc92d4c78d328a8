import { checkDrawn, targetsOf } from "./check-drawn";
import { bodies, ofLine, people, staff } from "./drawn-office";

const list = [
  "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
  "STT | Họ và tên | Giới tính | Phòng | LĐTT | CSTĐCS | Giấy khen",
  "1 | Lê Văn Nam | Nam | Văn phòng | x | x |",
  "2 | Hồ Thị Lan | Nữ | Văn phòng | x | | x",
  "3 | Võ Đức Hùng | Nam | Phòng Đo đạc | x | x |",
  "4 | Mai Thị Hoa | Nữ | Phòng Đo đạc | x | x | x",
];

describe("bảng giao ước, cam kết là chỉ tiêu nhờ tên cột, dù tiêu đề không nói thế", () => {
  test.each([
    ["BẢN CAM KẾT THI ĐUA NĂM 2026", "TT | Nội dung cam kết | Mức cam kết"],
    ["NỘI DUNG KÝ GIAO ƯỚC NĂM 2026", "TT | Nội dung | Mức phấn đấu đạt"],
    ["THỎA ƯỚC THI ĐUA KHỐI CÁC PHÒNG NĂM 2026", "TT | Nội dung thi đua | Mức đăng ký"],
  ])("%s | %s", (title, heads) => {
    expect(
      targetsOf([
        list,
        [
          title,
          "",
          heads,
          "1 | Giải quyết hồ sơ đúng hạn | 98%",
          "2 | Cá nhân đạt danh hiệu Lao động tiên tiến | 80% trở lên (4/5 người)",
          "3 | Giấy khen của Giám đốc Sở | ít nhất 02 cá nhân",
        ],
      ]),
    ).toEqual(["attested-share ? attested", "advanced-worker-share 4/5 met", "people-certificate 2 met"]);
  });
});

describe("mẫu số gọi bằng chính lời của danh sách", () => {
  const members = [
    "HỘI LÀM VƯỜN TỈNH YÊN HẢI",
    "DANH SÁCH CÁN BỘ CHUYÊN TRÁCH HỘI ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Chi hội | LĐTT | CSTĐCS",
    "1 | Lê Văn Nam | Chi hội Chè | x | x",
    "2 | Hồ Thị Lan | Chi hội Chè | x |",
    "3 | Võ Đức Hùng | Chi hội Ong | x |",
  ];
  const bodies = [
    "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Tên tập thể | Danh hiệu",
    "1 | Chi hội Chè | Tập thể lao động tiên tiến",
    "2 | Chi hội Ong | Tập thể lao động tiên tiến, Tập thể lao động xuất sắc",
  ];

  test("tiêu đề cho biết danh sách gồm ai, cột cho biết tập thể là gì", () => {
    expect(
      targetsOf([
        members,
        bodies,
        [
          "CHỈ TIÊU THI ĐUA NĂM 2026",
          "- Từ 90% cán bộ chuyên trách hội trở lên đạt danh hiệu Lao động tiên tiến.",
          "- Trên 50% chi hội đạt danh hiệu Tập thể lao động tiên tiến; 01 chi hội đạt danh hiệu Tập thể lao động xuất sắc.",
        ],
      ]),
    ).toEqual([
      "advanced-worker-share 3/3 unknown",
      "advanced-collective-share 2/2 met",
      "units-excellent-collective 1 met",
    ]);
  });

  test("lời không có ở danh sách thì vẫn hỏi", () => {
    const { targets, questions } = checkDrawn([
      members,
      ["CHỈ TIÊU THI ĐUA NĂM 2026", "- 90% hội viên nòng cốt đạt danh hiệu Lao động tiên tiến."],
    ]);
    expect(targets.map(({ status, denominator }) => [status, denominator])).toEqual([["unknown", null]]);
    expect(questions.map(({ id }) => id)).toContain("targets:base:hoi vien nong cot");
  });
});

describe("Giấy khen, Bằng khen của tổ chức đoàn thể đếm theo đúng tên người tặng", () => {
  const form = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | LĐTT | Giấy khen của Hội Phụ nữ tỉnh | Giấy khen của Giám đốc Sở",
    "1 | Lê Văn Nam | x | | x",
    "2 | Hồ Thị Lan | x | x |",
    "3 | Võ Thị Hà | x | x |",
  ];

  test.each([
    ["- 02 cá nhân được Hội Phụ nữ tỉnh tặng Giấy khen.", "people-certificate 2 met"],
    ["- 02 cá nhân được Giám đốc Sở tặng Giấy khen.", "people-certificate 1 missed"],
  ])("%s", (line, expected) => {
    expect(targetsOf([form, ["CHỈ TIÊU THI ĐUA NĂM 2026", line]])).toEqual([expected]);
  });
});

describe("số người, số tập thể ghi bằng lời trên tờ chỉ tiêu", () => {
  const lines = (stated: string) => [
    "CHỈ TIÊU THI ĐUA NĂM 2026",
    stated,
    "TT | Chỉ tiêu | Mức",
    "1 | Tỷ lệ cá nhân đạt Lao động tiên tiến | từ 90%",
    "2 | Tỷ lệ nữ đạt Chiến sĩ thi đua cơ sở | từ 25%",
  ];

  test.each([
    ["Quân số hiện có: 05 đồng chí.", ["advanced-worker-share 4/5 missed", "grassroots-fighter-share 1/2 unknown"]],
    [
      "Tổng số CBCCVC: 05 người (trong đó nữ: 04 người)",
      ["advanced-worker-share 4/5 missed", "grassroots-fighter-share 1/4 met"],
    ],
    [
      "Cơ quan có 02 phòng; tổng số CCVC có mặt là 04 người, trong đó có 03 nữ.",
      ["advanced-worker-share 4/4 met", "grassroots-fighter-share 1/3 met"],
    ],
  ])("«%s»", (stated, expected) => {
    expect(targetsOf([list, lines(stated)])).toEqual(expected);
  });
});

test("hàng «Toàn Bệnh viện» gộp từ cột số thứ tự là chỉ tiêu của cả cơ quan", () => {
  expect(
    targetsOf([
      list,
      {
        rows: [
          "GIAO CHỈ TIÊU CHO CÁC PHÒNG NĂM 2026",
          "TT | Phòng | Số người | LĐTT (%) | CSTĐCS (người)",
          "1 | Văn phòng | 2 | 90 | 1",
          "2 | Phòng Đo đạc | 2 | 90 | 1",
          "Toàn Viện | | 4 | 90 | 2",
        ],
        merges: ["A5:B5"],
      },
    ]),
  ).toEqual([
    "advanced-worker-share@van-phong 2/2 met",
    "people-grassroots-fighter@van-phong 1 met",
    "advanced-worker-share@do-dac 2/2 met",
    "people-grassroots-fighter@do-dac 2 exceeded",
    "advanced-worker-share 4/4 met",
    "people-grassroots-fighter 3 exceeded",
  ]);
});

describe("tập thể cơ quan mang tên riêng như ở góc trên bên trái", () => {
  const head = ["UBND TỈNH YÊN HẢI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"];

  test.each([
    ["SỞ ĐO LƯỜNG", "Trường Sơn, ngày 05 tháng 01 năm 2026", "Sở Đo lường"],
    ["ĐỒN BIÊN PHÒNG BÃI CÁT", "Bãi Cát, ngày 05 tháng 01 năm 2026", "Đồn Biên phòng Bãi Cát"],
    ["THUẾ CƠ SỞ 11", "Phòng Lãm, ngày 05 tháng 01 năm 2026", "Thuế cơ sở 11"],
  ])("%s", (office, dateline, name) => {
    expect(
      targetsOf([
        [...head, office, ` | ${dateline}`, dateline, "", ...list],
        [
          ...head,
          office,
          "DANH SÁCH TẬP THỂ ĐĂNG KÝ NĂM 2026",
          "TT | Tên tập thể | Danh hiệu",
          `1 | ${name} | Cờ thi đua của UBND tỉnh`,
          "2 | Văn phòng | Tập thể lao động tiên tiến",
          "3 | Phòng Đo đạc | Tập thể lao động tiên tiến",
        ],
        [...head, office, "CHỈ TIÊU NĂM 2026", "- 100% phòng đạt Tập thể lao động tiên tiến."],
      ]),
    ).toEqual(["advanced-collective-share 2/2 met"]);
  });
});

test("cột «Cấp sáng kiến» bên cạnh tên sáng kiến cho biết sáng kiến nào là của cấp nào", () => {
  expect(
    targetsOf([
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Họ và tên | LĐTT | CSTĐCS | Tên sáng kiến | Cấp sáng kiến",
        "1 | Lê Văn Nam | x | x | Sổ tay tra cứu nhanh | Tỉnh",
        "2 | Hồ Thị Lan | x | x | Bảng nhắc việc dùng chung | Cơ sở",
        "3 | Võ Đức Hùng | x | | |",
      ],
      [
        "CHỈ TIÊU NĂM 2026",
        "- 01 sáng kiến cấp cơ sở; 02 sáng kiến được công nhận cấp tỉnh.",
        "- 92% đề tài nghiệm thu đúng hạn.",
      ],
    ]),
  ).toEqual(["grassroots-initiatives 1 met", "provincial-initiatives 1 missed", "attested-share ? attested"]);
});

describe("so với năm trước: số của năm ấy đứng ngay trên tờ", () => {
  test("ở cột kết quả của cùng hàng", () => {
    expect(
      targetsOf([
        list,
        [
          "CHỈ TIÊU THI ĐUA NĂM 2026",
          "TT | Nội dung | Thực hiện năm 2025 | Chỉ tiêu năm 2026",
          "1 | Cá nhân đạt Lao động tiên tiến | 3 | Tăng 01 người so với năm 2025",
          "2 | Cá nhân được tặng Giấy khen | 3 | Không thấp hơn năm 2025",
        ],
      ]),
    ).toEqual(["advanced-worker-over-last-year 4 met", "certificate-over-last-year 2 missed"]);
  });

  test("ở bảng kết quả nhỏ bên cạnh", () => {
    expect(
      targetsOf([
        list,
        [
          "KẾ HOẠCH THI ĐUA NĂM 2026",
          "",
          "I. CHỈ TIÊU | | | KẾT QUẢ NĂM TRƯỚC |",
          "Số người đạt Lao động tiên tiến tăng 10% so với năm 2025. | | | Danh hiệu | Năm 2025",
          "Số cá nhân được Giám đốc Sở tặng Giấy khen bằng hoặc cao hơn năm 2025. | | | Lao động tiên tiến (người) | 4",
          " | | | Giấy khen của Giám đốc Sở (cá nhân) | 2",
        ],
      ]),
    ).toEqual(["advanced-worker-over-last-year 4 missed", "certificate-over-last-year 2 met"]);
  });

  test("chỉ tiêu của năm trước không phải kết quả của năm trước", () => {
    expect(
      targetsOf([
        list,
        [
          "CHỈ TIÊU THI ĐUA NĂM 2026",
          "TT | Nội dung | Chỉ tiêu năm 2025 | Chỉ tiêu năm 2026",
          "1 | Cá nhân đạt Lao động tiên tiến | 3 | Tăng 01 người so với năm 2025",
        ],
      ]),
    ).toEqual(["advanced-worker-over-last-year 4 unknown"]);
  });
});

test("dòng ở phần mục đích, yêu cầu không phải chỉ tiêu, không hỏi", () => {
  const { targets, questions } = checkDrawn([
    list,
    [
      "KẾ HOẠCH THI ĐUA NĂM 2026",
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Cổ vũ 04 phòng cùng thi đua; thực hiện tốt 03 khâu đột phá.",
      "II. CHỈ TIÊU",
      "1. Trên 70% cá nhân đạt Lao động tiên tiến.",
    ],
  ]);
  expect(targets.map(({ target }) => target.id)).toEqual(["advanced-worker-share"]);
  expect(questions.filter(({ id }) => id.startsWith("targets:not-understood"))).toEqual([]);
});

test("Bằng khen của một hội trung ương không phải Bằng khen của tỉnh", () => {
  const form = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | LĐTT | Bằng khen của Trung ương Hội Nông dân Việt Nam | Bằng khen của UBND tỉnh",
    "1 | Lê Văn Nam | x | | x",
    "2 | Hồ Thị Lan | x | x |",
    "3 | Võ Thị Hà | x | | x",
  ];
  const plan = ["CHỈ TIÊU THI ĐUA NĂM 2026", "- Bằng khen của Trung ương Hội Nông dân Việt Nam: 02 cá nhân."];
  expect(targetsOf([form, plan])).toEqual(["people-ministerial-diploma 1 missed"]);
});

test("điều giao chỉ tiêu cho một phòng dưới chữ «QUYẾT ĐỊNH:» chỉ đếm phòng ấy; điều sau là của cả cơ quan", () => {
  const plan = {
    name: "Quyết định",
    rows: [
      "KẾ HOẠCH THI ĐUA NĂM 2026",
      "",
      "QUYẾT ĐỊNH:",
      "Điều 1. Giao chỉ tiêu thi đua năm 2026 cho Phòng Đo đạc như sau:",
      "1. Chiến sĩ thi đua cơ sở: 02 người.",
      "2. Giấy khen: 02 người.",
      "Điều 2. Toàn Sở có ít nhất 05 người được tặng Giấy khen.",
    ],
  };
  expect(targetsOf([people, bodies, staff, plan])).toEqual([
    "people-grassroots-fighter@do-dac 2 met",
    "people-certificate@do-dac 1 missed",
    "people-certificate 4 missed",
  ]);
});

test("sáng kiến giao cho từng khối: không danh sách nào nói sáng kiến là của khối nào", () => {
  expect(
    ofLine("Sáng kiến đăng ký: nhóm công chức 02, nhóm hợp đồng 01.").every((line) => /unknown|attested/.test(line)),
  ).toBe(true);
});
