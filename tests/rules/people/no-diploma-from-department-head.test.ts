import { noDiplomaFromDepartmentHead } from "../../../src/rules/people/no-diploma-from-department-head";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const written = (text: string) => ({ entries: [{ written: [{ award: "diploma-of-merit", text } as const] }] });

testRule(noDiplomaFromDepartmentHead, {
  accepts: ["Giấy khen Giám đốc Sở", "Bằng khen UBND tỉnh", "Bằng khen Bộ Ngoại giao"].map((text) => ({
    name: `«${text}»`,
    ...written(text),
  })),
  reports: ["Bằng khen Giám đốc Sở", "BK của GĐ Sở"].map((text) => ({
    name: `«${text}»`,
    ...written(text),
    at: [`${letter("title")}7`],
    severity: "warning" as const,
  })),
});
