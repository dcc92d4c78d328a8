import type { Bilingual } from "../../domain/bilingual";
import type { WorkbookReading } from "../../domain/check";
import type { SeenSheet } from "../../domain/form/seen-sheet";
import type { Grid } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import type { LeftCell } from "./bind/bound-table";
import { titleFacets } from "./meaning/form-title";
import type { Table } from "./read-table/table";
import { folded } from "./words";

/** What filling came to on one sheet. */
export interface FillOfSheet {
  readonly grid: Grid;
  readonly found: readonly Table[];
  readonly isCompared: boolean;
  readonly isAsked: boolean;
}

/** What a sheet is to the filling. */
export function seenSheet({ grid, found, isCompared, isAsked }: FillOfSheet, reading: WorkbookReading): SeenSheet {
  const forms = reading.sheets.find(({ name }) => name === grid.name)?.forms ?? [];
  const [main = null] = [...forms].sort((one, other) => other.rows.length - one.rows.length);
  const isUnknown = grid.visibility === "visible" && looksLikeSummary(grid, found, reading);
  const state = isCompared ? "compared" : isAsked ? "asked" : isUnknown ? "unknown" : "other";
  return { sheet: grid.name, state, kind: main?.kind ?? null };
}

/** Called a summary by the reader or by its own title; nobody is registered on it. */
function looksLikeSummary(grid: Grid, found: readonly Table[], { sheets, register }: WorkbookReading): boolean {
  if (register.entries.some(({ at }) => at.sheet === grid.name)) return false;
  const forms = sheets.find(({ name }) => name === grid.name)?.forms ?? [];
  if (forms.some(({ kind }) => kind === "summary")) return true;
  if (forms.length > 0) return false;
  return found.some((table) => {
    const { foreign, lastYear } = titleFacets(table);
    return SUMMARY.test(folded(table.titles.join(" "))) && foreign === null && lastYear === null;
  });
}

const SUMMARY = /\b(bieu|bang|phieu) tong hop\b|\btong hop (dang ky|ket qua|thi dua|so lieu|danh hieu|khen thuong)\b/;

/** Why an unknown form stays as it is, said at its first cell. */
export function leftAsUnknown(grid: Grid, found: readonly Table[]): LeftCell {
  const [table] = found;
  const ref: CellRef = { sheet: grid.name, row: table?.headRows[0] ?? 1, column: table?.columns[0]?.column ?? 1 };
  const why: Bilingual = {
    vi: `Sheet «${grid.name}» có vẻ là biểu tổng hợp nhưng chưa nhận ra cách trình bày nên chưa điền. Anh/chị bấm «Chọn vùng bảng» để chỉ biểu cần điền, hoặc «Tạo biểu» để có biểu mới.`,
    en: `The sheet “${grid.name}” looks like a summary, but its layout was not recognised, so it is not filled in. Point at the table, or create a new form.`,
  };
  return { ref, why };
}
