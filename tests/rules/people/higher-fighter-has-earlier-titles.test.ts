import { higherFighterHasEarlierTitles } from "../../../src/rules/people/higher-fighter-has-earlier-titles";
import type { AwardId } from "../../../src/domain/glossary/awards";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

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
  ],
});
