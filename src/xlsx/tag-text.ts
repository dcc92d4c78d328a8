import { damaged } from "./fault";
import { unescapeXml } from "./xml";

export const GREATER = 62;
export const DOUBLE_QUOTE = 34;
export const SINGLE_QUOTE = 39;
export const DIGIT_ZERO = 48;
export const DIGIT_NINE = 57;
const LESS = 60;
const BANG = 33;

/** Whether these very characters stand there. */
export function isAt(xml: string, start: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (xml.charCodeAt(start + index) !== name.charCodeAt(index)) return false;
  }
  return true;
}

/** The words met last, by length and first letter: the same few come again for every cell. */
const WORDS: string[] = Array.from({ length: 256 }, () => "");

/** That stretch of a text, as the string made of it before where it was met lately. */
export function interned(xml: string, start: number, end: number): string {
  const slot = ((end - start) * 31 + xml.charCodeAt(start)) & 255;
  const known = WORDS[slot] ?? "";
  if (known.length === end - start && isAt(xml, start, known)) return known;
  return (WORDS[slot] = xml.slice(start, end));
}

/** As many digits as any number is exact with. */
const EXACT_DIGITS = 15;

/** A number as JavaScript reads it from that stretch of a text; of digits alone no string is made. */
export function numberIn(xml: string, start: number, end: number): number {
  if (end === start || end - start > EXACT_DIGITS) return Number(unescapeXml(xml.slice(start, end)));
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code < DIGIT_ZERO || code > DIGIT_NINE) return Number(unescapeXml(xml.slice(start, end)));
    value = value * 10 + code - DIGIT_ZERO;
  }
  return value;
}

/** After the next `mark`. */
export function endAfter(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? damaged(`no ${mark}`) : at + mark.length;
}

/** After a comment or a CDATA section. */
export function endOfSpecial(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return endAfter(xml, "-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return endAfter(xml, "]]>", at);
  return damaged("document type");
}

/** After the «>» that ends a tag; one within quotes does not. */
export function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) continue;
    at = xml.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  return damaged("tag without an end");
}

const AMPERSAND = 38;
const UNDERSCORE = 95;
const CARRIAGE_RETURN = 13;

/**
 * Where a text ends that reads as it is written, up to the next tag; -1 where it may hold a reference, a line end of
 * two characters, a «_xHHHH_» or a CDATA section.
 */
export function endOfPlainText(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === LESS) return xml.charCodeAt(at + 1) === BANG ? -1 : at;
    if (code === AMPERSAND || code === UNDERSCORE || code === CARRIAGE_RETURN) return -1;
  }
  return -1;
}

/** Text that holds CDATA sections or comments, up to the next real tag. */
export function textWithSections(xml: string, from: number): string {
  let text = "";
  let at = from;
  for (;;) {
    const stop = xml.indexOf("<", at);
    if (stop < 0) return damaged("text without an end");
    text += unescapeXml(xml.slice(at, stop));
    if (xml.charCodeAt(stop) !== LESS || xml.charCodeAt(stop + 1) !== BANG) return text;
    at = endOfSpecial(xml, stop);
    if (xml.startsWith("<![CDATA[", stop)) text += xml.slice(stop + 9, at - 3);
  }
}
