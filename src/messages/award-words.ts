import type { Bilingual } from "../domain/bilingual";
import { glossaryEntry, type AwardId } from "../domain/glossary/awards";

/** «LĐTT, Giấy khen»: titles by their short names, awards by their full ones, what no glossary has in its own words. */
export function awardWords(awards: readonly { readonly award: AwardId; readonly words: string }[]): Bilingual {
  if (awards.length === 0) return { vi: "không đăng ký danh hiệu", en: "no title" };
  const said = awards.map(({ award, words }): Bilingual => {
    const entry = glossaryEntry(award);
    if (entry === null) return { vi: words, en: words };
    return { vi: entry.kind === "title" ? entry.short : entry.vi, en: entry.en };
  });
  return { vi: said.map(({ vi }) => vi).join(", "), en: said.map(({ en }) => en).join(", ") };
}
