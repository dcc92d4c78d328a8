import type { AwardId } from "../../../src/domain/glossary/awards";
import { runRules } from "../../../src/rules/run";
import { titleIsRegisteredOnOneSheet } from "../../../src/rules/people/title-is-registered-on-one-sheet";
import { toFullA1 } from "../../../src/workbook/refs";
import type { DrawnRow } from "../../reading/grid-of";
import { drawReading, SHEET, type DrawnEntry } from "../drawn-reading";
import { expectWellSpoken, inputOf } from "../rule-tester";
import { fifty, testRuleOnSheets } from "../sheet-tester";

/** Findings in a workbook with two registration sheets. */
function check(first: readonly DrawnEntry[], second: readonly DrawnEntry[]) {
  const one = drawReading({ entries: first });
  const other = JSON.parse(
    JSON.stringify(drawReading({ entries: second }).reading)
      .replaceAll(SHEET, "Biểu 2")
      .replaceAll('"f1"', '"f2"'),
  ) as typeof one.reading;
  const [grid] = drawReading({ entries: second }).snapshot.sheets;
  const reading = {
    ...one.reading,
    sheets: [...one.reading.sheets, ...other.sheets],
    register: {
      ...one.reading.register,
      entries: [...one.reading.register.entries, ...other.register.entries],
      people: [...one.reading.register.people, ...other.register.people],
    },
  };
  const sheets = [...one.snapshot.sheets, ...(grid === undefined ? [] : [{ ...grid, name: "Biểu 2", position: 1 }])];
  const input = { ...inputOf({ name: "" }), reading, snapshot: { ...one.snapshot, sheets } };
  return runRules(input, [titleIsRegisteredOnOneSheet]).filter(({ rule }) => rule === titleIsRegisteredOnOneSheet.id);
}

const people = (marks: readonly AwardId[], ...names: readonly string[]) => names.map((name) => ({ name, marks }));
const worker = ["advanced-worker"] as const;

test("một biểu danh hiệu, một biểu khen thưởng: một người có ở cả hai là bình thường", () => {
  const award = { award: "certificate-of-merit", text: "Giấy khen" } as const;
  expect(check(people(worker, "Lê An"), [{ name: "Lê An", written: [award] }])).toEqual([]);
});

test("cùng một danh hiệu ở hai biểu thì nhắc", () => {
  const findings = check(people(worker, "Lê An", "Lê Bình"), people(worker, "Lê An", "Lê Chi"));
  expect(findings.map(({ at }) => toFullA1(at))).toEqual(["'Biểu 2'!E7"]);
  expect(findings[0]?.severity).toBe("warning");
  expect(findings[0]?.message.vi).toBe(
    "Lê An đăng ký «Lao động tiên tiến» ở dòng 7 sheet «Đăng ký» và dòng 7 sheet «Biểu 2». Hiện tính một lần. Anh/chị bỏ bớt một chỗ, hoặc thêm ngày sinh nếu là hai người trùng tên.",
  );
  for (const finding of findings) expectWellSpoken(finding);
});

test("biểu này chép biểu kia: nhắc một lần", () => {
  const names = ["Lê An", "Lê Bình", "Lê Chi", "Lê Dũng", "Lê Giang"];
  const findings = check(people(worker, ...names), people(worker, ...names));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message.vi).toMatch(/^Sheet «Đăng ký» và «Biểu 2» cùng có 05 người/);
  for (const finding of findings) expectWellSpoken(finding);
});

const lists = (second: (n: number, name: string) => DrawnRow, more: readonly DrawnRow[] = []) => [
  {
    name: "Danh hiệu",
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "TT | Họ và tên | Đơn vị | Danh hiệu đăng ký",
      ...fifty((n, name) => [n + 1, name, "Phòng Một", "LĐTT"]),
    ],
  },
  {
    name: "Khen thưởng",
    rows: [
      "DANH SÁCH ĐĂNG KÝ KHEN THƯỞNG NĂM 2026",
      "TT | Họ và tên | Đơn vị | Hình thức đăng ký",
      ...fifty(second),
      ...more,
    ],
  },
];
const commended = (n: number, name: string) => [n + 1, name, "Phòng Một", "Giấy khen của Giám đốc Sở"];

testRuleOnSheets(titleIsRegisteredOnOneSheet, {
  silent: [{ name: "năm mươi người, một biểu danh hiệu, một biểu khen thưởng", sheets: lists(commended) }],
  told: [
    {
      name: "biểu khen thưởng ghi lại danh hiệu của một người",
      sheets: lists((n, name) => (n === 4 ? [n + 1, name, "Phòng Một", "LĐTT"] : commended(n, name))),
      at: ["D7"],
      severity: "warning",
    },
  ],
});
