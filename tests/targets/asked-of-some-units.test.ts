import type { DrawnRow } from "../reading/grid-of";
import { checkDrawn, inShort, targetsOf } from "./check-drawn";
import { ofLine } from "./drawn-office";

/** Two teams, and an office beside them that is none. */
const people: readonly string[] = [
  "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
  "TT | Họ và tên | Đơn vị | CSTT | CSTĐCS",
  "1 | Lê Văn Nam | Văn phòng | x | x",
  "2 | Hồ Văn Lân | Đội Trinh sát | x | x",
  "3 | Võ Đức Hùng | Đội Trinh sát | x |",
  "4 | Mai Văn Hòa | Đội Trinh sát | x | x",
  "5 | Đỗ Văn Minh | Đội Hậu cần | x |",
  "6 | Phan Văn Quý | Đội Hậu cần | x |",
];
const teams: readonly DrawnRow[] = [
  "ĐĂNG KÝ DANH HIỆU TẬP THỂ NĂM 2026",
  "TT | Tập thể | Danh hiệu",
  "1 | Văn phòng | ",
  "2 | Đội Trinh sát | Đơn vị tiên tiến, Đơn vị quyết thắng",
  "3 | Đội Hậu cần | Đơn vị tiên tiến",
];
const of = (...lines: readonly string[]) =>
  targetsOf([people, teams, ["CHỈ TIÊU THI ĐUA NĂM 2026", "Tổng quân số: 06 đồng chí", ...lines]]);

describe("đơn vị kế hoạch gọi tên loại: chỉ tính những đơn vị được gọi như thế", () => {
  test.each<readonly [string, readonly string[]]>([
    ["- 100% đội đăng ký danh hiệu Đơn vị tiên tiến", ["advanced-unit-share 2/2 met"]],
    [
      "- 100% đội đạt Đơn vị tiên tiến, trong đó từ 01 đội trở lên đạt Đơn vị quyết thắng",
      ["advanced-unit-share 2/2 met", "units-determined-to-win-unit 1 met"],
    ],
    // Everybody's word for the parts of an office.
    ["- 60% đơn vị đạt Đơn vị tiên tiến", ["advanced-unit-share 2/3 met"]],
    // No «trạm» stands in the list.
    ["- 100% trạm đạt Đơn vị tiên tiến", ["advanced-unit-share 2 unknown"]],
  ])("«%s»", (line, expected) => {
    expect(of(line)).toEqual(expected);
  });
});

test("loại đơn vị không có trong biểu được hỏi một câu", () => {
  const { questions } = checkDrawn([people, teams, ["CHỈ TIÊU THI ĐUA NĂM 2026", "- 100% trạm đạt Đơn vị tiên tiến"]]);
  expect(questions.map(({ id }) => id).filter((id) => id.startsWith("targets:"))).toEqual(["targets:base:tram"]);
});

describe("giao cho đơn vị theo số người", () => {
  test("đơn vị đủ người thì tính, đơn vị ít hơn thì không", () => {
    expect(of("- Đơn vị có từ 03 người trở lên phải có ít nhất 02 người đạt CSTĐCS")).toEqual([
      "people-grassroots-fighter@doi-trinh-sat 2 met",
    ]);
    expect(of("- Đơn vị có dưới 03 người (kể cả Văn phòng) có ít nhất 01 người đạt CSTĐCS")).toContain(
      "people-grassroots-fighter@doi-hau-can 0 missed",
    );
  });

  test("«mỗi đội có từ 01 người trở lên …» là mức, không phải cỡ của đội", () => {
    expect(of("- Mỗi đội có từ 01 người trở lên đạt CSTĐCS")).toEqual(
      expect.arrayContaining([
        "people-grassroots-fighter@doi-trinh-sat 2 exceeded",
        "people-grassroots-fighter@doi-hau-can 0 missed",
      ]),
    );
  });
});

