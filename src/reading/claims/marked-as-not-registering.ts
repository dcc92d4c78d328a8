import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import { isClaimColumn } from "../columns/claim-columns";
import type { RecognisedForm } from "../read-form";
import type { LineClaims } from "./claims";
import { markable } from "./recipients";

/** «KHÔNG đăng ký», «Không tham gia đăng ký thi đua», and no more: a reason beside it needs words, not a mark. */
const HEAD =
  /^(?:khong|ko|chua) (?:tham gia )?(?:dang ky|de nghi|tham gia|xet)(?: (?:thi dua|danh hieu|khen thuong|nam \d{4}|nam nay|tham gia))*(?: ?\(.*\))?$/;

/** «Rút đăng ký (x)», «Xin rút»: the whole registration of the line is withdrawn. */
const WITHDRAWS = /^(?:xin |da )?rut(?: (?:dang ky|ten|thi dua|danh hieu|khong xet))*(?: ?\(.*\))?$/;

/**
 * A mark under «Không đăng ký» takes from a line what the heading or a sentence registers for everybody. What the line
 * says in a cell of its own stays, unless a mark under «Rút đăng ký» withdraws it.
 */
export function withoutDenied(form: RecognisedForm, row: number, read: LineClaims): LineClaims {
  const isMarkedUnder = (head: RegExp) =>
    form.form.columns.some(
      (column) =>
        !isClaimColumn(column) &&
        head.test(plain(column.header.split(" › ").pop() ?? "")) &&
        readMark(markable(form.table.sheet, row, column.column)) === "yes",
    );
  if (isMarkedUnder(WITHDRAWS)) return { ...read, claims: [] };
  return isMarkedUnder(HEAD) ? { ...read, claims: read.claims.filter(({ how }) => how !== "heading") } : read;
}
