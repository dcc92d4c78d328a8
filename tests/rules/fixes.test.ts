import fc from "../helpers/properties";
import { safeFixes } from "../../src/rules/fixes";
import { runRules } from "../../src/rules/run";
import type { CellValue } from "../../src/workbook/grid";
import { toA1 } from "../../src/workbook/refs";
import type { CellContent, CellWrite } from "../../src/workbook/write-plan";
import { inputOf, type Case } from "./rule-tester";

/** What can slip into a name while typing or pasting. */
const slips: readonly ((name: string) => string)[] = [
  (name: string) => name.normalize("NFD"),
  (name: string) => ` ${name}`,
  (name: string) => `${name}\u00A0 `,
  (name: string) => name.replace(" ", "  "),
  (name: string) => name.replace(" ", "\u200B "),
  (name: string) => name.replace("a", "\u0430"),
  (name: string) => name,
];
const slip = fc.nat(slips.length - 1).map((index) => slips[index] ?? ((name: string) => name));
const names = ["Nguyễn Thị Hòa", "Lê Văn An", "Trần Mai Lan", "Phạm Quốc Bảo"] as const;
const titles = ["Lao động tiên tiến", "Lao động tiến tiến", "Lao dong tien tien", "LĐTT"] as const;

const slippedName = fc
  .tuple(fc.constantFrom(...names), fc.array(slip, { maxLength: 3 }))
  .map(([name, applied]) => applied.reduce<string>((text, apply) => apply(text), name));
const row = fc.record({
  name: slippedName,
  title: fc.tuple(fc.constantFrom(...titles), slip).map(([title, apply]) => apply(title)),
  number: fc.constantFrom<CellValue>(1, 2, "3", "4 "),
});

function caseOf(rows: readonly { name: string; title: string; number: CellValue }[]): Case {
  return {
    name: "",
    entries: rows.map(({ name, title }) => ({ name, written: [{ award: "advanced-worker", text: title }] })),
    cells: Object.fromEntries(rows.map(({ number }, index) => [`A${String(7 + index)}`, number])),
  };
}

/** The same rows after the writes: what a new reading would find. */
function applied(rows: readonly { name: string; title: string; number: CellValue }[], writes: readonly CellWrite[]) {
  const at = new Map(writes.map(({ ref, content }) => [toA1(ref), content]));
  const text = (cell: string, before: string) => {
    const content = at.get(cell);
    return content?.kind === "text" ? content.text : before;
  };
  const value = (content: CellContent | undefined, before: CellValue): CellValue =>
    content?.kind === "number" ? content.number : before;
  return rows.map(({ name, title, number }, index) => {
    const line = String(7 + index);
    return {
      name: text(`B${line}`, name),
      title: text(`K${line}`, title),
      number: value(at.get(`A${line}`), number),
    };
  });
}

const safe = (rows: Parameters<typeof caseOf>[0]) =>
  runRules(inputOf(caseOf(rows))).filter(({ fix }) => fix?.safe === true);

test("sau khi sửa tất cả, kiểm tra lại không còn chỗ nào đã sửa và không thêm chỗ mới", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const before = safe(rows);
      const { writes, overlapping } = safeFixes(before);
      const waiting = new Set(overlapping.map(({ rule, at }) => `${rule} ${toA1(at)}`));
      const after = safe(applied(rows, writes));
      for (const { rule, at } of after) expect(waiting).toContain(`${rule} ${toA1(at)}`);
    }),
  );
});

test("sửa đến lần thứ hai là hết", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const once = applied(rows, safeFixes(safe(rows)).writes);
      const twice = applied(once, safeFixes(safe(once)).writes);
      expect(safe(twice)).toEqual([]);
    }),
  );
});

test("mỗi ô chỉ ghi một lần, và đúng với điều đang có trong ô", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const { writes } = safeFixes(safe(rows));
      const cells = writes.map(({ ref }) => toA1(ref));
      expect(new Set(cells).size).toBe(cells.length);
      for (const { ref, expectedBefore } of writes) {
        const one = rows[ref.row - 7];
        const held = { 1: one?.number, 2: one?.name, 11: one?.title }[ref.column];
        expect(expectedBefore).toEqual({ kind: "text", text: held });
      }
    }),
  );
});

test("hai cách sửa khác nhau cho một ô: cách sau chờ lần sau", () => {
  const findings = safe([{ name: "Lê An", title: "Lao động tiến tiến ", number: 1 }]);
  const { writes, overlapping } = safeFixes(findings);
  expect(writes).toHaveLength(1);
  expect(overlapping.map(({ rule }) => rule)).toEqual(["title-is-spelled-as-in-the-law"]);
});

test("điều đã ghi lý do bỏ qua và điều cần cân nhắc không bao giờ sửa hàng loạt", () => {
  const [finding] = safe([{ name: " Lê An", title: "LĐTT", number: 1 }]);
  if (finding?.fix == null) throw new Error("The case draws a stray space");
  const waived = { finding: finding.id, looksAt: finding.looksAt, reason: "other", words: "", by: "", on: "" } as const;
  expect(safeFixes([{ ...finding, waived }]).writes).toEqual([]);
  expect(safeFixes([{ ...finding, fix: { ...finding.fix, safe: false } }]).writes).toEqual([]);
});
