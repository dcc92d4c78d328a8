import type { Bilingual } from "../../../domain/bilingual";
import type { WorkbookReading } from "../../../domain/check";
import type { Form } from "../../../domain/form/form";
import { isMergedSheet } from "../../../domain/form/own-forms";
import type { RowFate } from "../../../domain/form/row-fate";
import { sheetTextOf, type SheetText } from "../../../layout/sheet-text";
import { yearSaidIn } from "../../../reading/books/form-year";
import { titleYear } from "../../../reading/kind/title-facts";
import { fontAt, type Grid, type WorkbookSnapshot } from "../../../workbook/grid";
import { columnOfKey, rowOfKey } from "../../../workbook/refs";
import type { UnitFinder } from "../../office/which-unit";
import { notAPattern } from "../../words/about-patterns";
import { inOne, isName, linesOf, type PatternLines } from "./pattern-lines";

/** Her own form, as far as forms for the units are made from it. */
export interface Pattern {
  readonly text: SheetText;
  readonly year: number | null;
  readonly columns: readonly [first: number, last: number];
  /** First row of the table's head. */
  readonly head: number;
  /** In the order of the sheet. */
  readonly lines: readonly PatternLines[];
  /** What each row of the sheet is; rows of no form are not among them. */
  readonly fates: ReadonlyMap<number, RowFate>;
  /** What is worked out, by row and column. */
  readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** A heading names a unit: subtotals are of the units. */
  readonly isOfUnits: boolean;
}

export type PatternOrNot =
  { readonly kind: "pattern"; readonly pattern: Pattern } | { readonly kind: "not"; readonly why: Bilingual };

/** Takes the form of a sheet for a pattern; where it cannot be one, says why. */
export function patternOf(
  reading: WorkbookReading,
  snapshot: WorkbookSnapshot,
  sheet: string,
  finder: UnitFinder,
): PatternOrNot {
  const not = (why: Bilingual): PatternOrNot => ({ kind: "not", why });
  const grid = snapshot.sheets.find(({ name }) => name === sheet);
  const all = reading.sheets.find(({ name }) => name === sheet)?.forms ?? [];
  const forms = all.filter(({ kind }) => kind === "registration");
  const [main] = forms;
  if (grid === undefined || main === undefined) return not(notAPattern.noForm(sheet));
  if (isMergedSheet(sheet, forms)) return not(notAPattern.merged(sheet));
  if (grid.visibility !== "visible") return not(notAPattern.hidden(sheet));
  const text = sheetTextOf(grid);
  const isHeaded = forms.every(({ headerRows, columns }) => headerRows !== null && columns.some(isName));
  if (!isHeaded) return not(notAPattern.noHead(sheet));
  const besides = forms.some((form) => forms.some((other) => other !== form && overlapDown(form, other)));
  if (besides) return not(notAPattern.beside(sheet));
  const fates = new Map(forms.flatMap(({ rows }) => rows.map(({ row, fate }) => [row, fate] as const)));
  const isContinued = [...fates.values()].some((fate) => fate.fate === "structural" && fate.as === "continuation");
  if (isContinued) return not(notAPattern.severalRows(sheet));
  const columns = [
    Math.min(...forms.map(({ extent }) => extent.left)),
    Math.max(...forms.map(({ extent }) => extent.right)),
  ] as const;
  const listed = forms.map((form) => linesOf(form, text, finder, columns));
  const lists = listed.filter((own) => own.some(({ recipient }) => recipient === "individual"));
  if (lists.length > 1) return not(notAPattern.severalLists(sheet));
  const lines = inOne(listed.flat());
  if (lines.length === 0) return not(notAPattern.noLines(sheet));
  const isLegacy = lines.some(({ model, columns: own }) =>
    own.some((column) => isName(column) && /^(?:\.Vn|VNI)/i.test(fontAt(grid, model, column.column) ?? "")),
  );
  if (isLegacy) return not(notAPattern.oldFont(sheet));
  const year = reading.register.year?.value ?? null;
  return {
    kind: "pattern",
    pattern: {
      text,
      year: titleYear(main.title) ?? yearSaidIn(main.title) ?? year,
      columns,
      head: main.headerRows?.[0] ?? 1,
      lines,
      fates,
      formulas: formulasByRow(grid),
      isOfUnits: [...fates].some(
        ([row, fate]) =>
          fate.fate === "structural" &&
          fate.as === "section" &&
          text.filled(row).some((column) => finder.named(text.text(row, column)) !== null),
      ),
    },
  };
}

/** Columns of a row in which something stands; a formula that was never worked out shows nothing. */
export function columnsAt({ text, formulas }: Pattern, row: number): readonly number[] {
  const filled = (text.grid.values[row - 1] ?? []).map((_, at) => at + 1);
  return [...new Set([...filled, ...(formulas.get(row)?.keys() ?? [])])];
}

function formulasByRow({ formulas }: Grid): Pattern["formulas"] {
  const rows = new Map<number, Map<number, string>>();
  for (const [key, { text }] of formulas) {
    const row = rows.get(rowOfKey(key)) ?? new Map<number, string>();
    rows.set(rowOfKey(key), row.set(columnOfKey(key), text));
  }
  return rows;
}

function overlapDown(one: Form, other: Form): boolean {
  return one.extent.top <= other.extent.bottom && other.extent.top <= one.extent.bottom;
}
