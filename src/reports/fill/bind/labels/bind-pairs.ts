import { headerSignature } from "../../../../workbook/anchors";
import { contentOf } from "../../../../workbook/cell-content";
import type { Grid } from "../../../../workbook/grid";
import type { Binding } from "../../binding";
import type { Facts } from "../../facts";
import { saysNothing, type Facets } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { tableLexicon } from "../../vocabulary/lexicon";
import { isOfContract, withContract } from "../../meaning/whole-with-contract";
import { pairBlocks, type LabelPair, type PairBlock } from "../../read-table/label-pairs";
import { filledColumns, plainText } from "../../read-table/table";
import { folded } from "../../words";
import { isOpen } from "../../write/open-cell";
import { bindSource } from "../bind-source";
import type { BoundTable, LeftCell } from "../bound-table";
import { leftForWords } from "../figures/words-questions";
import { figureOf, isListedPart, labelFacets, saysFigure } from "./label-meaning";
import { whyBaseIsOpen } from "./open-base";

/** Blocks of labels with a cell beside each: a «phiếu» in two columns, a box above a list. */
export function bindPairs(
  grid: Grid,
  isFree: (pair: LabelPair) => boolean,
  facts: Facts,
): Pick<BoundTable, "bindings" | "left"> {
  const blocks = pairBlocks(grid)
    .filter(({ pairs }) => pairs.every(isFree))
    .map((block) => ({ block, read: readPairs(block, facts) }))
    .filter(({ block, read }) => isOfFigures(grid, block, read));
  return {
    bindings: blocks.flatMap(({ read }) => bound(grid, read, facts)),
    left: blocks.flatMap(({ read }) => read.flatMap((each) => leftOpen(grid, each) ?? [])),
  };
}

/** A share that does not say what it is taken of, words that nobody understands. */
function leftOpen(grid: Grid, { pair, facets }: ReadPair): LeftCell | null {
  const ref = { sheet: grid.name, row: pair.row, column: pair.place };
  if (!waits(grid, pair)) return null;
  const [words] = facets.leftover;
  if (words !== undefined && !saysNothing(facets) && pair.label !== pair.label.toUpperCase())
    return leftForWords({ words, where: "line", at: ref });
  const why = saysFigure(facets) ? whyBaseIsOpen(facets) : null;
  return why === null ? null : { ref, why };
}

interface ReadPair {
  readonly pair: LabelPair;
  readonly facets: Facets;
}

/** «Trong đó: nữ» divides the label to its left; where it stands first in its row, the one above it. */
function readPairs({ pairs }: PairBlock, facts: Facts): readonly ReadPair[] {
  const read: ReadPair[] = [];
  for (const pair of pairs) {
    const left = read.findLast((each) => each.pair.row === pair.row);
    const isBesides = ({ label }: LabelPair) => saysPart(label) && saysPart(pair.label);
    const above = read.findLast(
      (each) => each.pair.column === pair.column && !isListed(each.pair) && !isBesides(each.pair),
    );
    const whole = left ?? above;
    const isDivided = left !== undefined && isGroupOf(left.facets, pair.label);
    const facets = labelFacets(isDivided ? `- ${pair.label}` : pair.label, whole?.facets ?? null, facts.lexicon);
    if (whole !== undefined && facets.isPart && isOfContract(facets))
      read[read.indexOf(whole)] = { ...whole, facets: withContract(whole.facets) };
    read.push({ pair, facets });
  }
  return read;
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
  return read.flatMap(({ pair, facets }): readonly Binding[] => {
    const { row, label, place } = pair;
    if (!waits(grid, pair) || !saysFigure(facets)) return [];
    const source = figureOf(facets, facts);
    if (source === null) return [];
    const form = headerSignature(grid, [row, row]) ?? "";
    const key = `label:${folded(label)}`;
    return [bindSource(source, { grid, row, column: place, confidence: 0.8, form, key }, facts)];
  });
}

function waits(grid: Grid, { row, place }: LabelPair): boolean {
  const content = contentOf(grid, row, place);
  return isOpen(content) || content.kind === "number";
}
