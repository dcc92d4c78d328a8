/** Windows-1252 above 0x7F where it differs from Latin-1, as code points in the order of the bytes 80–9F. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const lead = /[\u00C3-\u00C6\u00E1\u00E2\u00EF\u00CC\u00C2]/;
/** A lead byte and its continuation bytes, as Windows-1252 or Latin-1 shows them. */
const sequence =
  /[\u00C2-\u00DF][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[\u00E0-\u00EF][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g;
const wanted = /^[\u00A0-\u00BF\u00C0-\u024F\u0300-\u036F\u1EA0-\u1EF9\u2010-\u2026\uFEFF]$/;

/**
 * Reads text that was UTF-8, taken for Windows-1252 and saved as UTF-8 again: «Nguyá»…n» → «Nguyễn».
 * null where the text is not of that kind, or where bytes were lost on the way.
 */
export function repairDoubleUtf8(text: string): string | null {
  if (!lead.test(text)) return null;
  // «à» is C3 A0, and the A0 often came out as an ordinary space.
  const candidate = text.replace(/\u00C3 (?=\p{L}|$| )/gu, "\u00C3\u00A0");
  let repaired = 0;
  const result = candidate.replace(sequence, (bytes) => {
    const letter = decodeUtf8(bytes);
    if (letter === null || !wanted.test(letter)) return bytes;
    repaired++;
    return letter;
  });
  if (repaired === 0 || stillBroken.test(result)) return null;
  return result.normalize("NFC");
}

/** What is left when one byte of a sequence went missing. */
const stillBroken = /[\u00C3\u00C4\u00C6][\u0080-\u00BF]|\u00E1[\u00BA\u00BB]|\u00C3(?=[^\p{L}])|\u00C6[°\u00A1]/u;

function decodeUtf8(shown: string): string | null {
  const bytes = Uint8Array.from(shown, (letter) => {
    const special = windows1252.indexOf(letter);
    return special >= 0 ? 0x80 + special : letter.charCodeAt(0);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: an expected answer of this question.
    return null;
  }
}
