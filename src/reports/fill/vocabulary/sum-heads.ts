import { folded } from "../words";

const SUM = /^(tong|tong so|tong cong|cong|tong so luong|cong (khoi|nhom|cum|chung))$/;

/** «Tổng số», «Cộng», «Cộng khối» over a column: it adds up those beside it. */
export function isSumHead(text: string): boolean {
  return SUM.test(folded(text));
}
