import { planFill } from "../../src/reports/fill/plan-fill";
import { preflight } from "../../src/reports/preflight";
import { inputFor } from "./fill-input";

test("before handing in: unfilled cells and placeholders must be seen, hidden and internal sheets will be left out", () => {
  const input = inputFor(
    { name: "TH", rows: ["TT | Đơn vị | LĐTT", "1 | Văn phòng", "", "{{Không rõ}}"] },
    { people: [{ name: "Trần Văn Bình", unit: "Văn phòng", awards: ["advanced-worker"] }] },
  );
  const [registration, summary] = input.snapshot.sheets;
  if (!registration || !summary) throw new Error("two sheets were drawn");
  const snapshot = {
    ...input.snapshot,
    sheets: [{ ...registration, visibility: "hidden" as const }, summary, { ...registration, name: "Phiếu rà soát" }],
  };
  const fill = planFill({ ...input, snapshot });
  const points = preflight({ snapshot, findings: [], fill, traces: 2 });
  expect(points.map(({ kind, weight }) => [kind, weight])).toEqual([
    ["waiting-write", "must-see"],
    ["left-cell", "must-see"],
    ["hidden-sheet", "will-be-done"],
    ["placeholder", "must-see"],
    ["internal-sheet", "will-be-done"],
    ["traces", "will-be-done"],
  ]);
  expect(points[0]?.sentence.vi).toBe("Ô TH!C2 chưa được điền theo số liệu mới nhất.");
});
