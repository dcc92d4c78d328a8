import { isWholeStaff, type Group } from "../source";
import { folded } from "../words";
import type { FigureColumn } from "./column-uses";
import { facetsOf } from "./label-facets";
import { tableLexicon } from "../vocabulary/lexicon";

/** Words for all who work somewhere; a total says «Tổng số» beside them. */
const STAFF = /\b(cong chuc|vien chuc|nld|nguoi lao dong|cbccvc|cbcc|cbvc|nhan vien|can bo)\b/;
const TOTAL = /^(tong\b|cong(?! (chuc|nhan|vien))|toan bo|tat ca)/;

/**
 * «Lãnh đạo Sở | Lãnh đạo phòng | Công chức, viên chức, NLĐ»: behind leaders, words for everybody mean those who lead nobody.
 * Behind leaders of the body alone it stays open who is meant.
 */
export function withRestOfGroups(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  return figures.map((use, at) => {
    if (!isOfAll(use)) return use;
    const led = leadersIn(figures.slice(0, at).filter((each) => areBeside(each, use)));
    if (led.size === 0) return use;
    const { who, leftover } = use.facets;
    const isOfEveryLeader = led.has("leaders") || (led.has("body-leaders") && led.has("unit-leaders"));
    const facets = isOfEveryLeader
      ? { ...use.facets, who: [...who.filter((group) => group !== "staff"), "non-leaders" as const] }
      : { ...use.facets, leftover: [...leftover, leafOf(use)] };
    return { ...use, facets };
  });
}

function isOfAll(use: FigureColumn): boolean {
  const leaf = folded(leafOf(use));
  return use.match.kind === "none" && STAFF.test(leaf) && !TOTAL.test(leaf) && isWholeStaff(whoOf(use));
}

/** Leaders of whom the heads right beside it speak, and of nothing else. */
function leadersIn(figures: readonly FigureColumn[]): ReadonlySet<Group> {
  return new Set(figures.flatMap(whoOf).filter((group) => LEADERS.has(group)));
}

const LEADERS: ReadonlySet<Group> = new Set(["leaders", "body-leaders", "unit-leaders"]);

function areBeside({ column }: FigureColumn, other: FigureColumn): boolean {
  const [own, others] = [column.path.slice(0, -1), other.column.path.slice(0, -1)];
  return own.length > 0 && own.length === others.length && own.every((text, at) => text === others[at]);
}

function leafOf({ column }: FigureColumn): string {
  return column.path.at(-1) ?? "";
}

function whoOf(use: FigureColumn) {
  return facetsOf(leafOf(use), null, tableLexicon).who;
}
