import { headerSignature } from "../../../../workbook/anchors";
import { contentOf } from "../../../../workbook/cell-content";
import { mergeAt, type Grid } from "../../../../workbook/grid";
import type { Bilingual } from "../../../../domain/bilingual";
import type { Binding } from "../../binding";
import type { Facets } from "../../meaning/facets";
import { titleFacets } from "../../meaning/form-title";
import { facetsOf } from "../../meaning/label-facets";
import { tableLexicon } from "../../vocabulary/lexicon";
import { isOfContract, withContract } from "../../meaning/whole-with-contract";
import { isUnitOfMeasure, pairBlocks } from "../../read-table/label-pairs";
import { filledColumns, plainText, type Table } from "../../read-table/table";
import { folded } from "../../words";
import { blanksIn } from "../../write/blanks";
import { isOpen } from "../../write/open-cell";
import { bindSource } from "../bind-source";
import { boundNothing, type BindInput, type BoundTable, type LeftCell } from "../bound-table";
import { bindPairs } from "./bind-pairs";
import { cellFilled, goesOnBelow } from "./cell-sentences";
import { namesAskedBy, namesOpen } from "./names-asked";
import { whyBaseIsOpen } from "./open-base";
import { figureOf, isListedPart, labelFacets, saysFigure } from "./label-meaning";
import { saidNothing, type SaidBefore } from "./said-before";

/** Figures outside the tables of a sheet, and the lines above the first of them as the title of all. */
export interface BoundLabels {
  readonly title: Table;
  readonly result: BoundTable;
}

/**
 * Figures outside the tables: «Tổng số CBCCVC của Sở (có mặt khi đăng ký): | … | người», «1. Lao động tiên tiến: ……
 * người», and blocks of labels with a cell beside each. Elsewhere the label ends in a colon or a unit of measure follows.
 * `besideList`: a list of names waits on the sheet, and «… trong danh sách» counts that one.
 */
export function bindLabels(grid: Grid, tables: readonly Table[], input: BindInput, where: Beside): BoundLabels {
  const bound = boundLabels(grid, tables, input, where);
  // «… (theo kết quả được công nhận)» in the title holds for every figure that does not say otherwise.
  const { standing } = titleFacets(bound.title, input.facts.lexicon.wordings);
  if (standing === null || standing === "attained") return bound;
  return boundLabels(grid, tables, { ...input, facts: { ...input.facts, standingOfTitle: standing } }, where);
}

interface Beside {
  readonly besideList: boolean;
}

