import { advancedCollectiveHasEnoughAdvancedWorkers } from "../../../src/rules/collectives/advanced-collective-has-enough-advanced-workers";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";
import { personName, testRuleOnSheets } from "../sheet-tester";

const office = { kind: "collective", name: "Văn phòng", marks: ["advanced-labor-collective"] } as const;
const people = (advanced: number, all: number) => [
  office,
  ...Array.from({ length: all }, (_, index) => (index < advanced ? { marks: ["advanced-worker"] as const } : {})),
];
const at = [`${letter("advanced-labor-collective")}7`];

testRule(advancedCollectiveHasEnoughAdvancedWorkers, {
  accepts: [
    { name: "tệp không có người của đơn vị: không kết luận", entries: [office] },
    { name: "Luật năm 2003: 3/5 là trên 50%", entries: people(3, 5) },
    { name: "Luật năm 2003: 26/51 vừa trên 50%", entries: people(26, 51) },
    { name: "Luật năm 2022: 7/10 là đúng 70%", regime: "law-2022", year: 2024, entries: people(7, 10) },
    { name: "CSTĐ cơ sở tính là đã đạt LĐTT", entries: [office, { marks: ["grassroots-emulation-fighter"] }] },
  ],
  reports: [
    {
      name: "chưa thấy ai đăng ký LĐTT: hỏi một lần về cách đọc, không nhắc từng tập thể",
      entries: [office, { ...office, name: "Thanh tra" }, {}, {}, { unit: "Thanh tra" }],
      at,
      severity: "info",
      vi: "02 tập thể đăng ký Tập thể lao động tiên tiến, danh hiệu cần trên 50% cá nhân đạt LĐTT, nhưng trong biểu chưa thấy ai đăng ký LĐTT. Anh/chị xem lại cách đọc cột LĐTT, hoặc bổ sung danh sách cá nhân.",
    },
    { name: "Luật năm 2003: 5/10 chưa phải trên 50%", entries: people(5, 10), at, severity: "warning" },
    { name: "Luật năm 2003, bình xét: phải sửa", stage: "review", entries: people(5, 10), at, severity: "error" },
    {
      name: "Luật năm 2022: 6/10 chưa đủ 70%; chỉ rà soát",
      regime: "law-2022",
      year: 2024,
      stage: "review",
      entries: people(6, 10),
      at,
      severity: "warning",
    },
    {
      name: "người trong danh sách CBCCVC chưa đăng ký vẫn tính vào mẫu số",
      entries: people(2, 3),
      staff: ["A", "B", "C", "D"].map((name) => ({ name: `Phạm ${name}` })),
      at,
      vi: "Dòng 7, Văn phòng đăng ký Tập thể lao động tiên tiến; trong biểu đang thấy 02 LĐTT trên 04 người của đơn vị (50%). Danh hiệu này cần trên 50% cá nhân đạt LĐTT. Anh/chị bổ sung danh sách của đơn vị nếu còn thiếu, hoặc xem lại khi bình xét.",
    },
    { name: "Luật năm 2022: 9/13 còn thiếu chưa đến 1%", regime: "law-2022", year: 2024, entries: people(9, 13), at },
  ],
});

/** Ten on the staff list of «Phòng Một», seven register, the other three stand below as these lines say. */
const office2026 = (...below: readonly string[]) => ({
  sheets: [
    {
      name: "Đăng ký",
      rows: [
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "TT | Họ và tên | Đơn vị | Danh hiệu đăng ký | Ghi chú",
        "A. TẬP THỂ",
        "1 | Phòng Một | | Tập thể LĐTT |",
        "B. CÁ NHÂN",
        ...Array.from({ length: 6 }, (_, n) => `${String(n + 1)} | ${personName(n)} | Phòng Một | LĐTT |`),
        ...below,
      ],
      struck: { B12: "whole", B13: "whole" },
    } as const,
    {
      name: "CBCCVC",
      rows: [
        "DANH SÁCH CÔNG CHỨC, VIÊN CHỨC NĂM 2026",
        "TT | Họ và tên | Chức vụ | Đơn vị",
        ...Array.from({ length: 9 }, (_, n) => `${String(n + 1)} | ${personName(n)} | Chuyên viên | Phòng Một`),
      ],
    },
  ],
});

testRuleOnSheets(advancedCollectiveHasEnoughAdvancedWorkers, {
  silent: [
    {
      name: "hai người gạch ngang vì chuyển đi không còn là người của phòng: 6/7",
      ...office2026(
        `7 | ${personName(6)} | Phòng Một | LĐTT |`,
        `8 | ${personName(7)} | Phòng Một | LĐTT | Chuyển công tác`,
        `9 | ${personName(8)} | Phòng Một | | Không đăng ký`,
      ),
    },
  ],
  told: [
    {
      name: "người không đăng ký vẫn là người của phòng: 6/9",
      sheets: office2026(
        ...[6, 7, 8].map((n) => `${String(n + 1)} | ${personName(n)} | Phòng Một | | Không đăng ký`),
      ).sheets.map(({ name, rows }) => ({ name, rows })),
      at: ["D4"],
    },
  ],
});
