import type { Column } from "../../domain/form/form";
import { implies } from "../../domain/targets/implied-awards";
import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim } from "../../domain/register/register";
import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import type { HerWords } from "../../vocabulary/award-words";
import type { Deed } from "../../vocabulary/remark-words";
import { looksLikePerson } from "../../layout/cell-looks";
import { forRecipient } from "../columns/heading-meaning";
import { type Added, addedIn, isOfOtherYear, type RemarkSource } from "./added-titles";
import { claimsMeant } from "./claims-meant";
import { type CodeBook, meaningFor } from "./code-book";
import { type Mention, type SaidOfTitle, isTitle, masked, meantBy, saidIn } from "./said-of-titles";
import { isRenouncing, isWithdrawal, speaksOfTitles, underWithdrawal } from "./withdrawal-columns";

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

const STANDS: ReadonlySet<Deed> = new Set(["instead", "only", "kept"]);
const NOTHING: RemarkEffect = { off: [], on: [], more: [], isApplied: false };

/**
 * The one place that says what a remark does to a title: takes it off («Rút CSTĐCS»), leaves it alone of all («Chỉ LĐTT»),
 * keeps it («giữ LĐTT»), puts another in its place («rút xuống LĐTT»), adds one («đăng ký thêm Giấy khen»). What
 * contradicts the columns without settling it, is only asked for, thought of, or of another year is asked and not done.
 */
