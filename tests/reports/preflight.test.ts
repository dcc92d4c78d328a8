import { planFill } from "../../src/reports/fill/plan-fill";
import { preflight } from "../../src/reports/preflight";
import { fillPoints } from "../../src/reports/submission/fill-points";
import { inputFor } from "./fill-input";

/** Nothing of the office's own, and nothing of persons. */
const plain = { homeSheets: new Map(), privateCells: [], blankPrivate: false };

test("before handing in: unfilled cells and placeholders must be seen, hidden and internal sheets will be left out", () => {
  const input = inputFor(
    { name: "TH", rows: ["TT | Đơn vị | LĐTT", "1 | Văn phòng", "", "{{Không rõ}}"] },
    { people: [{ name: "Trần Văn Bình", unit: "Văn phòng", awards: ["advanced-worker"] }] },
  );
  const [registration, summary] = input.snapshot.sheets;
  if (!registration || !summary) throw new Error("two sheets were drawn");
  const snapshot = {
    ...input.snapshot,
    sheets: [
      { ...registration, visibility: "hidden" as const },
      summary,
      { ...registration, name: "Phiếu rà soát", values: [["PHIẾU RÀ SOÁT SỐ LIỆU"]] },
    ],
  };
  const fill = { vi: planFill({ ...input, snapshot }), en: planFill({ ...input, snapshot, locale: "en" }) };
  const points = preflight({
    snapshot,
    findings: [],
    fillPoints: fillPoints({ snapshot, fill, homeSheets: ["Phiếu rà soát"] }),
    traces: 2,
    keptSheets: [],
    frozenFormulas: 3,
    ...plain,
    homeSheets: new Map([["Phiếu rà soát", "review-sheet"]]),
  });
  expect(points.map(({ kind, weight }) => [kind, weight])).toEqual([
    ["waiting-write", "must-see"],
    ["left-cell", "must-see"],
    ["hidden-sheet", "will-be-done"],
    ["placeholder", "must-see"],
    ["home-sheet", "will-be-done"],
    ["frozen-formulas", "will-be-done"],
    ["traces", "will-be-done"],
  ]);
  expect(points[0]?.sentence.vi).toBe("Biểu «TH», ô C2 chưa được điền theo số liệu mới nhất.");
  expect(points[1]?.sentence.en).toMatch(/^“TH”, cell A4: [^\p{Script=Han}]*$/u);
});

test("cells that wait or are left for the same reason are told in one sentence a form", () => {
  const input = inputFor(
    { name: "TH", rows: ["TT | Đơn vị | LĐTT", "1 | Văn phòng", "2 | Thanh tra", "{{Không rõ}} | {{Không rõ}}"] },
    {
      people: [
        { name: "Trần Văn Bình", unit: "Văn phòng", awards: ["advanced-worker"] },
        { name: "Hà Thị Lan", unit: "Thanh tra", awards: ["advanced-worker"] },
      ],
    },
  );
  const fill = { vi: planFill(input), en: planFill({ ...input, locale: "en" }) };
  const points = preflight({
    snapshot: input.snapshot,
    findings: [],
    fillPoints: fillPoints({ snapshot: input.snapshot, fill, homeSheets: [] }),
    traces: 0,
    keptSheets: [],
    frozenFormulas: 0,
    ...plain,
  });
  const told = points.filter(({ kind }) => kind !== "placeholder").map(({ sentence }) => sentence.vi);
  expect(told).toHaveLength(2);
  expect(told[0]).toBe("Biểu «TH» còn 2 ô chưa được điền theo số liệu mới nhất, đầu tiên là ô C2.");
  expect(told[1]).toMatch(/^Biểu «TH», ô A4 và 1 ô khác: /);
});

test("a hidden sheet that has to stay must be seen", () => {
  const input = inputFor({ name: "TH", rows: ["TT | Đơn vị"] }, { people: [] });
  const [sheet] = input.snapshot.sheets;
  if (!sheet) throw new Error("a sheet was drawn");
  const snapshot = { ...input.snapshot, sheets: [{ ...sheet, name: "DM", visibility: "hidden" as const }] };
  const fill = { vi: planFill(input), en: planFill(input) };
  const points = preflight({
    snapshot,
    findings: [],
    fillPoints: fillPoints({ snapshot, fill, homeSheets: [] }),
    traces: 0,
    keptSheets: ["DM"],
    frozenFormulas: 0,
    ...plain,
  });
  expect(points.map(({ kind, weight }) => [kind, weight])).toEqual([["kept-sheet", "must-see"]]);
  expect(points[0]?.sentence.vi).toMatch(/^Sheet ẩn «DM» vẫn nằm trong bản để nộp/);
});
