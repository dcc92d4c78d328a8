import { fold } from "./fold";

const marked = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/gu;

/**
 * A pattern of whole words written as the language writes them, which also takes what somebody typed who leaves out
 * diacritics, letter by letter: «nghỉ đẻ» is «nghi de» and «nghỉ de», but never the «nghị đề» of «đề nghị đề bạt».
 * To be tried on `wordsOf`.
 */
export function asTyped(source: string): RegExp {
  const loose = source.normalize("NFC").replace(marked, (letter) => `[${[...new Set(spellings(letter))].join("")}]`);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${loose})(?![\\p{L}\\p{N}])`, "u");
}

/** «ể» as it is, without its tone, without anything. */
function spellings(letter: string): readonly string[] {
  if (letter === "đ") return ["đ", "d"];
  const [bare = "", ...marks] = letter.normalize("NFD");
  const quality = marks.filter((mark) => /[\u0302\u0306\u031B]/u.test(mark)).join("");
  return [letter, (bare + quality).normalize("NFC"), bare];
}

/** The words of a text, folded with their diacritics, one blank between them. */
export function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
