import type { Finding, Waiver } from "../../src/domain/findings/finding";
import { mendingLevels } from "../../src/domain/findings/mending";
import { textHasNoStraySpaces } from "../../src/rules/cells/text-has-no-stray-spaces";
import { emulationFighterIsAdvancedWorker } from "../../src/rules/people/emulation-fighter-is-advanced-worker";
import { emulationFightersWithinCap } from "../../src/rules/people/emulation-fighters-within-cap";
import { personHasPosition } from "../../src/rules/people/person-has-position";
import { runRules } from "../../src/rules/run";
import type { Problem, Rule } from "../../src/rules/rule";
import { drawReading, SHEET } from "./drawn-reading";
import { expectWellSpoken, findingsOf, inputOf, type Case } from "./rule-tester";

const both = { marks: ["advanced-worker", "grassroots-emulation-fighter"] } as const;
const hoa = { name: "Nguyễn Thị Hoa", marks: ["grassroots-emulation-fighter"] } as const;
const entries = [{ ...both, name: "Lê An" }, { ...both, name: "Lê Bình" }, { ...both, name: "Lê Chi" }, hoa];
const one = (drawn: Partial<Case>) => findingsOf(emulationFighterIsAdvancedWorker, { name: "", entries, ...drawn })[0];

function waiverFor(finding: Finding | undefined): readonly Waiver[] {
  if (finding === undefined) return [];
  const { id, looksAt } = finding;
  return [{ finding: id, looksAt, reason: "other", words: "Đã hỏi phòng", by: "Văn thư", on: "2022-03-01" }];
}

describe("ghi lý do, bỏ qua", () => {
  const waivers = waiverFor(one({}));

  test("vẫn còn khi chạy lại", () => {
    expect(one({ waivers })?.waived?.words).toBe("Đã hỏi phòng");
  });

  test("vẫn còn khi chèn dòng và xếp lại", () => {
    const moved = [hoa, { ...both, name: "Trần Dũng" }, ...entries.slice(0, 3).reverse()];
    expect(one({ entries: moved, waivers })?.waived?.words).toBe("Đã hỏi phòng");
  });

  test("vẫn còn khi đổi tên sheet", () => {
    const drawn = drawReading({ entries });
    const rename = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(SHEET, "Sheet khác")) as T;
    const [sheet] = drawn.snapshot.sheets;
    const reading = rename(drawn.reading);
    const snapshot = { ...drawn.snapshot, sheets: sheet === undefined ? [] : [{ ...sheet, name: "Sheet khác" }] };
    const [finding] = runRules({ ...inputOf({ name: "", waivers }), reading, snapshot }, [
      emulationFighterIsAdvancedWorker,
    ]);
    expect(finding?.at.sheet).toBe("Sheet khác");
    expect(finding?.waived?.words).toBe("Đã hỏi phòng");
  });

  test("hỏi lại khi ô đã nhìn tới đổi giá trị", () => {
    expect(one({ waivers, cells: { F10: "X" } })?.waived).toBeNull();
  });

  test("không che người khác", () => {
    expect(one({ waivers, entries: [...entries.slice(0, 3), { ...hoa, name: "Lê Thị Mai" }] })?.waived).toBeNull();
  });

  test("con số tổng đổi thì hỏi lại", () => {
    const people = (count: number) => Array.from({ length: count }, () => both);
    const [finding] = findingsOf(emulationFightersWithinCap, { name: "", entries: people(7) });
    const again = findingsOf(emulationFightersWithinCap, { name: "", entries: people(8), waivers: waiverFor(finding) });
    expect(again[0]?.id).toBe(finding?.id);
    expect(again[0]?.waived).toBeNull();
  });
});

describe("nhiều ô của một cột cùng một lỗi gõ", () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `Lê Văn An ${String(index)} `, marks: both.marks }));
  const spaces = (drawn: Partial<Case>) => findingsOf(textHasNoStraySpaces, { name: "", ...drawn });

  test("đến 12 ô thì nói từng ô", () => {
    expect(spaces({ entries: people(12) })).toHaveLength(12);
  });

  test("hơn 12 ô thì nói một lần, sửa được từng ô", () => {
    const [finding, ...others] = spaces({ entries: people(25) });
    expect(others).toEqual([]);
    expect(finding?.message.vi).toBe(
      "Cột «Họ và tên» có 25 ô thừa khoảng trắng, đầu tiên là ô B7. Các ô này sửa một lần được cho cả cột, xem trước rồi mới sửa; những ô khác giữ nguyên.",
    );
    expect([finding?.related.length, finding?.person]).toEqual([24, null]);
    expect(finding?.fix?.writes.map(({ ref }) => ref.row)).toEqual(Array.from({ length: 25 }, (_, index) => index + 7));
    if (finding !== undefined) expectWellSpoken(finding);
  });

  test("ô đã ghi lý do bỏ qua thì vẫn bỏ qua, không nằm trong số sửa", () => {
    const waivers = waiverFor(spaces({ entries: people(12) })[3]);
    const findings = spaces({ entries: people(25), waivers });
    expect(findings.map(({ waived }) => waived !== null)).toEqual([false, true]);
    expect(findings[0]?.fix?.writes).toHaveLength(24);
  });

  test("ghi lý do cho cả cột: còn khi chạy lại, hỏi lại khi thêm ô", () => {
    const waivers = waiverFor(spaces({ entries: people(25) })[0]);
    expect(spaces({ entries: people(25), waivers })[0]?.waived?.words).toBe("Đã hỏi phòng");
    expect(spaces({ entries: people(26), waivers })[0]?.waived).toBeNull();
  });
});

