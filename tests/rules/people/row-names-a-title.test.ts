import { rowNamesATitle } from "../../../src/rules/people/row-names-a-title";
import { testRule } from "../rule-tester";

const worker = { marks: ["advanced-worker"] } as const;

testRule(rowNamesATitle, {
  accepts: [
    { name: "ai cũng có danh hiệu", entries: [worker, worker] },
    { name: "biểu còn chưa điền: không nhắc từng dòng", entries: [{}, {}, worker] },
  ],
  reports: [
    {
      name: "một dòng chưa thấy danh hiệu",
      entries: [worker, worker, { name: "Lê Thị Mai" }],
      at: ["B9"],
      severity: "info",
    },
  ],
});
