import { excellentCollectiveHasAnEmulationFighter } from "../../../src/rules/collectives/excellent-collective-has-an-emulation-fighter";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const office = { kind: "collective", name: "Văn phòng", marks: ["excellent-labor-collective"] } as const;
const worker = { marks: ["advanced-worker"] } as const;

testRule(excellentCollectiveHasAnEmulationFighter, {
  accepts: [
    { name: "có một CSTĐ cơ sở", entries: [office, worker, { marks: ["grassroots-emulation-fighter"] }] },
    { name: "tệp không có người của đơn vị", entries: [office] },
    {
      name: "từ năm 2024 chưa thấy văn bản nên không đòi hỏi",
      regime: "law-2022",
      year: 2024,
      entries: [office, worker],
    },
  ],
  reports: [
    {
      name: "năm 2022, chưa thấy CSTĐ cơ sở",
      entries: [office, worker],
      at: [`${letter("excellent-labor-collective")}7`],
      severity: "warning",
    },
  ],
});
