/** Thanh: ngang, huyền, hỏi, ngã, sắc, nặng, in the order of the dictionary. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** Each vowel with its six tones, in the order of the alphabet. */
const vowelRows = [
  "aàảãáạ",
  "ăằẳẵắặ",
  "âầẩẫấậ",
  "eèẻẽéẹ",
  "êềểễếệ",
  "iìỉĩíị",
  "oòỏõóọ",
  "ôồổỗốộ",
  "ơờởỡớợ",
  "uùủũúụ",
  "ưừửữứự",
  "yỳỷỹýỵ",
] as const;

export const tones = [0, 1, 2, 3, 4, 5] as const satisfies readonly Tone[];

interface Toned {
  readonly vowel: string;
  readonly tone: Tone;
}

const byLetter: ReadonlyMap<string, Toned> = new Map(
  vowelRows.flatMap((row) => tones.map((tone) => [row.charAt(tone), { vowel: row.charAt(0), tone }] as const)),
);
const rowOf: ReadonlyMap<string, string> = new Map(vowelRows.map((row) => [row.charAt(0), row]));

/** The vowel with the tone; the letter itself if it is no Vietnamese vowel. */
function withTone(vowel: string, tone: Tone): string {
  return rowOf.get(vowel)?.charAt(tone) ?? vowel;
}

/** Takes the tone out of a lower-case NFC word: «hoàn» → «hoan», 1. The tone is null where two letters bear one. */
export function splitTone(word: string): { readonly bare: string; readonly tone: Tone | null } {
  let bare = "";
  let tone: Tone = 0;
  let marks = 0;
  for (const letter of word) {
    const toned = byLetter.get(letter);
    bare += toned === undefined ? letter : toned.vowel;
    if (toned !== undefined && toned.tone !== 0) {
      tone = toned.tone;
      marks++;
    }
  }
  return { bare, tone: marks > 1 ? null : tone };
}

/** «gi» before a vowel and «qu» belong to the consonant. */
const parts =
  /^(gi(?=[aăâeêoôơuưy])|qu(?=[aăâeêioơy])|[bcdđghklmnpqrstvxfjwz]*)([aăâeêioôơuưy]+)([bcdđghklmnpqrstvxfjwz]*)$/;

/** Puts a tone on a bare syllable where the older and commoner habit puts it: hòa, thủy, khỏe, quý, già, toàn. */
export function placeTone(bare: string, tone: Tone): string {
  const match = parts.exec(bare);
  if (match === null || tone === 0) return bare;
  const [, onset = "", vowels = "", coda = ""] = match;
  const at = tonePosition(vowels, coda !== "");
  return onset + vowels.slice(0, at) + withTone(vowels.charAt(at), tone) + vowels.slice(at + 1) + coda;
}

function tonePosition(vowels: string, closed: boolean): number {
  for (let i = vowels.length - 1; i >= 0; i--) {
    if ("ăâêôơư".includes(vowels.charAt(i))) return i;
  }
  if (closed) return vowels.length - 1;
  return vowels.length >= 3 ? 1 : 0;
}

const canonicalWords = new Map<string, string>();
const cacheLimit = 20_000;

/**
 * One spelling for both habits of tone placement: hoà and hòa, uỷ and ủy, toàn and tòan, nghĩa and nghiã.
 * Takes a lower-case NFC word; anything that is not one Vietnamese syllable comes back as it is.
 */
export function canonicalTone(word: string): string {
  const known = canonicalWords.get(word);
  if (known !== undefined) return known;
  const { bare, tone } = splitTone(word);
  const canonical = tone === null || tone === 0 || !parts.test(bare) ? word : placeTone(bare, tone);
  if (canonicalWords.size >= cacheLimit) canonicalWords.clear();
  canonicalWords.set(word, canonical);
  return canonical;
}
