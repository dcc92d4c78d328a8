import { higherFighterHasEarlierTitles } from "../../../src/rules/people/higher-fighter-has-earlier-titles";
import type { AwardId } from "../../../src/domain/glossary/awards";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const name = "Trần Văn Bình";
const provincial = { name, marks: ["provincial-emulation-fighter"] } as const;
const years = (award: AwardId, ...list: readonly number[]) => list.map((year) => ({ name, award, year }));
const fighter = "grassroots-emulation-fighter";

testRule(higherFighterHasEarlierTitles, {
  accepts: [
    { name: "tệp không có danh hiệu các năm trước: không kết luận", entries: [provincial] },
    { name: "ba năm trước liên tục", entries: [provincial], history: years(fighter, 2019, 2020, 2021) },
    {
      name: "hai năm trước và năm nay (cách tính thứ hai)",
      entries: [{ name, marks: ["provincial-emulation-fighter", fighter] }],
      history: years(fighter, 2020, 2021),
    },
    {
      name: "toàn quốc: hai lần CSTĐ cấp tỉnh liên tục",
      entries: [{ name, marks: ["national-emulation-fighter"] }],
      history: years("provincial-emulation-fighter", 2020, 2021),
    },
    {
      name: "Luật năm 2022: ba năm trước liên tục",
      regime: "law-2022",
      year: 2026,
      entries: [provincial],
      history: years(fighter, 2023, 2024, 2025),
    },
    {
      name: "Luật năm 2022, toàn quốc: hai lần CSTĐ cấp tỉnh liên tục",
      regime: "law-2022",
      year: 2026,
      entries: [{ name, marks: ["national-emulation-fighter"] }],
      history: years("provincial-emulation-fighter", 2024, 2025),
    },
  ],
  reports: [
    {
      name: "bị ngắt quãng một năm",
      entries: [provincial],
      history: years(fighter, 2018, 2019, 2021),
      at: [`${letter("provincial-emulation-fighter")}7`],
      severity: "warning",
      vi: "Dòng 7, Trần Văn Bình đề nghị Chiến sĩ thi đua cấp tỉnh; danh hiệu các năm trước trong tệp mới thấy 03 lần CSTĐ cơ sở. Danh hiệu này xét trong số người có 03 lần liên tục. Anh/chị bổ sung các quyết định còn thiếu vào bảng theo dõi, hoặc xem lại đề nghị.",
    },
    {
      name: "một năm ghi ở hai chỗ là một lần",
      entries: [provincial],
      history: [...years(fighter, 2018, 2021), ...years(fighter, 2021)],
      at: [`${letter("provincial-emulation-fighter")}7`],
      vi: "Dòng 7, Trần Văn Bình đề nghị Chiến sĩ thi đua cấp tỉnh; danh hiệu các năm trước trong tệp mới thấy 02 lần CSTĐ cơ sở. Danh hiệu này xét trong số người có 03 lần liên tục. Anh/chị bổ sung các quyết định còn thiếu vào bảng theo dõi, hoặc xem lại đề nghị.",
    },
    {
      name: "khi trình khen theo Luật năm 2003: phải sửa",
      stage: "nomination",
      entries: [provincial],
      history: [...years(fighter, 2021), { name: "Lê Thị Chi", award: fighter, year: 2020 }],
      at: [`${letter("provincial-emulation-fighter")}7`],
      severity: "error",
    },
    {
      name: "tệp chỉ có năm trước: nhắc một lần, chưa kết luận ai thiếu",
      stage: "nomination",
      entries: [provincial, { name: "Lê Thị Chi", marks: ["provincial-emulation-fighter"] }],
      history: [{ name: "Phạm Văn Dũng", award: "advanced-worker", year: 2021 }],
      at: [`${letter("provincial-emulation-fighter")}7`],
      severity: "info",
      vi: "02 trường hợp đề nghị CSTĐ cấp tỉnh, cấp bộ hoặc toàn quốc; tệp chỉ có danh hiệu đã đạt của năm 2021 nên chưa đủ để đối chiếu các lần liên tục. Anh/chị đối chiếu với hồ sơ các năm trước.",
    },
    {
      name: "toàn quốc mới có một lần cấp tỉnh: chỉ rà soát",
      stage: "nomination",
      entries: [{ name, marks: ["national-emulation-fighter"] }],
      history: years("provincial-emulation-fighter", 2021),
      at: [`${letter("national-emulation-fighter")}7`],
      severity: "warning",
    },
    {
      name: "Luật năm 2022: mới hai năm liên tục",
      regime: "law-2022",
      year: 2026,
      stage: "nomination",
      entries: [provincial],
      history: [...years(fighter, 2024, 2025), { name: "Lê Thị Chi", award: fighter, year: 2023 }],
      at: [`${letter("provincial-emulation-fighter")}7`],
    },
    {
      name: "Luật năm 2022, toàn quốc: mới một lần cấp tỉnh",
      regime: "law-2022",
      year: 2026,
      stage: "nomination",
      entries: [{ name, marks: ["national-emulation-fighter"] }],
      history: years("provincial-emulation-fighter", 2025),
      at: [`${letter("national-emulation-fighter")}7`],
    },
  ],
});

const top = ["VIỆN QUY HOẠCH", "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026", ""];
const proposed = (head: string, ...words: readonly string[]) => [
  {
    name: "ĐK",
    rows: [
      ...top,
      `STT | Họ và tên | Danh hiệu năm 2025 | Danh hiệu đăng ký | ${head}`,
      ...fifty((n, who) => [n + 1, who, "CSTĐCS", "LĐTT", null]).slice(0, 6),
      ...words.map((said, n) => `${String(n + 7)} | Mai Văn ${"KLM".charAt(n)} | CSTĐCS | CSTĐ cấp tỉnh | ${said}`),
    ],
  },
];

testRuleOnSheets(higherFighterHasEarlierTitles, {
  silent: [
    { name: "ghi chú nêu ba năm liền", sheets: proposed("Ghi chú", "Đạt CSTĐ cơ sở 3 năm liền, QĐ kèm theo") },
    { name: "ghi chú nêu khoảng năm", sheets: proposed("Ghi chú", "CSTĐCS ba năm liên tục 2023-2025") },
    {
      name: "cột các năm đủ ba năm",
      sheets: proposed("Các năm đạt CSTĐCS", "2023, 2024, 2025", "2021, 2023, 2024, 2025"),
    },
    {
      name: "các năm học liền nhau",
      sheets: proposed("Ghi chú", "CSTĐCS 3 năm học liền: 2022-2023, 2023-2024, 2024-2025"),
    },
  ],
  told: [
    {
      name: "cột các năm bị ngắt quãng",
      sheets: proposed("Các năm đạt CSTĐ cơ sở", "2023, 2024, 2025", "2022, 2023, 2025"),
      at: ["E12"],
      severity: "warning",
      person: "Mai Văn L",
    },
    { name: "ghi chú nêu hai năm cách nhau", sheets: proposed("Ghi chú", "CSTĐCS năm 2022, 2024"), at: ["E11"] },
  ],
});
