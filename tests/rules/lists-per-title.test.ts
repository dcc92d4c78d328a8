import { collectiveRegistersOnce } from "../../src/rules/collectives/collective-registers-once";
import { personRegistersOnce } from "../../src/rules/people/person-registers-once";
import { runRules } from "../../src/rules/run";
import { regimeById } from "../../src/domain/regimes/regime-for";
import { toA1 } from "../../src/workbook/refs";
import { type DrawnRow, workbookOf } from "../reading/grid-of";
import { readDrawn } from "../reading/read-drawn";

/** Where the sheet is told to name a recipient twice. */
function toldTwice(rows: readonly DrawnRow[]): readonly string[] {
  const input = {
    reading: readDrawn(rows),
    snapshot: workbookOf(rows),
    regime: regimeById("law-2022"),
    overlay: {},
    stage: "registration",
    year: 2026,
    today: "2026-03-01",
    answers: [],
    waivers: [],
  } as const;
  const rules = [personRegistersOnce, collectiveRegistersOnce];
  return runRules(input, rules)
    .filter(({ rule }) => rules.some(({ id }) => id === rule))
    .map(({ at }) => toA1(at));
}

const lists = (more: { readonly lao?: string; readonly giay?: string } = {}): readonly DrawnRow[] => [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "TT | Họ và tên, tên tập thể | Chức vụ | Đơn vị",
  "I. Chiến sĩ thi đua cơ sở (02 người)",
  "1 | Lê Văn Nam | Trưởng trạm | Trạm Thú y",
  "2 | Hồ Thị Lan | Kỹ thuật viên | Trạm Thú y",
  "II. Lao động tiên tiến (03 người)",
  "1 | Lê Văn Nam | Trưởng trạm | Trạm Thú y",
  "2 | Hồ Thị Lan | Kỹ thuật viên | Trạm Thú y",
  `3 | ${more.lao ?? "Võ Đức Hùng | Văn thư"} | Trạm Thú y`,
  "III. Giấy khen của Giám đốc (02 người)",
  "1 | Lê Văn Nam | Trưởng trạm | Trạm Thú y",
  `2 | ${more.giay ?? "Mai Thị Hoa | Kế toán"} | Trạm Thú y`,
  "IV. Tập thể lao động tiên tiến (01 tập thể)",
  "1 | Trạm Thú y",
  "V. Tập thể lao động xuất sắc (01 tập thể)",
  "1 | Trạm Thú y",
];

describe("mỗi danh hiệu một danh sách", () => {
  test("một người, một tập thể có trong nhiều danh sách: không nhắc", () => {
    expect(toldTwice(lists())).toEqual([]);
  });

  test.each([
    ["chép nguyên dòng", { lao: "Hồ Thị Lan | Kỹ thuật viên" }, ["B9"]],
    ["ghi chức vụ khác đi", { lao: "Hồ Thị Lan | KTV" }, ["B9"]],
    ["ở danh sách khen thưởng", { giay: "Lê Văn Nam | Trưởng trạm" }, ["B12"]],
  ])("hai lần trong cùng một danh sách, %s: có nhắc", (_, more, at) => {
    expect(toldTwice(lists(more))).toEqual(at);
  });
});

describe("mỗi danh hiệu một dòng trong cùng một bảng", () => {
  const table = (last: string): readonly DrawnRow[] => [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Họ và tên | Chức vụ | Đơn vị | Danh hiệu, hình thức khen thưởng",
    "1 | Lê Văn Nam | Trưởng trạm | Trạm Thú y | Lao động tiên tiến",
    "2 | Lê Văn Nam | Trưởng trạm | Trạm Thú y | Chiến sĩ thi đua cơ sở",
    "3 | Hồ Thị Lan | Kỹ thuật viên | Trạm Thú y | Lao động tiên tiến",
    last,
  ];

  test("một người hai danh hiệu: không nhắc", () => {
    expect(toldTwice(table("4 | Hồ Thị Lan | Kỹ thuật viên | Trạm Thú y | Giấy khen"))).toEqual([]);
  });

  test("một người ghi hai lần cùng một danh hiệu, chức vụ ghi khác nhau: có nhắc", () => {
    expect(toldTwice(table("4 | Hồ Thị Lan | Kế toán | Trạm Thú y | Lao động tiên tiến"))).toEqual(["B6"]);
  });
});
