import { mendingLevels } from "../../src/domain/findings/mending";
import { mendLast } from "../../src/messages/mending";
import { runRules } from "../../src/rules/run";
import { toA1 } from "../../src/workbook/refs";
import { FIRST_ROW, letter, SHEET, type DrawnEntry } from "./drawn-reading";
import { inputOf, type Case } from "./rule-tester";

const worker = { marks: ["advanced-worker"] } as const;
const both = { marks: ["advanced-worker", "grassroots-emulation-fighter"] } as const;
/** Marked CSTĐ cơ sở, the cell for LĐTT left empty among others who have both. */
const halfMarked = { name: "Chu Thị Hồng", marks: ["grassroots-emulation-fighter"] } as const;

const LDTT = letter("advanced-worker").charCodeAt(0) - 64;
const CSTD = letter("grassroots-emulation-fighter").charCodeAt(0) - 64;

/** A form of people with a printed total under them. */
function withTotal(entries: readonly DrawnEntry[], column: number, more: Partial<Case> = {}) {
  const last = FIRST_ROW + entries.length - 1;
  return inputOf({
    name: "",
    entries,
    totals: [
      {
        at: { sheet: SHEET, row: last + 1, column },
        printed: 20,
        counted: 3,
        over: [FIRST_ROW, last],
        award: column === LDTT ? "advanced-worker" : "grassroots-emulation-fighter",
      },
    ],
    ...more,
  });
}

function totalOf(input: ReturnType<typeof inputOf>) {
  const findings = runRules(input);
  const total = findings.find(({ rule }) => rule === "printed-total-adds-up");
  if (total === undefined) throw new Error("The total is not told");
  const names = new Map(findings.map(({ id, at }) => [id, toA1(at)]));
  return { total, findings, waitsFor: total.dependsOn.map((id) => names.get(id)) };
}

describe("a printed total waits for what would change it", () => {
  const cases: readonly (readonly [string, readonly DrawnEntry[], number, readonly string[]])[] = [
    ["no row is open: mended at once", [worker, both, both], LDTT, []],
    ["a mark that was left out in its column", [both, both, both, halfMarked], LDTT, ["F10"]],
    ["the same mark does not concern another column", [both, both, both, halfMarked], CSTD, []],
    [
      "one person on two rows, marked in its column on both",
      [{ ...both, name: "Lê Văn Toàn" }, both, both, { ...both, name: "Lê Văn Toàn" }],
      LDTT,
      ["B10"],
    ],
    [
      "one person on two rows, without a mark in its column",
      [{ ...worker, name: "Lê Văn Toàn" }, both, both, { ...worker, name: "Lê Văn Toàn" }],
      CSTD,
      [],
    ],
    ["a missing position changes no figure", [worker, worker, worker, worker, { ...worker, position: null }], LDTT, []],
  ];

  test.each(cases)("%s", (_, entries, column, expected) => {
    expect(totalOf(withTotal(entries, column)).waitsFor).toEqual(expected);
  });

  test("what was set aside with a reason no longer counts", () => {
    const input = withTotal([both, both, both, halfMarked], LDTT);
    const waivers = runRules(input).flatMap(({ id, looksAt, rule }) =>
      rule === "emulation-fighter-is-advanced-worker"
        ? [{ finding: id, looksAt, reason: "other" as const, words: "Đã hỏi", by: "", on: "2022-03-01" }]
        : [],
    );
    expect(totalOf({ ...input, waivers }).waitsFor).toEqual([]);
  });
});

test("findings come level by level: typing, rows, totals, the forms that take them, the office", () => {
  const entries = [both, both, { ...both, name: "Phan  Trung" }, halfMarked];
  const findings = runRules(withTotal(entries, LDTT));
  const levels = findings.map(({ level }) => mendingLevels.indexOf(level));
  expect(levels).toEqual([...levels].sort((one, other) => one - other));
  expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(["typing", "rows", "totals"]));
});

describe("the sentence that says so", () => {
  const above = runRules(withTotal([both, both, both, halfMarked], LDTT));
  const [row] = above.filter(({ level }) => level === "rows");
  const [total] = above.filter(({ level }) => level === "totals");
  if (row === undefined || total === undefined) throw new Error("A row and a total are told");
  const rows = ["a", "b", "c"].map((id) => ({ ...row, id }));
  const waiting = (dependsOn: readonly string[]) => mendLast({ ...total, id: "figure", dependsOn }, [...rows, total]);

  test.each([
    [
      ["a", "b", "c"],
      "Sửa sau cùng: còn 3 dòng ở trên làm đổi số này.",
      "Last: 3 rows above still change this figure.",
    ],
    [["a"], "Sửa sau cùng: còn 1 dòng ở trên làm đổi số này.", "Last: 1 row above still changes this figure."],
    [
      ["a", "b", total.id],
      "Sửa sau cùng: còn 2 dòng và 1 dòng cộng ở trên làm đổi số này.",
      "Last: 2 rows and 1 total above still change this figure.",
    ],
  ])("%j", (dependsOn, vi, en) => {
    expect(waiting(dependsOn)).toEqual({ vi, en });
  });

  test("nothing to wait for, nothing said", () => {
    expect(waiting([])).toBeNull();
  });
});
