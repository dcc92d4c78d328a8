import type { Bilingual } from "../../domain/bilingual";
import { glossaryEntry } from "../../domain/glossary/awards";
import type { MergedRow } from "../merged/merged-row";
import type { SentAward } from "../sent/sent-file";

/** «07»: figures below ten as offices print them. */
export function two(count: number): string {
  return String(count).padStart(2, "0");
}

/** «LĐTT, Giấy khen»; «không đăng ký danh hiệu» for none. */
export function awardWords(awards: readonly SentAward[]): string {
  const words = awards.map(({ award, words: own }) => {
    const entry = glossaryEntry(award);
    return entry === null ? own : entry.kind === "title" ? entry.short : entry.vi;
  });
  return words.length === 0 ? "không đăng ký danh hiệu" : words.join(", ");
}

export const columns = {
  awards: "Danh hiệu, hình thức",
  initiatives: "Tên sáng kiến, đề tài",
  remarks: "Ghi chú",
} as const;

/** Titles, initiatives and remarks of a merged row, as one text. */
export function contentWords({ awards, initiatives, remarks }: MergedRow): string {
  return [awardWords(awards), ...initiatives, ...(remarks === null ? [] : [remarks])].join("; ");
}

/** Several sentences of one file; null for none. */
export function oneAfterAnother(sentences: readonly Bilingual[]): Bilingual | null {
  if (sentences.length === 0) return null;
  return { vi: sentences.map(({ vi }) => vi).join(" "), en: sentences.map(({ en }) => en).join(" ") };
}
