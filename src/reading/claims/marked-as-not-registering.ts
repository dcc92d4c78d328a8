import type { RecipientKind } from "../../domain/recipient";
import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import { isClaimColumn } from "../columns/claim-columns";
import type { RecognisedForm } from "../read-form";
import type { LineClaims } from "./claims";
import { markable } from "./recipients";
import { isWithdrawal, underWithdrawal } from "./withdrawal-columns";

/** «KHÔNG đăng ký», «Không tham gia đăng ký thi đua», and no more: a reason beside it needs words, not a mark. */
const HEAD =
  /^(?:khong|ko|chua) (?:tham gia )?(?:dang ky|de nghi|tham gia|xet)(?: (?:thi dua|danh hieu|khen thuong|nam \d{4}|nam nay|tham gia))*(?: ?\(.*\))?$/;

/**
 * A mark under «Không đăng ký» takes from a line what the heading or a sentence registers for everybody. What the line
 * says in a cell of its own stays, unless a mark under «Rút đăng ký» withdraws it.
 */
export function withoutDenied(form: RecognisedForm, row: number, kind: RecipientKind, read: LineClaims): LineClaims {
  const ticked = form.form.columns.filter(
    (column) => !isClaimColumn(column) && readMark(markable(form.table.sheet, row, column.column)) === "yes",
  );
  const back = ticked.filter(isWithdrawal).flatMap((column) => underWithdrawal(column, read.claims, kind));
  const isDenied = ticked.some(({ header }) => HEAD.test(plain(header.split(" › ").pop() ?? "")));
  const claims = read.claims.filter((claim) => !back.includes(claim) && !(isDenied && claim.how === "heading"));
  return claims.length === read.claims.length ? read : { ...read, claims };
}
