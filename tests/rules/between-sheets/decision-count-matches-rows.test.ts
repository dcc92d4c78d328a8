import { check } from "../../../src/actions/check";
import { workbookOf } from "../../reading/grid-of";
import { decisionCountMatchesRows } from "../../../src/rules/between-sheets/decision-count-matches-rows";
import { fifty, testRuleOnSheets } from "../sheet-tester";

/** What is told of a decision's own number. */
function told(title: string, ...more: readonly string[]): readonly string[] {
  const { findings } = check({
    snapshot: workbookOf({
      name: "QĐ",
      rows: [
        title,
        "TT | Họ và tên, tên tập thể | Đơn vị | Danh hiệu | Số quyết định | Ghi chú",
        "1 | Lò Văn Thiện | Văn phòng | Lao động tiên tiến | 87/QĐ-STP |",
        "2 | Quàng Thị Mai | Văn phòng | Lao động tiên tiến | 87/QĐ-STP |",
        "3 | Cà Văn Hòa | Phòng Công chứng | Lao động tiên tiến | 87/QĐ-STP |",
        "4 | Phòng Công chứng | Phòng Công chứng | Tập thể lao động tiên tiến | 87/QĐ-STP |",
        ...more,
      ],
    }),
    fileName: "QD.xlsx",
    today: "2026-03-01",
    year: null,
    regime: null,
    stage: "decided",
    overlay: {},
    answers: [],
    waivers: [],
  });
  return findings.filter(({ rule }) => rule === "decision-count-matches-rows").map(({ message }) => message.vi);
}

const TITLE = "DANH SÁCH ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2025";

describe("số ghi ở quyết định và các dòng của danh sách", () => {
  it.each([`${TITLE} (03 cá nhân, 01 tập thể)`, TITLE, `${TITLE} - CHO 3 CÁ NHÂN`])(
    "khớp thì không nêu: «%s»",
    (title) => {
      expect(told(title)).toEqual([]);
    },
  );

  it("khác thì nêu cả hai con số", () => {
    expect(told(`${TITLE} (04 cá nhân, 01 tập thể)`)).toEqual([
      "Ô A1 ghi 04 cá nhân, đếm từng dòng được 03. Kết quả đang tính theo từng dòng; anh/chị xem giúp.",
    ]);
  });

  it("dòng còn chờ quyết định không nằm trong số của quyết định", () => {
    const waiting = "5 | Vì Thị Duyên | Văn phòng | Lao động tiên tiến | | Chờ quyết định";
    expect(told(`${TITLE} (03 cá nhân, 01 tập thể)`, waiting)).toEqual([]);
  });
});

const decision = (people: number) => [
  {
    name: "QĐ",
    rows: [
      `DANH SÁCH ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2025 (${String(people)} cá nhân)`,
      "TT | Họ và tên | Đơn vị | Danh hiệu | Số quyết định",
      ...fifty((n, name) => [n + 1, name, "Phòng Một", "Lao động tiên tiến", "87/QĐ-STP"]),
    ],
  },
];

testRuleOnSheets(decisionCountMatchesRows, {
  silent: [{ name: "năm mươi người như quyết định ghi", stage: "decided", year: 2025, sheets: decision(50) }],
  told: [
    {
      name: "quyết định ghi nhiều hơn danh sách",
      stage: "decided",
      year: 2025,
      sheets: decision(52),
      at: ["A1"],
      severity: "warning",
    },
  ],
});
