import { lettersOf } from "./letters";
import type { Word } from "./words";

/** One level named behind a title, and where it ends. */
export interface TailPart {
  readonly letters: string;
  /** The word after the last. */
  readonly to: number;
}

/** The words behind a title that may still belong to it. */
export interface Tail {
  readonly parts: readonly TailPart[];
  /** The word after the last that belongs to it. */
  readonly end: number;
  /** The same, but no further than the title itself where nothing behind it names a giver. */
  readonly namedEnd: number;
}

/** Words that begin something else: a year, a reason, a decision. */
const stops = new Set(
  "lần năm vì về đã cho theo số qđ ngày tháng đợt để đề nghị xét tại trong khi đạt không ko chưa được và hoặc với học kỳ nk ghi vào mỗi nhưng nếu đang sau trước lúc tặng".split(
    " ",
  ),
);
const bareStops = new Set([...stops].map(lettersOf));
/** The second halves of ministries' names: «Giáo dục và Đào tạo», «Văn hóa, Thể thao và Du lịch». */
const secondHalf = new Set("dao xa the du phat moi dau truyen cong ton tuong thuong".split(" "));
/** Words of a list of levels: «cấp bộ, ngành, tỉnh, đoàn thể trung ương»; «Nhất, Nhì». */
const listWords = new Set(
  "cap cac bo b bt ban nganh tinh t thanh pho tp doan the trung uong tw co so cs quan ngang thuoc chinh phu toan quoc tq khu vuc tuong duong bng hang nhat nhi ba hai i ii iii 1 2 3".split(
    " ",
  ),
);

/** Collects what follows a title, up to the next title (`limit`), a stop word or the end of the thought. */
export function tailOf(words: readonly Word[], start: number, limit: number): Tail {
  const parts: TailPart[] = [];
  let from = start;
  let isFirst = true;
  while (from < limit) {
    const end = partEnd(words, from, limit, isFirst);
    if (end === from) break;
    const letters = words.slice(from, end).map((word) => word.letters);
    if (!isFirst && !letters.every((word) => listWords.has(word))) break;
    parts.push({ letters: letters.join(" "), to: end });
    from = isLinked(words[end]) ? end + 1 : end;
    isFirst = false;
  }
  const end = parts.at(-1)?.to ?? start;
  const namesGiver =
    /^(?:cua|do|cap|giam|gd|chu|ct|ubnd|hieu|thu|bo|so|truong|tinh|xa|huyen|phuong|chi cuc|cuc|chanh|vien truong|tong|bch|ban chi huy|cong ty|lu doan|trung doan|su doan|benh vien)/.test(
      parts[0]?.letters ?? "",
    );
  return { parts, end, namedEnd: namesGiver ? (parts[0]?.to ?? start) : start };
}

/** «và» before another level: skipped, so that «cấp bộ và tỉnh» is one list. */
function isLinked(word: Word | undefined): boolean {
  return word !== undefined && (word.letters === "va" || word.letters === "hoac");
}

function partEnd(words: readonly Word[], from: number, limit: number, isFirst: boolean): number {
  let at = from;
  while (at < limit) {
    const word = words[at];
    if (word === undefined || isStop(words, at, from)) break;
    const opens = at === from && !isFirst;
    if (!opens && ends(words, at, from)) break;
    at++;
  }
  return at;
}

function isStop(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (word === undefined) return true;
  // «HCLĐ 2», «hạng 2»; any other number begins something else.
  if (/^\d+$/.test(word.letters)) return at > from && !/^h(?:ang)?$/.test(words[at - 1]?.letters ?? "");
  if (word.letters === "va") return !secondHalf.has(words[at + 1]?.letters ?? "") || at === from;
  const written = word.written.normalize("NFC").toLowerCase();
  if (written !== word.letters) return stops.has(written);
  // Typed without accents, «so» may be «cơ sở», «Giám đốc Sở» or «số».
  const previous = words[at - 1]?.letters ?? "";
  if (word.letters === "so") return at > from && !/^(?:co|doc|gd|cap|cua)$/.test(previous);
  return bareStops.has(word.letters) && !(word.letters === "nam" && previous === "viet");
}

/** Whether the sign before a word ends the part that is being read. */
function ends(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  switch (word?.before) {
    case "hard":
      // «Bộ Văn hóa, Thể thao và Du lịch» goes on behind its comma.
      return !(word.letters === "the" && words[at + 1]?.letters === "thao");
    case "line":
      return at > from && !goesOnBelow(words[at - 1], word);
    case "slash":
      return at > from;
    case "soft":
    case "space":
    case "start":
    case undefined:
      return false;
  }
}

/** A title wrapped within its cell: the line ends with a word that wants another, or the next one begins in the midst. */
function goesOnBelow(last: Word | undefined, next: Word): boolean {
  return expecting.has(last?.letters ?? "") || /^\p{Ll}/u.test(next.written);
}

const expecting = new Set(
  "cua cap do boi chu tich pho giam doc bo truong hieu thu tuong uy ban nhan dan ubnd toan nganh ca nuoc hang va so".split(
    " ",
  ),
);

/** Where the name of an order, medal or honour ends that has words of its own: «Huy chương Chiến sĩ vẻ vang hạng Ba». */
export function endOfName(words: readonly Word[], start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const word = words[at];
    if (word === undefined || word.before === "hard" || word.before === "line" || word.letters === "va") break;
    if (/^(?:19|20)\d\d$/.test(word.letters) || (word.letters === "nam" && /^\d/.test(words[at + 1]?.letters ?? "")))
      break;
    at++;
  }
  return at;
}

/** The bare words in front of a title, back to the last comma, line or title before it. */
export function wordsBefore(words: readonly Word[], at: number, since: number): string {
  let from = at;
  while (from > since) {
    const sign = words[from]?.before;
    if (sign === "hard" || sign === "line") break;
    from--;
  }
  return words
    .slice(from, at)
    .map((word) => word.letters)
    .join(" ");
}
