import { targetsOf } from "./check-drawn";
import { bodies, ofLine, people, staff } from "./drawn-office";

const office = [people, bodies, staff];
const table = (...rows: readonly string[]) => targetsOf([...office, ["CHỈ TIÊU THI ĐUA NĂM 2026", ...rows]]);

describe("tăng so với năm trước, số năm trước đứng ngay trong câu", () => {
  test.each([
    ["- Giấy khen tăng 02 so với năm 2025 (03 người).", "certificate-over-last-year 4 missed"],
    ["- Năm 2025 có 01 CSTĐCS, năm 2026 phấn đấu tăng 02.", "grassroots-fighter-over-last-year 3 met"],
    ["- Năm 2025 có 01 CSTĐCS, năm 2026 giữ vững.", "grassroots-fighter-over-last-year 3 met"],
    ["- CSTĐCS năm 2026 tăng thêm 01 so với năm 2025 là 03 người.", "grassroots-fighter-over-last-year 3 missed"],
    ["- Số CSTĐCS không ít hơn năm 2025 (04).", "grassroots-fighter-over-last-year 3 missed"],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual([expected]);
  });
});

describe("năm nào đem so: năm đứng sau chữ so, không phải năm của kế hoạch", () => {
  const asked = (line: string) =>
    targetsOf([
      ...office,
      ["KẾT QUẢ", "Danh hiệu | Kết quả năm 2024 | Kết quả năm 2025", "Chiến sĩ thi đua cơ sở | 1 | 3"],
      ["KẾ HOẠCH PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2026", "I. CHỈ TIÊU", line],
    ]);
  test.each([
    ["- Tăng 01 CSTĐCS trong năm 2026.", "missed"],
    ["- Số CSTĐCS năm 2026 cao hơn năm 2024.", "met"],
    ["- So sánh năm 2026 với năm 2024: CSTĐCS tăng 02.", "met"],
    ["- Giữ vững số CSTĐCS của năm 2024.", "met"],
    ["- Năm 2026 giữ vững số CSTĐCS.", "met"],
  ])("%s", (line, status) => {
    expect(asked(line)).toEqual([`grassroots-fighter-over-last-year 3 ${status}`]);
  });
});

describe("kết quả năm trước kể trước chỉ tiêu không phải chỉ tiêu", () => {
  test.each([
    ["- Năm 2025 có 03 Giấy khen, năm 2026 phấn đấu 05.", ["people-certificate 4 missed"]],
    [
      "- Năm 2025 có 03 Giấy khen của Giám đốc Sở, 01 Bằng khen UBND tỉnh; năm 2026 phấn đấu 05 Giấy khen.",
      ["people-certificate 4 missed"],
    ],
    ["- Năm 2025 đạt 80% LĐTT, năm 2026 phấn đấu 75% trở lên.", ["advanced-worker-share 7/9 met"]],
    ["- Năm 2025 có 02 tập thể đạt TTLĐXS, phấn đấu năm 2026 có 03 tập thể.", ["units-excellent-collective 1 missed"]],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });

  test("đứng ở dòng riêng", () => {
    const plan = ["- Kết quả năm 2025: 04 CSTĐCS, 02 Giấy khen.", "- Năm 2026: 05 Giấy khen."];
    expect(table("I. CHỈ TIÊU", ...plan)).toEqual(["people-certificate 4 missed"]);
  });
});

describe("ít đi hoặc không tăng: không đếm thành mức sàn", () => {
  test.each([
    "- Giảm 01 Giấy khen so với năm 2025.",
    "- CSTĐCS ít hơn năm 2025 không quá 01.",
    "- Số CSTĐCS không tăng so với năm 2025 (03).",
  ])("%s", (line) => {
    expect(ofLine(line)).toEqual(["attested ? attested"]);
  });
});

describe("bảng có cột của năm trước", () => {
  test("số năm trước ở cột chỉ ghi năm, mức ghi bằng chữ", () => {
    expect(
      table(
        "STT | Chỉ tiêu | Năm 2025 | Kế hoạch năm 2026",
        "1 | Chiến sĩ thi đua cơ sở | 2 | tăng 01 so với năm 2025",
        "2 | Giấy khen | 5 | bằng năm 2025",
        "3 | Bằng khen UBND tỉnh | 1 | Giảm 01 so với năm 2025",
      ),
    ).toEqual([
      "grassroots-fighter-over-last-year 3 met",
      "certificate-over-last-year 4 missed",
      "attested ? attested",
    ]);
  });

  test("hai năm trước, mỗi dòng so với một năm", () => {
    expect(
      table(
        "STT | Nội dung | 2024 | 2025 | Phấn đấu 2026",
        "1 | Số CSTĐCS | 1 | 2 | Tăng 02 người so với năm 2024",
        "2 | Số Giấy khen | 2 | 4 | Tăng 20% so với 2025",
        "3 | Số LĐTT | 6 | 5 | Tăng 3 người",
      ),
    ).toEqual([
      "grassroots-fighter-over-last-year 3 met",
      "certificate-over-last-year 4 missed",
      "advanced-worker-over-last-year 7 missed",
    ]);
  });

  test.each(["Tăng thêm năm 2026", "Tăng so với năm 2025", "Mức tăng"])(
    "cột «%s» ghi số tăng, không ghi mức",
    (head) => {
      expect(
        table(
          `STT | Nội dung | Kết quả 2025 | ${head}`,
          "1 | Số CSTĐCS | 1 | 2",
          "2 | Số Giấy khen | 4 | 10%",
          "3 | Số Bằng khen UBND tỉnh | 2 | -1",
        ),
      ).toEqual([
        "grassroots-fighter-over-last-year 3 met",
        "certificate-over-last-year 4 missed",
        "attested ? attested",
      ]);
    },
  );

  test("mức và số tăng đứng hai cột: mức là mức", () => {
    expect(
      table(
        "STT | Nội dung | Thực hiện 2025 | Chỉ tiêu 2026 | Tăng (+), giảm (-)",
        "1 | Số CSTĐCS | 1 | 2 | 1",
        "2 | Số Giấy khen | 2 | 5 | 3",
      ),
    ).toEqual(["people-grassroots-fighter 3 exceeded", "people-certificate 4 missed"]);
  });
});