export function effectOf(
  column: Column,
  text: string,
  claims: readonly AwardClaim[],
  source: RemarkSource,
): RemarkEffect {
  if (text === "" || SOME_PEOPLE.test(plain(text))) return NOTHING;
  const said = saidIn(text, source.kind, source.year);
  const named = takenOff(column, text, claims, source);
  const standing = named.length > 0 || speaksOfTitles(column) ? said.filter(({ deed }) => STANDS.has(deed)) : [];
  const stands = new Set(standing.flatMap(({ mention }) => [...meantBy(claims, mention)]));
  const off = offBy(named, claims, { standing, stands });
  const hasNew = ({ award }: Added) => !claims.some((claim) => claim.award === award);
  // A bare title in the remarks has a rule of its own.
  const isBare = !source.isNote && /^(?:@\d+|#)$/.test(masked(text, source.kind).words);
  const instead = isBare ? [] : standing.flatMap(({ mention }) => put(mention, claims));
  const added = speaksOfTitles(column)
    ? addedIn(text, source).filter((one) => hasNew(one) && !instead.some(({ award }) => award === one.award))
    : [];
  const more = added.filter(({ isSure }) => isSure);
  const isPlainly = isPlain(column, text, said, source);
  if (off.length > 0) {
    const isKept = named.length === 0 && standing.every(({ deed }) => deed === "kept");
    return { off, on: instead, more, isApplied: isPlainly && !isKept };
  }
  // «Nâng lên CSTĐCS» beside LĐTT: nothing goes.
  const open = [...instead, ...added.filter(({ isSure }) => !isSure)];
  const isChanged = standing.some(({ deed }) => deed !== "kept");
  return {
    off: [],
    on: open,
    more,
    isApplied: instead.length > 0 ? isPlainly && isChanged : open.every(({ isTheirs }) => isTheirs),
  };
}

/** What goes: the titles that are named; where none is, those beside which another shall stand alone. */
function offBy(
  named: readonly AwardClaim[],
  claims: readonly AwardClaim[],
  { standing, stands }: { readonly standing: readonly SaidOfTitle[]; readonly stands: ReadonlySet<AwardClaim> },
): readonly AwardClaim[] {
  const isOnly = standing.some(({ deed }) => deed === "only");
  // A Giấy khen that somebody keeps takes no title's place.
  const isOfTitles = standing.some(({ mention }) => isTitle(mention));
  if (!isOnly && (named.length > 0 || !isOfTitles)) return named;
  const goes = (claim: AwardClaim) =>
    !stands.has(claim) &&
    !standing.some(({ mention }) => mention.award !== "awards" && implies(mention.award, claim.award));
  const beside = claims.filter(goes);
  const titles = beside.filter(isTitle);
  // «Rút xuống LĐTT» beside LĐTT and a Giấy khen must mean something.
  const isOfAll =
    isOnly ||
    (titles.length === 0 &&
      standing.some(({ mention, deed }) => deed === "instead" && meantBy(claims, mention).length > 0));
  return [...new Set([...named, ...(isOfAll ? beside : titles)])];
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
  `^(?:[^;.]*[,:] ?)?(?:(?:${ASKED_FOR})*(?:rut|thoi|huy|bo)(?: toan bo| het| tat ca| ca (?:hai|ba|\\d)| cac| moi| noi dung| ten| dang ky| danh hieu| khoi (?:danh sach|bieu))*|(?:thoi |nay |nen |xin )*(?:khong|ko|chua|tam hoan|hoan)(?: con)? (?:dang ky|tham gia|de nghi|xet)(?: thi dua| danh hieu| nua)*)(?: ?[.;,(-].*| (?:do|vi|tu|nam|dot|ngay|thang|hom|\\d{1,2}[/.-]\\d+)\\b.*)?$`,
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
  { kind, codes, year }: Pick<RemarkSource, "kind" | "codes"> & { readonly year?: number | null },
): readonly AwardClaim[] {
  const said = saidIn(text, kind, year ?? null);
  if (masked(text, kind).mentions.length === 0 && said.length === 0) {
    const code = CODE_TAKEN_BACK.exec(text.normalize("NFC").trim())?.[1];
    const sheet = claims[0]?.cell.sheet;
    const meant = code === undefined || sheet === undefined ? null : meaningFor(code, codes, sheet, kind);
    const coded = (meant?.awards ?? []).flatMap((award) => claimsMeant(claims, forRecipient(award, kind)));
    if (coded.length > 0) return coded;
    return WHOLE.test(plain(text.replace(/^\((.*)\)$/su, "$1"))) ? claims : [];
  }
  return said.flatMap(({ deed, mention }) => (deed === "off" || deed === "later" ? meantBy(claims, mention) : []));
}

/** The title that a mention puts beside or in the place of what the columns claim; none where they claim it. */
function put(mention: Mention, claims: readonly AwardClaim[]): readonly Added[] {
  const { award } = mention;
  if (award === "awards" || mention.rivals.length > 0 || meantBy(claims, mention).length > 0) return [];
  return [{ award, certain: true, isSure: false, isTheirs: true }];
}

/** «Rút CSTĐCS ngày 20/3», «Hạ xuống LĐTT», whatever stands under «Rút đăng ký»: done, and not asked for («xin rút») or thought of. */
function isPlain(column: Column, text: string, said: readonly SaidOfTitle[], { year }: RemarkSource): boolean {
  if (isRenouncing(column)) return false;
  // «(đề tài chưa nghiệm thu)», «vì chưa có sáng kiến» is why.
  const words = plain(text.replace(/(?<=\S\s*)\([^)]*\)/gu, " ")).replace(/ (?:vi|do|boi)\b.*$/, "");
  const isUndecided = UNDECIDED.test(words) || AGAIN.test(words) || text.includes("?");
  const isSaid = said.length > 0 ? said.every(({ isDone, deed }) => isDone || deed === "kept") : WITHDRAWN.test(words);
  return (isWithdrawal(column) || isSaid) && !isUndecided && !isOfOtherYear(words, year);
}

const WITHDRAWN = /^\(?(?:da |cho |dong y cho )?rut\b/;
const UNDECIDED =
  /\b(?:neu|chua|khong rut|khong duoc|co the|du kien|cho (?:y kien|quyet|duyet|hd|hoi dong)|xem lai|can nhac|xin|de nghi|hoi lai)\b/;
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
