import type { Word } from "./words";

/** Where a title stands among the words of its text. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** End of the title before, beginning of the one behind. */
  readonly since: number;
  readonly until: number;
  /** Whether the title before was denied. */
  readonly after: boolean;
}

const denying = new Set(["khong", "ko", "chua", "kdk", "kdat"]);
/** «không quá», «không dưới», «không chỉ» deny nothing. */
const limiting = new Set(["qua", "duoi", "it", "thap", "vuot", "nho", "hon", "chi", "nhung", "ke", "phan", "hoan"]);
const deniedDeeds = new Set(["dat", "dang", "dk", "xet", "de", "duoc", "cong", "du", "dong"]);
const linking = new Set(["va", "hoac", "hay", "danh", "hieu", "cung", "nhu", "lan"]);

/** Whether the words around a title say that it is not claimed: «không đăng ký …», «… (không đạt)», «chưa đạt …». */
export function isNegated(words: readonly Word[], span: Span): boolean {
  return isDeniedBefore(words, span) || isDeniedBehind(words, span) || isCarriedOver(words, span);
}

function denies(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (/^(?:bỏ|rút|hủy|huỷ)$/i.test(word.written.normalize("NFC"))) return true;
  if (word.letters === "k" || word.letters === "o")
    return word.letters === "k" && deniedDeeds.has(words[at + 1]?.letters ?? "");
  return denying.has(word.letters) && !limiting.has(words[at + 1]?.letters ?? "");
}

function isDeniedBefore(words: readonly Word[], { from, since }: Span): boolean {
  for (let at = from; at > since; at--) {
    const sign = words[at]?.before;
    if (sign === "hard" || sign === "line") return false;
    const before = words[at - 1]?.letters;
    if (denies(words, at - 1)) return true;
    // «không xếp loại, đạt …», «chỉ đăng ký …»: a new claim begins.
    if (before === "chi" || before === "nhung" || before === "va" || before === "ma") return false;
  }
  return false;
}

function isDeniedBehind(words: readonly Word[], { to, until }: Span): boolean {
  if (until < words.length) {
    // A «không» before the next title of the same thought belongs to that one.
    for (let at = to; at <= until; at++) {
      const sign = words[at]?.before;
      if (at > to && at <= until && (sign === "hard" || sign === "line")) return deniedWithin(words, to, at);
    }
    return false;
  }
  return deniedWithin(words, to, words.length);
}

function deniedWithin(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const sign = words[at]?.before;
    if (sign === "hard" || (sign === "line" && at > from)) return false;
    if (!denies(words, at)) continue;
    const next = words[at + 1];
    const isLast = at + 1 >= end || next === undefined || next.before === "hard" || next.before === "line";
    if (isLast || deniedDeeds.has(next.letters) || (next.letters === "co" && at + 2 >= end)) return true;
  }
  return false;
}

/** «không đăng ký LĐTT, CSTĐCS» denies both; any word between them begins something new. */
function isCarriedOver(words: readonly Word[], { from, since, after }: Span): boolean {
  if (!after || since === 0) return false;
  const between = words.slice(since, from);
  return words[from]?.before !== "line" && between.every(({ letters }) => linking.has(letters));
}
