import { isSyllable } from "./syllable";

/** What Windows-1252 shows for the bytes 80 to 9F; those it leaves free come through as control characters. */
const shownAs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from(shownAs, (character, index) => [character, 0x80 + index] as const),
);

const next = `[${shownAs}\\u0080-\\u00BF]`;
/** The bytes of one letter, mark or quotation mark of a Vietnamese text, as Windows-1252 or Latin-1 shows them. */
const sequence = new RegExp(`[\\u00C2-\\u00C6\\u00CC]${next}|[\\u00E1\\u00E2]${next}{2}`, "gu");
/** Signs that people type behind a capital «Ã» or «Ì»: «“CẤP XÃ”», «XÃ –», «‹MÌ›». They alone prove nothing. */
const typedBehind = /^[\u00C2\u00C3\u00CC][\u00A0«»‹›“”‘’–—…]$/u;
/** «à» is C3 A0, and A0 is a blank that programs like to make an ordinary one; a word goes on behind it. */
const blankAfter = /\u00C3[ \u00A0](?=\p{Ll})/gu;
const ours =
  /^(?:[a-zăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]|[\u0300-\u0303\u0306\u0309\u031B\u0323\u2013-\u2026°²³×÷])$/iu;
const word = /[\p{L}\p{M}]+/gu;
const beyondAscii = /[^\u0000-\u007F]/;

/** What has become of a text whose UTF-8 bytes were shown as Windows-1252: «Nguyá»…n» for «Nguyễn». */
export interface Garbled {
  /** What was meant; null where bytes were lost on the way, so that nobody can know. */
  readonly meant: string | null;
}

/** Whether a text is UTF-8 shown as Windows-1252, and what was meant; null for any other text. */
export function garbled(text: string): Garbled | null {
  let proofs = 0;
  const whole = text.replace(blankAfter, "\u00C3\u00A0");
  let rest = whole;
  const decoded = whole.replace(sequence, (shown) => {
    const character = fromBytes(shown);
    if (!ours.test(character)) return shown;
    if (!typedBehind.test(shown)) proofs++;
    rest = rest.replace(shown, "");
    return character;
  });
  if (proofs === 0) return null;
  const meant = decoded.normalize("NFC");
  // Read wrongly as a whole, it holds nothing beyond ASCII but the bytes of letters.
  const isWhole = !beyondAscii.test(rest) && (meant.match(word) ?? []).every(isWordOfOurs);
  return { meant: isWhole ? meant : null };
}

/** Abbreviations («CSTĐCS») have no vowel to make a syllable of. */
function isWordOfOurs(part: string): boolean {
  return !beyondAscii.test(part) || isSyllable(part) || /^[B-DF-HJ-NP-TV-XZĐ]+$/.test(part);
}

/** The character that two or three bytes of UTF-8 stand for. */
function fromBytes(shown: string): string {
  const [first = 0, ...others] = Array.from(shown, (character) => byteOf.get(character) ?? character.charCodeAt(0));
  const head = first & (others.length === 1 ? 0x1f : 0x0f);
  return String.fromCodePoint(others.reduce((code, byte) => (code << 6) | (byte & 0x3f), head));
}
