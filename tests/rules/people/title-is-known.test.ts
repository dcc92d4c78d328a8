import { titleIsKnown } from "../../../src/rules/people/title-is-known";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

testRule(titleIsKnown, {
  accepts: [{ name: "danh hiệu đã biết", entries: [{ marks: ["advanced-worker"] }] }],
  reports: [
    {
      name: "chữ chưa rõ là danh hiệu nào",
      entries: [{ name: "Lê Thị Mai", unread: "x" }],
      at: [`${letter("title")}7`],
      severity: "warning",
      vi: `Ô ${letter("title")}7, Lê Thị Mai: chưa rõ «x» là danh hiệu hay hình thức khen thưởng nào nên chưa tính. Anh/chị ghi tên đầy đủ, ví dụ «Lao động tiên tiến».`,
    },
    {
      name: "dấu lạ mà số cộng của biểu tính cả",
      entries: [
        { name: "Lê Thị Mai", written: [{ award: "advanced-worker", text: "0,5", how: "mark", isTold: true }] },
      ],
      at: [`${letter("title")}7`],
      severity: "info",
      vi: `Ô ${letter("title")}7, Lê Thị Mai: biểu ghi «0,5» giữa các dấu. Số cộng trong biểu tính cả ô này nên đã tính là đăng ký Lao động tiên tiến. Anh/chị đánh dấu như các ô khác cho rõ.`,
    },
  ],
});
