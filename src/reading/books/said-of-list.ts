import { asTyped } from "../../text/as-typed";
import { fold } from "../../text/fold";
import { isLegend } from "../claims/legends";

/** What the words above a list say of the list as a whole. */
export type OfList =
  /** «chỉ để theo dõi», «không thuộc đăng ký của Công ty»: it stands in the book for something else. */
  | "outside"
  /** «Bản nháp», «HẾT HIỆU LỰC», «không dùng». */
  | "set-aside"
  /** «Bản chính thức», «đã chốt». */
  | "final";

/** A line above a list: of its own title, or beside it. */
export interface LineAbove {
  readonly text: string;
  readonly isTitle: boolean;
}

export interface Said {
  readonly what: OfList;
  /** Her words. */
  readonly words: string;
  /** Said of the list and of nothing else; otherwise it may be of the list, and is asked. */
  readonly isPlain: boolean;
}

/**
 * A list is put aside or made final by its own title, by a statement whose subject is the list («danh sách này …»), or
 * by a line that says nothing else («HẾT HIỆU LỰC»). The same words in a line about some of the people, a column or
 * another paper («những người … không tính vào số đăng ký», «Quy chế số 05 đã hết hiệu lực») or of what is still to come
 * («Bản chính thức sẽ gửi sau») say nothing of the list; words whose subject is not told are open.
 */
export function saidOfList(lines: readonly LineAbove[]): readonly Said[] {
  return lines.flatMap(({ text, isTitle }) => (isLegend(text) || SIGN.test(text) ? [] : saidInLine(text, isTitle)));
}

function saidInLine(text: string, isTitle: boolean): readonly Said[] {
  const sentences = text.normalize("NFC").replace(LEAD, "").split(SENTENCES);
  const read = sentences.flatMap((sentence, line) => {
    const clauses = sentence.split(CLAUSES).filter((clause) => /\p{L}/u.test(clause));
    return clauses.map((clause, at) => ({
      sentence: fold(sentence),
      clause: clause.trim(),
      ...ofClause(clause, isTitle && line + at === 0),
    }));
  });
  const saysNothingElse = read.every(({ clause, how }) => how !== null || BESIDE.test(fold(clause)));
  const opensWithName = OPENS.test(fold(read[0]?.clause ?? "")) && !read.slice(1).some(isOfAnother);
  return read.flatMap(({ sentence, clause, what, how }, at): readonly Said[] => {
    if (what === null || how === null) return [];
    const isNamed = at === 0 && opensWithName && what !== "outside";
    const isPlain = how === "of-this-list" || (how === "bare" && (isTitle || saysNothingElse || isNamed));
    const mayBe = isPlain || !(OF_OTHERS.test(sentence) || TO_COME.test(sentence));
    return mayBe ? [{ what, words: clause, isPlain }] : [];
  });
}

/** «Bản chính thức ngày 20/02. …», «HỦY - …», «Không dùng; …»: a line that begins with the list, named or left out. */
const OPENS = asTyped(
  "^(?:đây là )?(?:bản|danh sách|biểu|nháp|dự thảo|hủy|không (?:còn )?(?:sử )?dùng|(?:đã )?hết hiệu lực)",
);

/** «Bản cũ không dùng nữa, các đơn vị ghi theo mẫu này»: the list at hand is the other one. */
function isOfAnother({ clause }: { readonly clause: string }): boolean {
  return ANOTHER.test(fold(clause));
}

type How = "of-this-list" | "bare" | "open";

/** What a clause says, and of what; `isName`: it opens the title, so that it may name the list around the words. */
function ofClause(clause: string, isName: boolean): { readonly what: OfList | null; readonly how: How | null } {
  const words = fold(clause);
  if (TO_COME.test(words)) return { what: null, how: null };
  for (const [what, { of, bare, within }] of PHRASES) {
    if (of.test(words)) return { what, how: "of-this-list" };
    if (bare.test(words) || (isName && within.test(words))) return { what, how: "bare" };
  }
  for (const [what, { anywhere }] of PHRASES) if (anywhere.test(words)) return { what, how: "open" };
  return { what: null, how: null };
}

const SENTENCES = /[|;\n]|\.(?=\s|$)/u;
/** Clauses stand apart by brackets, commas and dashes between blanks. */
const CLAUSES = /[()[\],!]|\s[-–—]\s/u;
const LEAD = /^\W*(?:lưu ý|ghi chú|chú ý|chú thích)\s*:/iu;
/** «△: đã được (chỉ để theo dõi)» explains a sign. */
const SIGN = /^\s*[^\p{L}\s]?\p{L}?[^\p{L}\s]?\s*[:=]/u;
/** Not yet, or only if. */
const TO_COME = asTyped("sẽ|nếu|trước (?:ngày|khi)|sau (?:ngày|khi)|gửi (?:trước|sau)|chờ|đến khi|chậm nhất|hạn");
const ANOTHER = asTyped("(?:danh sách|biểu|bảng|bản|mẫu|sheet) (?:này|mới)|thay (?:cho|thế)|khác|sẽ");
/** Beside what is said: «ngày 12/3», «xem sheet «ĐK lần 2»». */
const BESIDE =
  /^(?:do .*|(?:để |chỉ )*(?:theo dõi|lưu)(?: .*)?|cập nhật .*|ngày .*|lần \d+|tháng \d+.*|năm \d+|(?:xin )?(?:xem|dùng|lấy|theo) (?:sheet|bản|danh sách|biểu) .*)$/u;
