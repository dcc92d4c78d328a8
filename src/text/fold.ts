import { compose } from "./compose";
import { anySpace, invisibleOrControl } from "./invisible";
import { latinise } from "./look-alikes";
import { remembered } from "./remembered";
import { canonicalTone } from "./tone";

/** Plain ASCII whose only work is lower case. */
const simple = /^(?:[!-&(-~]+(?: [!-&(-~]+)*)?$/;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const doubleQuotes = /[\u201C-\u201F\u00AB\u00BB\u2033\u3003]/g;
const singleQuotes = /[\u2018-\u201B\u2032\u00B4\u0060]/g;
/** A syllable in which the place of the tone is a matter of habit: two vowels side by side, one of them toned. */
const movableTone =
  /(?<!\p{L})\p{L}*(?:[aăâeêioôơuưy][àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]|[àảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụừửữứựỳỷỹýỵ][aăâeêioôơuưy])\p{L}*(?![\p{L}\p{M}])/gu;

/**
 * The one form in which texts are compared: NFC, lower case, one space between words, nothing invisible, dashes and
 * quotes of one sort, tone placement of one sort (hoà = hòa), letters of other alphabets taken for the Latin ones
 * they look like. Diacritics stay. For comparison only: never shown, never written back.
 */
export function fold(text: string): string {
  return simple.test(text) ? text.toLowerCase() : foldOnce(text);
}

const foldOnce = remembered((text) => {
  const lower = latinise(compose(text.replace(invisibleOrControl, "")))
    .replace(anySpace, " ")
    .trim()
    .toLowerCase();
  // Once more: a capital can look like no Latin letter while its small letter does, and what was taken for a Latin
  // letter can compose with the marks behind it.
  return compose(latinise(compose(lower)))
    .replace(/[ðɖ]/g, "đ")
    .replace(dashes, "-")
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(/\u2026/g, "...")
    .replace(movableTone, canonicalTone);
});

/** `fold` without any diacritics: what somebody types who leaves them out («nguyen van an»). */
export function foldLoose(text: string): string {
  const folded = fold(text);
  return simple.test(folded)
    ? folded
    : folded
        .normalize("NFD")
        .replace(/\p{M}+/gu, "")
        .replace(/đ/g, "d");
}

/** «y» and «i» are one letter at the end of these syllables: sĩ/sỹ, kỷ/kỉ, lý/lí, mỹ/mĩ, tỷ/tỉ, quý/quí. */
const endingY = /(?<!\p{L})(b|d|h|k|l|m|qu|s|t|v)([yỳỷỹýỵ])(?!\p{L})/gu;
const iOfY: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ỷ: "ỉ", ỹ: "ĩ", ý: "í", ỵ: "ị" };

/** `fold` with i = y at the end of a syllable. For closed vocabularies (titles, headings) only: «Vy» and «Vi» are two names. */
export function foldClosed(text: string): string {
  return fold(text).replace(endingY, (_, onset: string, y: string) => onset + (iOfY[y] ?? y));
}

/** Words for comparison with our own vocabularies: lower-case letters and digits of plain ASCII, one blank between. */
export function folded(text: string): string {
  return foldLoose(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
