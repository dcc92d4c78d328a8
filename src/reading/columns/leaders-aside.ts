import type { Column } from "../../domain/form/form";
import { plain } from "../../text/plain";

/** «Tổ trưởng», «Chỉ huy đơn vị», «Người đại diện». */
const LEADS =
  /^(?:to truong|truong (?:phong|khoa|ban|don vi|bo phan|tram)|lanh dao|thu truong|chi huy|nguoi (?:dung dau|phu trach|dai dien))\b/;

/**
 * «Tổ | Số người | Tổ trưởng | Danh hiệu»: units are listed, and who leads each stands beside it. Where the leaders stand
 * first («Chỉ huy | Đơn vị | LĐTT»), they are who is listed.
 */
export function leadersAside(columns: readonly Column[]): readonly Column[] {
  const names = columns.filter(({ role }) => role === "name" || role === "family-name");
  const [only] = names;
  if (only === undefined || names.length > 1 || !LEADS.test(plain(only.header))) return columns;
  const unit = columns.find(({ role, column }) => role === "unit" && column < only.column);
  return unit === undefined
    ? columns
    : columns.map((column) => (column === only ? { ...column, role: "other" } : column));
}
