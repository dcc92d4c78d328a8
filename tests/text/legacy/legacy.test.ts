import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "../../helpers/properties";
import { strFromU8, unzipSync } from "fflate";
import { asUnicode } from "../../../src/text/legacy/decode";
import { detectEncoding, isCapitalsFont } from "../../../src/text/legacy/detect";
import { allSyllables, isSyllable } from "../../../src/text/legacy/syllable";
import { decodeTcvn3, encodeTcvn3 } from "../../../src/text/legacy/tcvn3";
import { decodeVni, encodeVni } from "../../../src/text/legacy/vni";

const syllables = [...new Set(allSyllables())];
const small = { upper: false } as const;
const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

describe("encoding and decoding is the identity on all Vietnamese syllables", () => {
  test("there are as many as onset, rime and tone can make", () => {
    expect(syllables.length).toBeGreaterThan(15_000);
    expect(syllables.filter((word) => !isSyllable(word))).toEqual([]);
  });

  test("TCVN3, small letters", () => {
    expect(syllables.filter((word) => decodeTcvn3(encodeTcvn3(word), small) !== word)).toEqual([]);
  });

  test("TCVN3, in a capitals font", () => {
    const capitals = syllables.map((word) => word.toUpperCase());
    expect(capitals.filter((word) => decodeTcvn3(encodeTcvn3(word), { upper: true }) !== word)).toEqual([]);
  });

  test("VNI, small letters, capitals and a capital at the front", () => {
    const all = syllables.flatMap((word) => [word, word.toUpperCase(), capitalise(word)]);
    expect(all.filter((word) => decodeVni(encodeVni(word)) !== word)).toEqual([]);
  });

  test("whole sentences, with figures and signs", () => {
    const sentence = fc.array(fc.constantFrom(...syllables, "12", "LĐTT", "(a)", "-"), { minLength: 1 });
    fc.assert(
      fc.property(sentence, (words) => {
        const text = words.join(" ");
        return decodeTcvn3(encodeTcvn3(text), small) === text && decodeVni(encodeVni(text)) === text;
      }),
    );
  });
});

test.each([
  ["ChiÕn sÜ thi ®ua cÊp tØnh", "Chiến sĩ thi đua cấp tỉnh"],
  ["D\u00AD¬ng ThÞ Gia Lan", "Dương Thị Gia Lan"],
  ["hép møt tÕt", "hộp mứt tết"],
])("TCVN3 «%s» is «%s»", (coded, text) => {
  expect(decodeTcvn3(coded, small)).toBe(text);
});

