import { statedCountMatchesRows } from "../../../src/rules/between-sheets/stated-count-matches-rows";
import { testRule } from "../rule-tester";

const worker = { marks: ["advanced-worker"] } as const;
const entries = [worker, worker, {}];
const stated = (A11: string) => ({ entries, cells: { A11 } });

testRule(statedCountMatchesRows, {
  accepts: [
    { name: "«Danh sách này có 03 người./.»", ...stated("Danh sách này có 03 người./.") },
    { name: "«Tổng số: 03 người»", ...stated("Tổng số: 03 người") },
    {
      name: "tổng số người của cả cơ quan đạt danh hiệu là chuyện khác",
      ...stated("Tổng số 35 người đạt LĐTT năm 2021"),
    },
    { name: "«Lao động tiên tiến: 2»", ...stated("Lao động tiên tiến: 2 cá nhân") },
    { name: "tỷ lệ không phải số đếm", ...stated("Lao động tiên tiến: 66,7%") },
    { name: "tập thể lao động tiên tiến là chuyện khác", ...stated("Tập thể lao động tiên tiến: 9") },
  ],
  reports: [
    {
      name: "danh sách ghi 04 người, bảng có 03",
      ...stated("Danh sách này có 04 người./."),
      at: ["A11"],
      severity: "warning",
      vi: "Ô A11 viết 04 người, còn đếm từng dòng trong bảng được 03. Anh/chị xem giúp con số nào đúng để biểu và lời văn khớp nhau.",
    },
    { name: "dòng dưới bảng ghi «Cộng: 05 người»", ...stated("Cộng: 05 người"), at: ["A11"] },
    { name: "lời văn ghi 25 LĐTT", ...stated("- Lao động tiên tiến: 25"), at: ["A11"], severity: "warning" },
  ],
});
