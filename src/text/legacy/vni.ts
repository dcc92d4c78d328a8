/** VNI-Windows: a base letter followed by one character for its marks; «ô» and «ö» stand for ơ and ư, i and đ have codes of their own. */
const single: Readonly<Record<string, string>> = {
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};
const toneMarks = "øûõùï";
const circumflexMarks = "âàåãáä";
const breveMarks = "êèúüéë";

function row(base: string, marks: string, letters: string): readonly (readonly [string, string])[] {
  return Array.from(marks, (mark, i) => [base + mark, letters.charAt(i)] as const);
}

const smallPairs: readonly (readonly [string, string])[] = [
  ...row("a", toneMarks, "àảãáạ"),
  ...row("a", circumflexMarks, "âầẩẫấậ"),
  ...row("a", breveMarks, "ăằẳẵắặ"),
  ...row("e", toneMarks, "èẻẽéẹ"),
  ...row("e", circumflexMarks, "êềểễếệ"),
  ...row("o", toneMarks, "òỏõóọ"),
  ...row("o", circumflexMarks, "ôồổỗốộ"),
  ...row("ô", toneMarks, "ờởỡớợ"),
  ...row("u", toneMarks, "ùủũúụ"),
  ...row("ö", toneMarks, "ừửữứự"),
  ...row("y", toneMarks.slice(0, 4), "ỳỷỹý"),
  ...Object.entries(single),
];

const toUnicode: ReadonlyMap<string, string> = new Map(smallPairs);
const fromUnicode: ReadonlyMap<string, string> = new Map(
  smallPairs.flatMap(([code, letter]) => [
    [letter, code] as const,
    [letter.toUpperCase(), code.toUpperCase()] as const,
  ]),
);

const codes = /[aeouyôö][øûõùïâàåãáäêèúüéë]|[ñôöíìæóòî]/gi;

/** VNI-Windows → Unicode. The case of a letter is that of its base, whatever the case of its mark. */
export function decodeVni(text: string): string {
  return text.replace(codes, (code) => {
    const letter = toUnicode.get(code.toLowerCase());
    if (letter !== undefined) return isSmall(code.charAt(0)) ? letter : letter.toUpperCase();
    // A pair that is none: its first character may be a letter of its own («ô» before «à»).
    return decodeAlone(code.charAt(0)) + decodeAlone(code.charAt(1));
  });
}

const isSmall = (letter: string): boolean => letter === letter.toLowerCase();

function decodeAlone(character: string): string {
  const letter = single[character.toLowerCase()];
  if (letter === undefined) return character;
  return isSmall(character) ? letter : letter.toUpperCase();
}

/** Unicode → VNI-Windows; unknown characters stay. */
export function encodeVni(text: string): string {
  let encoded = "";
  for (const character of text.normalize("NFC")) encoded += fromUnicode.get(character) ?? character;
  return encoded;
}
