import { headerSignature } from "../../../../workbook/anchors";
import { contentOf } from "../../../../workbook/cell-content";
import type { Bilingual } from "../../../../domain/bilingual";
import type { Grid } from "../../../../workbook/grid";
import { toA1 } from "../../../../workbook/refs";
import type { Binding } from "../../binding";
import type { Facts } from "../../facts";
import { noFacets, saysNothing, type Facets } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { tableLexicon } from "../../vocabulary/lexicon";
import { isOfContract, withContract } from "../../meaning/whole-with-contract";
import { pairBlocks, type LabelPair, type PairBlock } from "../../read-table/label-pairs";
import { filledColumns, plainText } from "../../read-table/table";
import { folded } from "../../words";
import { isOpen } from "../../write/open-cell";
import { bindSource, type Place } from "../bind-source";
import type { BoundTable, LeftCell } from "../bound-table";
import { saysWhoAlone } from "../figures/lines-by-values";
import { leftForWords } from "../figures/words-questions";
import { figureOf, isListedPart, labelFacets, saysFigure } from "./label-meaning";
import { namesAskedBy, namesBound, namesOpen } from "./names-asked";
import { whyBaseIsOpen } from "./open-base";

/** Blocks of labels with a cell beside each: a «phiếu» in two columns, a box above a list. */
export function bindPairs(
  grid: Grid,
  isFree: (pair: LabelPair) => boolean,
  facts: Facts,
): Pick<BoundTable, "bindings" | "left"> {
  const blocks = pairBlocks(grid)
    .filter(({ pairs }) => pairs.every(isFree))
    .map((block) => ({ block, read: asListedPairs(readPairs(block, sectionOver(grid, block), facts), facts) }))
    .filter(({ block, read }) => isOfFigures(grid, block, read));
  return {
    bindings: blocks.flatMap(({ read }) => bound(grid, read, facts)),
    left: blocks.flatMap(({ read }) => read.flatMap((each) => leftOpen(grid, each, facts) ?? [])),
  };
}

/** A share that does not say what it is taken of, words that nobody understands. */
function leftOpen(grid: Grid, { pair, facets, isOfNames }: ReadPair, facts: Facts): LeftCell | null {
  const ref = { sheet: grid.name, row: pair.row, column: pair.place };
  if (!waits(grid, pair)) return null;
  if (pair.rival !== null && saysFigure(facets)) return { ref, why: whyTwoPlaces(pair, pair.rival) };
  const [words] = facets.leftover;
  if (words !== undefined && !saysNothing(facets) && pair.label !== pair.label.toUpperCase())
    return leftForWords({ words, where: "line", at: ref });
  if (isOfNames) {
    const source = saysFigure(facets) ? figureOf(facets, facts) : null;
    return source === null || namesBound(source, placeOf(grid, pair), facts) === null ? { ref, why: namesOpen } : null;
  }
  const why = saysFigure(facets) ? whyBaseIsOpen(facets) : null;
  return why === null ? null : { ref, why };
}

/** «Tổng số | _ | ____»: the figure in the cell beside the label, or in the wide one that may be for remarks? */
function whyTwoPlaces({ row, place }: LabelPair, rival: number): Bilingual {
  const [one, other] = [place, rival].map((column) => toA1({ row, column }));
  return {
    vi: `Chưa điền vì chưa rõ ghi số vào ô ${one ?? ""} ngay cạnh hay vào ô gộp ${other ?? ""}. Anh/chị tự ghi giúp, hoặc ghi «người» (đơn vị tính) ngay sau ô chờ số rồi bấm Điền biểu lại.`,
    en: `Not filled in: does the figure belong into ${one ?? ""}, right beside, or into the merged cell ${other ?? ""}? Please write it, or put the unit of measure right behind the cell that waits and fill again.`,
  };
}

interface ReadPair {
  readonly pair: LabelPair;
  readonly facets: Facets;
  /** The label asks for names. */
  readonly isOfNames: boolean;
}

/** «Trong đó: nữ» divides the label to its left; where it stands first in its row, the one above it. */
function readPairs({ pairs }: PairBlock, section: Facets["recipient"], facts: Facts): readonly ReadPair[] {
  const read: ReadPair[] = [];
  for (const pair of pairs) {
    const isBesides = ({ label }: LabelPair) => saysPart(label) && saysPart(pair.label);
    const above = read.findLast(
      (each) => each.pair.column === pair.column && !isListed(each.pair) && !isBesides(each.pair),
    );
    // «trong đó nữ: _ | trong đó hợp đồng: _»: two parts of what stands above them.
    const inRow = read.filter((each) => each.pair.row === pair.row);
    const left = inRow.findLast((each) => !isBesides(each.pair));
    const ofRow = inRow.length > 0 ? wholeOfRow(read, pair) : undefined;
    // «Số người đạt LĐTT: _ | Số người đạt CSTĐCS: _» over «- trong đó nữ: _ | - trong đó đảng viên: _»: each its own column's.
    // A share is no count that could be divided.
    const isCount = above !== undefined && above.facets.measure !== "share";
    const isOwn = ofRow === undefined || (isCount && above.pair.row >= ofRow.pair.row);
    const whole = left ?? (isOwn ? above : ofRow);
    const named = namesAskedBy(pair.label);
    const label = named ?? pair.label;
    // «Tổng số người», below it «Dân tộc thiểu số», whatever stands beside them.
    const isNear = (each: ReadPair) => each.pair.row === pair.row || each.pair.column === pair.column;
    const near = read.filter((each) => isNear(each) && !isOfGroup(each.facets));
    const headcount = near.at(-1) ?? read.findLast((each) => !isOfGroup(each.facets));
    const isDivided = headcount !== undefined && isGroupOf(headcount.facets, label);
    const divided = isDivided ? headcount : whole;
    const own = labelFacets(isDivided ? `- ${label}` : label, divided?.facets ?? null, facts.lexicon);
    const facets = own.recipient === null && own.award !== null ? { ...own, recipient: section } : own;
    if (whole !== undefined && facets.isPart && isOfContract(facets))
      read[read.indexOf(whole)] = { ...whole, facets: withContract(whole.facets) };
    read.push({ pair, facets, isOfNames: named !== null });
  }
  return read;
}

