import { type AwardId, glossaryEntry } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import { fold } from "../../text/fold";
import { plain } from "../../text/plain";
import { withoutConditions } from "../../vocabulary/asides";
import { NO_WORDS, awardsNamed, wordsLeft } from "../../vocabulary/award-words";
import { FEW_TEXTS, remembered } from "../../text/remembered";

/** What a code means and where that is said. */
export interface CodeMeaning {
  /** «2 = LĐTT và CSTĐCS» stands for two titles; none where it says «không đăng ký», or names what no glossary knows. */
  readonly awards: readonly AwardId[];
  readonly saysNo: boolean;
  readonly words: string;
  readonly sheet: string;
  /** A legend, or a table headed «Mã»; a box numbered line by line may be one of figures. */
  readonly isSure: boolean;
}

/** By `codeKey`, every meaning that the workbook gives a code. */
export type CodeBook = ReadonlyMap<string, readonly CodeMeaning[]>;

/** A code as it is compared: «1650360491 », 1650360491 and «'1650360491» are one; «D» and «Đ» are two. */
export const codeKey = remembered((text: string): string => {
  const folded = fold(text).trim();
  return (folded.length <= 2 ? folded : plain(text)).replace(/^'/, "").replace(/\.0$/, "");
}, FEW_TEXTS);

/** What the words beside a code say of it. */
export function meaningIn(words: string, sheet: string, isSure: boolean, hers = NO_WORDS): CodeMeaning {
  return { awards: titlesTold(words, hers), saysNo: deniesAll(words), words, sheet, isSure };
}

/**
 * The titles that words tell: «LĐTT và CSTĐCS» both, «CSTĐCS (trong số LĐTT)» the one before its condition, «CSTĐCS hoặc
 * Bằng khen» none.
 */
export function titlesTold(words: string, hers = NO_WORDS): readonly AwardId[] {
  const bare = withoutConditions(words);
  const named = awardsNamed(bare, null, hers);
  const awards = [...new Set(named.map(({ award }) => award))];
  if (awards.length < 2 || wordsLeft(bare, named).replace(/cùng|với|kèm/giu, "") === "") return awards;
  return /\bhoac\b/.test(plain(bare)) ? [] : awards.slice(0, 1);
}

/** «không đăng ký», «chưa xét»: the code of those who register nothing. */
export function deniesAll(words: string): boolean {
  return /^(?:khong|chua|ko|mien)(?: (?:dang ky|xet|de nghi|tham gia|co|danh hieu|thi dua))*(?: gi| nao)?$/.test(
    plain(words),
  );
}

/** Whether the book explains a code as a title or award. */
export function isTitleCode(code: string, codes: CodeBook): boolean {
  return (codes.get(codeKey(code)) ?? []).some(({ awards }) => awards.length > 0);
}

/** Whether the book explains a code as a title, or as none. */
export function isExplained(code: string, codes: CodeBook): boolean {
  return (codes.get(codeKey(code)) ?? []).some(({ awards, saysNo }) => awards.length > 0 || saysNo);
}

/**
 * What a code means on a sheet and for a recipient; the sheet's own explanation before that of others, the one that fits
 * the recipient before the other. null: not explained, or explained in two ways.
 */
export function meaningFor(code: string, codes: CodeBook, sheet: string, kind: RecipientKind): CodeMeaning | null {
  const all = codes.get(codeKey(code)) ?? [];
  const sure = all.some(({ isSure }) => isSure) ? all.filter(({ isSure }) => isSure) : all;
  const own = sure.filter((one) => one.sheet === sheet);
  const near = own.length > 0 ? own : sure;
  const fitting = near.filter(({ awards }) => awards.every((award) => fits(award, kind)));
  const [one, ...others] = fitting.length > 0 ? fitting : near;
  if (one === undefined) return null;
  const said = String(one.awards);
  return others.every(({ awards }) => String(awards) === said) ? one : null;
}

/** Whether a title is given to recipients of this kind. */
export function fits(award: AwardId, kind: RecipientKind): boolean {
  const recipients: readonly RecipientKind[] = glossaryEntry(award)?.recipients ?? [kind];
  return recipients.includes(kind);
}
