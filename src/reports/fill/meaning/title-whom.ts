import type { Item, Line } from "../read-table/line";
import type { FigureColumn } from "./column-uses";
import { everybody, isOwnGroup, type Group, type Who } from "../source";
import { folded } from "../words";
import type { Table } from "../read-table/table";
import type { Facets } from "./facets";

/** Names for everybody in one body and for a part of them in another: a title with one of these narrows nothing. */
const OF_EVERYBODY: readonly Group[] = ["staff", "workers", "civil-servants", "public-employees"];

/**
 * «ĐẢNG VIÊN ĐĂNG KÝ THI ĐUA», «Danh hiệu thi đua của lao động hợp đồng»: who alone is counted in a table of this title;
 * everybody where its own heads or lines name the group («Tổng số | Nữ | Đảng viên»).
 */
export function whomOfTitle(
  title: Facets,
  table: Table,
  lines: readonly Line[],
  figures: readonly FigureColumn[],
): Who {
  const said = folded(table.titles.join(" "));
  const divided = new Set<Group>([
    ...figures.flatMap(({ facets }) => facets.who),
    ...lines.flatMap((line) =>
      isItem(line) && line.match.kind === "none" ? [...line.facets.who, ...(line.qualifier?.who ?? [])] : [],
    ),
    ...lines.flatMap((line) => (line.kind === "part" ? line.facets.who : [])),
  ]);
  const narrows = (group: Group): boolean => {
    if (OF_EVERYBODY.includes(group)) return false;
    // «… CỦA NGƯỜI LAO ĐỘNG», «CÁN BỘ, GIÁO VIÊN», «… VIỆT NAM»: names of everybody, and of a country.
    if (group === "contract") return /\b(hop dong|hd)\b/.test(said);
    if (group === "teachers" || group === "support-staff")
      return !/\b(can bo|cb|nhan vien|nguoi lao dong)\b/.test(said);
    return group !== "men" || MEN.test(said);
  };
  const who = title.who.filter((group) => isOwnGroup(group) || narrows(group));
  return who.some((group) => [...divided].some((each) => isOfOneKind(each, group))) ? everybody : who;
}

/** «VIỆT NAM» is a country. */
const MEN =
  /\b(nam gioi|can bo nam|la nam|gioi tinh nam)\b|(?<!viet )\bnam (can bo|cong chuc|vien chuc|giao vien|nhan vien|dang vien|doan vien)\b/;

function isItem(line: Line): line is Item {
  return line.kind === "item";
}

const kinds: readonly (readonly Group[])[] = [
  ["women", "men"],
  ["leaders", "non-leaders", "body-leaders", "unit-leaders"],
  ["contract", "permanent", "staff"],
];

function isOfOneKind(one: Group, other: Group): boolean {
  return one === other || kinds.some((kind) => kind.includes(one) && kind.includes(other));
}
