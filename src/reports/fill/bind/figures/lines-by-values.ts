import type { ListedGroups } from "../../count/listed-values";
import type { FigureColumn } from "../../meaning/column-uses";
import { noFacets, type Facets } from "../../meaning/facets";
import { dimensionOf, type HeadWords } from "../../meaning/head-facets";
import { facetsOf } from "../../meaning/label-facets";
import type { Item, Line } from "../../read-table/line";
import { isWholeStaff } from "../../source";
import { folded } from "../../words";

/** Lines that are values of a column of her list mean whoever has them; no other line of theirs is everybody. */
export function asListed(lines: readonly Line[], listed: ListedGroups): readonly Line[] {
  const free = lines.filter((line) => line.kind === "item" && line.match.kind !== "unit" && mayBeValue(line.facets));
  const groups = listed(free.map(({ label }) => label));
  const named = lines.map((line): Line => {
    const group = free.includes(line) ? groups.get(line.label) : undefined;
    if (group === undefined || line.kind !== "item") return line;
    return { ...line, facets: { ...noFacets, recipient: "individual", who: [group], measure: line.facets.measure } };
  });
  return named.map((line) => (line.kind === "item" && isWholeAmongParts(line, named) ? unknown(line) : line));
}

/** The same across: «Đối tượng › Cán bộ | Công chức | Người hoạt động không chuyên trách». */
export function asListedAcross(
  figures: readonly FigureColumn[],
  listed: ListedGroups,
  { lexicon, dividing }: HeadWords,
): readonly FigureColumn[] {
  const leafOf = ({ column }: FigureColumn) => column.path.at(-1) ?? "";
  const own = new Map(figures.map((use) => [use, facetsOf(leafOf(use), null, lexicon)]));
  const free = figures.filter((use) => use.match.kind !== "unit" && mayBeValue(own.get(use) ?? noFacets));
  const groups = listed(free.map(leafOf));
  return figures.map((use) => {
    const group = free.includes(use) ? groups.get(leafOf(use)) : undefined;
    if (group === undefined) return use;
    const { who, leftover } = own.get(use) ?? noFacets;
    const sorted = use.column.path.slice(0, -1).filter((text) => dividing.has(dimensionOf(text)));
    const isSaid = (words: string) =>
      leftover.includes(words) || sorted.some((text) => folded(text).includes(folded(words)));
    const facets: Facets = {
      ...use.facets,
      recipient: "individual",
      who: [...use.facets.who.filter((each) => !who.includes(each)), group],
      leftover: use.facets.leftover.filter((words) => !isSaid(words)),
      foreign: own.get(use)?.foreign === use.facets.foreign ? null : use.facets.foreign,
    };
    return { ...use, facets };
  });
}

/** «Công nhân quốc phòng» of a column of her list, however foreign it is to other forms. */
function mayBeValue(facets: Facets): boolean {
  return saysWhoAlone({ ...facets, foreign: null });
}

/** No title, no step, no number of things: a label that can only say of whom it is. */
export function saysWhoAlone({ award, grade, standing, level, foreign, lastYear, measure, base }: Facets): boolean {
  const isNumber = measure === null || measure === "headcount" || measure === "count";
  return isNumber && [award, grade, standing, level, foreign, lastYear, base].every((each) => each === null);
}

/** «Cán bộ» of which a total adds up the «Công chức» beside it: these words mean somebody else here than everybody. */
function isWholeAmongParts(line: Item, lines: readonly Line[]): boolean {
  if (line.match.kind === "unit" || !isEverybody(line.facets)) return false;
  return lines.some(
    (sum) =>
      sum.kind === "sum" &&
      sum.rows.includes(line.row) &&
      lines.some(
        (other) =>
          other.kind === "item" &&
          other !== line &&
          sum.rows.includes(other.row) &&
          saysWhoAlone(other.facets) &&
          !isWholeStaff(other.facets.who),
      ),
  );
}

function isEverybody(facets: Facets): boolean {
  const { who, measure, recipient } = facets;
  return saysWhoAlone(facets) && isWholeStaff(who) && (measure === "headcount" || recipient === "individual");
}

function unknown(line: Item): Item {
  return { ...line, facets: { ...line.facets, leftover: [...line.facets.leftover, line.label] } };
}
