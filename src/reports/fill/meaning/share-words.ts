/** What a text says of dividing: what is counted, and what it is taken of (null where it does not say). */
export interface ShareWords {
  readonly counted: string;
  readonly of: string | null;
  readonly kind: "share" | "fraction" | "number";
}

/** «(ghi dạng 14/15)», «(ví dụ: 14/15)»: how the two numbers are to be written. */
const EXAMPLE = /\(?\s*(?:ghi (?:theo )?dạng|theo dạng|dạng|ví dụ|vd|thí dụ)\s*:?\s*\d+\s*\/\s*\d+\s*\)?/iu;

/** «Tỷ lệ % so với LĐTT», «Tỷ lệ CSTĐCS/LĐTT», «Số đăng ký/Tổng số người (ghi dạng 14/15)». */
export function shareWords(text: string): ShareWords {
  const composed = text.normalize("NFC");
  const plain = composed.replace(EXAMPLE, " ");
  const isShare = /(^|[^\p{L}])(tỷ|tỉ|ty|ti) (lệ|le|trọng|trong)([^\p{L}]|$)/iu.test(plain) || plain.includes("%");
  const isFraction = !isShare && (plain !== composed || /\p{L}\s*\/\s*(tổng số|tổng|TS)(?!\p{L})/iu.test(plain));
  if (!isShare && !isFraction) return { counted: composed, of: null, kind: "number" };
  const kind = isShare ? "share" : "fraction";
  const found =
    /(?:[\s(]|^)(?:so với|chia cho|(?:tính )?trên|trong(?= (?:tổng )?số(?! đó)(?!\p{L})))\s+(.+)$|\/\s*(?=\p{L})(.+)$/iu.exec(
      plain,
    );
  if (found === null) return { counted: plain, of: null, kind };
  // «… so với số người đăng ký (%)»: how the share is written is no part of what it is taken of.
  const of = (found[1] ?? found[2] ?? "").replace(/[\s(]*%[\s)]*$/, "").replace(/\)\s*$/, "");
  return { counted: plain.slice(0, found.index), of, kind };
}
