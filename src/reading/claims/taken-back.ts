import type { AwardId } from "../../domain/glossary/awards";
import { recogniseAwards } from "../../domain/glossary/recognise-award";
import type { Column } from "../../domain/form/form";
import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim } from "../../domain/register/register";
import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import { isWithdrawalHead } from "../../vocabulary/head-phrase";
import { forRecipient } from "../columns/heading-meaning";
import { type CodeBook, meaningFor } from "./code-book";

/** «Xin rút», «Thôi đăng ký», «Không đăng ký (nghỉ thai sản)»: said of the whole line. */
const WHOLE =
  /^(?:[^;.]*[,:] ?)?(?:(?:xin |da |de nghi )*(?:rut|thoi|huy|bo)(?: toan bo| het| tat ca| ten| dang ky| danh hieu| khoi (?:danh sach|bieu))*|(?:khong|ko|chua|tam hoan|hoan)(?: con)? (?:dang ky|tham gia|de nghi|xet)(?: thi dua| danh hieu| nua)*)(?: ?[.;,(-].*| (?:do|vi|tu|nam|dot|ngay|thang|hom|\d{1,2}[/.-]\d+)\b.*)?$/;

const SOME_PEOPLE = /^(?:co )?0?\d{1,3} (?:nguoi|dong chi|d\/c|can bo|cong chuc|vien chuc|nhan vien|ca nhan)\b/;

/** Where a line may say so of itself: in its remarks, under «Rút đăng ký», «Thay đổi», in place of the post, under no head. */
export function mayTakeBack(column: Column): boolean {
  const { role, header } = column;
  if (isWithdrawal(column)) return true;
  const isOfLine =
    header === "" || /^(?:thay doi|bien dong|dien bien|cap nhat|theo doi|tinh trang)\b/.test(plain(header));
  return role === "remarks" || role === "state" || role === "position" || (role === "other" && isOfLine);
}

/** «Rút C ngày 30/9», where «C» is a code: what stands behind the verb, as it is compared. */
const CODE_TAKEN_BACK =
  /^(?:xin |đã |đề nghị )*(?:rút|thôi|bỏ|hủy)(?: đăng ký| danh hiệu)* ["«(]?([\p{L}\d]{1,5})(?![\p{L}\d])/iu;

/**
 * Of the claims of a line, those that a remark beside them takes back: «rút CSTĐCS» one of them, «xin rút» all. `codes`
 * explain «rút C» on the sheet of the line.
 */
export function takenBack(
  remark: string,
  claims: readonly AwardClaim[],
  kind: RecipientKind,
  codes: CodeBook,
): readonly AwardClaim[] {
  if (remark === "" || claims.length === 0) return [];
  // «01 người mới tuyển dụng, chưa đăng ký» says why one of a unit registers nothing, and takes back nothing.
  if (SOME_PEOPLE.test(plain(remark))) return [];
  const mentions = recogniseAwards(remark, { recipient: kind });
  if (mentions.length === 0) {
    const coded = codeTakenBack(remark, claims, kind, codes);
    if (coded.length > 0) return coded;
    return WHOLE.test(plain(remark.replace(/^\((.*)\)$/su, "$1"))) ? claims : [];
  }
  const denied = mentions.flatMap(({ negated, award }) => (negated ? [forRecipient(award, kind)] : []));
  return denied.flatMap((award) => claimsMeant(claims, award));
}

/** «Rút đăng ký», «CSTĐCS › Rút đăng ký», «Rút đăng ký › Ngày»: what stands under it withdraws. */
export function isWithdrawal({ header, role }: Column): boolean {
  return role !== "mark" && header.split(" › ").some((level) => isWithdrawalHead(plain(level)));
}

/** Of the claims of a line, those that a head of withdrawals is about: of «CSTĐCS › Rút đăng ký» no other title. */
export function underWithdrawal(
  { header }: Column,
  claims: readonly AwardClaim[],
  kind: RecipientKind,
): readonly AwardClaim[] {
  const named = header.split(" › ").flatMap((level) => awardsNamed(level, kind));
  return named.length === 0 ? claims : named.flatMap(({ award }) => claimsMeant(claims, forRecipient(award, kind)));
}

/** `takenBack` for the text of a cell in this column; under «Rút đăng ký» any word withdraws, which a plain tick does without it. */
export function takenBackIn(
  column: Column,
  text: string,
  claims: readonly AwardClaim[],
  kind: RecipientKind,
  codes: CodeBook,
): readonly AwardClaim[] {
  if (!isWithdrawal(column)) return takenBack(text, claims, kind, codes);
  const says = /\brut\b/.test(plain(text)) ? null : readMark(text);
  if (text === "" || says !== null) return [];
  const own = underWithdrawal(column, claims, kind);
  const named = takenBack(`Rút ${text}`, own, kind, codes);
  return named.length > 0 ? named : own;
}

/** «Rút CSTĐCS ngày 20/3», «đã rút», whatever stands under «Rút đăng ký»: done, and not asked for («xin rút») or thought of. */
export function withdrawsPlainly(column: Column, text: string): boolean {
  // «(đề tài chưa nghiệm thu)» is why.
  const words = plain(text.replace(/(?<=\S\s*)\([^)]*\)/gu, " "));
  return (
    !UNDECIDED.test(words) &&
    !text.includes("?") &&
    (isWithdrawal(column) || /^\(?(?:da |cho |dong y cho )?rut\b/.test(words))
  );
}

const UNDECIDED =
  /\b(?:neu|chua|khong rut|khong duoc|co the|du kien|cho (?:y kien|quyet)|xem lai|xin|de nghi|hoi lai)\b/;

function codeTakenBack(
  remark: string,
  claims: readonly AwardClaim[],
  kind: RecipientKind,
  codes: CodeBook,
): readonly AwardClaim[] {
  const code = CODE_TAKEN_BACK.exec(remark.normalize("NFC").trim())?.[1];
  const sheet = claims[0]?.cell.sheet;
  const meant = code === undefined || sheet === undefined ? null : meaningFor(code, codes, sheet, kind);
  return (meant?.awards ?? []).flatMap((award) => claimsMeant(claims, forRecipient(award, kind)));
}

/** «Rút đề nghị Bằng khen» beside «Bằng khen UBND tỉnh»: what is of that sort, whoever grants it. */
function claimsMeant(claims: readonly AwardClaim[], denied: AwardId): readonly AwardClaim[] {
  const own = claims.filter(({ award }) => award === denied);
  return own.length > 0 ? own : claims.filter(({ award }) => award.endsWith(`-${denied}`));
}
