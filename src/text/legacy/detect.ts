import { garbled } from "./garbled";
import { isSyllable } from "./syllable";
import { decodeTcvn3, isTcvn3Letter } from "./tcvn3";
import { decodeVni } from "./vni";

/** «lost»: UTF-8 shown as Windows-1252 of which bytes are gone, so that it is neither read nor written over. */
export type TextEncoding = "unicode" | "tcvn3" | "vni" | "utf8-as-1252" | "lost";

export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  /** 0 … 1. */
  readonly confidence: number;
  /** What the decision rests on. */
  readonly why:
    "plain-ascii" | "unicode-letters" | "reads-as-written" | "font-and-letters" | "letters" | "font-only" | "bytes";
}

/** The encoding a font was drawn for: «.VnTime» and its family TCVN3, «VNI-Times» and its family VNI. */
export function encodingOfFont(fontName: string | null): TextEncoding | null {
  if (fontName === null) return null;
  if (/^\s*\.vn/i.test(fontName)) return "tcvn3";
  return /^\s*vni[-\s]/i.test(fontName) ? "vni" : null;
}

/** Fonts that draw small letters as capitals: «.VnTimeH», «.VNARIALH». */
export function isCapitalsFont(fontName: string | null): boolean {
  return fontName !== null && /^\s*\.vn.*h\s*$/i.test(fontName);
}

const unicodeOnly = /[\u0100-\u024F\u0300-\u036F\u0370-\u052F\u1E00-\u1EFF]/;
const latin1 = /[\u00A1-\u00FF]/;
const words = /[A-Za-z\u00A1-\u00FF]+/g;
/** Signs, not letters: inside a word they are never written in any Unicode text. */
const signs = /[\u00A1-\u00BF\u00D7\u00F7]/;
const edgeSigns = /^[\u00A1-\u00BF]+|[\u00A1-\u00BF]+$/g;
/** A word without a single letter («×», «÷», «·», «¹») is a sign under any font. */
const letter = /[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]/;

const unicode = (confidence: number, why: DetectedEncoding["why"]): DetectedEncoding => ({
  encoding: "unicode",
  confidence,
  why,
});

/**
 * Decides how a cell's text is encoded, by its font and by whether its words become Vietnamese syllables.
 * Plain ASCII is itself under any font, a Unicode name in a .VnTime cell stays Unicode, and signs alone are signs.
 */
export function detectEncoding(text: string, fontName: string | null): DetectedEncoding {
  if (!latin1.test(text)) {
    return unicodeOnly.test(text) ? unicode(1, "unicode-letters") : unicode(1, "plain-ascii");
  }
  const bytes = garbled(text);
  if (bytes !== null)
    return { encoding: bytes.meant === null ? "lost" : "utf8-as-1252", confidence: 0.95, why: "bytes" };
  if (unicodeOnly.test(text)) return unicode(0.99, "unicode-letters");
  const marked = (text.match(words) ?? []).filter((word) => latin1.test(word) && letter.test(word));
  if (marked.length === 0) return unicode(0.9, "reads-as-written");
  const font = encodingOfFont(fontName);
  const candidates = font === "vni" ? (["vni", "tcvn3"] as const) : (["tcvn3", "vni"] as const);
  for (const encoding of candidates) {
    const found = judge(marked, encoding, font);
    if (found !== null) return found;
  }
  return unicode(0.9, "reads-as-written");
}

function judge(
  marked: readonly string[],
  encoding: "tcvn3" | "vni",
  font: TextEncoding | null,
): DetectedEncoding | null {
  const decodable = marked.filter((word) => becomesWord(word, encoding)).length;
  if (decodable === 0) return null;
  const share = decodable / marked.length;
  // Words that no reader could take for Vietnamese or for a name as they stand.
  const broken = marked.filter((word) => becomesWord(word, encoding) && !readsAsWritten(word)).length;
  const damning = marked.filter((word) => becomesWord(word, encoding) && isDamning(word)).length;
  if (font === encoding) {
    if (share >= 0.5 && broken > 0) return { encoding, confidence: 0.99, why: "font-and-letters" };
    // «Lê» reads well both ways: the font decides, and only where every word allows it.
    return share === 1 ? { encoding, confidence: 0.7, why: "font-only" } : null;
  }
  if (share < 0.75 || broken === 0) return null;
  if (damning > 0) return { encoding, confidence: damning > 1 ? 0.95 : 0.85, why: "letters" };
  return broken >= 2 ? { encoding, confidence: 0.8, why: "letters" } : null;
}

/**
 * Đ is the only letter with a sign in the abbreviations of the trade: «L§TT» and, in a capitals font, «l®tt» in TCVN3,
 * «LÑTT» in VNI. In any font § never stands between capitals, and Ñ not in a word without a vowel.
 */
const abbreviation = { tcvn3: /^(?:[A-Z]*§[A-Z]*|[b-df-hj-np-tv-xz]*®[b-df-hj-np-tv-xz]*)$/, vni: /^[A-Z]*Ñ[A-Z]*$/ };
const certainAbbreviation = /^(?:[A-Z]+§[A-Z]+|[B-DF-HJ-NP-TV-XZ]+Ñ[B-DF-HJ-NP-TV-XZ]+)$/;

function becomesWord(word: string, encoding: "tcvn3" | "vni"): boolean {
  if (abbreviation[encoding].test(word)) return true;
  if (encoding === "tcvn3") {
    if (Array.from(word).some((c) => latin1.test(c) && !isTcvn3Letter(c))) return false;
    return isSyllable(decodeTcvn3(word, { upper: false }));
  }
  const decoded = decodeVni(word);
  return decoded !== word && isSyllable(decoded);
}

function readsAsWritten(word: string): boolean {
  const inner = word.replace(edgeSigns, "");
  return inner === "" || !latin1.test(inner) || isSyllable(inner);
}

/** «m×n», «NL÷NT» without any other sign may be what they look like. */
const byItself = /^[A-Za-z]*[\u00D7\u00F7][A-Za-z]*$/;

/** A sign inside a word, or a capital after a small letter («NguyÔn»); «10 µm» is a unit of measure. */
function isDamning(word: string): boolean {
  if (/^\u00B5[mglsFAVWH]$/.test(word)) return false;
  const inner = word.replace(/^[\u00AB\u00BB]|[\u00AB\u00BB]$/g, "");
  return (
    certainAbbreviation.test(word) ||
    (signs.test(inner) && !byItself.test(inner)) ||
    /[a-z\u00DF-\u00FF][\u00C0-\u00D6\u00D8-\u00DE]/.test(inner) ||
    vniPair.test(inner)
  );
}

/** Letter pairs that only VNI writes: «eã», «aø», «öô». */
const vniPair = /[aeou][øûùïåä]|[aeo]ã|[aeou]õ|[öô][ùøûõï]|öô/i;
