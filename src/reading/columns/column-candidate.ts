import type { ColumnReading, Evidence } from "../../domain/form/form";
import type { Bilingual } from "../../domain/bilingual";
import type { ColumnRole } from "../../domain/form/column-role";
import { columnLetters } from "../../workbook/refs";
import type { CellLook } from "../../layout/cell-looks";
import { type ColumnContent, countOf } from "../../layout/column-content";
import type { HeadingMeaning } from "./heading-meaning";
import { columnRoleName } from "./role-names";

/** One thing that a column may be. */
export interface Candidate {
  readonly reading: ColumnReading;
  /** How well heading and cells speak for it, for comparison with other candidates. */
  readonly confidence: number;
  /** Share of the filled cells that look like it, 0 to 1. */
  readonly agreement: number;
  readonly evidence: readonly Evidence[];
}

/** What cells of a role look like; roles that hold free words are not listed. */
const EXPECTED: Partial<Record<ColumnRole, readonly CellLook[]>> = {
  number: ["number", "text-number"],
  name: ["person", "unit"],
  "given-name": ["text", "person"],
  "id-number": ["id", "code"],
  "birth-date": ["date", "year", "text-number"],
  gender: ["gender", "mark"],
  unit: ["unit", "text"],
  position: ["position", "text", "unit", "employment"],
  employment: ["employment", "mark"],
  "form-of-address": ["address", "position"],
  "recipient-kind": ["kind"],
  mark: ["mark", "nothing", "award", "number", "text-number"],
  title: ["award", "nothing", "mark"],
  award: ["award", "nothing", "mark"],
  "title-or-award": ["award", "nothing", "mark"],
  "award-code": ["code", "id", "number", "text-number"],
  grade: ["grade"],
  headcount: ["number", "text-number"],
  year: ["year"],
  figure: ["number", "text-number", "nothing"],
  share: ["percent", "number", "text-number", "nothing"],
  "times-won": ["number", "text-number", "nothing"],
  membership: ["mark", "nothing", "date", "year"],
  "recruitment-date": ["date", "year", "text-number"],
};

/** Weighs a heading's suggestion by what the cells look like. */
export function judged(
  reading: ColumnReading,
  weight: number,
  heading: HeadingMeaning,
  content: ColumnContent,
): Candidate {
  const expected = EXPECTED[reading.role];
  const looksRight = expected ? countOf(content, ...expected) + freeWords(reading.role, content) : content.filled;
  // «Nữ | 1»: nothing but ones is a tick, as in any other column of marks.
  const fitting = reading.role === "gender" && content.largest <= 1 ? Math.max(looksRight, content.marks) : looksRight;
  // One odd cell in a column that is nearly empty proves nothing.
  const share = (fitting + 2) / (content.filled + 2);
  const factor = content.filled === 0 ? 0.97 : share >= 0.6 ? 1 : share >= 0.4 ? 0.9 : share >= 0.2 ? 0.72 : 0.55;
  const evidence: Evidence[] = [
    { source: "header", sentence: headingSentence(heading, reading, content, Math.round(fitting)) },
  ];
  return { reading, confidence: Math.min(0.99, weight * factor), agreement: share, evidence };
}

/** A name may be of a sort our lists of family names do not know; a work's title is only words. */
function freeWords(role: ColumnRole, content: ColumnContent): number {
  if (role === "name") return countOf(content, "text") * 0.8;
  if (role === "title" || role === "award" || role === "title-or-award") return countOf(content, "text") * 0.5;
  if (role === "grade" || role === "form-of-address") return countOf(content, "text") * 0.6;
  return 0;
}

function headingSentence(
  heading: HeadingMeaning,
  reading: ColumnReading,
  content: ColumnContent,
  fitting: number,
): Bilingual {
  const letters = columnLetters(heading.column);
  const name = columnRoleName(reading);
  const vi = `Cột ${letters} là ${name.vi} vì đầu cột ghi «${heading.header}»`;
  const en = `Column ${letters} is ${name.en}: its heading reads «${heading.header}»`;
  if (content.filled === 0) return { vi: `${vi}; chưa có ô nào được ghi.`, en: `${en}; no cell is filled yet.` };
  if (!EXPECTED[reading.role]) return { vi: `${vi}.`, en: `${en}.` };
  const figures = `${String(fitting)}/${String(content.filled)}`;
  if (fitting < content.filled * 0.5) {
    const odd = `${String(content.filled - fitting)}/${String(content.filled)}`;
    return {
      vi: `${vi}, dù ${odd} ô đã ghi có dạng khác.`,
      en: `${en}, though ${odd} of the filled cells look different.`,
    };
  }
  return {
    vi: `${vi} và ${figures} ô đã ghi có dạng phù hợp.`,
    en: `${en}, and ${figures} of the filled cells look like it.`,
  };
}
