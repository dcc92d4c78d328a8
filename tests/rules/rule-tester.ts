import { regimeById } from "../../src/domain/regimes/regime-for";
import type { Overlay } from "../../src/domain/regimes/overlay";
import type { RegimeId } from "../../src/domain/regimes/regime";
import type { Finding, Severity, Waiver } from "../../src/domain/findings/finding";
import type { Answer } from "../../src/domain/answer";
import type { Stage } from "../../src/domain/stage";
import { runRules } from "../../src/rules/run";
import type { Rule, RuleInput } from "../../src/rules/rule";
import { toA1 } from "../../src/workbook/refs";
import { keepCases } from "./drawn-examples";
import { holdLimits } from "./limits-held";
import { drawReading, type Drawn } from "./drawn-reading";

/** What a case says: a name a secretary could read, the form, and the circumstances where they matter. */
export interface Case extends Drawn {
  readonly name: string;
  readonly year?: number;
  readonly regime?: RegimeId;
  readonly stage?: Stage;
  readonly overlay?: Overlay;
  readonly today?: string;
  readonly answers?: readonly Answer[];
  readonly waivers?: readonly Waiver[];
  /** What the example of the rule's page says where no row of cells can show the case. */
  readonly shown?: string;
}

export interface Reported extends Case {
  /** Where, in reading order. */
  readonly at: readonly string[];
  readonly severity?: Severity;
  /** The first message, word for word. */
  readonly vi?: string;
  readonly sensitive?: boolean;
  /** Whose row the first finding is said to be. */
  readonly person?: string;
}

/** The input a case describes: registration of 2022 under the Law of 2003, unless it says otherwise. */
export function inputOf(one: Case): RuleInput {
  const { reading, snapshot } = drawReading(one);
  return {
    reading,
    snapshot,
    regime: regimeById(one.regime ?? "law-2003"),
    overlay: one.overlay ?? {},
    stage: one.stage ?? "registration",
    year: one.year ?? 2022,
    today: one.today ?? "2022-03-01",
    answers: one.answers ?? [],
    waivers: one.waivers ?? [],
  };
}

/** What a rule itself finds in a case, without the runner's note on missing columns. */
export function findingsOf(rule: Rule, one: Case): readonly Finding[] {
  return runRules(inputOf(one), [rule]).filter((finding) => finding.rule === rule.id);
}

/** What findings come to, without the words: where, how grave, in how many sentences. */
export function verdictOf(findings: readonly Finding[]): string {
  return findings
    .map(({ at, severity, message }) => `${toA1(at)} ${severity} ${String(message.vi.split(/[.;?] /u).length)}`)
    .join(", ");
}

/** A rule as two lists: what it accepts and what it reports. */
export function testRule(
  rule: Rule,
  { accepts, reports }: { readonly accepts: readonly Case[]; readonly reports: readonly Reported[] },
): void {
  const draw = (one: Case) => () => {
    const { reading, snapshot } = inputOf(one);
    return { reading, snapshot, findings: findingsOf(rule, one), shown: one.shown };
  };
  keepCases(rule, reports.map(draw), accepts.map(draw));
  holdLimits(
    rule,
    [...accepts, ...reports].map((one) => (see) => verdictOf(findingsOf(see(rule), one))),
  );
  describe(rule.title.vi, () => {
    test("không trường hợp nào viết hai lần", () => {
      expectAllDifferent([...accepts, ...reports].map(({ name }) => name));
      expectAllDifferent(accepts.map((one) => JSON.stringify({ ...one, name: "" })));
    });

    test.each(accepts)("không nhắc: $name", (one) => {
      expect(findingsOf(rule, one).map(({ at }) => toA1(at))).toEqual([]);
    });

    if (reports.length === 0) return;
    test.each(reports)("nhắc: $name", (one) => {
      const findings = findingsOf(rule, one);
      expect(findings.map(({ at }) => toA1(at))).toEqual(one.at);
      for (const finding of findings) {
        expectWellSpoken(finding);
        if (one.severity !== undefined) expect(finding.severity).toBe(one.severity);
        if (one.sensitive !== undefined) expect(finding.sensitive).toBe(one.sensitive);
      }
      if (one.person !== undefined) expect(findings[0]?.person).toBe(one.person);
      if (one.vi !== undefined) expect(findings[0]?.message.vi).toBe(one.vi);
    });
  });
}

/** A case written twice says nothing the second time. */
export function expectAllDifferent(cases: readonly string[]): void {
  expect(cases.filter((one, at) => cases.indexOf(one) !== at)).toEqual([]);
}

/** Both languages, NFC, no hole, no accusation, no exclamation mark, no button: the command line and paper have none. */
export function expectWellSpoken({ message }: Finding): void {
  for (const sentence of [message.vi, message.en]) {
    expect(sentence).not.toMatch(/undefined|\bnull\b|NaN|\[object|(?<!#REF)!|\s{2}/);
    expect(sentence).toBe(sentence.normalize("NFC"));
    expect(sentence.trim()).toMatch(/[.…)]$/);
  }
  // One model sentence of the trade names the button itself.
  const words = `${message.vi} ${message.en}`.replace("anh/chị có thể bấm Sửa.", "");
  expect(words).not.toMatch(/(?<!\p{L})(?:bấm|nút|press|button)(?!\p{L})/iu);
  expect(message.vi).not.toMatch(/vi phạm|gian dối|lỗi của|sai phạm/iu);
  expect(message.vi).not.toBe(message.en);
}
