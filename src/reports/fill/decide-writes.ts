import type { Bilingual, Locale } from "../../domain/bilingual";
import { contentOf } from "../../workbook/cell-content";
import { isLocked, mergeAt, type Grid } from "../../workbook/grid";
import { toA1, type CellRef } from "../../workbook/refs";
import { sameContent, type CellContent, type CellWrite, type SkippedCell } from "../../workbook/write-plan";
import { CERTAIN_ENOUGH, type Binding } from "./binding";
import { habitOf, shaped } from "./write/habit";
import { blanksIn } from "./write/blanks";
import { isOpen } from "./write/open-cell";
import { means } from "./write/same-meaning";

/** What we wrote into a cell last time, as the journal says; null where we never did. */
export type WrittenByUs = (ref: CellRef) => CellContent | null;

export interface Decided {
  readonly writes: readonly CellWrite[];
  readonly skipped: readonly SkippedCell[];
  /** What would stand where she typed something else: written only at her word. */
  readonly differing: readonly CellWrite[];
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
  const differing: CellWrite[] = [];
  const said = new Set<string>();
  const skip = (ref: CellRef, why: Bilingual) => skipped.push({ ref, why: why[locale] });
  for (const binding of bindings) {
    const ref = anchorOf(grid, binding.ref);
    if (ref === null) continue;
    const before = contentOf(grid, ref.row, ref.column);
    if (binding.confidence < CERTAIN_ENOUGH) {
      // What a whole line waits for is said once, at its first cell.
      const { doubt } = binding;
      const waits = `${String(ref.row)} ${doubt?.vi ?? ""}`;
      if (doubt !== null && isOpen(before) && !said.has(waits)) {
        skip(ref, doubt);
        said.add(waits);
      }
      continue;
    }
    if (binding.value === null) {
      // What a whole column lacks is said once, at its first cell.
      const lack = `${String(ref.column)} ${binding.why.vi}`;
      if (isOpen(before) && !said.has(lack)) skip(ref, binding.why);
      said.add(lack);
      continue;
    }
    const wanted = shaped(binding, binding.value, habit);
    // The result of a formula is compared once everything it depends on stands: see `write/formulas-that-differ`.
    if (before.kind === "formula" || means(before, wanted, binding.value)) continue;
    const ours = writtenByUs(ref);
    const fillsBlanks = wanted.kind === "text" && before.kind === "text" && blanksIn(before.text).length > 0;
    if (!isOpen(before) && !fillsBlanks && !(ours !== null && sameContent(ours, before))) {
      skip(ref, whyDiffering(ref, before, binding.value));
      differing.push({ ref, content: wanted, expectedBefore: before, reason: binding.why[locale] });
      continue;
    }
    writes.push({ ref, content: wanted, expectedBefore: before, reason: binding.why[locale] });
  }
  return blockedIfLocked(grid, { writes, skipped, differing }, locale);
}

/** Locked cells block the whole form: a form filled by half is worse than one left as it was. */
function blockedIfLocked(grid: Grid, decided: Decided, locale: Locale): Decided {
  const { writes, skipped } = decided;
  const locked = writes.find((write) => isLocked(grid, write.ref.row, write.ref.column));
  if (!locked) {
    const isOpenTo = ({ ref }: CellWrite) => !isLocked(grid, ref.row, ref.column);
    return { ...decided, differing: decided.differing.filter(isOpenTo) };
  }
  const why: Bilingual = {
    vi: `Sheet «${grid.name}» đang được khóa (bảo vệ) nên chưa điền ô nào. Anh/chị bỏ khóa sheet rồi bấm Điền biểu lại.`,
    en: `The sheet “${grid.name}” is protected, so nothing was filled in. Unprotect it and fill again.`,
  };
  return { writes: [], differing: [], skipped: [...skipped, { ref: locked.ref, why: why[locale], locked: true }] };
}

/** The cell that holds a value for this place: the anchor of a merge; null for a place covered by one. */
export function anchorOf(grid: Grid, ref: CellRef): CellRef | null {
  const merge = mergeAt(grid, ref.row, ref.column);
  if (merge === null) return ref;
  return merge.top === ref.row && merge.left === ref.column ? ref : null;
}

function whyDiffering(ref: CellRef, before: CellContent, value: CellContent): Bilingual {
  const typed = shown(before);
  const ours = shown(value);
  return {
    vi: `Ô ${toA1(ref)} đang ghi ${typed}, ${value.kind === "number" ? "số đếm được là" : "theo biểu đăng ký là"} ${ours}. Giữ nguyên ${value.kind === "number" ? "số" : "nội dung"} anh/chị đã ghi; anh/chị xem lại giúp.`,
    en: `Cell ${toA1(ref)} says ${typed}, ${value.kind === "number" ? "our count is" : "the registration says"} ${ours}. What was typed is left; please have a look.`,
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