describe("bảng giao cho từng đơn vị, danh hiệu tập thể ghi bằng chữ", () => {
  test("mỗi ô là một chỉ tiêu của đơn vị ấy, dòng cuối của cả cơ quan", () => {
    expect(
      targetsOf([
        people,
        teams,
        [
          "BẢNG GIAO CHỈ TIÊU THI ĐUA NĂM 2026",
          "Tổng quân số: 06 đồng chí",
          "TT | Đơn vị | CSTT (%) | CSTĐCS (người) | Danh hiệu tập thể",
          "1 | Đội Trinh sát | 100 | 2 | Đơn vị quyết thắng",
          "2 | Đội Hậu cần | 90 | 1 | Đơn vị quyết thắng",
          " | Toàn đơn vị | 90 | 3 | ít nhất 01 Đơn vị quyết thắng",
        ],
      ]),
    ).toEqual([
      "advanced-soldier-share@doi-trinh-sat 3/3 unknown",
      "people-grassroots-fighter@doi-trinh-sat 2 met",
      "units-determined-to-win-unit@doi-trinh-sat 1 met",
      "advanced-soldier-share@doi-hau-can 2/2 unknown",
      "people-grassroots-fighter@doi-hau-can 0 missed",
      "units-determined-to-win-unit@doi-hau-can 0 missed",
      "advanced-soldier-share 6/6 met",
      "people-grassroots-fighter 3 met",
      "units-determined-to-win-unit 1 met",
    ]);
  });
});

describe("danh hiệu nhắc thêm bên cạnh, số của việc khác", () => {
  test.each<readonly [string, readonly string[]]>([
    ["- LĐTT (kể cả CSTĐCS): ít nhất 90% CBCC", ["advanced-worker-share 6/8 missed"]],
    ["- 70% CBCC, kể cả người đạt CSTĐCS, đạt Lao động tiên tiến", ["advanced-worker-share 6/8 met"]],
    ["- Tập thể LĐTT (gồm cả Tập thể LĐXS): 3/3 phòng", ["advanced-collective-share 3/3 met"]],
    // Those who hold the lower title alone: no count of ours.
    ["- LĐTT (không kể CSTĐCS): ít nhất 50% CBCC", ["attested-share ? attested"]],
    ["- 05 sáng kiến của người lao động trực tiếp", ["attested ? attested"]],
  ])("«%s»", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });

  test("ghi chú về số của năm trước không thành chỉ tiêu", () => {
    expect(of("- 50% quân số đạt CSTĐCS", "Ghi chú: Giấy khen năm trước do 03 huyện cũ ký, chưa có số.")).toEqual([
      "grassroots-fighter-share 3/6 met",
    ]);
  });
});

describe("số của năm trước nằm ở sheet khác", () => {
  const before: readonly DrawnRow[] = [
    "KẾT QUẢ THI ĐUA NĂM 2025",
    "Nội dung | Số lượng",
    "Chiến sĩ tiên tiến | 5",
    "Chiến sĩ thi đua cơ sở | 2",
    "Giấy khen | chưa có",
  ];

  test("«tăng … so với năm 2025» lấy số ở đó; chưa có số thì hỏi", () => {
    const { targets, questions } = checkDrawn([
      people,
      teams,
      [
        "CHỈ TIÊU THI ĐUA NĂM 2026",
        "- Số CSTĐCS tăng ít nhất 02 người so với năm 2025",
        "- Số Chiến sĩ tiên tiến không ít hơn năm 2025",
        "- Giấy khen tăng 20% so với năm 2025",
        "- Tỷ lệ CSTT tăng 3 điểm phần trăm so với năm 2025",
      ],
      before,
    ]);
    expect(targets.map(({ target, status }) => `${target.id} ${status}`)).toEqual([
      "grassroots-fighter-over-last-year missed",
      "advanced-soldier-over-last-year met",
      "certificate-over-last-year unknown",
      "attested attested",
    ]);
    expect(questions.map(({ id }) => id)).toContain("targets:base:individual certificate-of-merit 2025");
  });
});

