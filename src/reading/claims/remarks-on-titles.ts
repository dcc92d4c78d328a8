import type { Column } from "../../domain/form/form";
import { type AwardId, glossaryEntry } from "../../domain/glossary/awards";
import { recogniseAwards } from "../../domain/glossary/recognise-award";
import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim } from "../../domain/register/register";
import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import type { HerWords } from "../../vocabulary/award-words";
import { looksLikePerson } from "../../layout/cell-looks";
import { forRecipient } from "../columns/heading-meaning";
import { type Added, addedIn, isOfOtherYear, type RemarkSource } from "./added-titles";
import { claimsMeant } from "./claims-meant";
import { type CodeBook, meaningFor } from "./code-book";
import { isRenouncing, isWithdrawal, underWithdrawal } from "./withdrawal-columns";

/** What a remark does to the titles of its line, this year and for whom the line is. */
export interface RemarkEffect {
  /** Claims that it takes off. */
  readonly off: readonly AwardClaim[];
  /** Titles that it puts in their place, or may register beside what the columns say. */
  readonly on: readonly Added[];
  /** Titles that it registers in words that mean nothing else: these are not asked about. */
  readonly more: readonly Added[];
  /** Plain words are done and asked about («Rút CSTĐCS ngày 20/3»); the others are asked, and the columns stand. */
  readonly isApplied: boolean;
}

const NOTHING: RemarkEffect = { off: [], on: [], more: [], isApplied: false };

/**
 * The one place that says what a remark does to a title: takes it off («Rút CSTĐCS»), keeps it («giữ LĐTT»), puts
 * another in its place («rút xuống LĐTT»), adds one («đăng ký thêm Giấy khen»). What contradicts itself or the columns,
 * is only asked for, thought of, or of another year is asked and not done.
 */
export function effectOf(
  column: Column,
  text: string,
  claims: readonly AwardClaim[],
  source: RemarkSource,
): RemarkEffect {
  if (text === "" || SOME_PEOPLE.test(plain(text))) return NOTHING;
  const off = takenOff(column, text, claims, source);
  const hasNew = ({ award }: Added) => !claims.some((claim) => claim.award === award);
  const added = column.role === "remarks" ? addedIn(text, source).filter(hasNew) : [];
  const more = added.filter(({ isSure }) => isSure);
  const stands = off.length > 0 || column.role === "remarks" ? named(text, claims, source) : [];
  // A Giấy khen that somebody keeps takes no title's place.
  const instead = off.length > 0 ? stands : stands.filter(isTitle);
  // «Giữ LĐTT», «Rút xuống LĐTT» beside CSTĐCS: of the titles of the line one stands.
  const others = off.length > 0 || instead.length === 0 ? off : claims.filter(isTitle);
  if (others.length > 0) {
    const isApplied = off.length > 0 && isPlain(column, text, source);
    return { off: others, on: instead, more, isApplied };
  }
  const open = added.filter(({ isSure }) => !isSure);
  return { off: [], on: open, more, isApplied: open.every(({ isTheirs }) => isTheirs) };
}

/** What a remark takes off, in a column that says nothing by itself. */
export function takenBack(
  text: string,
  claims: readonly AwardClaim[],
  kind: RecipientKind,
  codes: CodeBook,
): readonly AwardClaim[] {
  if (text === "" || claims.length === 0 || SOME_PEOPLE.test(plain(text))) return [];
  return inWords(text, claims, { kind, codes });
}

/** «01 người mới tuyển dụng, chưa đăng ký» says why one of a unit registers nothing, and takes back nothing. */
const SOME_PEOPLE = /^(?:co )?0?\d{1,3} (?:nguoi|dong chi|d\/c|can bo|cong chuc|vien chuc|nhan vien|ca nhan)\b/;

