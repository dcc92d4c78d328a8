import { fold } from "../../text/fold";

/** What some words state: how many people or units there are; `value` null: the number stands in the next cell. */
export interface HeadcountWords {
  readonly of: "people" | "units";
  readonly value: number | null;
}

const noun =
  "(?:cb(?:cc|vc|ccvc|cnv|gv|gvnv|nv)?(?:[ ,-]*(?:cc|vc|nlđ|nv|gv|hđ))*|ccvc|cán bộ|công chức|viên chức|nhân sự|biên chế có mặt|người lao động|đoàn viên|giáo viên)";
const whole = "(?:tổng số|tổng cộng|số lượng|số người tính tỷ lệ|quân số)";
const holder = "(?:(?:toàn )?(?:cơ quan|đơn vị|sở|trường|nhà trường|bệnh viện|trung tâm|chi cục|cục)|hiện|hiện nay)";
const people = new RegExp(`${whole}\\s*:?\\s*(?:lượng )?(?:hiện có |hiện nay )?${noun}(?!\\p{L})`, "u");
const peopleBehind = new RegExp(
  `(?:${whole}\\s*:?\\s*(?:là )?|${holder}\\s*(?:hiện )?có\\s*)(\\d{1,6})\\s*${noun}(?!\\p{L})`,
  "u",
);
const units = /(?:tổng )?số (?:các )?(?:phòng, đơn vị|phòng|đơn vị)(?!\p{L})/u;
/** A total of those who got something, of some of them, or of posts granted, is no headcount. */
const ofSome =
  /đạt|khen|danh hiệu|lđtt|cstđ|vắng|nghỉ|phiếu|tham gia|đăng ký(?!:)|hoàn thành|được giao|giao|nữ|đảng viên/u;
/** Numbers of days, years and documents. */
const noNumber =
  /(?:tính )?(?:đến|tại|từ)?\s*(?:thời điểm )?(?:hết )?ngày\s*\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}(?:\s*(?:[/.-]|năm)\s*\d{2,4})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\/\d{4}|(?:năm học|năm|tháng|quý)\s*:?\s*\d[\d/.-]*|số\s*:?\s*\d+[/-][^\s]*|\d+(?:[.,]\d+)?\s*%/gu;
/** What stands between the words and their number. */
const beforeNumber =
  /^[^\d;.]*?(?:là|có|gồm|:|=|-)?\s*(\d{1,6})(?![\d/%,.]*\d)\s*(?!\s*(?:phòng|đơn vị|tập thể|khoa|tổ)(?!\p{L}))/u;
const beforeUnits = /^[^\d;.]*?(?:là|có|gồm|:|=|-)\s*(\d{1,4})(?!\d)/u;

/** «Tổng số CBCCVC tính đến ngày 31/12/2024 là 20 người» → 20; null for words that state no headcount. */
export function headcountIn(text: string): HeadcountWords | null {
  const said = fold(text)
    .replace(/\([^)]*\)/gu, " ")
    .replace(noNumber, (words) => " ".repeat(words.length));
  const stated = people.exec(said);
  if (stated !== null) return read("people", said, stated, beforeNumber);
  const behind = peopleBehind.exec(said);
  if (behind !== null) {
    return ofSome.test(said.slice(behind.index + behind[0].length).split(/[,;.]/u)[0] ?? "")
      ? null
      : { of: "people", value: Number(behind[1]) };
  }
  const ofUnits = units.exec(said);
  return ofUnits === null ? null : read("units", said, ofUnits, beforeUnits);
}

function read(of: HeadcountWords["of"], said: string, words: RegExpExecArray, pattern: RegExp): HeadcountWords | null {
  const behind = said.slice(words.index + words[0].length);
  const match = pattern.exec(behind);
  const [between = ""] = behind.split(/[\d;]/u);
  if (ofSome.test(between)) return null;
  if (match !== null) return { of, value: Number(match[1]) };
  // A label whose number stands in the next cell says nothing else.
  const isLabel = /^[\s\d.)+-]*$/u.test(said.slice(0, words.index)) && /^[^\d]{0,60}$/u.test(behind.trim());
  return isLabel ? { of, value: null } : null;
}
