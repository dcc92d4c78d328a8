import { lettersOf } from "../../domain/glossary/letters";
import { kindOfUnit } from "../../domain/glossary/unit-kinds";
import { withoutHeadingNumber } from "../../text/heading-number";
import { FEW_TEXTS, remembered } from "../../text/remembered";
import { awardsNamed } from "./award-asked";
import { lettered } from "./base/lettered";
import { isTitle } from "./base/phrase";
import { whoIn } from "./base/who-in";
import { sizeInBrackets } from "./size-said";

/** «Văn phòng», «Phòng Đo đạc», «Đại đội 2»: a unit by its own name, which begins with a capital or a number. */
const named = `(?:(?:văn phòng|thanh tra)(?: (?=[\\p{Lu}])[^:;,.%\\d]{1,40}?)??|(?:${kindOfUnit}|p\\.|tt\\.) ?(?=[\\p{Lu}\\d])[^:;,.%]{1,60}?)`;
const capital = /(?<!\p{L})(?=\p{Lu})/u;
const noun = "(?:người|cá nhân|đồng chí|[Cc][Ss][Tt][Đđ]\\p{L}*|[Ll][Đđ][Tt][Tt]|[Cc]hiến|[Gg]iấy|[Bb]ằng|sáng kiến)";
/** What may follow a name, in small letters: «Văn phòng Đăng ký đất đai» goes on. */
const verb =
  "(?:phấn đấu|đạt|có|được|đều|đăng k[ýí]|ít nhất|tối thiểu|trên|từ|không (?:quá|vượt|dưới|để|giảm|thấp hơn|ít hơn)|tối đa|tăng|giảm|giữ|duy trì|bảo đảm|đảm bảo|phải)";
const behindName = new RegExp(`(?: |(?=:))(?:(?=(?:${verb}|\\d+ ?%|\\d+ ${noun})(?!\\p{L}))|[:–-] )`, "gu");
const lead = new RegExp(`^(?:(?:riêng|đối với|tại|ở|với|giao)(?: cho)? )?(${named})(?:${sizeInBrackets})?$`, "iu");

/** What a line asks of one unit that it names: «Phòng Đo đạc: 100% LĐTT, 02 CSTĐCS». */
export interface UnitLead {
  readonly name: string;
  /** «Phòng Đo đạc (05 người)»: how many they are; null where the line does not say. */
  readonly size: number | null;
  readonly rest: string;
}

/** The unit whose target a line is, and the line without it; null where it names none, or several. */
export const unitLeadOf = remembered((line: string): UnitLead | null => {
  const text = line.normalize("NFC").trim();
  if (text === text.toLocaleUpperCase("vi")) return null;
  return leadOf(text.replace(insideName, " \u2010 "));
}, FEW_TEXTS);

/** «Phòng Tổ chức - Pháp chế»: a dash between two names is part of one; «Phòng Đo đạc - LĐTT: 90%» ends it. */
const insideName =
  /(?<=^[^:;.\d]{4,60})\s[-–]\s(?=\p{Lu}\p{Ll})(?!(?:Lao động|Chiến s[ĩỹ]|Tập thể|Giấy khen|Bằng khen|Cờ|Sáng kiến|Đăng k[ýí]|Đạt|Có)(?!\p{L}))/gu;

function leadOf(text: string): UnitLead | null {
  for (const { 0: words, index } of text.matchAll(behindName)) {
    const before = text.slice(0, index);
    const [, named, size] = lead.exec(before) ?? [];
    if (named === undefined || before.lastIndexOf("(") > before.lastIndexOf(")")) continue;
    // «Phòng Đo đạc LĐTT: 90%»: a title ends the name; «Ban hành Giấy khen cho …» has none.
    const name = beforeTitle(named.trim());
    if (!isProper(name)) return null;
    const rest = name === named ? text.slice(index + words.length) : text.slice(text.indexOf(name) + name.length);
    return { name: shown(name), size: size === undefined ? null : Number(size), rest: shown(rest.trim()) };
  }
  return null;
}

function beforeTitle(name: string): string {
  const line = lettered(name);
  const [title] = awardsNamed(line.said);
  return title === undefined ? name : line.shown(0, title.from).trim();
}

function shown(text: string): string {
  return text.replaceAll("\u2010", "-");
}

const ofNamed = new RegExp(
  `^([^:;\\d]{3,60}?) (?:của|cho|tại|ở) ([^:;,.\\d()]{4,60}?)(?:${sizeInBrackets})?(?:\\s*:\\s*| (?=(?:tăng|giảm|giữ|duy trì|bằng|cao hơn|nhiều hơn|không (?:thấp|ít) hơn)(?!\\p{L})))(?=.*\\d)`,
  "iu",
);

/** «Danh hiệu LĐTT của Phòng Đo đạc: 09 người» → «Danh hiệu LĐTT: 09 người», asked of that unit. */
export function unitBehindTitle(line: string): UnitLead | null {
  const text = line.normalize("NFC");
  const [whole = "", title = "", name = "", size] = ofNamed.exec(text) ?? [];
  if (!isUnitName(name)) return null;
  const colon = whole.trimEnd().endsWith(":") ? ":" : "";
  const rest = `${title}${colon} ${text.slice(whole.length)}`;
  return { name, size: size === undefined ? null : Number(size), rest };
}

/** «Tỷ lệ LĐTT của Phòng Tín dụng»: asked of that unit's people; «Giấy khen của Phòng Giáo dục» is who grants it. */
export function titleOfUnit(label: string): UnitLead | null {
  const behind = unitBehindTitle(`${label}: 1`);
  if (behind === null) return null;
  const rest = behind.rest.replace(/: 1$/u, "");
  const named = awardsNamed(lettersOf(rest));
  return named.length > 0 && named.every(({ award }) => isTitle(award)) ? { ...behind, rest } : null;
}

const ofPeople = new RegExp(
  `^([^:;]*?\\d+ ?%? (?:số |tổng số )?(\\p{Ll}[^\\d:;.()]{1,60}?)) (?:(?:của|thuộc|ở|tại|trong) )?(${named})(?= (?:${verb})(?!\\p{L})|\\s*[,.]?$)`,
  "iu",
);

/** «02 người của Phòng Kế toán đạt LĐTT» → «02 người đạt LĐTT», asked of that unit. */
export function unitBehindPeople(line: string): UnitLead | null {
  const text = line.normalize("NFC");
  const [whole = "", before = "", people = "", name = ""] = ofPeople.exec(text) ?? [];
  const who = whoIn(people);
  if (who.leftover !== "" || who.classes.size === 0 || !isUnitName(name)) return null;
  return { name, size: null, rest: `${before}${text.slice(whole.length)}` };
}

/** Whether some words are the name of one unit and nothing else. */
export const isUnitName = remembered((words: string): boolean => {
  const bare = withoutHeadingNumber(words.normalize("NFC"));
  return unitLeadOf(`${bare}: 1`)?.name === bare.trim();
}, FEW_TEXTS);

/** «phòng, đơn vị» is no name; under the flag «i» a pattern cannot tell, so the capital is looked for here. */
function isProper(name: string): boolean {
  const [, ...behind] = name.split(" ");
  if (/^(?:văn phòng|thanh tra)$/iu.test(name)) return capital.test(name);
  return behind.some((word) => /^[\p{Lu}\d]/u.test(word)) || /^(?:P|TT)\.[\p{Lu}]/u.test(name);
}
