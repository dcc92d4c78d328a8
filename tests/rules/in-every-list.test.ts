import { decisionCountMatchesRows } from "../../src/rules/between-sheets/decision-count-matches-rows";
import { titleIsSpelledAsInTheLaw } from "../../src/rules/cells/title-is-spelled-as-in-the-law";
import { codeBelongsToOnePerson } from "../../src/rules/people/code-belongs-to-one-person";
import { highestTitleStandsAlone } from "../../src/rules/people/highest-title-stands-alone";
import type { Rule } from "../../src/rules/rule";
import { toA1 } from "../../src/workbook/refs";
import type { DrawnRow } from "../reading/grid-of";
import { fifty, findingsOn } from "./sheet-tester";

/** Fifty people granted LĐTT; the cells of the fifth as a case says. */
function awarded({ code = "CB104", title = "LĐTT" }, ...below: readonly DrawnRow[]): readonly DrawnRow[] {
  return [
    "DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU NĂM 2025",
    "(Kèm theo Quyết định số 15/QĐ-SNV ngày 10/01/2026)",
    "TT | Họ và tên | Mã CB | Đơn vị | Danh hiệu",
    ...fifty((n, name) => [
      n + 1,
      name,
      n === 4 ? code : `CB${String(100 + n)}`,
      "Phòng Một",
      n === 4 ? title : "LĐTT",
    ]),
    ...below,
  ];
}

const collectives = (...lines: readonly string[]): readonly DrawnRow[] => [
  "SỔ THEO DÕI KHEN THƯỞNG TẬP THỂ",
  "TT | Tên tập thể | Năm | Danh hiệu",
  ...lines,
];
const initiatives = (code: string): readonly DrawnRow[] => [
  "DANH SÁCH SÁNG KIẾN NĂM 2026",
  "TT | Mã số | Tên sáng kiến | Tác giả",
  ...fifty((n, name) => [n + 1, n === 9 ? code : `SK${String(100 + n)}`, `Cải tiến quy trình số ${String(n)}`, name]),
];

describe("danh sách khen thưởng, sổ theo dõi, danh mục sáng kiến được rà soát như biểu đăng ký", () => {
  const told = (rule: Rule, rows: readonly DrawnRow[]) =>
    findingsOn(rule, { name: "", sheets: [{ rows }], stage: "decided" }).map(({ at }) => toA1(at));

  test.each<[string, Rule, readonly DrawnRow[]]>([
    ["mỗi người một mã", codeBelongsToOnePerson, awarded({})],
    ["danh hiệu viết tắt đúng", titleIsSpelledAsInTheLaw, awarded({})],
    ["số người ghi cuối danh sách đúng", decisionCountMatchesRows, awarded({}, "", "Danh sách này có 50 cá nhân.")],
    ["số của một phần danh sách", decisionCountMatchesRows, awarded({}, "", "Trong đó có 12 cá nhân là nữ.")],
    ["mỗi sáng kiến một mã", codeBelongsToOnePerson, initiatives("SK109")],
    [
      "hai danh hiệu của hai năm",
      highestTitleStandsAlone,
      collectives(
        "1 | Phòng A | 2024 | Tập thể LĐXS",
        "2 | Phòng A | 2025 | Tập thể LĐTT",
        "3 | Phòng B | 2025 | Tập thể LĐXS",
      ),
    ],
    [
      "sổ quen ghi cả hai danh hiệu",
      highestTitleStandsAlone,
      collectives("1 | Phòng A | 2024 | Tập thể LĐXS", "2 | Phòng A | 2024 | Tập thể LĐTT"),
    ],
  ])("không nhắc: %s", (_, rule, rows) => {
    expect(told(rule, rows)).toEqual([]);
  });

  test.each<[string, Rule, readonly DrawnRow[], string]>([
    ["hai người một mã", codeBelongsToOnePerson, awarded({ code: "CB103" }), "C8"],
    ["«LĐTTT»", titleIsSpelledAsInTheLaw, awarded({ title: "LĐTTT" }), "E8"],
    ["ghi 52 cá nhân", decisionCountMatchesRows, awarded({}, "", "Danh sách này có 52 cá nhân."), "A55"],
    ["hai sáng kiến một mã", codeBelongsToOnePerson, initiatives("SK108"), "B12"],
    [
      "một tập thể hai danh hiệu của một năm",
      highestTitleStandsAlone,
      collectives(
        "1 | Phòng A | 2024 | Tập thể LĐXS",
        "2 | Phòng A | 2024 | Tập thể LĐTT",
        "3 | Phòng B | 2024 | Tập thể LĐXS",
      ),
      "D4",
    ],
  ])("nhắc: %s", (_, rule, rows, at) => {
    expect(told(rule, rows)).toEqual([at]);
  });
});
