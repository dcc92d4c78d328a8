import fc from "../helpers/properties";
import { fold, foldClosed, foldLoose } from "../../src/text/fold";

describe("fold makes two spellings of one text equal", () => {
  test.each([
    ["Hoà", "Hòa"],
    ["uỷ ban", "ủy ban"],
    ["Thuý", "Thúy"],
    ["khoẻ", "khỏe"],
    ["qúy", "quý"],
    ["qủa", "quả"],
    ["gìa", "già"],
    ["tòan", "toàn"],
    ["nghiã", "nghĩa"],
    ["cuả", "của"],
    ["NGUYỄN VĂN A", "nguyễn văn a"],
    ["Nguyễn".normalize("NFD"), "Nguyễn"],
    ["Nguyê\u0303n", "Nguyễn"],
    ["Nguye\u0303\u0302n", "Nguyễn"],
    ["  Phòng\u00A0Tổ   chức\r\ncán bộ ", "Phòng Tổ chức cán bộ"],
    ["Văn\u200Bphòng", "Vănphòng"],
    ["\uFEFFSở Ngoại vụ", "Sở Ngoại vụ"],
    ["2021 – 2022", "2021 - 2022"],
    ["A‑B — C − D", "A-B - C - D"],
    ["“Vì sự nghiệp”", '"Vì sự nghiệp"'],
    ["‘a’", "'a'"],
    ["ðăng ký", "đăng ký"],
    ["Ðoàn", "Đoàn"],
    ["СSTĐ", "CSTĐ"],
    ["Văn рhòng", "Văn phòng"],
    ["Lê…", "Lê..."],
  ])("«%s» = «%s»", (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([
    ["Hoa", "Hòa"],
    ["Hóa", "Hòa"],
    ["Vy", "Vi"],
    ["Thúy", "Thùy"],
    ["Đăng", "Dăng"],
    ["hoán", "hoản"],
    ["mùa", "múa"],
  ])("«%s» ≠ «%s»", (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test("words of another alphabet are left alone", () => {
    expect(fold("Москва")).toBe("москва");
  });

  test("folding twice changes nothing more", () => {
    for (const text of ["ԚꜢ", "ԜA", "ԀÊ", "ỷ\u0302\u0302\u0302\u0302"]) expect(fold(fold(text))).toBe(fold(text));
    const texts = fc.string({
      unit: fc.constantFrom(...Array.from("aăâeêoôơuưyhoàuỷqgiđðх –“x \u00A0\u0301\u0302\u200Bn")),
    });
    fc.assert(fc.property(texts, (text) => fold(fold(text)) === fold(text)));
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

test.each([
  ["Nguyễn Thị Hòa", "nguyen thi hoa"],
  ["Đặng Đình Ưu", "dang dinh uu"],
  ["STT", "stt"],
])("foldLoose «%s» = «%s»", (text, bare) => {
  expect(foldLoose(text)).toBe(bare);
});

describe("foldClosed takes i and y for one letter at the end of a syllable", () => {
  test.each([
    ["chiến sỹ", "chiến sĩ"],
    ["kỷ niệm chương", "kỉ niệm chương"],
    ["lý lịch", "lí lịch"],
    ["Quý I", "Quí I"],
    ["tỷ lệ", "tỉ lệ"],
  ])("«%s» = «%s»", (a, b) => {
    expect(foldClosed(a)).toBe(foldClosed(b));
    expect(fold(a)).not.toBe(fold(b));
  });

  test.each([
    ["thủy", "thủi"],
    ["tay", "tai"],
  ])("«%s» ≠ «%s»", (a, b) => {
    expect(foldClosed(a)).not.toBe(foldClosed(b));
  });
});
