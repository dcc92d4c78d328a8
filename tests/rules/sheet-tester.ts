import type { Answer } from "../../src/domain/answer";
import type { Finding, Severity } from "../../src/domain/findings/finding";
import { regimeFor } from "../../src/domain/regimes/regime-for";
import type { Stage } from "../../src/domain/stage";
import { readWorkbook } from "../../src/reading/read-workbook";
import type { Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run";
import { toA1 } from "../../src/workbook/refs";
import { type DrawnRow, type DrawnSheet, workbookOf } from "../reading/grid-of";
import { keepCases } from "./drawn-examples";
import { holdLimits } from "./limits-held";
import { expectAllDifferent, expectWellSpoken, verdictOf } from "./rule-tester";

/** Sheets as she would draw them, read as the product reads them, and what matters beside them. */
export interface SheetCase {
  readonly name: string;
  readonly sheets: readonly DrawnSheet[];
  readonly stage?: Stage;
  readonly year?: number;
  readonly answers?: readonly Answer[];
}

export interface ToldCase extends SheetCase {
  /** Where, in reading order. */
  readonly at: readonly string[];
  readonly severity?: Severity;
  /** The first message, word for word. */
  readonly vi?: string;
  readonly person?: string;
}

/** What a rule finds on sheets as they are read. */
export function findingsOn(
  rule: Rule,
  { sheets, stage, year, answers = [] }: SheetCase,
  run: readonly Rule[] = [rule],
): readonly Finding[] {
  const snapshot = workbookOf(...sheets);
  const today = "2026-03-01";
  const reading = readWorkbook(snapshot, { answers, today });
  const of = year ?? reading.register.year?.value ?? 2026;
  return runRules(
    {
      snapshot,
      reading,
      regime: regimeFor(of),
      overlay: {},
      stage: stage ?? "registration",
      year: of,
      today,
      answers,
      waivers: [],
    },
    run,
  ).filter((finding) => finding.rule === rule.id);
}

/** A rule on drawn sheets as two lists: those it has nothing to say about, and those it tells; `run`: where others run with it. */
export function testRuleOnSheets(
  rule: Rule,
  { silent, told }: { readonly silent: readonly SheetCase[]; readonly told: readonly ToldCase[] },
  run: readonly Rule[] = [rule],
): void {
  const draw = (one: SheetCase) => () => {
    const snapshot = workbookOf(...one.sheets);
    const reading = readWorkbook(snapshot, { answers: one.answers ?? [], today: "2026-03-01" });
    return { reading, snapshot, findings: findingsOn(rule, one, run) };
  };
  keepCases(rule, told.map(draw), silent.map(draw));
  holdLimits(
    rule,
    [...silent, ...told].map(
      (one) => (see) =>
        verdictOf(
          findingsOn(
            rule,
            one,
            run.map((each) => (each.id === rule.id ? see(each) : each)),
          ),
        ),
    ),
  );
  describe(rule.title.vi, () => {
    test("không trường hợp nào viết hai lần", () => {
      expectAllDifferent([...silent, ...told].map(({ name }) => name));
      expectAllDifferent([...silent, ...told].map(({ sheets, stage, year }) => JSON.stringify([sheets, stage, year])));
    });

    test.each(silent)("không nhắc: $name", (one) => {
      expect(findingsOn(rule, one, run).map(({ at, message }) => `${toA1(at)} ${message.vi}`)).toEqual([]);
    });

    test.each(told)("nhắc: $name", (one) => {
      const findings = findingsOn(rule, one, run);
      expect(findings.map(({ at }) => toA1(at))).toEqual(one.at);
      findings.forEach(expectWellSpoken);
      if (one.severity !== undefined) expect(findings[0]?.severity).toBe(one.severity);
      if (one.person !== undefined) expect(findings[0]?.person).toBe(one.person);
      if (one.vi !== undefined) expect(findings[0]?.message.vi).toBe(one.vi);
    });
  });
}

const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"];
const middles = ["Văn", "Thị", "Minh", "Thanh", "Quốc"];
const given = ["An", "Bình", "Chi", "Dũng", "Giang", "Hoa", "Khánh", "Lan", "Minh", "Nga", "Oanh", "Phúc", "Quân"];

/** The name of the n-th person of a drawn list, from 0; the first 650 are all different. */
export function personName(n: number): string {
  const at = (words: readonly string[], index: number) => words[index % words.length] ?? "";
  return `${at(families, n)} ${at(middles, Math.floor(n / 10))} ${at(given, n + Math.floor(n / 50))}`;
}

/** Fifty lines that are as they should be: the sheet on which a rule has nothing to say. */
export function fifty(line: (n: number, name: string) => DrawnRow): readonly DrawnRow[] {
  return Array.from({ length: 50 }, (_, n) => line(n, personName(n)));
}
