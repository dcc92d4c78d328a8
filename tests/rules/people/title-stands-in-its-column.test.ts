import { titleStandsInItsColumn } from "../../../src/rules/people/title-stands-in-its-column";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

testRule(titleStandsInItsColumn, {
  accepts: [
    { name: "danh hiệu ở cột Danh hiệu", entries: [{ written: [{ award: "advanced-worker", text: "LĐTT" }] }] },
    { name: "Giấy khen đánh dấu x ở cột riêng", entries: [{ marks: ["advanced-worker"] }] },
  ],
  reports: [
    {
      name: "Giấy khen ghi ở cột Danh hiệu: lưu ý, vẫn tính",
      entries: [{ name: "Lê Thị Mai", written: [{ award: "certificate-of-merit", text: "Giấy khen" }] }],
      at: [`${letter("title")}7`],
      severity: "info",
      vi: `Ô ${letter("title")}7, Lê Thị Mai: «Giấy khen» là hình thức khen thưởng nhưng đang ghi ở cột danh hiệu thi đua. Vẫn được tính; anh/chị chuyển sang đúng cột để bảng in ra khớp tên cột.`,
    },
  ],
});
