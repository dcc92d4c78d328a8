import fc from "../../helpers/properties";
import { asUnicode } from "../../../src/text/legacy/decode";
import { detectEncoding } from "../../../src/text/legacy/detect";
import { garbled } from "../../../src/text/legacy/garbled";
import { allSyllables } from "../../../src/text/legacy/syllable";

const syllables = [...new Set(allSyllables())];

/** UTF-8 bytes as a program shows them that takes them for Windows-1252, or for Latin-1. */
function shown(text: string, encoding: "windows-1252" | "latin1"): string {
  const bytes = new TextEncoder().encode(text);
  return encoding === "latin1" ? String.fromCharCode(...bytes) : new TextDecoder("windows-1252").decode(bytes);
}

describe("a text garbled by another program", () => {
  test.each([
    ["Nguyá»…n VÄƒn Ä‘áº¡t", "Nguyễn Văn đạt"],
    ["Ä\u0090inh Ngá»\u008Dc HoÃ\u00A0ng", "Đinh Ngọc Hoàng"],
    ["Ä\u0090inh Ngá»\u008Dc HoÃ ng", "Đinh Ngọc Hoàng"],
    ["XÃƒ biÃªn giá»›i", "XÃ biên giới"],
    ["CSTÄ\u0090CS", "CSTĐCS"],
    ["tá»« 01/7 â€“ 31/12, 20Â°C", "từ 01/7 – 31/12, 20°C"],
  ])("«%s» says «%s»", (before, after) => {
    expect(garbled(before)).toEqual({ meant: after });
    expect(asUnicode(before, "Times New Roman")).toBe(after);
  });

  test.each(["Ngá»\u008Dc HoÃ\u00A0ng Äinh", "Nguyá»…n Ngá»c", "Trần Quá»‘c"])(
    "«%s» has lost letters: it is left alone",
    (text) => {
      expect([detectEncoding(text, null).encoding, asUnicode(text, null)]).toEqual(["lost", null]);
    },
  );

  test.each([
    "“CẤP XÃ”",
    "«XÃ»",
    "XÃ – PHƯỜNG",
    "“XÃ”",
    "“MÌ” ba",
    "‹MÌ›",
    "«XÃ»…",
    "XÃ\u00A0hội",
    "Â, Ã",
    "20Â",
    "Ä",
    "NguyÔn ThÞ Ng©n",
    "Nguyeãn Vaên AÂu",
  ])("«%s» is not one", (text) => {
    expect(garbled(text)).toBeNull();
  });

  const sentences = fc.array(
    fc
      .constantFrom(...syllables, "LĐTT", "CSTĐCS", "2022")
      .chain((word) => fc.constantFrom(word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1))),
    { minLength: 1, maxLength: 9 },
  );

  test("is read as it was meant, whatever it said", () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom("windows-1252" as const, "latin1" as const), (words, encoding) => {
        const text = words.join(" ");
        const found = garbled(shown(text, encoding));
        // «à» alone is no proof: «Ã» and a blank are typed by people, too.
        if (found === null) expect(text.replace(/à/g, "")).toMatch(/^[\u0000-\u007FÀÁÒÓÔÕÝÂÃÊÉÈÌÍÙÚ]*$/);
        else expect(found.meant).toBe(text);
      }),
    );
  });

  test("is never seen in what people type, capitals and quotation marks included", () => {
    const marks = fc.constantFrom(" ", "” ", " “", "» «", "…", " – ", "’", "\u00A0");
    fc.assert(
      fc.property(sentences, marks, (words, mark) => {
        expect(garbled(words.join(mark))).toBeNull();
      }),
    );
  });
});
