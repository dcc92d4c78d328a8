import { detectEncoding, encodingOfFont, isCapitalsFont } from "./detect";
import { garbled } from "./garbled";
import { isSyllable } from "./syllable";
import { decodeTcvn3 } from "./tcvn3";
import { decodeVni } from "./vni";

/**
 * Signs of Unicode that TCVN3 uses as letters and that stand by themselves only as signs: «×», «07÷09», «·», «¹».
 * As words their letters (ì, ữ, ã, ạ) do not occur.
 */
const lone = /(?<![A-Za-z\u00A1-\u00FF])[\u00D7\u00F7\u00B7\u00B9](?![A-Za-z\u00A1-\u00FF])/g;

/** A text in Unicode, whatever it was typed in; null where it is Unicode already or nobody can know. */
export function asUnicode(text: string, fontName: string | null): string | null {
  switch (detectEncoding(text, fontName).encoding) {
    case "unicode":
    case "lost":
      return null;
    case "tcvn3":
      return aroundSigns(text, (part) => decodeTcvn3(part, { upper: isCapitalsFont(fontName) }));
    case "vni":
      return decodeVni(text);
    case "utf8-as-1252":
      return garbled(text)?.meant ?? null;
  }
}

function aroundSigns(text: string, decode: (part: string) => string): string {
  let out = "";
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(lone)) {
    out += decode(text.slice(from, index)) + sign;
    from = index + sign.length;
  }
  return out + decode(text.slice(from));
}

/**
 * Whether `asUnicode` is certain enough to be written over what stands there: the font says so (the sheet shows just
 * these letters), or every word that it changes is one of the language.
 */
export function isCertain(unicode: string, fontName: string | null): boolean {
  if (encodingOfFont(fontName) !== null) return true;
  return (unicode.match(word) ?? []).every(
    (part) => !beyondAscii.test(part) || isSyllable(part) || abbreviation.test(part),
  );
}

const word = /[\p{L}\p{M}]+/gu;
const beyondAscii = /[^\u0000-\u007F]/;
const abbreviation = /^\p{Lu}*Đ\p{Lu}*$/u;