/** Said of some people, of a part of the table or of another paper. */
const OF_OTHERS = asTyped(
  "những|các|trường hợp|người|cán bộ|công chức|viên chức|nhân viên|giáo viên|lao động|cá nhân|ai|đồng chí|đ/c|đối tượng|cột|ô|dòng|hàng|dấu|chữ|ký hiệu|số (?:quyết định|liệu|hiệu|năm)|thành tích|danh hiệu|hình thức|quyết định|quy chế|quy định|thông tư|nghị định|luật|công văn|kế hoạch|văn bản",
);

const LIST =
  "(?:danh sách|ds|biểu(?: mẫu| tổng hợp)?|bảng(?: kê| tổng hợp)?|bản|sheet|mẫu|tờ|phụ lục)(?: đăng ký| đề nghị)*";
const THIS = `(?:(?:đây|này) là |(?:đây là )?${LIST} (?:này|dưới đây|sau đây)(?: đã| là| nay| hiện| hiện nay| được| chỉ là)* ?)`;
const DAY = "(?: (?:ngày|từ|kể từ|lần|số|thứ|năm|tháng|của|do) .*)?";

/** What a list, or a plan, calls itself by. */
const NAME = "(?:danh sách|ds|biểu|bảng|bản|đăng ký|tổng hợp|phụ lục|kết quả|chỉ tiêu|kế hoạch|phương hướng)";
/** «kèm theo dự thảo», «thay bản cũ»: another paper. */
const OF_PAPER = "theo|kèm|về|thay|thế|thay cho|với|sửa|hủy";

interface Phrase {
  /** The list is its subject. */
  readonly of: RegExp;
  /** The clause is the phrase. */
  readonly bare: RegExp;
  /** It opens or closes the name of a list. */
  readonly within: RegExp;
  readonly anywhere: RegExp;
}

const PHRASES: readonly (readonly [OfList, Phrase])[] = [
  [
    "outside",
    phrase({
      says: "không (?:thuộc|nằm trong|tính vào|tính trong|cộng vào)(?: phạm vi| danh sách| số| phần| biểu)* đăng ký|chỉ (?:dùng )?(?:để )?(?:theo dõi|tham khảo)",
      tail: "(?: (?:này|thi đua|danh hiệu|chung|nội bộ|thêm|năm \\S+|(?:thi đua |danh hiệu )?của .*))*",
    }),
  ],
  [
    "set-aside",
    phrase({
      says: [
        `(?:${LIST} )?(?:nháp|dự thảo|(?:đã )?hết hiệu lực|(?:đã |bị )?hủy(?: bỏ)?)`,
        "bản cũ(?: không (?:còn )?(?:sử )?dùng)?",
        `không (?:còn )?(?:sử )?dùng(?: ${LIST}(?: này)?)?`,
        `(?:đã )?(?:được )?thay (?:thế )?bằng (?:${LIST}|đợt|lần|").*`,
      ].join("|"),
      tail: `(?: nữa)?(?: để (?:lấy|xin|tham khảo|góp) ý kiến.*)?${DAY}`,
      closes: "(?:bản )?(?:nháp|dự thảo)|bản cũ|(?:đã )?hết hiệu lực|không (?:còn )?(?:sử )?dùng",
    }),
  ],
  [
    "final",
    phrase({
      says: `(?:${LIST} )?(?:chính thức|cuối(?: cùng)?|hoàn chỉnh)|(?:${LIST} )?(?:đã )?chốt|đã (?:được )?duyệt|đã (?:chỉnh )?sửa|final`,
      tail: `(?: ${LIST})?${DAY}`,
      closes: "bản (?:chính thức|chốt|cuối(?: cùng)?)|đã (?:được )?(?:chốt|duyệt|sửa)|final",
    }),
  ],
];

function phrase({ says, tail, closes = says }: { says: string; tail: string; closes?: string }): Phrase {
  const whole = (source: string) => asTyped(`^\\s*(?:${source})\\s*$`);
  return {
    of: whole(`${THIS}(?:là )?(?:${says})(?:${tail})`),
    bare: whole(`(?:${says})(?:${tail})`),
    within: whole(`${NAME}.*? (?<!(?:${OF_PAPER}) )(?:${closes})(?:${tail})|(?:${says}) ${NAME}.*`),
    anywhere: asTyped(says),
  };
}
