/**
 * Letters that symbol fonts draw as ticks, crosses and boxes: «ü» in Wingdings is a tick, «P» in Wingdings 2 as well.
 * Keys are character codes below 256; Excel also stores them from U+F000 on.
 */
const drawn: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [
    /^wingdings$/,
    {
      0xfc: "✓",
      0xfb: "✗",
      0xfe: "☑",
      0xfd: "☒",
      0x78: "☒",
      0xa8: "☐",
      0x6f: "☐",
      0x71: "☐",
      0x72: "☐",
      0x6e: "■",
      0x6c: "●",
    },
  ],
  [
    /^wingdings 2$/,
    { 0x50: "✓", 0x4f: "✗", 0x52: "☑", 0x51: "☒", 0x53: "☒", 0x54: "☒", 0x2a: "☐", 0xa3: "☐", 0x97: "●" },
  ],
  [/^webdings$/, { 0x61: "✓", 0x72: "✗", 0x63: "☐", 0x67: "■", 0x6e: "●" }],
  [/^marlett$/, { 0x61: "✓", 0x62: "✓", 0x72: "✗" }],
  [/^symbol$/, { 0xd6: "√", 0xb4: "×", 0xb7: "●" }],
];

/** A font that draws signs where others have letters. */
export function isSymbolFont(font: string): boolean {
  return drawn.some(([pattern]) => pattern.test(font.trim().toLowerCase()));
}

/** What a short text in a symbol font shows; null for other fonts, longer texts and signs that are no ticks or boxes. */
export function drawnSigns(text: string, font: string | null): string | null {
  if (font === null || text.length > 3) return null;
  const name = font.trim().toLowerCase();
  const table = drawn.find(([pattern]) => pattern.test(name))?.[1];
  if (table === undefined) return null;
  const signs = Array.from(text.trim(), (sign) => table[sign.charCodeAt(0) & 0xff]);
  return signs.length > 0 && signs.every((sign) => sign !== undefined) ? signs.join("") : null;
}
