import { looksLikeUnit } from "../../layout/cell-looks";
import { awardsNamed, wordsLeft } from "../../vocabulary/award-words";
import { plain } from "../../text/plain";
import { definitionIn } from "../../vocabulary/sign-definitions";
import { withoutConditions } from "../../vocabulary/asides";
import { deniesAll, titlesTold } from "./code-book";
import {
  type SignInWords,
  type SignsTold,
  isSignAlone,
  lettersTold,
  signsListed,
  signsTold,
  tellsMark,
} from "./signs-told";
import type { SheetText } from "../../layout/sheet-text";

/** What the signs of one sheet mean where a note explains them: «x: không đăng ký», «2 = Chiến sĩ thi đua cơ sở». */
export interface Legend extends SignsTold {
  /** Codes as written, with the words that explain them. */
  readonly codes: readonly Explained[];
}

interface Explained {
  readonly code: string;
  readonly words: string;
}

const NOTHING: Legend = { marks: new Map(), past: new Set(), codes: [] };

/** A note is a line of its own; deeper in a long register nobody explains signs. */
const MOST_ROWS = 3_000;

const known = new WeakMap<SheetText, Legend>();

/** Looked for once a sheet: the book of codes and every reading of its forms ask for it. */
export function readLegend(sheet: SheetText): Legend {
  const legend = known.get(sheet) ?? legendOn(sheet);
  known.set(sheet, legend);
  return legend;
}

function legendOn(sheet: SheetText): Legend {
  if (sheet.lastRow > MOST_ROWS) return NOTHING;
  const signs: SignInWords[] = [];
  const codes: Explained[] = [];
  const alone: Explained[] = [];
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    const filled = sheet.filled(row);
    for (const column of filled.length > 2 ? filled : []) codes.push(...listOfCodes(sheet.text(row, column)));
    for (const column of filled) alone.push(...codeAlone(sheet.text(row, column)));
    if (filled.length === 0 || filled.length > 2) continue;
    const text = sheet.text(row, filled[filled.length - 1] ?? 1);
    if (text.length > 600) continue;
    codes.push(...dashedCodes(text));
    const [first = 1, second] = filled;
    if (second === first + 1 && isSignAlone(sheet.text(row, first)))
      signs.push({ sign: sheet.text(row, first), words: text });
    signs.push(...signsListed(text));
    const explained = explanations(text);
    const letters = lettersTold(explained);
    signs.push(...letters);
    for (const { sign, words } of explained.filter((each) => !letters.includes(each))) {
      if (tellsMark({ sign, words })) signs.push({ sign, words });
      else if (isCode(sign) && isMeaning(words)) codes.push({ code: sign, words });
    }
    const told =
      /(?<!\b(?:khong|chua|ko) (?:co |duoc )?)danh dau (x|v|\+) ?(?:vao|o|tai)?.{0,25}khong (?:dang ky|xet|ap dung|de nghi)/.exec(
        plain(text),
      );
    if (told?.[1]) signs.push({ sign: told[1], words: "không đăng ký" });
  }
  // One by itself may be anything; several explain each other.
  if (alone.length > 1) codes.push(...alone);
  const { marks, past } = signsTold(signs);
  return marks.size === 0 && codes.length === 0 ? NOTHING : { marks, past, codes };
}

/** «1 = Lao động tiên tiến» in a cell of its own, one of a table of such cells. */
function codeAlone(text: string): readonly Explained[] {
  const found = text.length > 120 ? null : definitionIn(text);
  if (found === null || found.words.includes("=")) return [];
  return isCode(found.sign) && isMeaning(found.words) ? [{ code: found.sign, words: found.words }] : [];
}

/** A heading that explains its own codes: «Đăng ký (TT: Lao động tiên tiến; CS: Chiến sĩ thi đua cơ sở)». */
function listOfCodes(text: string): readonly Explained[] {
  if (text.length < 12 || text.length > 600 || !/[:=]/.test(text)) return [];
  const found = explanations(text.replace(/[()]/g, ";")).filter(({ sign, words }) => isCode(sign) && isMeaning(words));
  return found.length >= 2 ? found.map(({ sign, words }) => ({ code: sign, words })) : [];
}