const ASKED_FOR = "xin |da |de nghi |cho |dong y cho ";
/** «Xin rút», «Thôi đăng ký», «Không đăng ký (nghỉ thai sản)»: said of the whole line. */
const WHOLE = new RegExp(
  `^(?:[^;.]*[,:] ?)?(?:(?:${ASKED_FOR})*(?:rut|thoi|huy|bo)(?: toan bo| het| tat ca| ten| dang ky| danh hieu| khoi (?:danh sach|bieu))*|(?:khong|ko|chua|tam hoan|hoan)(?: con)? (?:dang ky|tham gia|de nghi|xet)(?: thi dua| danh hieu| nua)*)(?: ?[.;,(-].*| (?:do|vi|tu|nam|dot|ngay|thang|hom|\\d{1,2}[/.-]\\d+)\\b.*)?$`,
);
const CODE_TAKEN_BACK =
  /^(?:xin |đã |đề nghị |cho |đồng ý cho )*(?:rút|thôi|bỏ|hủy)(?: đăng ký| danh hiệu)* ["«(]?([\p{L}\d]{1,5})(?![\p{L}\d])/iu;

/** Under «Rút đăng ký» any word withdraws, which a plain tick does without it; under «Không đăng ký (lý do)» any reason may. */
function takenOff(
  column: Column,
  text: string,
  claims: readonly AwardClaim[],
  source: RemarkSource,
): readonly AwardClaim[] {
  if (claims.length === 0) return [];
  if (isWithdrawal(column)) {
    const says = /\brut\b/.test(plain(text)) ? null : readMark(text);
    if (says !== null || STAYS.test(plain(text))) return [];
    const own = underWithdrawal(column, claims, source.kind);
    const said = inWords(`Rút ${text}`, own, source);
    return said.length > 0 ? said : own;
  }
  if (isRenouncing(column)) return readMark(text) === "no" || looksLikePerson(leading(text)) ? [] : claims;
  return inWords(text, claims, source);
}

/** «Tiếp tục đăng ký», «Giữ nguyên» under «Rút đăng ký». */
const STAYS = /^(?:da |van )?(?:tiep tuc|giu nguyen|giu lai|van dang ky|khong rut|chua rut|khong thay doi)\b/;

/** Under «Không đăng ký» names of those who do not may stand: «Trần Công Tùng (nghỉ thai sản); …». */
function leading(text: string): string {
  return text.split(/[(;,\n]/)[0]?.trim() ?? "";
}

function inWords(
  text: string,
  claims: readonly AwardClaim[],
  { kind, codes }: Pick<RemarkSource, "kind" | "codes">,
): readonly AwardClaim[] {
  const mentions = mentionsIn(text, kind);
  if (mentions.length === 0) {
    const code = CODE_TAKEN_BACK.exec(text.normalize("NFC").trim())?.[1];
    const sheet = claims[0]?.cell.sheet;
    const meant = code === undefined || sheet === undefined ? null : meaningFor(code, codes, sheet, kind);
    const coded = (meant?.awards ?? []).flatMap((award) => claimsMeant(claims, forRecipient(award, kind)));
    if (coded.length > 0) return coded;
    return WHOLE.test(plain(text.replace(/^\((.*)\)$/su, "$1"))) ? claims : [];
  }
  return mentions.flatMap(({ award, isDenied, stands }) => (isDenied && !stands ? claimsMeant(claims, award) : []));
}

interface Mention {
  readonly award: AwardId;
  readonly isDenied: boolean;
  /** «giữ LĐTT», «xuống LĐTT», «rút CSTĐCS, đăng ký LĐTT»: this one stands. */
  readonly stands: boolean;
}

function mentionsIn(text: string, kind: RecipientKind): readonly Mention[] {
  let from = 0;
  let wasDenied = false;
  return recogniseAwards(text, { recipient: kind }).map(({ award, negated, from: at }) => {
    // From the title before on: a title takes up the words behind it that may say whose it is («CSTĐCS xuống»).
    const lead = plain(text.slice(from, at));
    from = at;
    const stands = STANDS.test(lead) || (wasDenied && /\b(?:dang ky|dk)$/.test(lead));
    wasDenied ||= negated && !stands;
    return { award: forRecipient(award, kind), isDenied: negated, stands };
  });
}

/** What stands right before a title that is kept, or put in the place of another. */
const STANDS =
  /\b(?:giu(?: nguyen| lai)?|(?:chi )?con(?: lai)?|khong rut|xuong|sang|thanh|qua|thay bang|dang ky lai|(?:chi|chuyen|doi|ha)(?: dang ky| xet| xuong| sang| thanh)?)(?: dang ky| danh hieu| muc)*$/;

/** Titles that stand by the words of a remark and that the columns do not claim. */
function named(text: string, claims: readonly AwardClaim[], { kind }: RemarkSource): readonly Added[] {
  return mentionsIn(text, kind)
    .filter(({ award, stands }) => stands && claimsMeant(claims, award).length === 0)
    .map(({ award }) => ({ award, certain: true, isSure: false, isTheirs: true }));
}

function isTitle({ award }: Pick<AwardClaim, "award">): boolean {
  return glossaryEntry(award)?.kind === "title";
}

/** «Rút CSTĐCS ngày 20/3», «đã rút», whatever stands under «Rút đăng ký»: done, and not asked for («xin rút») or thought of. */
function isPlain(column: Column, text: string, { year }: RemarkSource): boolean {
  if (isRenouncing(column)) return false;
  // «(đề tài chưa nghiệm thu)» is why.
  const words = plain(text.replace(/(?<=\S\s*)\([^)]*\)/gu, " "));
  const isUndecided = UNDECIDED.test(words) || AGAIN.test(words) || text.includes("?");
  const isDone = isWithdrawal(column) || /^\(?(?:da |cho |dong y cho )?rut\b/.test(words);
  return isDone && !isUndecided && !isOfOtherYear(words, year);
}

const UNDECIDED =
  /\b(?:neu|chua|khong rut|khong duoc|co the|du kien|cho (?:y kien|quyet)|xem lai|xin|de nghi|hoi lai)\b/;
/** Withdrawn and registered anew, without saying what. */
const AGAIN = /\b(?:(?:dang ky|dk) lai|tiep tuc|van (?:dang ky|giu)|giu nguyen)\b(?! (?:ldtt|lao dong|cst|chien si))/;

/** What becomes of a line by a remark, her answers about its words heard. */
export function decided(
  effect: RemarkEffect,
  text: string,
  said: "yes" | "no" | null,
  hers: HerWords,
): { readonly off: readonly AwardClaim[]; readonly on: readonly Added[]; readonly isSaid: boolean } {
  const { off, on, more, isApplied } = effect;
  const award = hers.get(plain(text));
  const isChange = off.length > 0;
  if (isChange && award !== undefined) {
    const isKept = (claim: AwardClaim) => claim.award === award;
    const added = off.some(isKept) ? [] : [{ award, certain: true, isSure: true, isTheirs: true }];
    return { off: off.filter((claim) => !isKept(claim)), on: [...more, ...added], isSaid: true };
  }
  if (said === "yes") return { off: [], on: isChange ? more : [...more, ...on], isSaid: true };
  if (said === "no") return { off, on: more, isSaid: true };
  return isApplied ? { off, on: [...more, ...on], isSaid: false } : { off: [], on: more, isSaid: false };
}
