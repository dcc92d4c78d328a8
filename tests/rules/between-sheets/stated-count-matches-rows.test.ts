import { statedCountMatchesRows } from "../../../src/rules/between-sheets/stated-count-matches-rows";
import type { StatedCount } from "../../../src/domain/register/sheets-own-figures";
import { testRule } from "../rule-tester";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const worker = { marks: ["advanced-worker"] } as const;
const fighter = { marks: ["grassroots-emulation-fighter"] } as const;
const entries = [worker, worker, fighter, {}];
const at = { sheet: "Đăng ký", row: 11, column: 1 };
const stated = (...counts: readonly Partial<StatedCount>[]) => ({
  entries,
  stated: counts.map((one) => ({ at, ...one })),
});

testRule(statedCountMatchesRows, {
  accepts: [
    { name: "con số là số dòng", ...stated({ said: 4, counted: [4, 3] }) },
    { name: "con số là số người khác nhau", ...stated({ said: 3, counted: [4, 3] }) },
    { name: "LĐTT tính cả người đạt danh hiệu cao hơn", ...stated({ of: "advanced-worker", said: 3, counted: [2] }) },
    { name: "câu hỏi đã nêu con số này", ...stated({ said: 9, counted: [4], isAsked: true }) },
  ],
  reports: [
    {
      name: "danh sách ghi 05 người, bảng có 04",
      ...stated({ said: 5, counted: [4] }),
      at: ["A11"],
      severity: "warning",
      vi: "Ô A11 viết 05 người, còn đếm từng dòng trong bảng được 04. Anh/chị xem giúp con số nào đúng để biểu và lời văn khớp nhau.",
    },
    { name: "tập thể", ...stated({ of: "collectives", said: 5, counted: [4] }), at: ["A11"] },
    {
      name: "lời văn ghi 25 LĐTT",
      ...stated({ of: "advanced-worker", said: 25, counted: [2] }),
      at: ["A11"],
      severity: "warning",
    },
    {
      name: "số lượng ghi bên cạnh các tên",
      ...stated({ of: "recipients", said: 16, counted: [15], isBeside: true }),
      at: ["A11"],
      vi: "Ô A11 ghi số lượng 16, còn đếm các tên ghi cùng dòng được 15. Anh/chị xem giúp thiếu tên hay con số chưa đúng.",
    },
  ],
});

const list = (words: string) => [
  {
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "TT | Họ và tên | Đơn vị | Danh hiệu đăng ký",
      ...fifty((n, name) => [n + 1, name, "Phòng Một", "LĐTT"]),
      "",
      words,
    ],
  },
];

testRuleOnSheets(statedCountMatchesRows, {
  silent: [{ name: "năm mươi người, lời văn nói năm mươi", sheets: list("Danh sách này có 50 người.") }],
  told: [
    { name: "lời văn nói nhiều hơn", sheets: list("Danh sách này có 53 người."), at: ["A54"], severity: "warning" },
  ],
});
