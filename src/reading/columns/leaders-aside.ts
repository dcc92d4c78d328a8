import type { Column } from "../../domain/form/form";
import { isOnlyFor } from "../../domain/glossary/awards";
import type { ColumnContent } from "../../layout/column-content";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import { LEADING_POST, namesLeader } from "../../vocabulary/leading-posts";
import { onlyKind } from "../claims/recipients";
import { isClaimColumn } from "./claim-columns";
import { forRecipient } from "./heading-meaning";

/** Columns of a list that names units and who leads them. */
export interface LeadersReading {
  readonly columns: readonly Column[];
  /** The column of leaders, where nothing tells whether they or their units are listed. */
  readonly open: number | null;
}

/** What a list says beside its heads. */
export interface Listing {
  readonly contents: readonly ColumnContent[];
  /** Its title, plain. */
  readonly title: string;
  /** The columns as she said they are. */
  readonly asSheSays: (columns: readonly Column[]) => readonly Column[];
}

/**
 * «Tổ | Số người | Tổ trưởng | Danh hiệu» lists units, and who leads each stands beside it; «Đơn vị | Họ tên lãnh đạo |
 * Năm sinh | CSTĐCS» lists people, and where each works. Her word decides, then titles that only people or only
 * collectives can have, then what title, heads and order say; where these differ, or are silent, it is asked.
 */
export function leadersAside(columns: readonly Column[], listing: Listing): LeadersReading {
  const names = columns.filter(({ role }) => role === "name" || role === "family-name");
  const leaders = names.find(({ header }) => namesLeader(plain(header)));
  if (leaders === undefined || names.some((one) => one !== leaders && !namesCollectives(one)))
    return { columns, open: null };
  const units = columns.find(
    (one) => one.role === "unit" || ((one.role === "name" || one.role === "other") && namesCollectives(one)),
  );
  if (units === undefined) return { columns, open: null };
  const said = saidOf(leaders, listing.asSheSays(columns));
  const read = said ?? listed(columns, leaders, units, listing);
  const isOfPeople = read === "people" || (read === "open" && leaders.column < units.column);
  const settled = columns.map((column): Column => {
    if (column === leaders) return isOfPeople ? column : { ...column, role: "other" };
    if (column !== units) return column;
    if (isOfPeople) return column.role === "name" ? { ...column, role: "unit" } : column;
    return column.role === "other" ? { ...column, role: "name" } : column;
  });
  return { columns: settled, open: read === "open" ? leaders.column : null };
}

type Listed = "people" | "units" | "open";

/** What she said of the column of leaders. */
function saidOf(leaders: Column, told: readonly Column[]): Listed | null {
  const said = told.find(({ column, evidence }) => column === leaders.column && evidence[0]?.source === "answer");
  return said === undefined ? null : said.role === "name" ? "people" : "units";
}

function listed(columns: readonly Column[], leaders: Column, units: Column, { contents, title }: Listing): Listed {
  const byTitles = oneOf(registered(columns, contents, "individual"), registered(columns, contents, "collective"));
  if (byTitles !== null) return byTitles;
  const others = columns.filter((column) => column !== leaders && column !== units);
  return (
    oneOf(
      others.some(tellsPerson) || OF_PEOPLE.test(title) || leaders.column < units.column,
      others.some(tellsCollective) || OF_COLLECTIVES.test(title) || onlyKind(title) === "collective",
    ) ?? "open"
  );
}

/** null where neither, or both, speak. */
function oneOf(people: boolean, units: boolean): Listed | null {
  if (people && units) return "open";
  return people ? "people" : units ? "units" : null;
}

/** Whether titles are filled in that the Law knows for such recipients alone: «LĐTT» of a unit is short for its own. */
function registered(
  columns: readonly Column[],
  contents: readonly ColumnContent[],
  recipient: "individual" | "collective",
): boolean {
  return columns.some((column) => {
    const content = contents.find((one) => one.column === column.column);
    if (!isClaimColumn(column) || content === undefined || content.filled === 0) return false;
    const awards =
      column.award === null
        ? content.texts.flatMap((text) => awardsNamed(text).map(({ award }) => award))
        : content.marks > content.noes && content.largest <= 1
          ? [column.award]
          : [];
    return awards.some((award) => isOnlyFor(award, recipient) && forRecipient(award, "collective") === award);
  });
}

const PERSONAL: ReadonlySet<string> = new Set("position gender birth-date form-of-address id-number".split(" "));

/** «Chức vụ», «Năm sinh», «Danh hiệu cá nhân». */
function tellsPerson({ role, header }: Column): boolean {
  return PERSONAL.has(role) || onlyKind(plain(header)) === "individual";
}

/** «Số người», «Danh hiệu tập thể». */
function tellsCollective({ role, header }: Column): boolean {
  return role === "headcount" || onlyKind(plain(header)) === "collective";
}

const OF_PEOPLE = new RegExp(
  `\\b(?:ca nhan|can bo|cong chuc|vien chuc|nhan vien|nguoi lao dong)\\b|${LEADING_POST.source}`,
);
/** «DANH SÁCH CÁC TỔ ĐĂNG KÝ …». */
const OF_COLLECTIVES =
  /^(?:bieu |bang |danh sach |ds |dang ky )*(?:cac )?(?:tap the|don vi|phong|to|khoa|truong|doi)\b/;

function namesCollectives({ header }: Column): boolean {
  return onlyKind(plain(header)) === "collective";
}
