import { emulationFighterNamesInitiative } from "../../../src/rules/people/emulation-fighter-names-initiative";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";
import { personName, testRuleOnSheets } from "../sheet-tester";

const fighter = { marks: ["grassroots-emulation-fighter"], name: "Trần Văn Bình" } as const;
const column = letter("initiative");

testRule(emulationFighterNamesInitiative, {
  accepts: [
    { name: "người chỉ đăng ký LĐTT không cần sáng kiến", entries: [{ marks: ["advanced-worker"] }] },
    {
      name: "tên sáng kiến bắt đầu bằng «Không»",
      entries: [{ ...fighter, initiative: "Không giấy tờ: số hóa hồ sơ một cửa" }],
    },
    { name: "đã ghi sáng kiến", entries: [{ ...fighter, initiative: "Số hóa hồ sơ đoàn ra" }] },
    {
      name: "biểu không có cột Sáng kiến: không có chỗ thì không kết luận",
      entries: [fighter],
      without: ["initiative"],
    },
    {
      name: "có tên trong danh sách sáng kiến",
      entries: [fighter],
      without: ["initiative"],
      initiatives: [{ title: "Số hóa hồ sơ đoàn ra", authors: ["Ông Trần Văn Bình"] }],
    },
    {
      name: "từ năm 2024, hoàn thành xuất sắc nhiệm vụ thì không cần sáng kiến",
      regime: "law-2022",
      year: 2024,
      entries: [{ ...fighter, grade: "excellent" }],
    },
    {
      name: "hoàn thành xuất sắc, và chỉ ba trong bốn người ghi: chưa thành thói quen của biểu",
      regime: "law-2022",
      year: 2024,
      entries: [
        ...["A", "B", "C"].map((name) => ({
          ...fighter,
          name: `Lê Văn ${name}`,
          grade: "excellent" as const,
          initiative: `Sáng kiến ${name}`,
        })),
        { ...fighter, grade: "excellent" },
      ],
    },
  ],
  reports: [
    ...["Chưa có", "sẽ bổ sung sau", "Đang viết", "…"].map((initiative) => ({
      name: `ô Sáng kiến ghi «${initiative}»`,
      entries: [{ ...fighter, initiative }],
      at: [`${column}7`],
      severity: "warning" as const,
      vi: `Dòng 7, Trần Văn Bình đăng ký CSTĐ cơ sở, ô Sáng kiến ghi «${initiative}». Năm 2022 danh hiệu này cần sáng kiến được cơ sở công nhận hoặc đề tài đã nghiệm thu. Anh/chị bổ sung tên sáng kiến, hoặc để đến kỳ bình xét nếu chưa chốt tên.`,
    })),
    {
      name: "cột Sáng kiến còn trống (năm 2022)",
      entries: [fighter],
      at: [`${column}7`],
      severity: "warning",
      vi: "Dòng 7, Trần Văn Bình đăng ký CSTĐ cơ sở, cột Sáng kiến còn trống. Năm 2022 danh hiệu này cần sáng kiến được cơ sở công nhận hoặc đề tài đã nghiệm thu. Anh/chị bổ sung tên sáng kiến, hoặc để đến kỳ bình xét nếu chưa chốt tên.",
    },
    {
      name: "năm 2022, xếp loại xuất sắc không thay được sáng kiến",
      stage: "review",
      entries: [{ ...fighter, grade: "excellent" }],
      at: [`${column}7`],
      severity: "error",
    },
    {
      name: "từ năm 2024, hoàn thành tốt mà chưa ghi sáng kiến",
      regime: "law-2022",
      year: 2024,
      stage: "review",
      entries: [{ ...fighter, grade: "good" }],
      at: [`${column}7`],
      severity: "warning",
    },
    {
      name: "từ năm 2024, chưa có xếp loại thì chỉ lưu ý",
      regime: "law-2022",
      year: 2024,
      entries: [fighter],
      at: [`${column}7`],
      severity: "info",
    },
    {
      name: "hoàn thành xuất sắc thì không cần, nhưng bốn trong năm người kia đã ghi",
      regime: "law-2022",
      year: 2024,
      entries: [
        ...["A", "B", "C", "D"].map((name) => ({
          ...fighter,
          name: `Lê Văn ${name}`,
          grade: "excellent" as const,
          initiative: `Sáng kiến ${name}`,
        })),
        { ...fighter, grade: "excellent" },
      ],
      at: [`${column}11`],
      severity: "info",
      vi: "Dòng 11, Trần Văn Bình đăng ký CSTĐ cơ sở, cột Sáng kiến còn trống, trong khi 04 người khác đã ghi. Nếu xét theo mức hoàn thành xuất sắc nhiệm vụ thì để trống cũng được; anh/chị bổ sung tên sáng kiến, nếu chỉ là sót.",
    },
    {
      name: "chưa thấy tên trong danh sách sáng kiến",
      entries: [fighter],
      without: ["initiative"],
      initiatives: [{ title: "Số hóa hồ sơ đoàn ra", authors: ["Lê Thị Mai"] }],
      at: [`${letter("grassroots-emulation-fighter")}7`],
      severity: "warning",
    },
  ],
});

const exported = (head: string, codes: readonly string[]) => [
  {
    name: "xuat",
    rows: [
      ["ID", "MA_NV", "HO_TEN", "TEN_DV", "DANG_KY", head],
      ...codes.map((code, n) => [
        n + 1,
        `NV10${String(n)}`,
        personName(n),
        "Phòng Một",
        "Chiến sĩ thi đua cơ sở",
        code,
      ]),
    ],
  },
];

testRuleOnSheets(emulationFighterNamesInitiative, {
  silent: [
    {
      name: "phần mềm xuất ra, ai cũng có mã sáng kiến",
      sheets: exported("MA_SK", ["SK1", "SK2", "SK3", "SK4", "SK5"]),
    },
    { name: "mã của thứ khác", sheets: exported("MA_PHIEU", ["P1", "P2", "P3", "P4", ""]) },
  ],
  told: [
    {
      name: "phần mềm xuất ra, một người chưa có mã sáng kiến",
      sheets: exported("MA_SK", ["SK1", "SK2", "SK3", "SK4", ""]),
      at: ["F6"],
      severity: "info",
    },
    {
      name: "tên trường viết liền",
      sheets: exported(
        "TEN_SANGKIEN",
        ["A", "B", "", "Đ", "E"].map((one) => one && `Cải tiến ${one}`),
      ),
      at: ["F4"],
    },
  ],
});
