import type { Form, UnfoldedLine } from "../../domain/form/form";
import { fold } from "../../text/fold";
import { type CellRef, toA1 } from "../../workbook/refs";
import { groupBy } from "../facts";
import type { RuleView } from "../rule";

/** A running number with its cell; null where the cell is blank. */
export interface RunningNumber {
  readonly at: CellRef;
  readonly now: number | null;
}

/** A number that is not the next one. */
export interface Break extends RunningNumber {
  readonly expected: number;
}

/**
 * Numbers that do not run on, from 1 again wherever that is written. Behind one that is amiss both ways of going on are
 * right: «11, 11, 13» has one slip, not two, and a blank may or may not have been counted.
 */
export function breaksAmong(numbers: readonly RunningNumber[]): readonly Break[] {
  const found: Break[] = [];
  let next: readonly number[] | null = null;
  for (const { at, now } of numbers) {
    const expected: number = next?.[0] ?? 1;
    const isRight: boolean = now !== null && (next === null || now === 1 || next.includes(now));
    if (!isRight) found.push({ at, now, expected });
    if (now === null) next = [expected, expected + 1];
    else next = isRight ? [now + 1] : [now + 1, expected + 1];
  }
  return found;
}

/** «PHIẾU SỐ 14», «Phiếu 03/2026»: words that each card repeats, with its number. */
const numbered = /^(\p{L}[\p{L} ]{1,24}?)\s*:?\s*(\d{1,4})(?:\s*\/\s*(?:19|20)\d{2})?\s*[.:]?$/u;
const fewest = 3;

/** The numbers over the cards of a form, row by row or column by column, whichever runs on better. */
export function breaksOverCards(form: Form, lines: readonly UnfoldedLine[], { facts }: RuleView): readonly Break[] {
  const own = new Set(lines.flatMap(({ cells }) => cells.map(({ at }) => toA1(at))));
  const [top, bottom] = form.dataRows ?? [1, 0];
  const written = (facts.typedSheet.get(form.sheet)?.values ?? []).slice(0, bottom).flatMap((line, index) =>
    line.flatMap((value, column) => {
      const at = { sheet: form.sheet, row: index + 1, column: column + 1 };
      const [, words, digits] = typeof value === "string" ? (numbered.exec(fold(value)) ?? []) : [];
      // A number stands in the row above the first card at most.
      const isOver = words !== undefined && at.row >= top - 2 && !own.has(toA1(at));
      return isOver ? [{ at, words, now: Number(digits) }] : [];
    }),
  );
  const [most = []] = [...groupBy(written, ({ words }) => words).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  if (most.length < fewest || most.length * 2 < lines.length) return [];
  const down = most.toSorted((one, other) => one.at.column - other.at.column || one.at.row - other.at.row);
  const [across, along] = [breaksAmong(most), breaksAmong(down)];
  return along.length < across.length ? along : across;
}
