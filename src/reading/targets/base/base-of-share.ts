import type { AwardId } from "../../../domain/glossary/awards";
import type { Comparator, DenominatorBasis } from "../../../domain/targets/target";
import { lettersOf } from "../../../domain/glossary/letters";
import { exceptionSaid } from "../each-unit";
import { exclusionsIn } from "../exclusions";
import { collectiveBase } from "./collective-base";
import { type Lettered, lettered } from "./lettered";
import { markedBase } from "./marked-base";
import { phraseOf, type PhraseReading } from "./phrase";
import { basisOf, whoIn } from "./who-in";

/** Where a target may say whom it is counted on. */
export interface BaseWords {
  /** Words in front of the level, and behind it. */
  readonly before: string;
  readonly after: string;
  /** «Cách tính»: the column that is there to say it. */
  readonly method: string;
  /** «Đối tượng», and words borrowed from a neighbouring clause. */
  readonly object: string;
  /** «Ghi chú», the head of the column of levels. */
  readonly aside: string;
  readonly section: string | null;
}

/** What is measured, as far as it decides about the base. */
export interface Measured {
  readonly award: AwardId | null;
  readonly recipient: "individual" | "collective";
  readonly comparator: Comparator;
}

const nothing: PhraseReading = { kind: "nothing" };

/** What a share is counted on, in the words of its line; `unclear` where they name something we do not understand. */
export function baseOfShare({ award, recipient, comparator }: Measured, words: BaseWords): DenominatorBasis {
  if (recipient === "collective") {
    return collectiveBase(award, [words.method, words.after, words.before, words.aside]);
  }
  const left = exceptionSaid([words.after, words.before, words.object].join(" | "));
  if (left !== "") return { kind: "unclear", words: left };
  const graded = [words.method, words.after].find((text) => ofGraded.test(lettersOf(text)));
  if (graded !== undefined) return { kind: "unclear", words: graded.trim() };
  const [before, after, method, object] = [
    withoutAsides(words.before),
    withoutAsides(words.after),
    withoutExclusions(words.method),
    words.object,
  ].map((text) => lettered(withoutOffice(text)));
  if (!before || !after || !method || !object) return { kind: "staff-and-contract" };
  // The nearest to the level first; what a whole column is there to say before all.
  const places: readonly (() => PhraseReading)[] = [
    () => methodBase(method, award),
    () => markedBase(after, award),
    () => markedBase(before, award),
    () => phraseOf(after, award),
    ...words.aside.split("|").map((part) => () => markedBase(lettered(withoutOffice(part)), award)),
    () => subjectBase(words.before, before, award),
    () => phraseOf(object, award),
    () => sectionBase(words.section),
  ];
  for (const read of places) {
    const found = read();
    if (found.kind === "base") return found.base;
    if (found.kind === "unclear") return { kind: "unclear", words: found.words };
  }
  // Law and plans cap the fighters on another base than they ask for them: a cap without a base is asked about.
  return award === "grassroots-emulation-fighter" && (comparator === "<=" || comparator === "<")
    ? { kind: "unclear", words: "" }
    : { kind: "staff-and-contract" };
}

/** «20% số CBCC hoàn thành tốt nhiệm vụ trở lên»: those who are graded so, whom no base of ours is. */
const ofGraded = /\bso (?!luong)[a-z ]{2,40}? (?:(?:duoc|xep loai|danh gia|dat) )*hoan thanh\b/;
const office =
  /(?<!\p{L})(?:(?:của|thuộc|tại|trong) )?(?:cơ quan )?(?:(?<!cơ )sở|trường(?! hợp)|học viện|bệnh viện|cục|viện|ubnd|ủy ban nhân dân|huyện ủy|tỉnh ủy|tòa án)(?: [\p{L}\d]+){1,9}?(?= (?:đạt|được|có|đăng ký|hoàn thành|tham gia|xếp|trở lên)(?!\p{L})|\s*(?:[,;:.()]|$))/giu;

/** «(sheet Nhân sự)», «(theo sheet CBCCVC 2026)»: where everybody is listed, and not who; another word in the name may say who. */
const listedOn =
  /\((?:xem |theo |ở |tại |lấy (?:từ|ở) )?sheet [«"']?(?:(?:ds|danh sách) )?(?:nhân sự|cán bộ(?:,? công chức)?(?:,? viên chức)?|cbcc(?:vc|vclđ|vc-lđ|vc,? nlđ)?|(?:người )?lao động)(?: (?:toàn )?(?:cơ quan|trường|đơn vị))?(?: (?:năm )?20\d\d)?[»"']?\)/giu;

/** «CBCCVC Sở Ngoại vụ», «viên chức của Trường THPT …» are everybody of the office: its name tells nobody apart. */
function withoutOffice(text: string): string {
  return text.replace(listedOn, " ").replace(office, " ");
}

/** «LĐTT: 70% (không tính người nghỉ thai sản)»: who is taken out of the base is read beside it. */
function withoutAsides(words: string): string {
  return words.replace(/\s*\(([^()]*)\)/gu, (bracket, inside: string) =>
    exclusionsIn(inside, null).length > 0 ? "" : bracket,
  );
}

/** «Chỉ tính công chức; không tính HĐLĐ»: who is taken out is read beside the base, and «chỉ tính» says only that it is one. */
function withoutExclusions(method: string): string {
  return method
    .split(/[.;](?=\s|$)/u)
    .filter((part) => exclusionsIn(part, null).length === 0)
    .join("; ")
    .replace(/^\s*chỉ tính(?: trên)?(?!\p{L})/iu, "");
}

/** Everything that the column «Cách tính» says has to be understood: it is there for nothing else. */
function methodBase(method: Lettered, award: AwardId | null): PhraseReading {
  if (method.said === "") return nothing;
  const marked = markedBase(method, award);
  if (marked.kind !== "nothing") return marked;
  const whole = phraseOf(method, award);
  return whole.kind === "nothing" ? { kind: "unclear", words: method.shown(0) } : whole;
}

/** «Tỷ lệ công chức đạt …», «CBCCVC nữ đạt …»: of several parts the one that stands nearest to the level. */
function subjectBase(text: string, before: Lettered, award: AwardId | null): PhraseReading {
  const whole = phraseOf(before, award);
  if (whole.kind !== "unclear") return whole;
  const parts = text.split(/[,;:.](?=\s|$)/u).filter((part) => part.trim() !== "");
  if (parts.length < 2) return whole;
  for (const part of parts.toReversed()) {
    const found = phraseOf(lettered(part), award);
    if (found.kind === "base") return found;
  }
  return whole;
}

/** «I. ĐỐI VỚI LÃNH ĐẠO»: a heading counts only where it names people and nothing else. */
function sectionBase(section: string | null): PhraseReading {
  if (section === null) return nothing;
  const who = whoIn(section);
  const base = who.leftover === "" ? basisOf(who, section) : null;
  return base === null || base.kind === "staff-and-contract" ? nothing : { kind: "base", base };
}
