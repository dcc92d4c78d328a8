import type { Answer, Question } from "../../../src/domain/answer";
import type { WorkbookReading } from "../../../src/domain/check";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { toA1 } from "../../../src/workbook/refs";
import { type DrawnRow, type DrawnSheet, workbookOf } from "../grid-of";

export type Drawn = DrawnSheet | readonly DrawnRow[];

/** Reads sheets drawn by hand with what she answered. */
export function readWith(answers: readonly Answer[], ...sheets: readonly Drawn[]): WorkbookReading {
  return readWorkbook(workbookOf(...sheets), { answers, today: "2026-03-01" });
}

/** What the sheet's own bookkeeping has to ask. */
export function askedBy(...sheets: readonly Drawn[]): readonly Question[] {
  return readWith([], ...sheets).questions.filter(({ cause }) => cause === "bookkeeping");
}

/** «A12 people 34/33»: every stated figure that differs from what the rows give, where no question shows it. */
export function untrueCounts({ register }: WorkbookReading): readonly string[] {
  return register.stated
    .filter(({ said, counted, isAsked }) => !counted.includes(said) && !isAsked)
    .map(({ at, of, said, counted }) => `${toA1(at)} ${of} ${String(said)}/${String(counted[0] ?? 0)}`);
}

/** «D9 7/6»: every printed total that differs. */
export function untrueTotals({ register }: WorkbookReading): readonly string[] {
  return register.totals
    .filter(({ printed, counted, isAsked }) => printed !== counted && !isAsked)
    .map(({ at, printed, counted }) => `${toA1(at)} ${String(printed)}/${String(counted)}`);
}
