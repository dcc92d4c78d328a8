import { fold } from "../../text/fold";
import { FEW_TEXTS, remembered } from "../../text/remembered";
import { anyUnit } from "../../domain/glossary/unit-kinds";

/** What some words state: how many people, women or units there are; `value` null: the number stands in the next cell. */
export interface HeadcountWords {
  readonly of: "people" | "women" | "units";
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
/** «Quân số: 50 đồng chí», «Biên chế có mặt: 42 người»: words that name everybody by themselves. */
const strength =
  /(?:quân số|sĩ số|(?:tổng )?biên chế (?:có mặt|hiện có))(?: (?:hiện có|có mặt|toàn \p{L}+))?\s*(?::|là|=)?\s*(\d{1,6})(?= (?:đồng chí|đ\/c|người|quân nhân|cán bộ)|\s*(?:[.,;]|$))/u;
const women =
  /(?:trong đó|\(|,)\s*(?:có\s*)?(?:(\d{1,5})\s*(?:là\s*)?nữ|(?:số\s*)?nữ\s*(?::|là|có|=)?\s*(\d{1,5}))(?!\d|\s*%|[/.,]\d)/u;
const part = `(?:${anyUnit}|cơ quan)`;
const units = new RegExp(
  `(?:tổng )?số (?:các )?(?:phòng, đơn vị|khoa, phòng|phòng, ban|phòng|đơn vị|đầu mối(?: trực thuộc)?|tập thể(?: trực thuộc)?)(?!\\p{L})`,
  "u",
);
/** «Toàn Sở có 05 phòng, đơn vị»; «05 phòng chuyên môn và 02 đơn vị» is a sum of more. */
const unitsBehind = new RegExp(
  `(?:toàn \\p{L}+(?: \\p{L}+)?|^[^\\d;.:]{2,60}?) (?:hiện )?(?:có|gồm(?: có)?) (\\d{1,3}) ${part}(?:(?:, | và |/)${part})*(?: trực thuộc)?(?=\\s*(?:[.;()]|$|thuộc|không kể))`,
  "u",
);
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
export const headcountIn = remembered((text: string): HeadcountWords | null => {
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
  const all = strength.exec(said);
  if (all !== null) return { of: "people", value: Number(all[1]) };
  const ofUnits = units.exec(said);
  if (ofUnits !== null) return read("units", said, ofUnits, beforeUnits);
  const named = unitsBehind.exec(said);
  return named === null || ofList.test(said) ? null : { of: "units", value: Number(named[1]) };
}, FEW_TEXTS);

/** «Danh sách này có 03 tập thể» tells how many are listed, a plan how many shall be. */
const ofList = /danh sách|biểu|bảng|phụ lục|phấn đấu|chỉ tiêu|mỗi|từng/u;

/** «Tổng số công chức là 38 người, trong đó nữ 21 người» → 21; null where the words do not total the staff first. */
export const womenIn = remembered((text: string): HeadcountWords | null => {
  const said = fold(text);
  if (headcountIn(text)?.of !== "people") return null;
  const found = women.exec(said);
  return found === null ? null : { of: "women", value: Number(found[1] ?? found[2]) };
}, FEW_TEXTS);

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
