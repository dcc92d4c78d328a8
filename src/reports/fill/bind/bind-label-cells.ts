import { inSentence } from "../../../domain/in-sentence";
import { headerSignature } from "../../../workbook/anchors";
import { contentOf } from "../../../workbook/cell-content";
import { mergeAt, type Grid } from "../../../workbook/grid";
import { text } from "../../../workbook/write-plan";
import type { Binding } from "../binding";
import { evaluate } from "../evaluate";
import { combined, type Facets } from "../meaning/facets";
import { facetsOf } from "../meaning/label-facets";
import { wordsMeant } from "../meaning/words-meant";
import { filledColumns, plainText, type Table } from "../read-table/table";
import { wholeScope, type Source } from "../source";
import { folded } from "../words";
import { blanksIn } from "../write/blanks";
import { isOpen } from "../write/open-cell";
import { bindSource } from "./bind-source";
import type { BindInput } from "./bound-table";

/** Labels outside tables are prose: what they only hint at is left alone. */
const SAYS_IT_PLAINLY = 0.8;

/**
 * Figures outside the tables: «Tổng số CBCCVC của Sở (có mặt khi đăng ký): | … | người», «1. Lao động tiên tiến: ……
 * người». The label ends in a colon or a unit of measure follows; the cell to its right, or the dots, wait for the number.
 */
export function bindLabelCells(grid: Grid, tables: readonly Table[], { facts }: BindInput): readonly Binding[] {
  const bindings: Binding[] = [];
  let before: Facets | null = null;
  const sourceOf = (label: string): Source | null => {
    const own = facetsOf(label, null);
    // «Tổng số …: | Trong đó nữ: |»
    const facets = own.isPart && before !== null ? combined([before, own]) : own;
    before = facets;
    return saysFigure(label, facets) ? figureOf(facets, facts) : null;
  };
  for (let row = 1; row <= grid.values.length; row++) {
    if (tables.some((table) => row >= table.headRows[0] && row <= table.lastRow)) continue;
    const form = headerSignature(grid, [row, row]) ?? "";
    for (const column of filledColumns(grid, row)) {
      const label = plainText(grid, row, column);
      const place = (mergeAt(grid, row, column)?.right ?? column) + 1;
      const content = contentOf(grid, row, place);
      const key = `label:${folded(label)}`;
      const waits = isOpen(content) || content.kind === "number";
      if (blanksIn(label).length > 0) {
        const filled = withBlanksFilled(label, sourceOf, facts);
        if (filled !== null) bindings.push({ ...filled, ref: { sheet: grid.name, row, column }, form, key });
      } else if (waits && (/:\s*$/.test(label) || isMeasure(plainText(grid, row, place + 1)))) {
        const source = sourceOf(label);
        if (source !== null)
          bindings.push(bindSource(source, { grid, row, column: place, confidence: 0.8, form, key }, facts));
      }
    }
  }
  return bindings;
}

/** «… trong danh sách» counts the very list it stands under, not the register. */
function saysFigure(label: string, { measure, award, grade, who, leftover }: Facets): boolean {
  if (leftover.length > 0 || /\btrong danh sach\b/.test(folded(label))) return false;
  return measure !== null || award !== null || grade !== null || who.length > 0;
}

function figureOf(facets: Facets, facts: BindInput["facts"]): Source | null {
  const counted = facets.isPart && facets.measure === "whole" ? { ...facets, measure: "headcount" as const } : facets;
  const meant = wordsMeant(counted, wholeScope, facts, false);
  return meant.kind === "source" && meant.confidence >= SAYS_IT_PLAINLY ? meant.source : null;
}

/** A sentence with its dots replaced by the figures they wait for, all of them or none. */
function withBlanksFilled(
  sentence: string,
  sourceOf: (label: string) => Source | null,
  facts: BindInput["facts"],
): Omit<Binding, "ref" | "form" | "key"> | null {
  const blanks = blanksIn(sentence);
  let filled = "";
  let end = 0;
  const rows: Binding["rows"][number][] = [];
  for (const { from, to } of blanks) {
    const label = sentence.slice(end, from);
    const source = sourceOf(label);
    const figure = source === null ? null : evaluate(source, facts);
    if (source === null || figure === null || typeof figure.value !== "number") return null;
    const isShare = source.kind === "share";
    const shown = isShare ? (figure.value * 100).toFixed(2).replace(".", ",") : inSentence(figure.value);
    filled += label + shown;
    rows.push(...figure.rows);
    end = to;
  }
  return {
    source: null,
    value: text(filled + sentence.slice(end)),
    confidence: 0.8,
    doubt: null,
    why: { vi: "Điền số vào chỗ chấm theo biểu đăng ký.", en: "The dots are filled in from the registration." },
    rows,
    figure: null,
  };
}

function isMeasure(words: string): boolean {
  return /^(nguoi|don vi|phong|tap the|sang kien|ca nhan|cbccvc)$/.test(folded(words));
}
