import { higherFighterHasVotes } from "../../../src/rules/people/higher-fighter-has-votes";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const voted = (num: number, den: number) => ({
  entries: [{ name: "Lê An", marks: ["provincial-emulation-fighter"] as const, votes: { num, den } }],
});
const at = [`${letter("vote-share")}7`];

testRule(higherFighterHasVotes, {
  accepts: [
    { name: "9/10 là đúng 90%", stage: "nomination", ...voted(9, 10) },
    { name: "chưa ghi số phiếu", stage: "nomination", entries: [{ marks: ["provincial-emulation-fighter"] }] },
    { name: "lúc đăng ký chưa bỏ phiếu", ...voted(5, 10) },
    {
      name: "LĐTT không cần tỷ lệ này",
      stage: "nomination",
      entries: [{ marks: ["advanced-worker"], votes: { num: 5, den: 10 } }],
    },
    { name: "từ năm 2024 luật không nói", regime: "law-2022", year: 2024, stage: "nomination", ...voted(5, 10) },
  ],
  reports: [{ name: "8/9 chưa đủ 90%", stage: "nomination", ...voted(8, 9), at, severity: "error" }],
});
