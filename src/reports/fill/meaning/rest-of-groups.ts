import { both, isWholeStaff, type Group, type Who } from "../source";
import { folded } from "../words";
import { saysEverybody } from "../vocabulary/totals";
import type { FigureColumn } from "./column-uses";
import { dividesIntoGroups } from "./parts-of-counts";
import { facetsOf } from "./label-facets";
import { tableLexicon } from "../vocabulary/lexicon";

/** Names for all who work somewhere, and what joins them; a head of anything else counts something of its own. */
const STAFF =
  /^(?:(?:cong chuc|vien chuc|nld|nguoi lao dong|ccvc|cbccvc|cbcc|cbvc|cbcnv|cbnv|nhan vien|can bo|chuyen vien|cc|vc|va|con lai|khac)(?: |$))+$/;

/**
 * «Lãnh đạo Sở | Lãnh đạo phòng | Công chức, viên chức, NLĐ»: behind leaders, a name for everybody means those who lead
 * nobody where the heads divide one whole; where they may as well stand side by side, both readings are kept. Behind
 * leaders of the body alone it stays open who is meant.
 */
export function withRestOfGroups(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  return figures.map((use, at) => {
    if (!isNameOfAll(use)) return use;
    const led = leadersIn(figures.slice(0, at).filter((each) => areBeside(each, use)));
    if (led.size === 0) return use;
    const isOfEveryLeader = led.has("leaders") || (led.has("body-leaders") && led.has("unit-leaders"));
    if (!isOfEveryLeader) return { ...use, facets: { ...use.facets, leftover: [...use.facets.leftover, leafOf(use)] } };
    const [rest, ...others] = readings(use, figures).map((who) => ({ ...use, facets: { ...use.facets, who } }));
    return rest === undefined || others.length === 0 ? (rest ?? use) : { ...rest, mayBe: others };
  });
}

/** Whom such a head may mean: those who lead nobody, with the contract workers or without them, or everybody. */
function readings(use: FigureColumn, figures: readonly FigureColumn[]): readonly Who[] {
  const { who } = use.facets;
  const beside = figures.filter((each) => areBeside(each, use));
  const tellsContract = beside.some((each) => whoOf(each).includes("contract"));
  const rest = both(who, ["non-leaders"]);
  const withAll = rest.filter((group) => group !== "staff");
  const withoutContract = both(rest, ["staff"]);
  const ofRest = !who.includes("staff")
    ? [rest, ...(tellsContract ? [withoutContract] : [])]
    : [rest, ...(tellsContract ? [] : [withAll])];
  const dividesOneWhole =
    tellsContract || use.facets.isPart || dividesIntoGroups(use) || figures.some((each) => isWholeBefore(each, use));
  return dividesOneWhole ? ofRest : [...ofRest, who];
}

/** «CBCCVC», «Công chức, viên chức, NLĐ»: a name and nothing else; «Số CBCCVC đăng ký», «CBCCVC toàn đơn vị» say more. */
function isNameOfAll(use: FigureColumn): boolean {
  const leaf = leafOf(use);
  return use.match.kind === "none" && STAFF.test(folded(leaf)) && !saysEverybody(leaf) && isWholeStaff(whoOf(use));
}

/** «Tổng số» in front of the group, or first in it: what its heads divide. */
function isWholeBefore(each: FigureColumn, use: FigureColumn): boolean {
  const own = use.column.path.slice(0, -1);
  const isInGroup = areBeside(each, use) || own.slice(0, -1).every((text, at) => each.column.path[at] === text);
  return (
    each.column.column < use.column.column &&
    isInGroup &&
    each.facets.measure !== "share" &&
    saysEverybody(leafOf(each)) &&
    isWholeStaff(whoOf(each))
  );
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
