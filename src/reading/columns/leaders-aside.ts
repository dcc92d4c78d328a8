import type { Column } from "../../domain/form/form";
import { plain } from "../../text/plain";
import { onlyKind } from "../claims/recipients";

/** «Tổ trưởng», «Chỉ huy đơn vị», «Họ tên người đại diện». */
const LEADS =
  /^(?:(?:ho (?:va |, ?)?)?ten (?:dong chi )?)?(?:(?:to|doi|nhom|hieu|vien|cuc) truong|giam doc|truong (?:phong|khoa|ban|don vi|bo phan|tram)|lanh dao|thu truong|chi huy|nguoi (?:dung dau|phu trach|dai dien))\b/;

/**
 * «Tổ | Số người | Tổ trưởng | Danh hiệu»: units are listed, and who leads each stands beside it. Where the leaders stand
 * first («Chỉ huy | Đơn vị | LĐTT»), they are who is listed.
 */
export function leadersAside(columns: readonly Column[]): readonly Column[] {
  const names = columns.filter(({ role }) => role === "name" || role === "family-name");
  const leaders = names.find(isOfLeaders);
  if (leaders === undefined || names.some((one) => one !== leaders && !namesCollectives(one))) return columns;
  const listed = columns.find(
    (one) =>
      one.column < leaders.column &&
      (one.role === "unit" || ((one.role === "name" || one.role === "other") && namesCollectives(one))),
  );
  if (listed === undefined) return columns;
  return columns.map((column) => {
    if (column === leaders) return { ...column, role: "other" };
    return column === listed && column.role === "other" ? { ...column, role: "name" } : column;
  });
}

function namesCollectives({ header }: Column): boolean {
  return onlyKind(plain(header)) === "collective";
}

function isOfLeaders({ header }: Column): boolean {
  return LEADS.test(plain(header));
}
