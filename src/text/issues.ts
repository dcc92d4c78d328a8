import { compose } from "./compose";
import { repairDoubleUtf8 } from "./double-utf8";
import { invisible } from "./invisible";
import { detectEncoding, type TextEncoding } from "./legacy/detect";
import { findLookAlikes, type LookAlike } from "./look-alikes";

/** Something about the characters of a text that a reader does not see and a computer stumbles over. */
export type TextIssue =
  | { readonly kind: "not-nfc" }
  | { readonly kind: "invisible"; readonly positions: readonly number[] }
  | { readonly kind: "nbsp"; readonly positions: readonly number[] }
  | { readonly kind: "double-space" }
  | { readonly kind: "edge-space" }
  | { readonly kind: "look-alike"; readonly letters: readonly LookAlike[] }
  | { readonly kind: "double-utf8"; readonly repaired: string }
  /** «Nguy?n»: the letter is gone; only its owner can say which it was. */
  | { readonly kind: "lost-letters"; readonly positions: readonly number[] }
  | {
      readonly kind: "legacy-encoding";
      readonly encoding: Exclude<TextEncoding, "unicode">;
      readonly confidence: number;
    };

const clean = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const nbsp = /[\u00A0\u2007\u202F]/;
const eth = /[ðÐ]/;
const lost = /\p{L}\?(?=\p{L})|(?<=(?:^|\s))\?(?=\p{L})|\uFFFD/gu;

/**
 * Says what is wrong with the characters of a text; empty for a clean one. Positions are UTF-16 indexes.
 * `fontName` helps to tell an old encoding; null where it is not known.
 */
export function textIssues(text: string, fontName: string | null = null): readonly TextIssue[] {
  if (clean.test(text) && !text.includes("?")) return [];
  const detected = detectEncoding(text, fontName);
  if (detected.encoding !== "unicode") {
    // The other tests speak of Unicode letters; here a soft hyphen is «ư» and a sign is a letter.
    const legacy: TextIssue = {
      kind: "legacy-encoding",
      encoding: detected.encoding,
      confidence: detected.confidence,
    };
    return [legacy, ...spaceIssues(text)];
  }
  return [...letterIssues(text), ...spaceIssues(text)];
}

function* letterIssues(text: string): Generator<TextIssue> {
  if (compose(text) !== text) yield { kind: "not-nfc" };
  const hidden = positionsOf(text, invisible);
  if (hidden.length > 0) yield { kind: "invisible", positions: hidden };
  const letters = [...findLookAlikes(text), ...ethsIn(text)].sort((a, b) => a.at - b.at);
  if (letters.length > 0) yield { kind: "look-alike", letters };
  const repaired = repairDoubleUtf8(text);
  if (repaired !== null) yield { kind: "double-utf8", repaired };
  const gone = [...text.matchAll(lost)].map((match) => match.index + match[0].search(/[?\uFFFD]/));
  if (gone.length > 0 && !/https?:|www\./i.test(text)) yield { kind: "lost-letters", positions: gone };
}

function* spaceIssues(text: string): Generator<TextIssue> {
  const hard = positionsOf(text, nbsp);
  if (hard.length > 0) yield { kind: "nbsp", positions: hard };
  if (/\S[^\S\r\n]{2,}\S/.test(text)) yield { kind: "double-space" };
  if (/^\s|\s$/.test(text)) yield { kind: "edge-space" };
}

function positionsOf(text: string, character: RegExp): readonly number[] {
  if (!character.test(text)) return [];
  const positions: number[] = [];
  for (let i = 0; i < text.length; i++) if (character.test(text.charAt(i))) positions.push(i);
  return positions;
}

/** The Icelandic eth, which many keyboards and fonts of the nineties gave for «đ». */
function ethsIn(text: string): readonly LookAlike[] {
  return positionsOf(text, eth).map((at) => {
    const found = text.charAt(at);
    return { at, found, meant: found === "ð" ? "đ" : "Đ" };
  });
}
