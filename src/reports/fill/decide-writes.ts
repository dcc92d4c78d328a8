import type { Bilingual, Locale } from "../../domain/bilingual";
import { contentOf } from "../../workbook/cell-content";
import { isLocked, mergeAt, valueAt, type Grid } from "../../workbook/grid";
import { toA1, type CellRef } from "../../workbook/refs";
import {
  empty,
  sameContent,
  text,
  type CellContent,
  type CellWrite,
  type SkippedCell,
} from "../../workbook/write-plan";
import { CERTAIN_ENOUGH, type Binding } from "./binding";
import { folded } from "./words";

/** What we wrote into a cell last time, as the journal says; null where we never did. */
export type WrittenByUs = (ref: CellRef) => CellContent | null;

export interface Decided {
  readonly writes: readonly CellWrite[];
  readonly skipped: readonly SkippedCell[];
}

/** How a form shows a figure that does not occur, and how it writes small ones. */
interface Habit {
  readonly zero: CellContent;
  /** Decimals of shares that the form writes as text («94,29%»); null where they are numbers. */
  readonly shareDecimals: number | null;
  /** «05» as text, as the form's other figures are. */
  readonly paddedText: boolean;
}

/** Bindings of one form against what stands in its cells: what is written, and what is left with the reason. */
export function decideWrites(
  grid: Grid,
  bindings: readonly Binding[],
  writtenByUs: WrittenByUs,
  locale: Locale,
): Decided {
  const habit = habitOf(grid, bindings);
  const writes: CellWrite[] = [];
  const skipped: SkippedCell[] = [];
  const lacking = new Set<string>();
  const skip = (ref: CellRef, why: Bilingual) => skipped.push({ ref, why: why[locale] });
  for (const binding of bindings) {
    const ref = anchorOf(grid, binding.ref);
    if (ref === null) continue;
    const before = contentOf(grid, ref.row, ref.column);
    if (binding.confidence < CERTAIN_ENOUGH) {
      if (isOpen(before))
        skip(ref, {
          vi: "Chưa điền, chờ anh/chị xác nhận ô này lấy số từ đâu.",
          en: "Not filled: please confirm what this cell counts.",
        });
      continue;
    }
    if (binding.value === null) {
      // What a whole column lacks is said once, at its first cell.
      const lack = `${String(ref.column)} ${binding.why.vi}`;
      if (isOpen(before) && !lacking.has(lack)) skip(ref, binding.why);
      lacking.add(lack);
      continue;
    }
    const wanted = shaped(binding, binding.value, habit);
    if (before.kind === "formula") {
      // Its result is compared once everything it depends on stands: see `formula-check`.
      continue;
    }
    if (means(before, wanted, binding.value)) continue;
    const ours = writtenByUs(ref);
    if (!isOpen(before) && !(ours !== null && sameContent(ours, before))) {
      skip(ref, differing(ref, before, binding.value));
      continue;
    }
    if (sameContent(before, wanted)) continue;
    writes.push({ ref, content: wanted, expectedBefore: before, reason: binding.why[locale] });
  }
  return blockedIfLocked(grid, { writes, skipped }, locale);
}

/** Locked cells block the whole form: a form filled by half is worse than one left as it was. */
export function blockedIfLocked(grid: Grid, { writes, skipped }: Decided, locale: Locale): Decided {
  const locked = writes.find((write) => isLocked(grid, write.ref.row, write.ref.column));
  if (!locked) return { writes, skipped };
  const why: Bilingual = {
    vi: `Sheet «${grid.name}» đang được khóa (bảo vệ) nên chưa điền ô nào. Anh/chị bỏ khóa sheet rồi bấm Điền biểu lại.`,
    en: `The sheet “${grid.name}” is protected, so nothing was filled in. Unprotect it and fill again.`,
  };
  return { writes: [], skipped: [...skipped, { ref: locked.ref, why: why[locale], locked: true }] };
}

/** The cell that holds a value for this place: the anchor of a merge; null for a place covered by one. */
export function anchorOf(grid: Grid, ref: CellRef): CellRef | null {
  const merge = mergeAt(grid, ref.row, ref.column);
  if (merge === null) return ref;
  return merge.top === ref.row && merge.left === ref.column ? ref : null;
}

