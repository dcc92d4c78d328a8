import { plain } from "../../text/plain";

const UNIT =
  "(?:don vi|phong|khoa|ban|bo phan|to|doi|cdcs|cong doan|co quan|chi cuc|chi nhanh|trung tam|truong|tram|bo mon|xa|dau moi)";
/** What such a head says besides where it heads people, or what they are registered for. */
const otherLists =
  /dang ky|danh hieu|khen|de nghi|thi dua|tap the|lao dong|sang kien|ca nhan|can bo|cbcc|vien chuc|cong chuc|nhan vien|giao vien|nguoi|nhiem vu|cong viec|ket qua|xep loai|kinh gui|noi nhan/;
const listHead = new RegExp(`^(?:danh muc|danh sach|dm|ds|cac)(?: (?:cac|ma|ten))* ${UNIT}\\b`);
const sheetName = new RegExp(
  `^(?:(?:danh muc|danh sach|dm|ds|cac)(?: (?:cac|ma|ten))*(?: ${UNIT}\\b.*)?|(?:cac )?${UNIT}(?:[ ,/-]*${UNIT})*(?: truc thuoc)?)$`,
);
const columnHead = new RegExp(
  `^(?:(?:ten|cac) (?:cac )?${UNIT}\\b.*|${UNIT}(?:[ ,/-]+${UNIT})*(?: co so| truc thuoc| cong tac)?(?: \\(.*\\))?|s?tt|so tt|ma)$`,
);

/** «Danh mục đơn vị», «DS phòng ban», «Các khoa»: the head of a list of units, and of no list of people. */
export function isListOfUnits(text: string): boolean {
  const words = plain(text);
  return listHead.test(words) && !otherLists.test(words);
}

/** «DM đơn vị», «khoa phòng», «Danh mục»: how such a sheet is called. */
export function isUnitSheet(name: string): boolean {
  const words = plain(name);
  return sheetName.test(words) && !otherLists.test(words);
}

/** «Tên đơn vị», «Phòng/ban (gõ tay)», «TT»: what heads a column of such a sheet. */
export function isHeadOfColumn(text: string): boolean {
  const words = plain(text);
  return words.length <= 40 && columnHead.test(words) && !otherLists.test(words);
}

const units = "(?:đơn vị|phòng|khoa|ban|bộ phận|tổ|đội|chi cục|chi nhánh|trung tâm|trường|trạm|bộ môn|đầu mối)";
const counted = new RegExp(
  `(?<!\\p{L})(?:có|gồm)(?:\\s+(?:có|gồm))?\\s+(?:(\\d{1,3})\\s+)?${units}(?!\\p{L})[^:;|]{0,60}:\\s*(.+)$`,
  "isu",
);
const labelled = new RegExp(
  `^\\s*(?:danh mục\\s+|danh sách\\s+|các\\s+)*${units}(?!\\p{L})[^:;|]{0,40}:\\s*(.*)$`,
  "isu",
);

/**
 * The names that a line counts up: «Văn phòng gồm 03 phòng: A; B; C», «Đơn vị: A | B | C» with the names in the same cell
 * or the next. Commas part names only where their number is stated: a name may hold one.
 */
export function unitsInWords(text: string, next: () => string): readonly string[] | null {
  if (!text.includes(":")) return null;
  const line = text.normalize("NFC");
  const [, count, list] = counted.exec(line) ?? [];
  if (list !== undefined) return parted(list, count === undefined ? null : Number(count));
  const [, named] = labelled.exec(line) ?? [];
  if (named === undefined || otherLists.test(plain(line))) return null;
  return parted(named.trim() === "" ? next() : named, null);
}

const endOfList = /[.)\s]+$/u;

function parted(list: string, count: number | null): readonly string[] | null {
  // «… ; Phòng C. Người đăng ký ghi đúng tên.»: the sentence ends before the next begins.
  const [sentence = ""] = list.split(/\.\s+(?=\p{Lu})/u);
  const items = (separator: RegExp) =>
    sentence
      .split(separator)
      .map((item) => item.replace(endOfList, "").replace(/\s+/gu, " ").trim())
      .filter((item) => item !== "");
  const apart = items(/[;|\n]/u);
  if (apart.length >= 3 || (count !== null && count === apart.length && count > 1)) return apart;
  if (count === null || count < 2) return null;
  return [items(/,/u), items(/,|\s+và\s+/u)].find(({ length }) => length === count) ?? null;
}

const beforeName =
  "văn phòng|phòng|khoa|ban|tổ|đội|bộ phận|bộ môn|trung tâm|trạm|hạt|chi cục|chi nhánh|phân xưởng|xí nghiệp|cđcs";
const eitherCase = beforeName
  .split("|")
  .map((kind) => `[${kind.charAt(0)}${kind.charAt(0).toUpperCase()}]${kind.slice(1)}|${kind.toUpperCase()}`)
  .join("|");
/** A kind of unit with a name behind it: a capital or a number begins one, «trưởng phòng» alone names none. */
const inPosition = new RegExp(`(?<!\\p{L})(?:${eitherCase})\\s+(?:\\p{Lu}|\\d).*$`, "u");
const office = /(?<!\p{L})văn phòng(?!\p{L})/iu;

/** «Phó Trưởng phòng Kế hoạch», «Kỹ sư Phòng Thí nghiệm»: the unit that a position names; null where it names none. */
export function unitInPosition(text: string): string | null {
  const words = text.normalize("NFC").replace(/\([^)]*\)/gu, " ");
  const found = inPosition.exec(words)?.[0] ?? office.exec(words)?.[0];
  return found === undefined ? null : found.replace(/\s+/gu, " ").trim();
}