test.each([
  ["Nguyeãn Vaên An", "Nguyễn Văn An"],
  ["Chieán só thi ñua cô sôû", "Chiến sĩ thi đua cơ sở"],
  ["COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["Ñoaøn Thò Myõ", "Đoàn Thị Mỹ"],
])("VNI «%s» is «%s»", (coded, text) => {
  expect(decodeVni(coded)).toBe(text);
});

describe("how a cell is encoded", () => {
  test.each([
    ["Nguyễn Văn An", null, "unicode"],
    ["Nguyễn Văn An".normalize("NFD"), null, "unicode"],
    ["Vi Anh Tường Sơn", ".VnTime", "unicode"],
    ["Nguyen Van A", ".VnTime", "unicode"],
    ["Nguyen Van A", "VNI-Times", "unicode"],
    ["LDTT 2022", ".VnTimeH", "unicode"],
    ["José Muñoz", null, "unicode"],
    ["Hélène Bézu, Müller, Noël", null, "unicode"],
    ["Phòng Hà Trì", null, "unicode"],
    ["Lê Hà", null, "unicode"],
    ["Bà", "Times New Roman", "unicode"],
    ["10 µm, 5 m², § 2, © 2022, «Lê»", null, "unicode"],
    ["20°C ± 5", null, "unicode"],
    ["NguyÔn V¨n An", ".VnTime", "tcvn3"],
    ["NguyÔn V¨n An", null, "tcvn3"],
    ["Hä tªn", "Times New Roman", "tcvn3"],
    ["Lß Minh Ng©n", null, "tcvn3"],
    ["L§TT", null, "tcvn3"],
    ["CST§CS", ".VnTime", "tcvn3"],
    ["Theo §3 BGB, S. 5", null, "unicode"],
    ["N¨m", ".VnTime", "tcvn3"],
    ["Lª", ".VnTime", "tcvn3"],
    ["Chøc vô", ".VnTime", "tcvn3"],
    ["céng hßa x· héi", ".VnTimeH", "tcvn3"],
    ["Nguyeãn Vaên An", "VNI-Times", "vni"],
    ["Nguyeãn Vaên An", null, "vni"],
    ["Phoøng Toå chöùc", "Arial", "vni"],
    ["Chöùc vuï", "VNI-Helve", "vni"],
    ["Traàn Thò Ñaøo", null, "vni"],
    ["LÑTT", "VNI-Times", "vni"],
    ["CSTÑCS", "Arial", "vni"],
    ["l®tt", ".VnTimeH", "tcvn3"],
    ["×", "Times New Roman", "unicode"],
    ["×", ".VnTime", "unicode"],
    ["07÷09", "Calibri", "unicode"],
    ["15 ÷ 20 %", "Arial", "unicode"],
    ["3×4", null, "unicode"],
    ["cao×rộng", null, "unicode"],
    ["m×n", null, "unicode"],
    ["·", ".VnTime", "unicode"],
    ["(¹)", null, "unicode"],
    ["To¹", null, "unicode"],
    ["Microsoft®", null, "unicode"],
    ["Gia ®×nh", null, "tcvn3"],
  ])("«%s» in %s is %s", (text, font, encoding) => {
    expect(detectEncoding(text, font).encoding).toBe(encoding);
  });

  test.each([
    ["tõ 07÷09 ngµy", "từ 07÷09 ngày"],
    ["× Lª V¨n T×nh", "× Lê Văn Tình"],
    ["« t«", "ô tô"],
  ])("in .VnTime «%s» is «%s»: a sign beside no letter stays a sign", (coded, text) => {
    expect(asUnicode(coded, ".VnTime")).toBe(text);
  });

  const sentences = fc
    .array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 9 })
    .map((words) => words.join(" "));

  test("Unicode Vietnamese is never taken for an old encoding, whatever the font", () => {
    const fonts = fc.constantFrom(null, ".VnTime", "VNI-Times", "Arial");
    fc.assert(
      fc.property(sentences, fonts, (text, font) => {
        fc.pre(/[\u0100-\u1EF9]/.test(text));
        return detectEncoding(text, font).encoding === "unicode";
      }),
    );
  });

  test("a sentence in a legacy encoding is known by its font", () => {
    fc.assert(
      fc.property(sentences, (text) => {
        fc.pre(/[\u0100-\u1EF9]{1}/.test(text) && encodeTcvn3(text) !== text);
        expect(detectEncoding(encodeTcvn3(text), ".VnTime").encoding).toBe("tcvn3");
      }),
    );
  });

  test("words that Latin letters suffice for stay as they are under any font of today, signs between them or not", () => {
    const plain = syllables.filter((word) => /^[\u0000-\u00FF]*$/.test(word));
    const words = fc.array(fc.constantFrom(...plain.flatMap((word) => [word, word.toUpperCase()])), { minLength: 1 });
    const between = fc.constantFrom(" ", " × ", " ÷ ", "×", " · ", " – ", "¹ ");
    fc.assert(
      fc.property(words, between, fc.constantFrom(null, "Times New Roman", "Calibri"), (list, sign, font) => {
        expect(asUnicode(list.join(sign), font)).toBeNull();
      }),
    );
  });

  test("capitals fonts", () => {
    expect([".VnTimeH", ".VNTIMEH", ".VnArialH", ".VnTime", "Times", null].map(isCapitalsFont)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

const real = join(__dirname, "../../../../shared/forms/F27-TCVN3-van-phong-tinh-uy.xlsx");
const testReal = existsSync(real) ? test : test.skip;

testReal("a real office's sheet in TCVN3 reads as its owners meant it (skipped where the samples are absent)", () => {
  const sheet = strFromU8(unzipSync(readFileSync(real))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const expected: unknown = JSON.parse(readFileSync(real.replace(/xlsx$/, "expected.json"), "utf8"));
  const { decodedNames } = expected as { readonly decodedNames: Readonly<Record<string, string>> };
  for (const [cell, name] of Object.entries(decodedNames)) {
    const text = new RegExp(`<c r="${cell}"[^>]*>.*?<t[^>]*>(.*?)</t>`, "s").exec(sheet)?.[1] ?? "";
    const { encoding } = detectEncoding(text, ".VnTime");
    expect((encoding === "tcvn3" ? decodeTcvn3(text, small) : text).trim()).toBe(name);
  }
});