/** Nothing typed yet: empty, dots to be written over, or a placeholder. */
export function isOpen(content: CellContent): boolean {
  return content.kind === "empty" || (content.kind === "text" && /^[\s.…_]*$|\{\{[^{}]+\}\}/.test(content.text));
}

function shaped({ source, figure }: Binding, value: CellContent, habit: Habit): CellContent {
  if (value.kind !== "number") return value;
  if (isShare(source) && figure !== null && habit.shareDecimals !== null)
    return text(`${(figure * 100).toFixed(habit.shareDecimals).replace(".", ",")}%`);
  if (value.number === 0) return habit.zero;
  if (habit.paddedText && Number.isInteger(value.number)) return text(String(value.number).padStart(2, "0"));
  return value;
}

/** Whether a cell says what we would say, however it is written: «05», 5, «94,29%», a dash or a blank for nothing. */
function means(before: CellContent, wanted: CellContent, value: CellContent): boolean {
  if (sameContent(before, wanted) || sameContent(before, value)) return true;
  if (value.kind === "number") {
    const held = numberIn(before);
    if (held !== null) return held.some((each) => Math.abs(each - value.number) < tolerance(value.number));
    return (
      value.number === 0 &&
      (isOpen(before) || (before.kind === "text" && /^\s*[-–—]\s*$/.test(before.text))) &&
      wanted.kind === "empty"
    );
  }
  return value.kind === "text" && before.kind === "text" && folded(before.text) === folded(value.text);
}

/** Whole numbers must agree; shares within what two printed decimals can show. */
function tolerance(value: number): number {
  return Number.isInteger(value) ? 1e-9 : Math.abs(value) <= 1 ? 0.00006 : 0.0051;
}

/** The number a cell shows: itself, or the number its text writes («05», «94,29%» as 94.29 and 0.9429). */
function numberIn(content: CellContent): readonly number[] | null {
  if (content.kind === "number") return [content.number];
  if (content.kind !== "text") return null;
  const found = /^\s*\+?(-?\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(content.text);
  if (!found) return null;
  const value = Number((found[1] ?? "").replace(",", "."));
  return found[2] === "%" ? [value / 100, value] : [value];
}

function differing(ref: CellRef, before: CellContent, value: CellContent): Bilingual {
  const typed = shown(before);
  const ours = shown(value);
  return {
    vi: `Ô ${toA1(ref)} đang ghi ${typed}, số đếm được là ${ours}. Giữ nguyên số anh/chị đã ghi; anh/chị xem lại giúp.`,
    en: `Cell ${toA1(ref)} says ${typed}, our count is ${ours}. What was typed is left; please have a look.`,
  };
}

/** A content as a sentence shows it: numbers with a decimal comma, texts in «». */
export function shown(content: CellContent): string {
  switch (content.kind) {
    case "empty":
      return "«»";
    case "text":
      return `«${content.text}»`;
    case "number":
      return String(Math.round(content.number * 10_000) / 10_000).replace(".", ",");
    case "boolean":
      return String(content.boolean);
    case "formula":
      return content.formula;
    case "error":
      return content.error;
  }
}

function isShare(source: Binding["source"]): boolean {
  return source?.kind === "share" || (source?.kind === "target" && source.part === "share");
}

/** One habit for the whole form, from what stands in its cells of figures already; blank where they say nothing. */
function habitOf(grid: Grid, bindings: readonly Binding[]): Habit {
  const values = bindings.map(({ ref }) => valueAt(grid, ref.row, ref.column));
  const zeros = values.filter((value) => value === 0 || value === "0").length;
  const dashes = values.filter((value) => typeof value === "string" && /^\s*[-–—]\s*$/.test(value)).length;
  const padded = values.filter((value) => typeof value === "string" && /^0\d$/.test(value)).length;
  const plain = values.filter((value) => typeof value === "number").length;
  const shares = bindings
    .filter(({ source }) => isShare(source))
    .map(({ ref }) => valueAt(grid, ref.row, ref.column))
    .flatMap((value) => (typeof value === "string" ? [/^\s*\d+(?:,(\d+))?\s*%\s*$/.exec(value)] : []))
    .flatMap((found) => (found === null ? [] : [(found[1] ?? "").length]));
  return {
    shareDecimals: shares.length === 0 ? null : Math.max(...shares),
    zero: zeros > dashes && zeros > 0 ? { kind: "number", number: 0 } : dashes > 1 ? text("-") : empty,
    paddedText: padded > 0 && padded > plain,
  };
}
