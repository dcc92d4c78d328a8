import { lettersOf } from "../../domain/glossary/letters";
import type { Exclusion } from "../../domain/targets/target";
import type { CellRef } from "../../workbook/refs";
import { FEW_TEXTS, remembered } from "../../text/remembered";

/** Read without diacritics, as many notes are typed: «Khong tinh nguoi nghi TS, moi TD duoi 6 thang». */
const takesOut =
  /\b(?:khong|ko|k) (?:duoc )?(?:tinh|bao gom|gom|ke|xet)\b|\bkhong dua vao\b|\b(?:loai |ngoai )?tru\b(?! (?:khi|so|cac phong|truong hop khong))|\bloai (?:ra|khoi)\b/;
const kinds: readonly (readonly [Exclusion["who"], RegExp])[] = [
  ["maternity", /(?:dang )?(?:nghi )?(?:che do )?thai san|nghi (?:sinh|de)(?: con)?|\bnghi ts\b|\bts\b/],
  [
    "new-recruits",
    /(?:nguoi )?(?:moi )?(?:duoc )?(?:\btuyen(?: dung)?(?: moi)?|\btd\b|nhan viec|vao lam|ky hop dong)(?: (?:duoi|chua du|chua duoc|it hon) \d+ thang)?|(?:tap su|thu viec)|(?:cong tac|lam viec) (?:duoi|chua du|chua duoc|it hon) \d+ thang/,
  ],
  ["long-study", /(?:dang )?(?:di )?hoc(?: tap)?(?: (?:tap trung|dai han|cao hoc|thac si|tien si))?|dao tao dai han/],
  ["seconded", /biet phai|trung tap|tang cuong/],
  ["contract", /(?:nguoi )?lao dong hop dong|hop dong(?: lao dong)?|\bnld(?: hop dong)?\b|\b(?:ldhd|hdld)\b/],
  ["long-leave", /(?:nghi )?om(?: dau)?(?: dai (?:han|ngay))?|nghi (?:khong|ko) (?:huong )?luong|nghi dai ngay/],
  ["left", /(?:nghi|ve) huu|huu tri|chuyen (?:cong tac|di)|thoi viec|nghi viec/],
];

/**
 * Whom a plan takes out of the base in its own words («không tính người nghỉ thai sản, mới tuyển dụng dưới 10 tháng»);
 * none where it takes nobody out. The words are given back as the plan writes them.
 */
export function exclusionsIn(text: string, cell: CellRef | null): readonly Exclusion[] {
  return text
    .normalize("NFC")
    .split(/[.;](?=\s|$)/u)
    .flatMap((sentence) => exclusionsInSentence(sentence, cell));
}

function exclusionsInSentence(sentence: string, cell: CellRef | null): readonly Exclusion[] {
  const words = wordsOf(sentence);
  const said = words.map(({ letters }) => letters).join(" ");
  const start = takesOut.exec(said);
  if (start === null) return [];
  return kinds.flatMap(([who, pattern]) => {
    const clause = said.slice(start.index);
    const match = pattern.exec(clause);
    if (match === null) return [];
    const from = start.index + match.index;
    const months = who === "new-recruits" ? monthsAfter(clause.slice(match.index)) : null;
    const until = months === null ? from + match[0].length : Math.max(from + match[0].length, from + months.end);
    return [{ who, words: asWritten(words, from, until), cell, months: months?.months ?? null }];
  });
}

/** «mới tuyển dụng chưa đủ thời gian 06 tháng»: the number may stand some words behind. */
function monthsAfter(clause: string): { readonly months: number; readonly end: number } | null {
  const match = /^[^\d]{0,50}\b(\d{1,2}) thang\b/.exec(clause);
  if (match === null || !/duoi|chua du|chua duoc|it hon|khong du/.test(match[0])) return null;
  return { months: Number(match[1]), end: match[0].length };
}

interface Word {
  readonly letters: string;
  readonly written: string;
}

const wordsOf = remembered((sentence: string): readonly Word[] => {
  return sentence.split(/\s+|(?<=[,:(/-])|(?=[(/-])/u).flatMap((written) => {
    const letters = lettersOf(written);
    return letters === "" ? [] : [{ letters, written: written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") }];
  });
}, FEW_TEXTS);

/** The words that stand between two places of the joined letters, as the plan has them. */
function asWritten(words: readonly Word[], from: number, until: number): string {
  let at = 0;
  const taken: string[] = [];
  for (const { letters, written } of words) {
    if (at >= from && at < until) taken.push(written.toLowerCase());
    at += letters.length + 1;
  }
  return taken.join(" ");
}