/** «1 - Lao động tiên tiến; 2 - Chiến sĩ thi đua cơ sở»: two or more of them, or a dash is only a dash. */
function dashedCodes(text: string): readonly Explained[] {
  const found = [
    ...text.matchAll(
      /(?:^|[;,:(]|\s-)\s*["'«(]?([\p{L}\d]{1,4})["'»)]?\s*[-–—]\s*([^;\n=:]{2,120}?)(?=\s*(?:[;.\n]|,\s*[\p{L}\d]{1,4}\s*[-–—]|$))/giu,
    ),
  ]
    .map(([, code, words]) => ({ code: code ?? "", words: words ?? "" }))
    .filter(({ code, words }) => isCode(code) && isMeaning(words));
  return found.length >= 2 ? found : [];
}

/** «Ghi chú: v: đăng ký; x: không đăng ký», «Mã 1 = LĐTT, 2 = CSTĐCS». */
function explanations(text: string): readonly { readonly sign: string; readonly words: string }[] {
  const found: { readonly sign: string; readonly words: string }[] = [];
  const pattern =
    /(?:^|[\s;,:.(])(?:dấu|ký hiệu|mã(?: số)?)?\s*["'“”«(]?([\p{L}\d+×✓√○●◯◎△▲□■◇◆☆★*#-]{1,6})["'“”»)]?\s*(?:=|:|\slà\s)\s*([^;\n=:]{2,80}?)(?=\s*(?:[;,.\n]|$))/giu;
  for (const match of text.matchAll(pattern)) {
    const [whole, sign, words] = match;
    const before = text.slice(0, match.index + whole.indexOf(sign ?? ""));
    if (!sign || !words || !beginsClause(before, sign, whole) || tellsAbsence(before)) continue;
    found.push({ sign, words: words + moreTitles(text.slice(match.index + whole.length)) });
  }
  return found;
}

/**
 * A sign opens what is said of it: «…; A: …», «Mã 1: …». In «Tổ Toán - Tin: Tập thể LĐTT», «Tổ 1: …», «CSTĐ tỉnh: ba năm
 * liền CSTĐCS» the word before the colon closes a name. Short capitals and figures with «=» may follow one another.
 */
function beginsClause(before: string, sign: string, whole: string): boolean {
  const words = before.replace(/["'“”«(]\s*$/u, "").trimEnd();
  if (words === "" || /[;,:.(\n•*+–-]$/u.test(words)) return !/\p{L}\s*[-–]$/u.test(words);
  if (/(?:^|\P{L})(?:dấu|hiệu|mã|mã số|ghi|điền|đánh|ước|thích|chú|đó|và|hoặc|số|chữ|thì)$/iu.test(words)) return true;
  return whole.includes("=") && /^(?:\p{Lu}{1,3}\d?|\d{1,3}|\p{L})$/u.test(sign);
}

/** «Người không có dấu x là không đăng ký»: what the sign means where it does not stand. */
function tellsAbsence(before: string): boolean {
  return /\b(?:khong|chua|ko|thieu|bo)(?: (?:co|duoc|thay|ghi|danh|tich|diem|dien))*(?: (?:dau|ky hieu|chu|so))?$/.test(
    plain(before),
  );
}

/** «2 = LĐTT, CSTĐCS; 3 = …»: titles behind a comma belong to the sign before them. */
function moreTitles(rest: string): string {
  const [next] = /^\s*,[^;,.\n=:]{2,60}(?=\s*(?:[;,.\n]|$))/u.exec(rest) ?? [];
  const named = awardsNamed(next ?? "");
  // «, C là CSTĐCS» begins the next sign, «, mức thưởng theo LĐTT» says something else.
  if (next === undefined || named.length === 0 || wordsLeft(next, named) !== "") return "";
  return next + moreTitles(rest.slice(next.length));
}

/** Any line that tells what signs or codes mean, marks as well: «v = đăng ký; △ = năm trước». */
export function isLegend(text: string): boolean {
  return explainsSigns(text) || signsListed(text).length > 0 || explanations(text).filter(tellsMark).length >= 2;
}

/** «Ký hiệu tập thể: G = Tập thể lao động tiên tiến; H = …»: the line tells what signs mean, and registers nobody. */
export function explainsSigns(text: string): boolean {
  // «Văn phòng = Tập thể lao động tiên tiến»: a unit is no sign.
  const isOfUnit = (part: string) => looksLikeUnit(part.split(/[=:]|\s[-–—]\s/)[0]?.trim() ?? "");
  // «Tập thể: A = …» says whose signs they are.
  const parts = text.replace(/^\s*(?:tập thể|cá nhân)\s*:/iu, "").split(/[;,\n]/);
  if (parts.some((part) => isOfUnit(part) && !/ký hiệu|mã/iu.test(part))) return false;
  const codes = explanations(text).filter(({ sign, words }) => isCode(sign) && awardsNamed(words).length > 0);
  return codes.length >= 2 || (codes.length === 1 && /[=]/.test(text)) || dashedCodes(text).length > 0;
}

/** Titles, or that nothing is registered. */
function isMeaning(words: string): boolean {
  const named = awardsNamed(withoutConditions(words));
  return named.length === 1 || (named.length > 1 && titlesTold(words).length > 1) || deniesAll(words);
}

function isCode(sign: string): boolean {
  return /^(?:\p{L}{1,5}\d{0,3}|\d{1,3})$/u.test(sign) && awardsNamed(sign).length === 0;
}