function boundLabels(grid: Grid, tables: readonly Table[], input: BindInput, { besideList }: Beside): BoundLabels {
  const { facts } = input;
  const isOfList = (label: string) => besideList && /\btrong danh sach\b/.test(folded(label));
  const isFree = (row: number) => !tables.some((table) => row >= table.headRows[0] && row <= table.lastRow);
  const pairs = bindPairs(grid, (pair) => isFree(pair.row) && !isOfList(pair.label), facts);
  const bindings: Binding[] = [...pairs.bindings];
  const paired = new Set(
    [...pairs.bindings, ...pairs.left].map(({ ref }) => `${String(ref.row)},${String(ref.column)}`),
  );
  let said: SaidBefore = saidNothing;
  const wholeIn = new Map<number, SaidBefore>();
  const left: LeftCell[] = [...pairs.left];
  const labelled = pairBlocks(grid).flatMap((block) => block.pairs.map(({ row }) => row));
  for (let row = 1; row <= grid.values.length; row++) {
    if (!isFree(row)) continue;
    const form = headerSignature(grid, [row, row]) ?? "";
    for (const column of filledColumns(grid, row)) {
      const label = plainText(grid, row, column);
      const place = (mergeAt(grid, row, column)?.right ?? column) + 1;
      const content = contentOf(grid, row, place);
      const key = `label:${folded(label)}`;
      const waits = isOpen(content) || content.kind === "number";
      if (blanksIn(label).length > 0) {
        labelled.push(row);
        const ref = { sheet: grid.name, row, column };
        const filled = cellFilled({ grid, row, column }, said, input);
        said = filled.said;
        if (filled.binding !== null) bindings.push({ ...filled.binding, ref, form, key });
        else if (filled.why !== null) left.push({ ref, why: filled.why });
      } else if (goesOnBelow(grid, row, column)) {
        labelled.push(row);
        said = { ...said, open: label };
      } else if (waits && (/:\s*$/.test(label) || isUnitOfMeasure(plainText(grid, row, place + 1)))) {
        labelled.push(row);
        if (paired.has(`${String(row)},${String(place)}`)) continue;
        if (namesAskedBy(label) !== null) {
          if (isOpen(content)) left.push({ ref: { sheet: grid.name, row, column: place }, why: namesOpen });
          continue;
        }
        const own = facetsOf(label, null, facts.lexicon);
        const isPart = own.isPart || isListedPart(label, own);
        // «B. ĐĂNG KÝ» beside «A. ĐƠN VỊ»: a part belongs to the label above it in its own column.
        const before = isPart ? (wholeIn.get(column) ?? said) : said;
        const read: Facets = labelFacets(label, before.facets, facts.lexicon);
        const facets = hasContractBelow(grid, row, column) ? withContract(read) : read;
        const why = saysFigure(facets) ? (whyPlaceIsOpen(grid, row, place) ?? whyBaseIsOpen(facets)) : null;
        if (why !== null && isOpen(content)) left.push({ ref: { sheet: grid.name, row, column: place }, why });
        const source = saysFigure(facets) && why === null && !isOfList(label) ? figureOf(facets, facts) : null;
        // «- Nữ», «- Đảng viên»: each divides the label above them all.
        if (!isListedPart(label, own)) said = { facets, source, open: "" };
        if (!isPart) wholeIn.set(column, said);
        if (source !== null)
          bindings.push(bindSource(source, { grid, row, column: place, confidence: 0.8, form, key }, facts));
      }
    }
  }
  return { title: titleOf(grid, labelled.filter(isFree), bindings), result: { ...boundNothing, bindings, left } };
}

/** The lines above the first label, understood or not: a number or a label beside a cell is no title. */
function titleOf(grid: Grid, labelled: readonly number[], bindings: readonly Binding[]): Table {
  const first = Math.min(grid.values.length + 1, ...labelled, ...bindings.map(({ ref }) => ref.row));
  const titles: string[] = [];
  for (let row = 1; row < first; row++)
    for (const column of filledColumns(grid, row)) titles.push(plainText(grid, row, column));
  return {
    grid,
    titles,
    sheetTitles: titles,
    headRows: [first, first],
    columns: [],
    firstRow: first,
    lastRow: first,
    spaceEnd: null,
    isFlush: false,
  };
}

/** «Trong đó: hợp đồng», «- Hợp đồng» among the parts right below a label. */
function hasContractBelow(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; filledColumns(grid, below).includes(column); below++) {
    const label = plainText(grid, below, column);
    const own = facetsOf(label, null, tableLexicon);
    if (!own.isPart && !isListedPart(label, own)) return false;
    if (isOfContract(own)) return true;
  }
  return false;
}

/** «trong đó nữ: | _ | _ | _ | người»: the figure stands right behind the label or right before «người». */
function whyPlaceIsOpen(grid: Grid, row: number, place: number): Bilingual | null {
  const after = filledColumns(grid, row).find((column) => column > place);
  if (after === undefined || after - (mergeAt(grid, row, place)?.right ?? place) < 2) return null;
  const unit = plainText(grid, row, after);
  if (!isUnitOfMeasure(unit.split(/[,;:]/u)[0] ?? "")) return null;
  return {
    vi: `Chưa điền vì giữa tên số liệu và chữ «${unit}» có nhiều ô trống, chưa rõ ghi vào ô nào. Anh/chị gộp các ô ấy thành một rồi bấm Điền biểu lại, hoặc tự ghi giúp.`,
    en: `Not filled in: several empty cells stand between the label and “${unit}”, and it is not clear which one is meant. Merge them and fill again, or write it yourself.`,
  };
}
