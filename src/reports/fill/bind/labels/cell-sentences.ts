import type { Bilingual } from "../../../../domain/bilingual";
import { valueAt, type Grid } from "../../../../workbook/grid";
import { text } from "../../../../workbook/write-plan";
import type { Binding } from "../../binding";
import { filledColumns } from "../../read-table/table";
import { blanksIn } from "../../write/blanks";
import type { BindInput } from "../bound-table";
import type { SaidBefore } from "./said-before";
import { goingOn, sentenceFilled } from "./sentence-blanks";

/** A cell of sentences with dots, line by line. */
export interface FilledCell {
  readonly binding: Omit<Binding, "ref" | "form" | "key"> | null;
  readonly said: SaidBefore;
  /** Why it is left, where it speaks of figures that we count. */
  readonly why: Bilingual | null;
}

/** Fills the dots of a cell, all of them or none; its own line breaks stay. */
export function cellFilled(
  { grid, row, column }: { readonly grid: Grid; readonly row: number; readonly column: number },
  before: SaidBefore,
  input: Pick<BindInput, "facts" | "answers">,
): FilledCell {
  const lines = rawText(grid, row, column).split("\n");
  const filled: string[] = [];
  const rows: Binding["rows"][number][] = [];
  let said = before;
  let why: Bilingual | null = null;
  for (const line of lines) {
    const shown = line.replace(/[^\S\n]+/g, " ").trim();
    const hasBlanks = blanksIn(shown).length > 0;
    const own = hasBlanks ? sentenceFilled(shown, said, input) : null;
    if (own === null) {
      filled.push(line);
      said = { ...said, open: goingOn(shown) };
      continue;
    }
    if (own.text === null) why ??= own.why;
    said = own.said;
    filled.push(own.text ?? "");
    rows.push(...own.rows);
    if (own.text === null) return { binding: null, said, why };
  }
  return { binding: { ...sentence, value: text(filled.join("\n")), rows }, said, why: null };
}

/** Whether dots that begin the cell below finish the words of this one. */
export function goesOnBelow(grid: Grid, row: number, column: number): boolean {
  if (!filledColumns(grid, row + 1).includes(column)) return false;
  return /^\s*(?:…|\.{3,}|_{3,})/u.test(rawText(grid, row + 1, column));
}

function rawText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? value.normalize("NFC").replace(/\r\n?/g, "\n") : "";
}

const sentence: Omit<Binding, "ref" | "form" | "key" | "value" | "rows"> = {
  source: null,
  confidence: 0.8,
  doubt: null,
  why: { vi: "Điền số vào chỗ chấm theo biểu đăng ký.", en: "The dots are filled in from the registration." },
  figure: null,
};
