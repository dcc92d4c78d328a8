import type { ListedGroups } from "../../count/listed-values";
import { noFacets, type Facets } from "../../meaning/facets";
import type { Item, Line } from "../../read-table/line";
import { isWholeStaff } from "../../source";

/** Lines that are values of a column of her list mean whoever has them; no other line of theirs is everybody. */
export function asListed(lines: readonly Line[], listed: ListedGroups): readonly Line[] {
  const free = lines.filter((line) => line.kind === "item" && line.match.kind !== "unit" && saysWhoAlone(line.facets));
  const groups = listed(free.map(({ label }) => label));
  const named = lines.map((line): Line => {
    const group = free.includes(line) ? groups.get(line.label) : undefined;
    if (group === undefined || line.kind !== "item") return line;
    return { ...line, facets: { ...noFacets, recipient: "individual", who: [group], measure: line.facets.measure } };
  });
  return named.map((line) => (line.kind === "item" && isWholeAmongParts(line, named) ? unknown(line) : line));
}

/** No title, no step, no number of things: a label that can only say of whom it is. */
function saysWhoAlone({ award, grade, standing, level, foreign, lastYear, measure, base }: Facets): boolean {
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
