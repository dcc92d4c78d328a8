import { headerSignature } from "../../../workbook/anchors";
import { contentOf } from "../../../workbook/cell-content";
import { mergeAt, type Grid } from "../../../workbook/grid";
import type { Binding } from "../binding";
import { facetsOf } from "../meaning/label-facets";
import { wordsMeant } from "../meaning/words-meant";
import { filledColumns, plainText, type Table } from "../read-table/table";
import { wholeScope } from "../source";
import { folded } from "../words";
import { isOpen } from "../write/open-cell";
import { bindSource } from "./bind-source";
import type { BindInput } from "./bound-table";

/** Labels outside tables are prose: what they only hint at is left alone. */
const SAYS_IT_PLAINLY = 0.8;

/**
 * Figures outside the tables: «Tổng số CBCCVC của Sở (có mặt khi đăng ký): | … | người». The label ends in a colon
 * or a unit of measure follows; the cell to its right waits for the number.
 */
export function bindLabelCells(grid: Grid, tables: readonly Table[], { facts }: BindInput): readonly Binding[] {
  const bindings: Binding[] = [];
  for (let row = 1; row <= grid.values.length; row++) {
    if (tables.some((table) => row >= table.headRows[0] && row <= table.lastRow)) continue;
    for (const column of filledColumns(grid, row)) {
      const label = plainText(grid, row, column);
      const place = (mergeAt(grid, row, column)?.right ?? column) + 1;
      const content = contentOf(grid, row, place);
      if (!isOpen(content) && content.kind !== "number") continue;
      if (!/:\s*[.…_]*$/.test(label) && !isMeasure(plainText(grid, row, place + 1))) continue;
      const facets = facetsOf(label, null);
      // «… trong danh sách» counts the very list it stands under, not the register.
      if (/\btrong danh sach\b/.test(folded(label)) || facets.measure === null) continue;
      const meant = wordsMeant(facets, wholeScope, facts, false);
      if (meant.kind !== "source" || meant.confidence < SAYS_IT_PLAINLY) continue;
      const form = headerSignature(grid, [row, row]) ?? "";
      const key = `label:${folded(label)}`;
      bindings.push(bindSource(meant.source, { grid, row, column: place, confidence: 0.8, form, key }, facts));
    }
  }
  return bindings;
}

function isMeasure(text: string): boolean {
  return /^(nguoi|don vi|phong|tap the|sang kien|ca nhan|cbccvc)$/.test(folded(text));
}
