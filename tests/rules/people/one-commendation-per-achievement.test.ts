import { oneCommendationPerAchievement } from "../../../src/rules/people/one-commendation-per-achievement";
import { testRule } from "../rule-tester";

const both = {
  name: "Phan Thị Thu",
  written: [
    { award: "provincial-diploma-of-merit", text: "BK UBND tỉnh, GK Giám đốc Sở" },
    { award: "certificate-of-merit", text: "BK UBND tỉnh, GK Giám đốc Sở" },
  ],
} as const;

testRule(oneCommendationPerAchievement, {
  accepts: [
    { name: "một danh hiệu và một hình thức khen thưởng", entries: [{ ...both, written: [both.written[0]] }] },
    { name: "biểu có cột Thành tích nói rõ khen về việc gì", roles: { initiative: "achievement" }, entries: [both] },
  ],
  reports: [
    {
      name: "Bằng khen và Giấy khen cho một người",
      entries: [both, {}],
      at: ["K7"],
      severity: "info",
      vi: "Dòng 7, Phan Thị Thu: đang đăng ký cả «Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh» và «Giấy khen». Một thành tích chỉ khen một hình thức; nếu là hai thành tích khác nhau, ví dụ một bằng khen chuyên đề, thì vẫn được. Anh/chị ghi rõ ở cột Ghi chú, hoặc chọn một hình thức.",
    },
    {
      name: "khi bình xét thì rà soát, không phải sửa: nguồn là trang thứ cấp",
      stage: "review",
      entries: [both],
      at: ["K7"],
      severity: "warning",
    },
    {
      name: "thói quen của biểu: một lần cho cả biểu",
      entries: ["An", "Bình", "Chi", "Dũng"].map((name) => ({ ...both, name: `Phan ${name}` })),
      at: ["K7"],
    },
  ],
});
