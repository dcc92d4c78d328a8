import type { Facets } from "../meaning/facets";
import { isWholeStaff } from "../source";
import { saysGroupAlone } from "./line-groups";
import type { Item, Line, Part } from "./line";

const DASH = /^\s*[-–+•*]/;

/**
 * «1 | CSTĐCS», below it «2 | Số nữ»: all the women, or those with that title? And «Nữ» without a number at the foot of
 * several titles: of the last of them, or of all? Such a line keeps its other reading; a dash or «Trong đó» leaves no doubt.
 */
export function withOpenGroups(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    if ((line.kind !== "item" && line.kind !== "part") || !isBareGroup(line)) return line;
    const above = linesAbove(lines.slice(0, at));
    const counts = above.filter(isCount);
    const whole = above.findLast((each) => each.kind === "item" && !isBareGroup(each));
    if (whole === undefined || !isCount(whole)) return line;
    if (line.kind === "item") return isTitle(whole.facets) ? { ...line, mayBe: partOf(line, whole) } : line;
    const isOpen =
      line.of === whole.row &&
      counts.length > 1 &&
      !lines.slice(at).some(isCount) &&
      !counts.slice(0, -1).some((each) => lines.some((part) => part.kind === "part" && part.of === each.row));
    return isOpen ? { ...line, mayBe: { ...line, of: null, rows: null } } : line;
  });
}

/** «Số nữ», «Đảng viên»: people of whom nothing else is said. */
function isBareGroup(line: Item | Part): boolean {
  const { facets, label } = line;
  const isUnit = line.kind === "item" && (line.match.kind !== "none" || line.qualifier !== null);
  return !isUnit && !facets.isPart && !DASH.test(label) && saysGroupAlone(facets) && !isWholeStaff(facets.who);
}

/** The lines above as far as no heading or total parts them from what follows. */
function linesAbove(lines: readonly Line[]): readonly Line[] {
  return lines.slice(
    lines.findLastIndex(({ kind }) => kind === "heading" || kind === "sum" || kind === "whole-body") + 1,
  );
}

function isCount(line: Line): line is Item {
  if (line.kind !== "item" || line.facets.recipient === "collective" || line.facets.measure === "share") return false;
  const { measure, who } = line.facets;
  return isTitle(line.facets) || ((measure === "headcount" || measure === "whole") && isWholeStaff(who));
}

function isTitle({ award, grade }: Facets): boolean {
  return award !== null || grade !== null;
}

function partOf({ row, label, facets }: Item, whole: Item): Part {
  return { kind: "part", row, label, facets, of: whole.row, rows: [whole.row] };
}
