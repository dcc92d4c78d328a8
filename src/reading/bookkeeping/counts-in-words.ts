import { fold } from "../../text/fold";
import { digitsBefore } from "../../text/number-words";
import type { Said } from "./statement";

/** A number of people, collectives or either that words state. */
export interface CountInWords {
  readonly of: Extract<Said, "people" | "collectives" | "recipients">;
  readonly count: number;
}

const people =
  "người|cá nhân|đồng chí|đ\\/c|cbccvc|cán bộ|công chức|viên chức|nhân viên|giáo viên|đoàn viên|cbcc|cb,? ?gv,? ?nv";
const collectives = "tập thể|phòng,? ban|phòng,? đơn vị|phòng|đơn vị|khoa|tổ";
const either = "trường hợp|đối tượng";
const noun = `(?:${people}|${collectives}|${either})(?!\\p{L})`;
const one = new RegExp(`(\\d{1,5})\\s*(?:\\([^)\\d]*\\)\\s*)?(${noun})`, "u");
const several = `\\d{1,5}\\s*(?:\\([^)\\d]*\\)\\s*)?${noun}(?:\\s*(?:,|;|và|\\+|&)\\s*\\d{1,5}\\s*(?:\\([^)\\d]*\\)\\s*)?${noun})*`;
const lead = "(?:(?:gồm|có|tổng(?: số| cộng)?|số lượng|cộng|là)\\s*:?\\s*)*";
const inBrackets = new RegExp(`[([]\\s*${lead}(${several})\\s*[.]?\\s*[)\\]]`, "u");
const atEnd = new RegExp(`(?:[:–-])\\s*${lead}(${several})\\s*[.]?$`, "u");
const alone = new RegExp(`^${lead}(${several})\\s*[.]?$`, "u");
const ofList =
  "(?:ấn định danh sách|danh sách|bảng)(?: (?:này|trên|trên đây|kèm theo|đăng ký|đề nghị))*(?: đây)?(?: (?:được )?ấn định)?\\s*(?:gồm|có|là|:)+(?: (?:có|tất cả|tổng số|tổng cộng|cả thảy))*\\s*:?\\s*";
const ofTotal = "(?:tổng(?: số| cộng)?|cộng|cộng chung)(?: (?:danh sách|số người|chung))?\\s*(?:là|có|gồm|:|-)*\\s*";
/** What may follow a count that speaks of the whole list; «35 người đạt LĐTT» speaks of some of them. */
const after = "\\s*(?=$|[.,;/)(]|và (?!\\d)|trong đó|được|đăng ký thi đua)";
const listAnyway = new RegExp(
  `${ofList}(${several})(?!\\s*(?:đạt|được (?:công nhận|khen|tặng)|đề nghị|đăng ký danh hiệu))`,
  "u",
);
const totalAlone = new RegExp(`^[-+•*\\s]*${ofTotal}(${several})${after}(?! (?:được|có|là))`, "u");
const titled = new RegExp(`danh sách (?:gồm )?(${several})`, "u");
const nounAhead = new RegExp(`^${noun}`, "u");

/** What a heading says in brackets or at its end: «II. CÁ NHÂN (34 người)», «Tập thể: 05 tập thể», «34 người» alone. */
export function countsOfHeading(text: string): readonly CountInWords[] {
  const said = readied(text);
  return countsIn(inBrackets.exec(said)?.[1] ?? atEnd.exec(said)?.[1] ?? alone.exec(said)?.[1] ?? "");
}

/** What a line under or over the list says of all of it: «Danh sách này có 34 cá nhân và 05 tập thể./.». */
export function countsOfList(text: string, isAbove: boolean): readonly CountInWords[] {
  const said = readied(text);
  const found = isAbove
    ? (listAnyway.exec(said)?.[1] ?? titled.exec(said)?.[1] ?? inBrackets.exec(said)?.[1])
    : (listAnyway.exec(said)?.[1] ?? totalAlone.exec(said)?.[1]);
  return countsIn(found ?? "");
}

const closing = new RegExp(
  `^[-+•*\\s(]*(?:tổng cộng|tổng số|cộng|tổng)(?: [^:;,.]{0,40}?\\s*[:=]| [^:;,.\\d]{0,40}?)?\\s*(?:là|có|gồm|:|=|-)*\\s*(${several})(?=\\s*(?:$|[.,;/)(]|trong đó|đăng ký))`,
  "u",
);
const nounFirst = new RegExp(
  `^[-+•*\\s(]*(?:tổng số|tổng|số)\\s+(?:lượng\\s+)?(${noun})(?: (?:của|trong|toàn|được|đăng ký)[^:;,.\\d]{0,40})?\\s*(?:là|có|gồm|:|=)+\\s*(\\d{1,5})(?![\\d/%])`,
  "u",
);

/** Whether a line closes the rows above it: «Cộng phòng: 5 người», «Tổng số: 28 cá nhân». */
export function isClosing(text: string): boolean {
  return /^[-+•*\s]*(?:tổng cộng|tổng số|tổng|cộng)(?!\p{L})/u.test(fold(text));
}

/** What a closing line says of the rows above it: «Cộng khối Báo: 32 người», «Tổng số nhân viên của khoa: 23». */
export function countsOfClosing(text: string): readonly CountInWords[] {
  const said = readied(text);
  const counts = countsIn(closing.exec(said)?.[1] ?? "");
  const [, words = "", digits] = nounFirst.exec(said) ?? [];
  return counts.length > 0 || digits === undefined ? counts : [{ of: kindOf(words), count: Number(digits) }];
}

function readied(text: string): string {
  return digitsBefore(fold(text), nounAhead);
}

function countsIn(text: string): readonly CountInWords[] {
  const counts: CountInWords[] = [];
  for (let rest = text; ;) {
    const match = one.exec(rest);
    if (!match) return counts;
    const [whole, digits = "", words = ""] = match;
    counts.push({ of: kindOf(words), count: Number(digits) });
    rest = rest.slice(match.index + whole.length);
  }
}

function kindOf(words: string): CountInWords["of"] {
  if (new RegExp(`^(?:${collectives})$`, "u").test(words)) return "collectives";
  return new RegExp(`^(?:${either})$`, "u").test(words) ? "recipients" : "people";
}
