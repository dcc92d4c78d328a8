import { noDiplomaFromDepartmentHead } from "../../../src/rules/people/no-diploma-from-department-head";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const written = (text: string) => ({ entries: [{ written: [{ award: "diploma-of-merit", text } as const] }] });

testRule(noDiplomaFromDepartmentHead, {
  accepts: [
    "Giấy khen Giám đốc Sở",
    "Bằng khen UBND tỉnh",
    "Bằng khen Bộ Ngoại giao",
    "Bằng khen UBND tỉnh, Giấy khen Giám đốc Sở",
    "Bằng khen UBND tỉnh; Giám đốc Sở tặng Giấy khen",
  ].map((text) => ({
    name: `«${text}»`,
    ...written(text),
  })),
  reports: [
    {
      name: "chỉ ghi ở cột Ghi chú",
      entries: [{ name: "Lưu Gia Bảo", remarks: "Đề nghị Bằng khen của Giám đốc Sở" }],
      at: [`${letter("remarks")}7`],
      severity: "warning" as const,
      vi: "Ô R7, Lưu Gia Bảo: biểu ghi «Đề nghị Bằng khen của Giám đốc Sở». Giám đốc Sở tặng Giấy khen; Bằng khen do Chủ tịch UBND tỉnh hoặc Bộ trưởng tặng. Anh/chị xem giúp ý là Giấy khen của Giám đốc Sở hay đề nghị Bằng khen của UBND tỉnh.",
    },
    { name: "ghi ở đầu cột", entries: [{}], cells: { G6: "Bằng khen Giám đốc Sở" }, at: ["G6"] },
    ...["Bằng khen Giám đốc Sở", "BK của GĐ Sở"].map((text) => ({
      name: `«${text}»`,
      ...written(text),
      at: [`${letter("title")}7`],
      severity: "warning" as const,
    })),
  ],
});
