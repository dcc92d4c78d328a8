import type { Column } from "../../domain/form/form";
import { recogniseAwards } from "../../domain/glossary/recognise-award";
import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim } from "../../domain/register/register";
import { splitPersonName } from "../../text/person-name";
import { plain } from "../../text/plain";
import { isRenouncingHead, isWithdrawalHead } from "../../vocabulary/head-phrase";
import { forRecipient } from "../columns/heading-meaning";
import { severalIn } from "../rows/several-in-a-cell";
import { claimsMeant } from "./claims-meant";

/** Where a line may say what becomes of its titles: in its remarks, under «Rút đăng ký», «Thay đổi», in place of the post, under no head. */
function mayTakeBack(column: Column): boolean {
  const { role, header } = column;
  if (isWithdrawal(column) || isRenouncing(column)) return true;
  const isOfLine =
    header === "" || /^(?:thay doi|bien dong|dien bien|cap nhat|theo doi|tinh trang)\b/.test(plain(header));
  return SPEAKING.has(role) || (role === "other" && isOfLine);
}

const SPEAKING: ReadonlySet<string> = new Set(["remarks", "state", "position", "name", "given-name"]);

/** Where «LĐTT» or «Đăng ký thêm Giấy khen» may be said; under «Chức vụ» or «Rút đăng ký» only what is taken back counts. */
export function speaksOfTitles({ role, header }: Column): boolean {
  return role === "remarks" || role === "name" || role === "given-name" || (role === "other" && header === "");
}

/** What a cell says beside what its column is for: of «Hà Văn Lập (rút CSTĐCS)» the words behind the name. */
export function remarkIn({ role }: Column, text: string): string {
  if (role !== "name" && role !== "given-name") return text;
  return text === "" || severalIn(text).length > 0 ? "" : (splitPersonName(text).remark ?? "");
}

/** «Rút đăng ký», «CSTĐCS › Rút đăng ký», «Rút CSTĐCS», «Rút đăng ký › Ngày»: what stands under it withdraws. */
export function isWithdrawal({ header, role }: Column): boolean {
  return role !== "mark" && levelsOf(header).some(isWithdrawalHead);
}

/** «Không đăng ký (lý do)» beside titles: why somebody registers nothing. */
export function isRenouncing({ header, role }: Column): boolean {
  return role === "other" && levelsOf(header).some(isRenouncingHead);
}

/** Columns that say one thing together: «Rút đăng ký › Ngày | Lý do». */
export function statements(columns: readonly Column[]): readonly (readonly Column[])[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns.filter(mayTakeBack)) {
    const levels = column.header.split(" › ");
    const at = isWithdrawal(column) ? levels.findIndex((level) => isWithdrawalHead(plain(level))) : -1;
    const key = at < 0 ? String(column.column) : levels.slice(0, at + 1).join(" › ");
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  return [...groups.values()];
}

/** Of the claims of a line, those that a head of withdrawals is about: of «CSTĐCS › Rút đăng ký» no other title. */
export function underWithdrawal(
  { header }: Column,
  claims: readonly AwardClaim[],
  kind: RecipientKind,
): readonly AwardClaim[] {
  // «Rút CSTĐCS» denies the title by its own words.
  const named = header.split(" › ").flatMap((level) => recogniseAwards(level, { recipient: kind }));
  return named.length === 0 ? claims : named.flatMap(({ award }) => claimsMeant(claims, forRecipient(award, kind)));
}

function levelsOf(header: string): readonly string[] {
  return header.split(" › ").map(plain);
}
