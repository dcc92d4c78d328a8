import { collectiveRegistersOnce } from "../../../src/rules/collectives/collective-registers-once";
import { testRule } from "../rule-tester";

const unit = { kind: "collective", name: "Phòng Lãnh sự", marks: ["advanced-labor-collective"] } as const;

testRule(collectiveRegistersOnce, {
  accepts: [{ name: "mỗi tập thể một dòng", entries: [unit, { ...unit, name: "Văn phòng" }] }],
  reports: [{ name: "một tập thể hai dòng", entries: [unit, {}, unit], at: ["B9"], severity: "warning" }],
});
