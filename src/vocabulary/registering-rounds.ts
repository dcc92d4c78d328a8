import { plain } from "../text/plain";

const ROUND = /\bdot ?(?:\d|[iv]{1,3}\b)/;
const JUDGED = /\b(?:xet|duyet|binh|ket qua|cong nhan|tang|khen)\b/;

/** «Đợt 2 - đăng ký bổ sung», «Đăng ký › Đợt 1»: one of the rounds in which people register; each adds to the others. */
export function isRoundOfRegistering(head: string): boolean {
  const words = plain(head);
  return ROUND.test(words) && /\b(?:dang ky|dk)\b/.test(words) && !JUDGED.test(words);
}

/** «Đợt 1», «Đợt 1 (trước 15/01)»: a round and perhaps its day; what is done in it the head beside it says. */
export function isRoundAlone(head: string): boolean {
  return /^dot ?(?:\d{1,2}|[iv]{1,3})(?: ?[(,:-].*\d.*| thang \d.*)?$/.test(plain(head)) && !JUDGED.test(plain(head));
}
