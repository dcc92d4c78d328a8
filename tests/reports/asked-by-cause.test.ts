import { planFill } from "../../src/reports/fill/plan-fill";
import type { Answer } from "../../src/domain/answer";
import { isLeader, headsSmallGroup } from "../../src/counting/leaders";
import { cellsWritten, filledField, type FieldSummary } from "./field-office";
import { inputFor } from "./fill-input";
import type { SmallRegister } from "./small-register";

// What two careful colleagues would fill in differently, and what only looks like that.

const farm: SmallRegister = {
  people: [
    { name: "Lâm Thị Hoa", unit: "Phòng Kế toán", position: "Kế toán trưởng", awards: ["advanced-worker"] },
    { name: "Mạc Văn Kính", unit: "Phòng Kế toán", position: "Phó Trưởng phòng", awards: ["advanced-worker"] },
    { name: "Bùi Thị Lụa", unit: "Đội Trồng trọt", position: "Tổ trưởng" },
    { name: "Hồ Văn Mạnh", unit: "Đội Trồng trọt", position: "Công nhân", awards: ["advanced-worker"] },
  ],
};
const leadersAsked = {
  name: "Tổng hợp",
  rows: ["TT | Đơn vị | Tổng số | Lãnh đạo, quản lý | LĐTT", "1 | Phòng Kế toán", "2 | Đội Trồng trọt"],
};

describe("«lãnh đạo, quản lý» where there are team heads and a chief accountant", () => {
  const plan = (answers: readonly Answer[] = []) => planFill(inputFor(leadersAsked, farm, { answers }));

  test("is asked once, and the rest is filled", () => {
    const { questions } = plan();
    expect(cellsWritten(plan())).toEqual({ C2: 2, E2: 2, C3: 2, E3: 1 });
    expect(questions.map(({ sentence }) => sentence.vi)).toEqual([
      "Biểu «Tổng hợp» (ô D2) cần số lãnh đạo, quản lý: «Kế toán trưởng», «Tổ trưởng» có tính là lãnh đạo, quản lý không?",
    ]);
  });

  test.each([
    ["follow", { D2: 1 }],
    ["lead", { D2: 2, D3: 1 }],
  ])("answered «%s», it is filled", (id, written) => {
    const [question] = plan().questions;
    const answer = question?.options.find((option) => option.id === id)?.answer;
    if (answer === undefined) throw new Error(`no option ${id}`);
    const answered = plan([answer]);
    expect(answered.questions).toEqual([]);
    expect(cellsWritten(answered)).toMatchObject(written);
  });

  test.each([
    ["Tổ trưởng chuyên môn", "Tổ Toán", false],
    ["Tổ trưởng", "Tổ Ngữ văn", false],
    ["Tổ trưởng tuần tra", "Hạt Suối Đá", true],
    ["Trưởng phòng", "Phòng Tổng hợp", false],
    ["Giáo viên chủ nhiệm", "Khối 4", false],
  ])("«%s» of «%s» heads a small group that may count: %s", (position, unit, expected) => {
    expect(headsSmallGroup(position, unit)).toBe(expected);
    if (expected) expect(isLeader(position, unit)).toBe(false);
  });
});

const layouts: readonly (FieldSummary & { readonly left?: readonly string[] })[] = [
  {
    name: "«Cộng cá nhân» over titles that one person holds together: rows or people? it is left",
    sheet: {
      rows: ["TT | Danh hiệu | Số lượng", "A | Cá nhân", "1 | LĐTT", "2 | CSTĐCS", " | Cộng cá nhân"],
    },
    written: { C3: 10, C4: 3 },
    left: ["C5"],
  },
  {
    name: "«Cộng» alone adds up the rows",
    sheet: { rows: ["TT | Danh hiệu | Số lượng", "1 | LĐTT", "2 | CSTĐCS", " | Cộng"] },
    written: { C2: 10, C3: 3, C4: 13 },
  },
  {
    name: "a share of CSTĐCS without its whole, beside one that names its own",
    sheet: {
      rows: [
        "SỐ LIỆU ĐĂNG KÝ NĂM 2022",
        "Số người đăng ký Lao động tiên tiến: | ",
        "Tỷ lệ Lao động tiên tiến trên tổng số CBCCVC: | ",
        "Số người đăng ký CSTĐCS: | ",
        "Tỷ lệ CSTĐCS: | ",
      ],
    },
    written: { B2: 10, B3: 90.91, B4: 3 },
    left: ["B5"],
  },
  {
    name: "this year less last year; blank or dashed years leave it blank, shares are hers",
    sheet: {
      rows: [
        "TT | Danh hiệu | ĐVT | Kết quả năm 2021 | Đăng ký năm 2022 | Chênh lệch | Tăng, giảm tỷ lệ (%)",
        "1 | Lao động tiên tiến | người | 12",
        "2 | Chiến sĩ thi đua cơ sở | người | 3",
        "3 | Giấy khen | người | -",
        "4 | Giấy khen | phòng | 1",
      ],
    },
    written: { E2: 10, F2: -2, E3: 3, E4: 2, E5: 1 },
  },
  {
    name: "collectives by a sign: the title says so; the total is a number",
    sheet: {
      rows: [
        "Bảng 3. Tập thể (tích v vào ô danh hiệu)",
        "TT | Tên tập thể | TTLĐTT | TTLĐXS",
        "1 | Văn phòng",
        "2 | Phòng Hợp tác quốc tế",
        "3 | Phòng Lãnh sự",
        " | Cộng",
      ],
    },
    written: { C3: "v", C4: "v", D4: "v", C6: 2, D6: 1 },
  },
  {
    name: "collectives by a sign: she has begun with x",
    sheet: {
      rows: [
        "TT | Tên tập thể | TTLĐTT | TTLĐXS",
        "1 | Văn phòng | x",
        "2 | Thanh tra Sở",
        "3 | Phòng Hợp tác quốc tế",
      ],
    },
    written: { C3: "x", C4: "x", D4: "x" },
  },
];

test.each(layouts)("$name", (layout) => {
  const plan = filledField(layout);
  expect(cellsWritten(plan)).toEqual(layout.written);
  if (layout.left !== undefined)
    expect(plan.skipped.map(({ ref }) => `${String.fromCharCode(64 + ref.column)}${String(ref.row)}`)).toEqual(
      layout.left,
    );
});
