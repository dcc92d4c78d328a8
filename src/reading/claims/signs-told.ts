import { plain } from "../../text/plain";

/** What signs of marks mean where a note tells it. */
export interface SignsTold {
  /** By `signOf`. */
  readonly marks: ReadonlyMap<string, "yes" | "no">;
  /** Signs of what was won or registered in an earlier year: they say no, and nothing against a sign beside them. */
  readonly past: ReadonlySet<string>;
}

/** A sign with the words that tell it. */
export interface SignInWords {
  readonly sign: string;
  readonly words: string;
}

/** A sign as it is compared: «X ○» and «x○» are one. */
function signOf(text: string): string {
  return plain(text).replace(/ /g, "");
}

/** Without what begins the points of a list: «- Đăng ký trước 15/3», «+ …», «1 …» explain no sign. */
const CLEAR = "[xvo×✓√○●◯◎△▲□■◇◆☆★#°⊗⊕]";
const SIGN = "[xvo01×✓√+○●◯◎△▲□■◇◆☆★*#°⊗⊕-]";

/** One sign, or two written together. */
const IS_SIGN = new RegExp(`^${SIGN}{1,2}(?:\\s?${SIGN})?$`, "iu");

const CLEAR_SIGNS = `${CLEAR}{1,2}(?:\\s?${CLEAR})?`;
const LISTED = new RegExp(`^["“«(]?(${CLEAR_SIGNS})["”»)]?\\s*[-–—:=]?\\s+(\\p{L}.+)$`, "iu");
const IS_CLEAR = new RegExp(`^${CLEAR_SIGNS}$`, "iu");

/** «○ | đã đạt năm trước» in two cells of a box. */
export function isSignAlone(text: string): boolean {
  return IS_CLEAR.test(text);
}

/** Whether the words say of a sign that it registers, or that it does not. */
export function tellsMark({ sign, words }: SignInWords): boolean {
  return IS_SIGN.test(sign) && meaningOf(words) !== null;
}

const IS_LETTER = /^\p{L}{1,2}$/u;
const REGISTERS = /^(?:co |se |da )?(?:dang ky|de nghi)(?: (?:xet|thi dua|danh hieu|nam nay|nam 20\d\d))*$/;
const DENIES = /^(?:khong|chua|ko)(?: (?:dang ky|de nghi|xet|tham gia|thi dua|danh hieu))*$/;

/** «Đ: đăng ký; K: không đăng ký»: letters are signs where one note tells both sides of them, and no title. */
export function lettersTold(said: readonly SignInWords[]): readonly SignInWords[] {
  const letters = said.filter(isLetterTold);
  const isBoth = [REGISTERS, DENIES].every((side) => letters.some(({ words }) => side.test(plain(words))));
  return isBoth ? letters : [];
}

function isLetterTold({ sign, words }: SignInWords): boolean {
  const bare = plain(words);
  return IS_LETTER.test(sign) && (REGISTERS.test(bare) || DENIES.test(bare));
}

/** «Dấu dùng trong bảng: x đăng ký năm nay; ○ đã đạt năm trước»: signs before their words, with nothing between. */
export function signsListed(text: string): readonly SignInWords[] {
  const [, rest] =
    /^[([]?(?:các )?(?:dấu|ký hiệu|quy ước|chú thích|chú giải|ghi chú|lưu ý)[^:]{0,40}:\s*(.+)$/isu.exec(text) ?? [];
  if (rest === undefined) return [];
  const found = rest.split(/[;\n]|\.\s+/).flatMap((part) => {
    const [, sign, words] = LISTED.exec(part.trim()) ?? [];
    return sign === undefined || words === undefined ? [] : [{ sign, words }];
  });
  return found.length >= 2 ? found : [];
}

interface Meaning {
  readonly says: "yes" | "no" | "past" | "year" | "both";
  readonly years: readonly number[];
}

/** All that a sheet tells of its signs, together: what was won before only means something beside what is registered. */
export function signsTold(said: readonly SignInWords[]): SignsTold {
  const found = said.flatMap(({ sign, words }) => {
    const meaning = IS_SIGN.test(sign) || isLetterTold({ sign, words }) ? meaningOf(words) : null;
    return meaning === null ? [] : [{ sign: signOf(sign), ...meaning }];
  });
  const registering = found.filter(({ says }) => says === "yes" || says === "year");
  const newest = Math.max(0, ...registering.flatMap(({ years }) => years));
  const marks = new Map<string, "yes" | "no">();
  const past = new Set<string>();
  for (const { sign, says, years } of found) {
    const isOlder = years.length > 0 && years.every((year) => year < newest);
    if (says === "no") marks.set(sign, "no");
    else if (says === "past" || ((says === "yes" || says === "year") && isOlder)) past.add(sign);
    else if (says !== "year" || registering.length > 1) marks.set(sign, "yes");
  }
  const registers = [...marks.values()].includes("yes");
  for (const sign of past) if (registers) marks.set(sign, "no");
  return { marks, past: registers ? past : new Set() };
}

function meaningOf(words: string): Meaning | null {
  const bare = plain(words.replace(/\([^)]*\)/gu, " "));
  const years = [...bare.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
  if (/^(?:khong|chua|mien|ko|thoi|rut)\b/.test(bare)) return { says: "no", years };
  if (/^ca (?:hai|2)\b/.test(bare)) return { says: "both", years };
  if (/^(?:co\b|dang ky|de nghi|dat\b|duoc )/.test(bare) && !WON.test(bare)) return { says: "yes", years };
  if (/^(?:ghi |danh dau )?(?:dang ky|de nghi)\b/.test(bare)) return { says: "yes", years: [] };
  if (WON.test(bare) && !/\b(?:dang ky|de nghi)\b/.test(bare)) return { says: "past", years };
  if (/^nam nay$/.test(bare)) return { says: "yes", years };
  return /^(?:nam )?20\d\d$/.test(bare) ? { says: "year", years } : null;
}

/** «đã đạt năm 2025», «năm trước», «được năm ngoái». */
const WON =
  /\bda (?:dat|duoc|nhan|co)\b|\bnam (?:truoc|ngoai)\b|\b(?:dat|duoc) (?:o |tu |trong )?nam 20\d\d|\bnam 20\d\d (?:da )?(?:dat|duoc)\b/;

/** What a sign means by a legend; two signs together where it tells of each and one of them is of an earlier year. */
export function signMeaning({ marks, past }: SignsTold, text: string): "yes" | "no" | null {
  const sign = signOf(text);
  const own = marks.get(sign);
  if (own !== undefined || past.size === 0) return own ?? null;
  const parts = Array.from(sign).filter((part) => !/[+,/&]/.test(part) || marks.has(part));
  if (parts.length < 2 || !parts.every((part) => marks.has(part)) || !parts.some((part) => past.has(part))) return null;
  const others = parts.filter((part) => !past.has(part));
  return others.length > 0 && others.every((part) => marks.get(part) === "yes") ? "yes" : null;
}
