/** The sign, and the words that tell it: with «=», or with a colon or a dash behind «Mã», «Ký hiệu». */
const SIGN_ALONE =
  /^(?:["'“”«(]?([\p{L}\d]{1,6})["'“”»)]?\s*=|(?:mã(?: số)?|ký hiệu)\s*["'“”«(]?([\p{L}\d]{1,6})["'“”»)]?\s*(?:[:=–-]|là\s))\s*(?=\p{L}{2})/iu;

/** «1 = Lao động tiên tiến», «T2 = TTLĐXS», «Mã 3: Chiến sĩ thi đua cấp tỉnh»: a cell that tells what a sign means, as legends have it, and heads nothing. */
export function definesSign(text: string): boolean {
  return SIGN_ALONE.test(text);
}

/** The sign of such a cell and its words; null for any other text. */
export function definitionIn(text: string): { readonly sign: string; readonly words: string } | null {
  const found = SIGN_ALONE.exec(text);
  const sign = found?.[1] ?? found?.[2];
  return found === null || sign === undefined ? null : { sign, words: text.slice(found[0].length) };
}
