/** What a text about a share says: what is counted, and what it is taken of (null where it does not say). */
export interface ShareWords {
  readonly counted: string;
  readonly of: string | null;
}

/** «Tỷ lệ % so với LĐTT», «Tỷ lệ CSTĐCS/LĐTT», «Tỷ lệ trên tổng số CBCCVC». */
export function shareWords(text: string): ShareWords {
  const composed = text.normalize("NFC");
  const found = /(?:\s|^)(?:so với|chia cho|trên)\s+(.+)$|\/\s*(?=\p{L})(.+)$/iu.exec(composed);
  if (found === null) return { counted: text, of: null };
  return { counted: composed.slice(0, found.index), of: (found[1] ?? found[2] ?? "").replace(/[)\s]+$/, "") };
}
