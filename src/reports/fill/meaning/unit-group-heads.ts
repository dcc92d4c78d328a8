import type { UnitOf } from "../read-table/line-groups";
import type { TableColumn } from "../read-table/table";
import { folded } from "../words";
import { tableLexicon, type Lexicon } from "../vocabulary/lexicon";
import { isSumHead } from "../vocabulary/totals";
import { facetsOf } from "./label-facets";

/**
 * «Các ban tham mưu › Ban A | Ban B | Cộng» beside «Đơn vị sự nghiệp › Nhà khách | Cộng»: heads that stand over units and
 * nothing else, each unit under one of them alone. They name groups of units and narrow no figure, whatever their words;
 * over the same units twice they would be what is counted.
 */
export function unitGroupHeads(columns: readonly TableColumn[], unitOf: UnitOf, lexicon: Lexicon): ReadonlySet<string> {
  const outer = new Map<string, string[]>();
  for (const { path } of columns) {
    const [head, leaf] = [path.at(-2), path.at(-1)];
    if (head !== undefined && leaf !== undefined) outer.set(head, [...(outer.get(head) ?? []), leaf]);
  }
  const groups = [...outer].filter(
    ([head, leaves]) => leaves.every((leaf) => isSumHead(leaf) || isUnit(leaf, unitOf)) && isName(head, lexicon),
  );
  const units = groups.flatMap(([, leaves]) => leaves.filter((leaf) => !isSumHead(leaf)).map(folded));
  const isEachOnce = new Set(units).size === units.length && groups.every(([, leaves]) => !leaves.every(isSumHead));
  return new Set(groups.length > 1 && isEachOnce ? groups.map(([head]) => head) : []);
}

function isUnit(text: string, unitOf: UnitOf): boolean {
  const match = unitOf(text);
  return match.kind === "unit";
}

/** No title, no people, no step: at most words of its own and kinds of bodies. */
function isName(text: string, lexicon: Lexicon): boolean {
  const { award, grade, who, measure, level, standing, foreign, lastYear, isPart } = facetsOf(text, null, tableLexicon);
  const saysMore = [award, grade, level, standing, foreign, lastYear].some((each) => each !== null);
  // «Thợ hàn», a value of her list and nothing else, is people; «Ủy ban Kiểm tra» only holds one.
  const own = facetsOf(text, null, lexicon);
  const isOfPeople = who.length > 0 || (own.who.length > 0 && own.leftover.length === 0);
  return !saysMore && !isPart && !isOfPeople && (measure === null || measure === "units");
}
