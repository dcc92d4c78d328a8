import type { DrawnRow } from "../grid-of";
import { readDrawn } from "../read-drawn";

/** «[Văn phòng]: advanced-labor-collective», a line a collective, and how many people beside them. */
function collectivesIn(rows: readonly DrawnRow[]): {
  readonly people: number;
  readonly collectives: readonly string[];
} {
  const { entries } = readDrawn(rows).register;
  return {
    people: entries.filter(({ kind }) => kind === "individual").length,
    collectives: entries
      .filter(({ kind }) => kind === "collective")
      .map(({ name, claims }) => `${name.value}: ${claims.map(({ award }) => award).join(" + ")}`),
  };
}

const title = "DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2026";
const table = [
  "STT | Họ và tên | Chức vụ | Đơn vị",
  "1 | Lê Văn Nam | Trạm trưởng | Trạm Thú y",
  "2 | Hồ Thị Lan | Kỹ thuật viên | Trạm Thú y",
];
const two = ["Phòng Kỹ thuật: advanced-labor-collective", "Trạm Thú y: advanced-labor-collective"];

describe("tập thể ghi thành lời, trên hoặc dưới bảng cá nhân", () => {
  it.each<[string, readonly DrawnRow[]]>([
    [
      "gạch đầu dòng dưới tiêu đề nêu danh hiệu",
      [
        title,
        "I. TẬP THỂ LAO ĐỘNG TIÊN TIẾN (02 tập thể)",
        "- Phòng Kỹ thuật;",
        "- Trạm Thú y.",
        "II. LAO ĐỘNG TIÊN TIẾN (02 cá nhân)",
        ...table,
      ],
    ],
    [
      "đánh số dưới tiêu đề nêu danh hiệu",
      [
        title,
        "A. Danh hiệu Tập thể lao động tiên tiến",
        "1. Phòng Kỹ thuật",
        "2. Trạm Thú y",
        "B. Danh hiệu Lao động tiên tiến",
        ...table,
      ],
    ],
    [
      "kể trên một dòng sau dấu hai chấm",
      [title, "I. Tập thể lao động tiên tiến: Phòng Kỹ thuật, Trạm Thú y", "II. Lao động tiên tiến:", ...table],
    ],
    [
      "dưới bảng",
      [
        title,
        "I. LAO ĐỘNG TIÊN TIẾN",
        ...table,
        "II. TẬP THỂ LAO ĐỘNG TIÊN TIẾN",
        "- Phòng Kỹ thuật",
        "- Trạm Thú y",
        "",
        " | NGƯỜI LẬP | | GIÁM ĐỐC",
      ],
    ],
    [
      "có câu dẫn giữa tiêu đề và danh sách",
      [
        title,
        "I. DANH HIỆU “TẬP THỂ LAO ĐỘNG TIÊN TIẾN”",
        "Trình Giám đốc Sở xem xét, quyết định:",
        "+ Phòng Kỹ thuật",
        "+ Trạm Thú y",
        "II. DANH HIỆU “LAO ĐỘNG TIÊN TIẾN”",
        ...table,
      ],
    ],
  ])("%s", (_, rows) => {
    expect(collectivesIn(rows)).toEqual({ people: 2, collectives: two });
  });

  test("một tập thể đứng ở hai danh hiệu là một tập thể với hai danh hiệu", () => {
    expect(
      collectivesIn([
        title,
        "I. TẬP THỂ LAO ĐỘNG TIÊN TIẾN",
        "- Phòng Kỹ thuật",
        "- Trạm Thú y",
        "II. TẬP THỂ LAO ĐỘNG XUẤT SẮC",
        "- Trạm Thú y",
        "III. LAO ĐỘNG TIÊN TIẾN",
        ...table,
      ]).collectives,
    ).toEqual([two[0], `${two[1] ?? ""} + excellent-labor-collective`]);
  });

  test("«Tập thể đăng ký danh hiệu: …» nói về đơn vị ghi ở trên", () => {
    expect(
      collectivesIn([
        "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "Đơn vị: Trạm Thú y",
        "Tập thể đăng ký: Tập thể lao động xuất sắc",
        "STT | Họ và tên | LĐTT | CSTĐCS",
        "1 | Lê Văn Nam | x | x",
        "2 | Hồ Thị Lan | x |",
      ]),
    ).toEqual({ people: 2, collectives: ["Trạm Thú y: excellent-labor-collective"] });
  });

  test("Bằng khen cho tập thể, rồi cho cá nhân", () => {
    expect(
      collectivesIn([
        title,
        "I. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH",
        "1. Tập thể:",
        "- Trạm Thú y",
        "2. Cá nhân:",
        ...table,
      ]).collectives,
    ).toEqual(["Trạm Thú y: provincial-diploma-of-merit"]);
  });

  test("đơn vị chỉ đứng trên người của mình thì không đăng ký gì", () => {
    expect(
      collectivesIn([
        "DANH SÁCH ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN NĂM 2026",
        "I. Phòng Kỹ thuật",
        "STT | Họ và tên | Chức vụ | LĐTT",
        "1 | Lê Văn Nam | Trưởng phòng | x",
        "II. Trạm Thú y",
        "STT | Họ và tên | Chức vụ | LĐTT",
        "1 | Hồ Thị Lan | Trạm trưởng | x",
      ]),
    ).toEqual({ people: 2, collectives: [] });
  });
});

describe("câu về tập thể gõ ngay trong cột họ tên, dưới danh sách", () => {
  it.each([
    ["tên đầy đủ", "Tập thể Phòng Kỹ thuật đăng ký danh hiệu: Tập thể lao động tiên tiến."],
    ["nói «Phòng»", "Phòng đăng ký danh hiệu: Tập thể lao động tiên tiến."],
    ["nói «tập thể đơn vị»", "Tập thể đơn vị đăng ký Tập thể lao động tiên tiến."],
  ])("%s: không phải tên người", (_, sentence) => {
    expect(
      collectivesIn([
        "UBND HUYỆN HÒA TIẾN",
        "PHÒNG KỸ THUẬT",
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên | Chức vụ | LĐTT",
        "1 | Lê Văn Nam | Trưởng phòng | x",
        "2 | Hồ Thị Lan | Kỹ thuật viên | x",
        "3 | Võ Đức Hùng | Kỹ thuật viên | x",
        "",
        ` | ${sentence}`,
        "",
        "Người lập | | Trưởng phòng",
      ]),
    ).toEqual({ people: 3, collectives: [expect.stringMatching(/^phòng kỹ thuật: advanced-labor-collective$/iu)] });
  });
});
