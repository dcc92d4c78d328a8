/**
 * TCVN 5712:1993, third form (VN3, «ABC»), as the .Vn fonts use it: one byte a letter, shown by other fonts as Latin-1.
 * Vowels with a tone have no capitals of their own; a capitals font (.VnTimeH) draws the small codes as capitals.
 */
const letters =
  "à\u00B5ả\u00B6ã\u00B7á\u00B8ạ\u00B9ă\u00A8ằ\u00BBẳ\u00BCẵ\u00BDắ\u00BEặ\u00C6â\u00A9ầ\u00C7ẩ\u00C8ẫ\u00C9ấ\u00CAậ\u00CBđ\u00AE" +
  "è\u00CCẻ\u00CEẽ\u00CFé\u00D0ẹ\u00D1ê\u00AAề\u00D2ể\u00D3ễ\u00D4ế\u00D5ệ\u00D6ì\u00D7ỉ\u00D8ĩ\u00DCí\u00DDị\u00DE" +
  "ò\u00DFỏ\u00E1õ\u00E2ó\u00E3ọ\u00E4ô\u00ABồ\u00E5ổ\u00E6ỗ\u00E7ố\u00E8ộ\u00E9ơ\u00ACờ\u00EAở\u00EBỡ\u00ECớ\u00EDợ\u00EE" +
  "ù\u00EFủ\u00F1ũ\u00F2ú\u00F3ụ\u00F4ư\u00ADừ\u00F5ử\u00F6ữ\u00F7ứ\u00F8ự\u00F9ỳ\u00FAỷ\u00FBỹ\u00FCý\u00FDỵ\u00FE" +
  "Ă\u00A1Â\u00A2Ê\u00A3Ô\u00A4Ơ\u00A5Ư\u00A6Đ\u00A7";

const pairs = letters.match(/../gsu) ?? [];
const toUnicode: ReadonlyMap<string, string> = new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)]));
const fromUnicode: ReadonlyMap<string, string> = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** Whether this character is a letter of the table (ASCII is not: it is itself everywhere). */
export function isTcvn3Letter(character: string): boolean {
  return toUnicode.has(character);
}

/** TCVN3 → Unicode. `upper`: the cell's font is a capitals font, so that every letter is a capital. */
export function decodeTcvn3(text: string, options: { readonly upper: boolean }): string {
  let decoded = "";
  for (const character of text) decoded += toUnicode.get(character) ?? character;
  return options.upper ? decoded.toUpperCase() : decoded;
}

/** Unicode → TCVN3. Capitals with a tone become small letters, as the encoding has no others; unknown characters stay. */
export function encodeTcvn3(text: string): string {
  let encoded = "";
  for (const character of text.normalize("NFC")) {
    encoded += fromUnicode.get(character) ?? fromUnicode.get(character.toLowerCase()) ?? character;
  }
  return encoded;
}
