import type { Column } from "../../domain/form/form";
import type { Association, MemberOf } from "../../domain/register/register";
import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import type { LineReader } from "./line-cells";

/** What the columns «Đảng viên», «Đoàn viên», «Ngày vào Đảng», «Lãnh đạo, quản lý» say of a line: a mark or a day is yes, a blank is no. */
export function membershipsOf(line: LineReader): { readonly memberOf?: MemberOf } {
  const found: Partial<Record<Association, boolean>> = {};
  for (const column of line.columns) {
    if (column.role !== "membership") continue;
    const is = isMember(line.sheet.value(line.row, column.column), line.sheet.text(line.row, column.column));
    if (is !== null) found[associationOf(column)] = is;
  }
  return Object.keys(found).length === 0 ? {} : { memberOf: found };
}

/** Null where the cell holds words that say neither. */
function isMember(value: unknown, text: string): boolean | null {
  if (text === "") return false;
  if (typeof value === "number" && value > 1) return true;
  const mark = readMark(typeof value === "number" ? value : text);
  if (mark !== null) return mark === "yes";
  return /^(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{1,2}[/.-]\d{4}$|^(?:19|20)\d\d$/.test(plain(text))
    ? true
    : null;
}

function associationOf({ header }: Column): Association {
  const words = plain(header.split(" › ").at(-1) ?? header);
  if (/\bdang\b/.test(words)) return "party";
  if (/\blanh dao\b|\bquan ly\b|^(?:la )?(?:cb|ld)(?:ld|ql)+\b/.test(words)) return "leadership";
  return /\bcong doan\b|\bcd\b/.test(words) ? "trade-union" : "youth-union";
}
