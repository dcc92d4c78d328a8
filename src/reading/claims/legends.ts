import type { Mark } from "../../text/marks";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import { announcesSigns, isUsualSign, mayBeSign, meaningOfSign } from "../../vocabulary/legend-words";
import type { SheetText } from "../../layout/sheet-text";
import { type Explanation, dashed, explanations, inCells } from "./explanations";

/** What the signs of one sheet mean where a note explains them: «x: không đăng ký», «2 = Chiến sĩ thi đua cơ sở». */
export interface Legend {
  /** Marks by their plain text. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** The note lists what is used, a yes among several: a sign that it leaves out is nobody's guess. */
  readonly isList: boolean;
  /** Codes as written, with the words that explain them. */
  readonly codes: readonly { readonly code: string; readonly words: string }[];
  /** Notes that explain marks or codes name no form, no year and no title of a list. */
  readonly rows: ReadonlySet<number>;
}

const NOTHING: Legend = { marks: new Map(), isList: false, codes: [], rows: new Set() };

/** A note is a line of its own; deeper in a long register nobody explains signs. */
const MOST_ROWS = 3_000;
/** How far below its heading a list of signs may go on. */
const MOST_BELOW = 8;

export function readLegend(sheet: SheetText): Legend {
  if (sheet.lastRow > MOST_ROWS) return NOTHING;
  const known = legends.get(sheet);
  if (known) return known;
  const read = legendOf(sheet);
  legends.set(sheet, read);
  return read;
}

const legends = new WeakMap<SheetText, Legend>();

function legendOf(sheet: SheetText): Legend {
  const signs: Explanation[] = [];
  const codes: { readonly code: string; readonly words: string }[] = [];
  const rows = new Set<number>();
  let announced = Number.NEGATIVE_INFINITY;
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    const filled = sheet.filled(row);
    for (const column of filled.length > 2 ? filled : []) codes.push(...listOfCodes(sheet.text(row, column)));
    if (filled.length === 0) continue;
    const isNote = filled.length <= 2;
    if (isNote && filled.some((column) => announcesSigns(sheet.plain(row, column)))) announced = row;
    const pairs = inCells(sheet, row, isNote && row - announced <= MOST_BELOW);
    const text = sheet.text(row, filled[filled.length - 1] ?? 1);
    const before = signs.length + codes.length;
    if (isNote && text.length <= 600) {
      codes.push(...dashedCodes(text));
      const told = /danh dau (x|v|\+) ?(?:vao|o|tai)?.{0,25}khong (?:dang ky|xet|ap dung|de nghi)/.exec(plain(text));
      if (told?.[1]) signs.push({ sign: told[1], words: "không" });
      pairs.push(...inSentence(text));
    }
    for (const pair of pairs) {
      const isTitle = !isUsualSign(pair.sign) && awardsNamed(pair.words).length > 0;
      const isMark = !isTitle && meaningOfSign(plain(pair.words)) !== null && mayBeSign(pair.sign);
      if (isMark) signs.push(pair);
      else if (isCode(pair.sign) && awardsNamed(pair.words).length === 1)
        codes.push({ code: pair.sign, words: pair.words });
    }
    // «Biểu 1: Đăng ký thi đua» is no note.
    const found = signs.length + codes.length - before;
    const isLegend = row - announced <= MOST_BELOW || /^\W?\S{1,3}\W?\s*[=:]/u.test(text);
    if (found > 1 || (found === 1 && isNote && isLegend)) rows.add(row);
  }
  return signs.length === 0 && codes.length === 0 ? NOTHING : { ...marksOf(signs), codes, rows };
}

/** «Đ = đăng ký năm 2026», «C = đăng ký năm 2025»: of several years the last is at hand. */
function marksOf(signs: readonly Explanation[]): Pick<Legend, "marks" | "isList"> {
  const last = Math.max(...signs.map(({ words }) => yearIn(words) ?? 0));
  const marks = new Map<string, Mark>();
  for (const { sign, words } of signs) {
    const meaning = meaningOfSign(plain(words));
    if (meaning !== null) marks.set(plain(sign), (yearIn(words) ?? last) < last ? "no" : meaning);
  }
  return { marks, isList: marks.size >= 2 && [...marks.values()].includes("yes") };
}

function yearIn(words: string): number | null {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(words);
  return year === null ? null : Number(year[0]);
}

/** Letters are signs where a note explains several of them; one alone numbers a section. */
function inSentence(text: string): readonly Explanation[] {
  const found = explanations(text);
  const isList =
    announcesSigns(plain(text)) || found.filter(({ words }) => meaningOfSign(plain(words)) !== null).length >= 2;
  const marked = dashed(text).filter(({ words }) => meaningOfSign(plain(words)) !== null);
  return [
    ...found.filter(({ sign, words }) => isList || isUsualSign(sign) || meaningOfSign(plain(words)) === null),
    ...(marked.length >= 2 ? marked : []),
  ];
}

/** A heading that explains its own codes: «Đăng ký (TT: Lao động tiên tiến; CS: Chiến sĩ thi đua cơ sở)». */
function listOfCodes(text: string): readonly { readonly code: string; readonly words: string }[] {
  if (text.length < 12 || text.length > 600 || !/[:=]/.test(text)) return [];
  return several(explanations(text.replace(/[()]/g, ";")));
}

/** «1 - Lao động tiên tiến; 2 - Chiến sĩ thi đua cơ sở»: two or more of them, or a dash is only a dash. */
function dashedCodes(text: string): readonly { readonly code: string; readonly words: string }[] {
  return several(dashed(text));
}

function several(found: readonly Explanation[]): readonly { readonly code: string; readonly words: string }[] {
  const codes = found.filter(({ sign, words }) => isCode(sign) && awardsNamed(words).length === 1);
  return codes.length >= 2 ? codes.map(({ sign, words }) => ({ code: sign, words })) : [];
}

function isCode(sign: string): boolean {
  return /^(?:\p{L}{1,5}\d{0,3}|\d{1,3})$/u.test(sign) && awardsNamed(sign).length === 0;
}
