import type { Bilingual, Locale } from "../../domain/bilingual";
import type { WorkbookReading } from "../../domain/check";
import type { Column, Form } from "../../domain/form/form";
import { awardName, glossaryEntry, type AwardId } from "../../domain/glossary/awards";
import type { Entry } from "../../domain/register/register";
import type { TitleTick } from "../../targets/what-if";
import { contentOf } from "../../workbook/cell-content";
import type { WorkbookSnapshot } from "../../workbook/grid";
import { empty, text, type CellContent, type CellWrite, type SkippedCell } from "../../workbook/write-plan";

export interface TrialWrites {
  readonly writes: readonly CellWrite[];
  readonly skipped: readonly SkippedCell[];
}

/**
 * The cells that put a trial into the registration forms: a mark set or cleared in the title's column, or the title's
 * name added to a text column. A title written within other words is left for her to change by hand.
 */
export function trialWrites(
  snapshot: WorkbookSnapshot,
  reading: WorkbookReading,
  ticks: readonly TitleTick[],
  locale: Locale,
): TrialWrites {
  const writes: CellWrite[] = [];
  const skipped: SkippedCell[] = [];
  for (const tick of ticks) {
    const entries = reading.register.entries.filter((entry) => entry.subject === tick.subject);
    const made = tick.on ? given(snapshot, reading, entries, tick.award) : taken(snapshot, entries, tick.award);
    writes.push(...made.writes);
    const [first] = entries;
    if (made.writes.length === 0 && first) skipped.push({ ref: first.name.cell, why: made.why[locale] });
  }
  return { writes, skipped };
}

interface Made {
  readonly writes: readonly CellWrite[];
  /** Why there is nothing to write. */
  readonly why: Bilingual;
}

function given(snapshot: WorkbookSnapshot, reading: WorkbookReading, entries: readonly Entry[], award: AwardId): Made {
  const forms = reading.sheets.flatMap((sheet) => sheet.forms);
  for (const entry of entries) {
    const form = forms.find(({ id }) => id === entry.form);
    if (form?.unfolded) return { writes: [], why: onCards };
    const column = form && columnFor(form, entry, award);
    if (!column) continue;
    const ref = { sheet: entry.at.sheet, row: entry.at.row, column: column.column };
    const before = contentIn(snapshot, ref);
    const content = column.role === "mark" ? text(usualMark(reading, form)) : withTitle(before, award);
    return { writes: content ? [{ ref, content, expectedBefore: before }] : [], why: notText };
  }
  const name = awardName(award, "");
  return {
    writes: [],
    why: {
      vi: `Biểu chưa có cột để ghi «${name.vi}» cho dòng này.`,
      en: `The form has no column for “${name.en}” in this row.`,
    },
  };
}

const onCards: Bilingual = {
  vi: "Biểu ghi mỗi người một phiếu, hoặc tên người ở đầu cột, nên để anh/chị sửa tay.",
  en: "People stand on cards or across in this form, so it is left to be changed by hand.",
};

const notText: Bilingual = {
  vi: "Ô này không chứa chữ nên để anh/chị sửa tay.",
  en: "This cell holds no text, so it is left to be changed by hand.",
};

/** The title's own mark column, or the column where titles (or awards) are written out. */
function columnFor(form: Form, entry: Entry, award: AwardId): Column | null {
  const fits = (column: Column) => column.recipient === null || column.recipient === entry.kind;
  const mark = form.columns.find((column) => column.role === "mark" && column.award === award && fits(column));
  if (mark) return mark;
  const role = glossaryEntry(award)?.kind === "title" ? "title" : "award";
  return (
    form.columns.find((column) => (column.role === role || column.role === "title-or-award") && fits(column)) ?? null
  );
}

/** The mark this form uses most. */
function usualMark(reading: WorkbookReading, form: Form): string {
  const counts = new Map<string, number>();
  for (const entry of reading.register.entries) {
    if (entry.form !== form.id) continue;
    for (const claim of entry.claims) {
      if (claim.how === "mark") counts.set(claim.text, (counts.get(claim.text) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "x";
}

function withTitle(before: CellContent, award: AwardId): CellContent | null {
  const name = awardName(award, "").vi;
  if (before.kind === "empty") return text(name);
  return before.kind === "text" ? text(`${before.text.trimEnd()}, ${name}`) : null;
}

function taken(snapshot: WorkbookSnapshot, entries: readonly Entry[], award: AwardId): Made {
  const claims = entries.flatMap((entry) => entry.claims.filter((claim) => claim.award === award));
  // On a card a mark may share its cell with its label, or with the whole card.
  const alone = claims.filter(
    (claim) =>
      (claim.how === "mark" && claim.cell.under === undefined) ||
      contentText(contentIn(snapshot, claim.cell)) === claim.text.trim(),
  );
  return {
    writes: alone.map((claim) => ({
      ref: claim.cell,
      content: empty,
      expectedBefore: contentIn(snapshot, claim.cell),
    })),
    why: {
      vi: "Danh hiệu ghi chung với chữ khác trong ô nên để anh/chị sửa tay.",
      en: "The title stands among other words in its cell, so it is left to be changed by hand.",
    },
  };
}

function contentText(content: CellContent): string | null {
  return content.kind === "text" ? content.text.trim() : null;
}

function contentIn(snapshot: WorkbookSnapshot, ref: CellWrite["ref"]): CellContent {
  const grid = snapshot.sheets.find((sheet) => sheet.name === ref.sheet);
  return grid ? contentOf(grid, ref.row, ref.column) : empty;
}
