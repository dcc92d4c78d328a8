import { excellentCollectiveHasEnoughAdvancedWorkers } from "../../../src/rules/collectives/excellent-collective-has-enough-advanced-workers";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const office = { kind: "collective", name: "Văn phòng", marks: ["excellent-labor-collective"] } as const;
const people = (advanced: number, all: number) => [
  office,
  ...Array.from({ length: all }, (_, index) => (index < advanced ? { marks: ["advanced-worker"] as const } : {})),
];

testRule(excellentCollectiveHasEnoughAdvancedWorkers, {
  accepts: [
    { name: "7/10 là đúng 70%", entries: people(7, 10) },
    { name: "Luật năm 2022: 7/10 là đúng 70%", regime: "law-2022", year: 2024, entries: people(7, 10) },
    {
      name: "tập thể chỉ đăng ký lao động tiên tiến",
      entries: [{ ...office, marks: ["advanced-labor-collective"] }, {}],
    },
  ],
  reports: [
    {
      name: "6/9 chưa đủ 70%",
      entries: people(6, 9),
      at: [`${letter("excellent-labor-collective")}7`],
      severity: "warning",
    },
    {
      name: "bình xét: điều 27 chưa đối chiếu văn bản gốc nên vẫn rà soát",
      stage: "review",
      entries: people(6, 9),
      at: [`${letter("excellent-labor-collective")}7`],
      severity: "warning",
    },
    {
      name: "9/13 còn thiếu chưa đến 1%",
      entries: people(9, 13),
      at: [`${letter("excellent-labor-collective")}7`],
    },
    {
      name: "Luật năm 2022: 9/13 còn thiếu chưa đến 1%",
      regime: "law-2022",
      year: 2024,
      entries: people(9, 13),
      at: [`${letter("excellent-labor-collective")}7`],
    },
  ],
});
