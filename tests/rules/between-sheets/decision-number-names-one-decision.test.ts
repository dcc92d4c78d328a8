import { decisionNumberNamesOneDecision } from "../../../src/rules/between-sheets/decision-number-names-one-decision";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = ["SỔ THEO DÕI KHEN THƯỞNG", "", "TT | Họ và tên | Năm | Danh hiệu | Số, ngày quyết định"];
const book = (...decisions: readonly string[]) => [
  {
    rows: [
      ...top,
      ...decisions.map((words, n) => `${String(n + 1)} | Lê Văn ${"ABCDEGHIK".charAt(n)} | 2025 | LĐTT | ${words}`),
    ],
  },
];

testRuleOnSheets(decisionNumberNamesOneDecision, {
  silent: [
    {
      name: "năm mươi người trong một quyết định",
      sheets: [
        { rows: [...top, ...fifty((n, name) => [n + 1, name, 2025, "LĐTT", "QĐ số 15/QĐ-SXD ngày 05/01/2026"])] },
      ],
    },
    {
      name: "cùng số của hai năm là hai quyết định",
      sheets: book("15/QĐ-SXD ngày 05/01/2025", "15/QĐ-SXD ngày 09/01/2026", "15/QĐ-SXD ngày 9/1/2026"),
    },
    { name: "cùng số của hai cơ quan", sheets: book("15/QĐ-SXD ngày 05/01/2026", "15/QĐ-UBND ngày 09/01/2026") },
    { name: "số không ghi cơ quan thì chưa rõ của ai", sheets: book("Số 15 ngày 05/01/2026", "Số 15 ngày 09/01/2026") },
    { name: "một ngày viết hai kiểu", sheets: book("15/QĐ-SXD ngày 05/01/2026", "15 /QĐ - SXD, 5-1-2026") },
  ],
  told: [
    {
      name: "một số hai ngày: nhắc ở dòng khác số đông",
      sheets: book("15/QĐ-SXD ngày 05/01/2026", "15/QĐ-SXD ngày 15/01/2026", "15/QĐ-SXD ngày 05/01/2026"),
      at: ["E5"],
      severity: "warning",
      vi: "Ô E5: quyết định số 15/QĐ-SXD ghi ngày 15/01/2026, còn ở ô E4 cùng số này ghi ngày 05/01/2026. Mỗi số quyết định trong năm chỉ có một ngày ký. Anh/chị đối chiếu với bản gốc.",
    },
    {
      name: "số và ngày ở hai cột, ngày là ngày thật",
      sheets: [
        {
          rows: [
            "SỔ THEO DÕI KHEN THƯỞNG",
            "",
            "TT | Họ và tên | Năm | Danh hiệu | Số QĐ | Ngày QĐ",
            [1, "Lê Văn A", 2025, "LĐTT", "022/QĐ-TTYT", 46030],
            [2, "Lê Văn B", 2025, "LĐTT", "22/QĐ-TTYT", 46030],
            [3, "Lê Văn C", 2025, "LĐTT", "22/QĐ-TTYT", 46035],
          ],
          formats: { F4: "dd/mm/yyyy", F5: "dd/mm/yyyy", F6: "dd/mm/yyyy" },
        },
      ],
      at: ["E6"],
    },
  ],
});
