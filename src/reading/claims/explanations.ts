import type { SheetText } from "../../layout/sheet-text";
import { mayBeSign } from "../../vocabulary/legend-words";

/** A sign or code and the words that explain it, as written. */
export interface Explanation {
  readonly sign: string;
  readonly words: string;
}

const SIGN = "[\\p{L}\\d+×✓✔√✗●○•*-]{1,6}";

/** «Ghi chú: v: đăng ký; x: không đăng ký», «Mã 1 = LĐTT, 2 = CSTĐCS», «(+): có». */
export function explanations(text: string): readonly Explanation[] {
  const pattern = new RegExp(
    `(?:^|[\\s;,:.(])(?:dấu|ký hiệu|mã(?: số)?)?\\s*["'“”«(]?(${SIGN})["'“”»)]?\\s*(?:=|:|\\slà\\s)\\s*([^;\\n=:]{2,80}?)(?=\\s*(?:[;,.)\\n]|$))`,
    "giu",
  );
  return [...text.matchAll(pattern)].map(([, sign = "", words = ""]) => ({ sign, words }));
}

/** «1 - Lao động tiên tiến; 2 - Chiến sĩ thi đua cơ sở». */
export function dashed(text: string): readonly Explanation[] {
  const pattern = /(?:^|[;,:(]|\s-)\s*["'«(]?([\p{L}\d]{1,4})["'»)]?\s*[-–—]\s*([^;\n=:]{2,80}?)(?=\s*(?:[;.\n]|$))/giu;
  return [...text.matchAll(pattern)].map(([, sign = "", words = ""]) => ({ sign, words }));
}

/**
 * A sign in one cell, its meaning in the next: «Đ | = đăng ký». Without «=», «:» or «là» in front only where a heading
 * has announced signs.
 */
export function inCells(sheet: SheetText, row: number, isAnnounced: boolean): Explanation[] {
  const filled = sheet.filled(row);
  return filled.flatMap((column, at) => {
    const next = filled[at + 1];
    const sign = sheet.text(row, column).replace(/\s*[=:]$/, "");
    if (next === undefined || !mayBeSign(sign)) return [];
    const text = sheet.text(row, next);
    const isLinked = sign !== sheet.text(row, column) || /^(?:[=:]|là\s)/iu.test(text);
    const words = text.replace(/^(?:[=:]|là\s)\s*/iu, "");
    return isLinked || isAnnounced ? [{ sign, words }] : [];
  });
}
