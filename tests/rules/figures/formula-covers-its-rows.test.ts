import { printedTotalAddsUp } from "../../../src/rules/between-sheets/printed-total-adds-up";
import { formulaCoversItsRows } from "../../../src/rules/figures/formula-covers-its-rows";
import { fifty, findingsOn, testRuleOnSheets } from "../sheet-tester";

const top = ["SỞ VĂN HÓA", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", "", "TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS"];
const lines = [
  "1 | Lê Thị Một | Phòng A | x |",
  "2 | Lê Thị Hai | Phòng A | x |",
  "3 | Lê Thị Ba | Phòng B | x |",
  "4 | Lê Thị Tư | Phòng B | x | x",
  "5 | Lê Thị Năm | Phòng B | x |",
];
const totalled = (formulas: Readonly<Record<string, string>>, advanced: number, fighters: number) => [
  { rows: [...top, ...lines, ["", "Tổng cộng", null, advanced, fighters]], formulas },
];
/** Two sections with a subtotal each. */
const inSections = (formulas: Readonly<Record<string, string>>, figures: readonly number[]) => [
  {
    rows: [
      ...top,
      "I | Phòng A | | |",
      "1 | Lê Thị Một | | x |",
      "2 | Lê Thị Hai | | x |",
      ["", "Cộng", null, figures[0] ?? null, null],
      "II | Phòng B | | |",
      "1 | Lê Thị Ba | | x |",
      "2 | Lê Thị Tư | | x |",
      ["", "Cộng", null, figures[1] ?? null, null],
      ["", "Tổng cộng", null, figures[2] ?? null, null],
    ],
    formulas,
  },
];

testRuleOnSheets(formulaCoversItsRows, {
  silent: [
    {
      name: "năm mươi dòng và một dòng cộng lấy đủ",
      sheets: [
        {
          rows: [...top, ...fifty((n, name) => [n + 1, name, "Phòng A", "x", null]), ["", "Tổng cộng", null, 50, 0]],
          formulas: { D55: '=COUNTIF(D5:D54,"x")', E55: "=COUNTA(E5:E54)" },
        },
      ],
    },
    {
      name: "cộng từng mục rồi cộng hai dòng cộng",
      sheets: inSections({ D8: "=COUNTA(D6:D7)", D12: "=COUNTA(D10:D11)", D13: "=D8+D12" }, [2, 2, 4]),
    },
    {
      name: "dòng cộng của mục không lấy mục khác",
      sheets: inSections({ D8: "=COUNTA(D6:D7)", D12: "=COUNTA(D10:D11)" }, [2, 2, 4]),
    },
    {
      name: "hai vùng trong một công thức",
      sheets: inSections({ D13: '=COUNTIF(D6:D7,"x")+COUNTIF(D10:D11,"x")' }, [2, 2, 4]),
    },
  ],
  told: [
    {
      name: "bỏ sót dòng cuối mà số vẫn đúng vì ô ấy trống",
      sheets: totalled({ D10: '=COUNTIF(D5:D9,"x")', E10: "=COUNTA(E5:E8)" }, 5, 1),
      at: ["E10"],
      severity: "warning",
      vi: "Ô E10: công thức =COUNTA(E5:E8) bỏ sót dòng 9. Anh/chị xem lại vùng trong công thức.",
    },
    { name: "bỏ sót hai trong năm dòng", sheets: totalled({ E10: "=COUNTA(E7:E9)" }, 5, 1), at: ["E10"] },
    { name: "lấy cả chính nó", sheets: totalled({ E10: '=COUNTIF(E5:E10,"x")' }, 5, 1), at: ["E10"] },
    {
      name: "COUNTA đếm cả dòng cộng của mục",
      sheets: inSections({ D13: "=COUNTA(D6:D12)" }, [2, 2, 4]),
      at: ["D13"],
      vi: "Ô D13: công thức =COUNTA(D6:D12) đếm cả chữ ở dòng 8 và 12 là dòng tiêu đề hoặc dòng cộng. Anh/chị xem lại vùng trong công thức.",
    },
  ],
});

test("một công thức kéo sang phải là một lần nhắc, nêu các ô kia", () => {
  const sheets = totalled({ D10: '=COUNTIF(D5:D8,"x")', E10: '=COUNTIF(E5:E8,"x")' }, 5, 1);
  const found = findingsOn(formulaCoversItsRows, { name: "", sheets });
  expect(found.map(({ at: { column }, related }) => [column, related.map((cell) => cell.column)])).toEqual([[4, [5]]]);
});

test("số đã sai vì công thức sót dòng thì nhắc một lần, ở dòng cộng, và nói vì sao", () => {
  const sheets = totalled({ D10: '=COUNTIF(D5:D8,"x")' }, 4, 1);
  expect(findingsOn(formulaCoversItsRows, { name: "", sheets })).toEqual([]);
  const [found] = findingsOn(printedTotalAddsUp, { name: "", sheets });
  expect(found?.message.vi).toContain('Công thức =COUNTIF(D5:D8,"x") bỏ sót dòng 9.');
});
