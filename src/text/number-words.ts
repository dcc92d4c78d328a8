/** Whole numbers in Vietnamese words, as lists end with: «ba mươi tư», «một trăm linh hai», «mười lăm». */

/** The words of the digits, as they stand alone and behind «mươi». */
export const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Every word that a number may be made of. */
const numberWord = new Set([...Object.keys(digits), "mười", "mươi", "trăm", "linh", "lẻ"]);

/**
 * The text (folded) with its numbers in digits where `noun` stands right behind them: «gồm ba mươi tư người» → «gồm 34
 * người». Words that make no number («năm» of a year, «một số») stay.
 */
export function digitsBefore(text: string, noun: RegExp): string {
  const words = text.split(" ");
  const out: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let end = at;
    while (end < words.length && numberWord.has(bare(words[end] ?? ""))) end += 1;
    const value = end > at ? numberOfWords(words.slice(at, end).map(bare)) : null;
    if (value !== null && noun.test(words.slice(end).join(" "))) {
      out.push(String(value));
      at = end - 1;
    } else out.push(words[at] ?? "");
  }
  return out.join(" ");
}

function bare(word: string): string {
  return word.replace(/^[(:"]+/u, "");
}

/** 0 to 999, of folded words; null where they are no number. */
export function numberOfWords(words: readonly string[]): number | null {
  const hundred = words.indexOf("trăm");
  if (hundred < 0) return below100(words);
  const [first = "", ...more] = words.slice(0, hundred);
  const hundreds = more.length > 0 ? undefined : digits[first];
  const rest = words.slice(hundred + 1);
  if (hundreds === undefined || hundreds === 0) return null;
  if (rest.length === 0) return hundreds * 100;
  const [link, unit = "", ...tail] = rest;
  if (link === "linh" || link === "lẻ") {
    const value = tail.length > 0 ? undefined : digits[unit];
    return value === undefined ? null : hundreds * 100 + value;
  }
  const below = below100(rest);
  return below === null || below < 10 ? null : hundreds * 100 + below;
}

function below100(words: readonly string[]): number | null {
  const [first = "", second, third, ...more] = words;
  if (more.length > 0) return null;
  if (first === "mười") {
    const unit = second === undefined ? 0 : digits[second];
    return unit === undefined || third !== undefined ? null : 10 + unit;
  }
  const tens = digits[first];
  if (tens === undefined) return null;
  if (second === undefined) return tens;
  if (second !== "mươi") return null;
  const unit = third === undefined ? 0 : digits[third];
  return unit === undefined ? null : tens * 10 + unit;
}