describe("chưa đủ số liệu", () => {
  const fighters = [{ ...hoa }, { ...hoa, name: "Lê Thị Mai" }];

  test("một lần cho cả biểu, nói rõ thiếu cột nào", () => {
    const findings = runRules(inputOf({ name: "", entries: fighters, without: ["initiative"] }));
    const notes = findings.filter(({ rule }) => rule === "enough-columns");
    expect(notes).toHaveLength(1);
    expect(notes[0]?.severity).toBe("info");
    expect(notes[0]?.message.vi).toContain("chưa thấy cột «Sáng kiến, đề tài»");
    expect(findings.filter(({ rule }) => rule === "emulation-fighter-names-initiative")).toEqual([]);
  });

  test("không nhắc khi chẳng ai cần đến cột ấy", () => {
    const findings = runRules(
      inputOf({ name: "", entries: [{ marks: ["advanced-worker"] }], without: ["initiative"] }),
    );
    expect(findings.filter(({ rule }) => rule === "enough-columns")).toEqual([]);
  });

  test("xếp loại chỉ cần khi bình xét", () => {
    const drawn = { name: "", entries: [{ marks: ["advanced-worker"] as const }], without: ["grade"] as const };
    const notes = (stage: "registration" | "review") =>
      runRules(inputOf({ ...drawn, stage })).filter(({ rule }) => rule === "enough-columns").length;
    expect([notes("registration"), notes("review")]).toEqual([0, 1]);
  });
});

describe("thứ tự và hợp đồng", () => {
  test("cùng một mức thì theo thứ tự đọc: dòng rồi cột", () => {
    const drawn = [
      {},
      {},
      {},
      {},
      { name: " Lê  An", position: null },
      { name: "Lê Bình ", position: null },
      {},
      {},
      {},
      {},
    ];
    const findings = runRules(
      inputOf({ name: "", entries: drawn.map((row) => ({ marks: ["advanced-worker"] as const, ...row })) }),
    );
    for (const level of mendingLevels) {
      for (const severity of ["error", "warning", "info"]) {
        const own = findings.filter((finding) => finding.level === level && finding.severity === severity);
        const places = own.map(({ at }) => at.row * 100 + at.column);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }
    expect(findings.length).toBeGreaterThanOrEqual(4);
  });

  test("mỗi nội dung một mã, chạy lại vẫn mã ấy", () => {
    const input = inputOf({ name: "", entries: [hoa, hoa, { ...hoa, position: null }, ...entries] });
    const ids = runRules(input).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(runRules(input).map(({ id }) => id)).toEqual(ids);
  });

  test("nói đúng người và đơn vị", () => {
    const drawn = [{}, {}, {}, {}, { name: "Lê An", position: null, unit: "Phòng Lãnh sự" }];
    expect(findingsOf(personHasPosition, { name: "", entries: drawn })[0]).toMatchObject({
      person: "Lê An",
      unit: "Phòng Lãnh sự",
    });
  });

  const faulty = (problem: Partial<Problem>): Rule => ({
    ...personHasPosition,
    *check() {
      yield {
        at: { sheet: SHEET, row: 7, column: 1 },
        subject: "individual|lê an|",
        message: { vi: "Một câu.", en: "One sentence." },
        ...problem,
      };
    },
  });

  test.each([
    ["a rule about people that names nobody", { subject: null }],
    ["a place on a sheet that does not exist", { at: { sheet: "?", row: 1, column: 1 } }],
    ["rows counted from 0", { at: { sheet: SHEET, row: 0, column: 1 } }],
    ["an empty message", { message: { vi: " ", en: "x" } }],
    ["a fix that writes nothing", { fix: { safe: true, label: { vi: "Sửa", en: "Fix" }, writes: [] } }],
  ])("throws on %s", (_, problem) => {
    expect(() => runRules(inputOf({ name: "", entries: [{ name: "Lê An" }] }), [faulty(problem)])).toThrow(
      /Rule person-has-position/,
    );
  });
});
