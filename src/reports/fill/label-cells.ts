import { contentOf } from "../../workbook/cell-content";
import { headerSignature } from "../../workbook/anchors";
import { formatAt, mergeAt, type Grid } from "../../workbook/grid";
import { contentFor, type BindInput } from "./bind-figures";
import type { Binding } from "./binding";
import { isOpen } from "./decide-writes";
import { whyOf } from "./describe-source";
import { evaluate } from "./evaluate";
import { facetsOf, noFacets } from "./label-facets";
import { countMeant } from "./source-of-cell";
import { wholeScope } from "./source";
import { filledColumns, plainText, type Table } from "./table";
import { folded } from "./words";

/**
 * Figures outside the tables: «Tổng số CBCCVC của Sở (có mặt khi đăng ký): | … | người». The label ends in a colon
 * or a unit of measure follows; the cell to its right waits for the number.
 */
export function bindLabelCells(grid: Grid, tables: readonly Table[], { facts, year }: BindInput): readonly Binding[] {
  const bindings: Binding[] = [];
  for (let row = 1; row <= grid.values.length; row++) {
    if (tables.some((table) => row >= table.headRows[0] && row <= table.lastRow)) continue;
    for (const column of filledColumns(grid, row)) {
      const label = plainText(grid, row, column);
      const place = (mergeAt(grid, row, column)?.right ?? column) + 1;
      const content = contentOf(grid, row, place);
      if (!isOpen(content) && content.kind !== "number") continue;
      if (!/:\s*[.…_]*$/.test(label) && !isMeasure(plainText(grid, row, place + 1))) continue;
      const facets = facetsOf(label, null, year);
      if (/\btrong danh sach\b/.test(folded(label)) || facets.measure === null) continue;
      const meant = countMeant(facets, noFacets, wholeScope, facts, false);
      if (meant.kind !== "source" || meant.confidence < 0.8) continue;
      const figure = evaluate(meant.source, facts);
      bindings.push({
        ref: { sheet: grid.name, row, column: place },
        source: meant.source,
        value: figure.value === null ? null : contentFor(meant.source, figure.value, formatAt(grid, row, place)),
        confidence: 0.8,
        why: figure.missing ?? whyOf(meant.source, facts),
        rows: figure.rows,
        figure: typeof figure.value === "number" ? figure.value : null,
        form: headerSignature(grid, [row, row]) ?? "",
        key: `label:${folded(label)}`,
      });
    }
  }
  return bindings;
}

function isMeasure(text: string): boolean {
  return /^(nguoi|don vi|phong|tap the|sang kien|ca nhan|cbccvc)$/.test(folded(text));
}