describe("cột «Cách tính» của một dòng nói về dòng ấy", () => {
  test("trừ hợp đồng ở dòng 1 không trừ ở dòng 2", () => {
    const rows: readonly DrawnRow[] = [
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ và tên | Loại | LĐTT | CSTĐCS",
      "1 | Lê Văn Nam | Công chức | x | x",
      "2 | Hồ Thị Lan | Công chức | x |",
      "3 | Võ Đức Hùng | Viên chức | x |",
      "4 | Mai Thị Hoa | HĐLĐ | x |",
      "5 | Đỗ Văn Minh | HĐLĐ | | ",
    ];
    expect(
      targetsOf([
        rows,
        [
          "KHUNG CHỈ TIÊU THI ĐUA NĂM 2026",
          "TT | Nội dung | Tối thiểu | Tối đa | Cách tính",
          "1 | Lao động tiên tiến | 90% | | Chỉ tính công chức, viên chức; không tính HĐLĐ",
          "2 | Chiến sĩ thi đua cơ sở | | 25% | Trên tổng số người đăng ký LĐTT (kể cả HĐLĐ)",
        ],
      ]),
    ).toEqual(["advanced-worker-share 3/3 met", "grassroots-fighter-cap 1/4 met"]);
  });
});

describe("công ty gọi mọi người là «người lao động»", () => {
  test("biểu không chia loại lao động thì là tất cả; có chia thì là người hợp đồng", () => {
    const line = "- 80% người lao động đạt Chiến sĩ thi đua cơ sở";
    expect(of(line)).toEqual(["grassroots-fighter-share 3/6 missed"]);
    expect(ofLine(line)).toEqual(["grassroots-fighter-share 0/1 missed"]);
  });
});

describe("chỉ tiêu đặt cạnh danh sách, chung dòng với người", () => {
  const beside = (box: readonly string[]) =>
    people.map((row, index) => `${row}${" | ".repeat(Math.max(0, 6 - row.split("|").length))}${box[index] ?? ""}`);

  test.each<readonly [string, readonly string[]]>([
    ["dòng chữ", ["", "CHỈ TIÊU NĂM 2026", "- 90% quân số đạt CSTĐCS", "- 50% đơn vị đạt Đơn vị quyết thắng"]],
    [
      "bảng có đầu cột",
      ["", " | Nội dung | Chỉ tiêu | Kết quả", " | CSTĐCS | ≥ 90% quân số |", " | Đơn vị quyết thắng | ≥ 50% |"],
    ],
  ])("%s: đọc là chỉ tiêu, không ai được thêm danh hiệu", (_what, box) => {
    const { targets, figures } = checked([beside(box), teams]);
    expect(targets).toEqual(["grassroots-fighter-share 3/6 missed", "determined-to-win-unit-share 1/3 missed"]);
    expect(figures).toBe(3);
  });

  function checked(sheets: Parameters<typeof checkDrawn>[0]): { targets: readonly string[]; figures: number } {
    const { targets, counted } = checkDrawn(sheets);
    const fighters = counted.find(({ award }) => award === "grassroots-emulation-fighter");
    return { targets: targets.map(inShort), figures: fighters?.ladder.people.value ?? -1 };
  }
});

test("«Thực hiện 2025 | Kế hoạch 2026»: một ô ghi mức tăng không làm mất các dòng khác", () => {
  expect(
    targetsOf([
      people,
      teams,
      [
        "CÁC CHỈ TIÊU THI ĐUA",
        "Nội dung | Thực hiện 2025 | Kế hoạch 2026",
        "Số CSTĐCS | 2 | 4",
        "Chiến sĩ tiên tiến | 4 | tăng 25% so với năm 2025",
        "Đơn vị quyết thắng | 1 | 1",
      ],
    ]),
  ).toEqual([
    "people-grassroots-fighter 3 missed",
    "advanced-soldier-over-last-year 6 met",
    "units-determined-to-win-unit 1 met",
  ]);
});
