import { checkDrawn, targetsOf } from "./check-drawn";

const list = [
  "CÔNG TY TNHH CHÈ ĐỒI XANH",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS | Giấy khen",
  "1 | Lê Văn Nam | Giám đốc | Ban Giám đốc | x | x |",
  "2 | Hồ Thị Lan | Quản đốc | Phân xưởng Sao | x | x | x",
  "3 | Võ Đức Hùng | Công nhân | Phân xưởng Sao | x | |",
  "4 | Mai Thị Hoa | Quản đốc | Phân xưởng Đóng gói | x | | x",
  "5 | Đỗ Văn Minh | Công nhân | Phân xưởng Đóng gói | | |",
  "6 | Trần Thị Sen | Đội trưởng | Đội Vận tải | x | x |",
  "7 | Bùi Văn Khang | Lái xe | Đội Vận tải | x | |",
];

const figures = (plan: readonly string[]) => targetsOf([list, plan]).filter((one) => !one.startsWith("attested"));

describe("mức của cả cơ quan đứng bên mức của từng đơn vị", () => {
  test.each([
    "Toàn Công ty (kể cả Ban Giám đốc)",
    "Cả Công ty, gồm cả Ban Giám đốc",
    "Toàn Công ty (07 người)",
    "Tổng cộng toàn Công ty",
  ])("dòng «%s» dưới các phân xưởng", (whole) => {
    const plan = [
      "GIAO CHỈ TIÊU THI ĐUA NĂM 2026",
      "TT | Đơn vị | Lao động tiên tiến (%) | CSTĐCS (người)",
      "1 | Phân xưởng Sao | 100 | 1",
      "2 | Phân xưởng Đóng gói | 80 | 1",
      "3 | Đội Vận tải | 90 | 1",
      `| ${whole} | 90 | 4`,
    ];
    expect(figures(plan).slice(-2)).toEqual(["advanced-worker-share 6/7 missed", "people-grassroots-fighter 3 missed"]);
  });

  test("cột «Cả Công ty (tính cả Ban Giám đốc)» bên các phân xưởng", () => {
    const plan = [
      "CHỈ TIÊU THI ĐUA NĂM 2026",
      "TT | Chỉ tiêu | Phân xưởng Sao | Phân xưởng Đóng gói | Đội Vận tải | Cả Công ty (tính cả Ban Giám đốc)",
      "1 | Lao động tiên tiến (%) | 100 | 80 | 90 | 85",
      "2 | CSTĐCS (người) | 1 | 1 | 1 | 3",
    ];
    expect(figures(plan).filter((one) => !one.includes("@"))).toEqual([
      "advanced-worker-share 6/7 met",
      "people-grassroots-fighter 3 met",
    ]);
  });

  test("«(không kể Ban Giám đốc)» bớt người, chưa biết thì hỏi", () => {
    const plan = [
      "GIAO CHỈ TIÊU THI ĐUA NĂM 2026",
      "TT | Đơn vị | Lao động tiên tiến (%) | CSTĐCS (người)",
      "1 | Phân xưởng Sao | 100 | 1",
      "2 | Phân xưởng Đóng gói | 80 | 1",
      "| Toàn Công ty (không kể Ban Giám đốc) | 90 | 4",
    ];
    expect(
      figures(plan)
        .slice(-2)
        .every((one) => one.endsWith("unknown")),
    ).toBe(true);
  });
});

describe("tổng số của cả cơ quan trong câu", () => {
  test.each([
    ["2. Tổng số Giấy khen của Công ty cho cá nhân: không quá 01 người.", "people-certificate 2 missed"],
    ["3. Tổng số Chiến sĩ thi đua cơ sở toàn Công ty tối đa 04 người.", "people-grassroots-fighter 3 met"],
    ["4. Ban hành Giấy khen cho ít nhất 02 cá nhân.", "people-certificate 2 met"],
  ])("%s", (line, expected) => {
    expect(figures(["CHỈ TIÊU THI ĐUA NĂM 2026", "", line])).toEqual([expected]);
  });
});

describe("mỗi đơn vị một ít, cả cơ quan một trần", () => {
  const clash = (lines: readonly string[]) =>
    checkDrawn([list, ["CHỈ TIÊU THI ĐUA NĂM 2026", "", ...lines]]).contradictions.map(({ message }) => message.vi);

  test("ba đơn vị mỗi nơi 01 người là 03, trần 02", () => {
    expect(
      clash([
        "- Mỗi đơn vị có ít nhất 01 Chiến sĩ thi đua cơ sở.",
        "- Chiến sĩ thi đua cơ sở toàn Công ty: không quá 02 người.",
      ]),
    ).toHaveLength(1);
  });

  test("trần bằng đúng tổng thì không nói gì", () => {
    expect(
      clash([
        "- Mỗi đơn vị có ít nhất 01 Chiến sĩ thi đua cơ sở.",
        "- Chiến sĩ thi đua cơ sở toàn Công ty: không quá 03 người.",
      ]),
    ).toEqual([]);
  });
});

describe("mức của đơn vị đủ lớn", () => {
  test.each([
    "Đơn vị có từ 02 người trở lên: mỗi đơn vị ít nhất 01 Giấy khen.",
    "Đối với phân xưởng, đội có từ 02 người trở lên thì mỗi đơn vị có ít nhất 01 Giấy khen.",
    "Đơn vị từ 02 người trở lên có ít nhất 01 Giấy khen.",
  ])("%s", (line) => {
    const three = [...list, "8 | Cao Thị Nhài | Kế toán | Phòng Kế toán | x | |"];
    expect(targetsOf([three, ["CHỈ TIÊU THI ĐUA NĂM 2026", "", `- ${line}`]])).toEqual([
      "people-certificate@phan-xuong-sao 1 met",
      "people-certificate@phan-xuong-dong-goi 1 met",
      "people-certificate@doi-van-tai 0 missed",
    ]);
  });
});