/** «Cán bộ: _ | Công chức: _ | NLĐ hợp đồng: _», which are values of a column of her list: whoever has the value. */
function asListedPairs(read: readonly ReadPair[], { listed }: Facts): readonly ReadPair[] {
  const isFree = ({ pair, facets }: ReadPair) =>
    saysWhoAlone(facetsOf(pair.label, null, tableLexicon)) && facets.award === null;
  const groups = listed(read.filter(isFree).map(({ pair }) => pair.label.replace(/\s*:\s*$/u, "")));
  return read.map((each) => {
    const group = isFree(each) ? groups.get(each.pair.label.replace(/\s*:\s*$/u, "")) : undefined;
    if (group === undefined) return each;
    const facets: Facets = { ...noFacets, recipient: "individual", who: [group], measure: "headcount" };
    return { ...each, facets };
  });
}

/** «II. CÁ NHÂN» alone in the row above a block: of whom its labels speak. */
function sectionOver(grid: Grid, { pairs }: PairBlock): Facets["recipient"] {
  const above = (pairs[0]?.row ?? 1) - 1;
  const [only, ...others] = filledColumns(grid, above);
  if (only === undefined || others.length > 0) return null;
  const { recipient, award, leftover } = facetsOf(plainText(grid, above, only), null, tableLexicon);
  return award === null && leftover.length === 0 ? recipient : null;
}

/** What the first label of a row is a part of. */
function wholeOfRow(read: readonly ReadPair[], { row }: LabelPair): ReadPair | undefined {
  const first = read.find((each) => each.pair.row === row);
  return read.findLast(
    (each) => each.pair.row < row && each.pair.column === first?.pair.column && !saysPart(each.pair.label),
  );
}

/** «trong đó nữ:», below it «trong đó đảng viên:»: two parts of one whole. */
function saysPart(label: string): boolean {
  return /^trong (so )?do\b/.test(folded(label));
}

/** «Tổng số người | _ | Nữ | _» */
function isGroupOf(whole: Facets, label: string): boolean {
  const { measure, award, who } = whole;
  const isOfPeople = (measure === "headcount" || measure === "whole") && award === null && who.length === 0;
  return isOfPeople && isListedPart(`- ${label}`, facetsOf(label, null, tableLexicon));
}

/** A part of the people and nothing more. */
function isOfGroup({ award, grade, who, isPart }: Facets): boolean {
  return award === null && grade === null && (isPart || who.some((group) => group !== "staff"));
}

function isListed({ label }: LabelPair): boolean {
  return isListedPart(label, facetsOf(label, null, tableLexicon));
}

/**
 * Several labels speak of figures and wait for them; of a single column most, and it or the title above says that it is of
 * numbers.
 */
function isOfFigures(grid: Grid, { pairs }: PairBlock, read: readonly ReadPair[]): boolean {
  const waiting = read.filter(
    ({ pair, facets }) => saysFigure(facets) && waits(grid, pair) && pair.label !== pair.label.toUpperCase(),
  );
  if (new Set(pairs.map(({ column }) => column)).size > 1) return waiting.length > 1;
  if (waiting.length < 2 || waiting.length * 2 <= pairs.length) return false;
  return waiting.some(({ facets }) => facets.measure !== null) || isOfNumbers(grid, pairs[0]?.row ?? 1);
}

/** «SỐ LƯỢNG …», «TỔNG HỢP …» in a line above: the cells beside the labels hold numbers. */
function isOfNumbers(grid: Grid, below: number): boolean {
  for (let row = below - 1; row >= 1; row--)
    for (const column of filledColumns(grid, row))
      if (
        /^(bang |bieu |bao cao )*(so (luong|lieu)|tong (so|hop)|thong ke)\b/.test(folded(plainText(grid, row, column)))
      )
        return true;
  return false;
}

function bound(grid: Grid, read: readonly ReadPair[], facts: Facts): readonly Binding[] {
  return read.flatMap(({ pair, facets, isOfNames }): readonly Binding[] => {
    if (!waits(grid, pair) || pair.rival !== null || !saysFigure(facets)) return [];
    const source = figureOf(facets, facts);
    if (source === null) return [];
    const place = placeOf(grid, pair);
    const binding = isOfNames ? namesBound(source, place, facts) : bindSource(source, place, facts);
    return binding === null ? [] : [binding];
  });
}

function placeOf(grid: Grid, { row, label, place }: LabelPair): Place {
  const form = headerSignature(grid, [row, row]) ?? "";
  return { grid, row, column: place, confidence: 0.8, form, key: `label:${folded(label)}` };
}

function waits(grid: Grid, { row, place }: LabelPair): boolean {
  const content = contentOf(grid, row, place);
  return isOpen(content) || content.kind === "number";
}
