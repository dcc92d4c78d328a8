import { higherFighterHasVotes } from "../../../src/rules/people/higher-fighter-has-votes";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const voted = (num: number, den: number) => ({
  entries: [{ name: "Lê An", marks: ["provincial-emulation-fighter"] as const, votes: { num, den } }],
});
const national = (num: number, den: number) => ({
  entries: [{ name: "Lê An", marks: ["national-emulation-fighter"] as const, votes: { num, den } }],
});
const at = [`${letter("vote-share")}7`];

testRule(higherFighterHasVotes, {
  accepts: [
    { name: "9/10 là đúng 90%", stage: "nomination", ...voted(9, 10) },
    { name: "CSTĐ toàn quốc theo Luật năm 2003: 9/10", stage: "nomination", ...national(9, 10) },
    { name: "chưa ghi số phiếu", stage: "nomination", entries: [{ marks: ["provincial-emulation-fighter"] }] },
    { name: "lúc đăng ký chưa bỏ phiếu", ...voted(5, 10) },
    {
      name: "LĐTT không cần tỷ lệ này",
      stage: "nomination",
      entries: [{ marks: ["advanced-worker"], votes: { num: 5, den: 10 } }],
    },
    {
      name: "CSTĐ toàn quốc 9/10 đủ 90%",
      regime: "law-2022",
      year: 2026,
      stage: "nomination",
      ...national(9, 10),
    },
    {
      name: "nghị định hết hiệu lực từ 01/3/2027, chưa rõ văn bản thay thế",
      regime: "law-2022",
      year: 2027,
      stage: "nomination",
      ...national(8, 9),
    },
    { name: "từ năm 2024 luật không nói", regime: "law-2022", year: 2024, stage: "nomination", ...voted(5, 10) },
  ],
  reports: [
    { name: "8/9 chưa đủ 90%", stage: "nomination", ...voted(8, 9), at, severity: "error" },
    {
      name: "CSTĐ toàn quốc năm 2026: Nghị định 152/2025 vẫn cần 90%",
      regime: "law-2022",
      year: 2026,
      stage: "nomination",
      ...national(8, 9),
      at,
      severity: "error",
    },
    { name: "17/19 còn thiếu chưa đến 1%", stage: "nomination", ...voted(17, 19), at },
    {
      name: "CSTĐ toàn quốc 17/19 còn thiếu chưa đến 1%",
      regime: "law-2022",
      year: 2026,
      stage: "nomination",
      ...national(17, 19),
      at,
    },
    { name: "CSTĐ toàn quốc theo Luật năm 2003", stage: "nomination", ...national(17, 19), at },
  ],
});

const flagsOf = (members: number, ...lines: readonly string[]) => [
  {
    rows: [
      "DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG CỜ THI ĐUA NĂM 2026",
      `(Hội đồng có ${String(members)} thành viên)`,
      "",
      "TT | Tên tập thể | Số phiếu đồng ý | Hình thức đề nghị",
      ...lines,
    ],
  },
];

const flags = (...lines: readonly string[]) => flagsOf(10, ...lines);

testRuleOnSheets(higherFighterHasVotes, {
  silent: [
    {
      name: "Cờ Chính phủ 8/10 đủ 80% tổng số thành viên",
      stage: "nomination",
      sheets: flags(
        "1 | Sở Nội vụ | 8/9 | Cờ thi đua của Chính phủ",
        "2 | Sở Tư pháp | 9/9 | Cờ thi đua của Chính phủ",
      ),
    },
    {
      name: "năm mươi người LĐTT không cần tỷ lệ này",
      stage: "nomination",
      sheets: [
        {
          rows: [
            "DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU NĂM 2026",
            "",
            "TT | Họ và tên | Số phiếu đồng ý | Danh hiệu đề nghị",
            ...fifty((n, name) => [n + 1, name, "6/9", "LĐTT"]),
          ],
        },
      ],
    },
  ],
  told: [
    {
      name: "7/10 chưa đủ 80%: người vắng cũng là thành viên",
      stage: "nomination",
      sheets: flags(
        "1 | Sở Nội vụ | 7/8 | Cờ thi đua của Chính phủ",
        "2 | Sở Tư pháp | 9/9 | Cờ thi đua của Chính phủ",
      ),
      at: ["C5"],
      severity: "error",
    },
    {
      name: "19/24 còn thiếu chưa đến 1%",
      stage: "nomination",
      sheets: flagsOf(
        24,
        "1 | Sở Nội vụ | 19/24 | Cờ thi đua của Chính phủ",
        "2 | Sở Tư pháp | 24/24 | Cờ thi đua của Chính phủ",
      ),
      at: ["C5"],
    },
  ],
});
