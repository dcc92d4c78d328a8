import type { CellValue } from "../workbook/grid";
import { readMark } from "../text/marks";
import { looksLikePersonName } from "../text/name-evidence";
import { looksLikeUnitName } from "../text/unit-evidence";
import { mentionsAward } from "../vocabulary/award-words";
import { looksLikeRecipientKind } from "../vocabulary/recipient-words";
import { plain } from "../text/plain";

/** What a cell looks like, whatever its column. */
export type CellLook =
  | "mark"
  | "nothing"
  | "number"
  | "text-number"
  | "percent"
  | "date"
  | "year"
  | "id"
  | "code"
  | "award"
  | "person"
  | "unit"
  | "position"
  | "address"
  | "gender"
  | "kind"
  | "employment"
  | "grade"
  | "text";

const looks = new Map<string, CellLook>();

/** The look of one non-empty cell; `text` as `SheetText` gives it. */
export function lookOf(value: CellValue, text: string, format: string): CellLook {
  if (typeof value === "number") return lookOfNumber(value, format);
  const known = looks.get(text);
  if (known) return known;
  const look = lookOfText(text);
  if (looks.size > 200_000) looks.clear();
  looks.set(text, look);
  return look;
}

function lookOfNumber(value: number, format: string): CellLook {
  if (format.includes("%")) return "percent";
  if (/[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, "")) && value > 0) return "date";
  if (!Number.isInteger(value)) return "number";
  if (value >= 1e9 && value < 1e12) return "id";
  if (value >= 1e5) return "code";
  if (value >= 1940 && value <= 2100) return "year";
  return "number";
}

function lookOfText(text: string): CellLook {
  const words = plain(text);
  if (/^(?:x+|v|\+|co|dk|dang ky|x ?\(.{1,12}\))$/.test(words)) return "mark";
  if (/^(?:-+|0|khong|ko|k|\/|\.+|…+|khong co)$/.test(words)) return "nothing";
  const sign = /^(?:[^\p{L}\p{N}\s]{1,3}|[üûþý])$/u.test(text) ? readMark(text) : null;
  if (sign !== null) return sign === "yes" ? "mark" : "nothing";
  if (/^[\d.,]+ ?%/.test(words)) return "percent";
  if (/^'?\d{9}$|^'?\d{11,12}$/.test(words)) return "id";
  if (/^\d{6,}$/.test(words)) return "code";
  if (/^(?:19|20)\d\d$/.test(words)) return "year";
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{1,2}[/-](?:19|20)\d\d$|^(?:ngay|thang|quy|nam) [\dt]/.test(words))
    return "date";
  if (/^[\d.,]+$/.test(words)) return "text-number";
  if (
    /^(?:ong|ba|dong chi|d\/c|anh|chi|co|thay|(?:thuong|dai|trung|thieu|ha)(?: (?:tuong|ta|uy|si|sy))(?: qncn)?)[.:]?$/.test(
      words,
    )
  )
    return "address";
  if (/^(?:nam|nu)$/.test(words)) return "gender";
  if (looksLikeRecipientKind(words)) return "kind";
  if (isEmployment(words)) return "employment";
  if (mentionsAward(text)) return "award";
  if (
    /^(?:hoan thanh|ht)(?: xuat sac| tot)?(?: nhiem vu)?$|^(?:ht(?:xs|t)?nv|khtnv|khong hoan thanh nhiem vu)$/.test(
      words,
    )
  )
    return "grade";
  // «PGD Chợ Mới» is a branch of a bank; who is deputy director writes «PGĐ».
  if (looksLikePosition(words) && !/^PGD \p{Lu}/u.test(text)) return "position";
  if (looksLikeUnit(text)) return "unit";
  if (looksLikePerson(text)) return "person";
  return "text";
}

/** «CC», «VC», «NLĐ», «HĐ 68», «Biên chế»: how somebody is employed, and nothing else. */
function isEmployment(words: string): boolean {
  return /^(?:cc|vc|cbcc|ccvc|cbccvc|nld|ld|hd|hdld|ldhd|hdlv|(?:can bo|cong chuc|vien chuc|nguoi lao dong|bien che)(?: ?[,(].*)?|(?:lao dong )?hop dong(?: .{1,40})?|(?:hd|nd|hdld|hop dong) ?(?:theo )?(?:nd|nghi dinh)? ?(?:so )?(?:68|111|161)(?:\/\d{4}.*)?)$/.test(
    words,
  );
}

/** «Phó Trưởng phòng», «Giáo viên», «Kế toán»; a unit's name in front makes it a unit. */
export function looksLikePosition(words: string): boolean {
  return /^(?:pho |quyen |q\. ?)?(?:giam doc|truong (?:phong|ban|khoa|bo mon|tram|doan|cong an|nhom)|chanh (?:van phong|thanh tra|an|toa)|hieu truong|chu tich|bi thu|tong giam doc|cuc truong|chi cuc truong|to truong|chu nhiem|vien truong|doi truong|vu truong|tong bien tap|tham phan|chu tich)(?:$|[ ,(])|^(?:chuyen vien|can su|nhan vien|giao vien|giang vien|ke toan|van thu|lai xe|bao ve|thu quy|thu ky|thanh tra vien|kiem sat vien|tham phan|vien chuc|cong chuc|bac si|bac sy|duoc si|dieu duong|ho ly|y si|y ta|ky thuat vien|ky su|thu vien|tap vu|phuc vu|can bo|phien dich|bien dich|tham tra vien|chap hanh vien|ttcm|tpcm|gv|nv|cv|cvc|tp|ptp|pp|gd|pgd|nguoi lao dong|chinh uy|hdv|nghien cuu vien|phong vien|bien tap vien|kiem lam vien|ktv|cb|dai bieu|chi huy)(?:$|[ ,(/-])/.test(
    words,
  );
}

/** «Phòng …», «Khoa …», «UBND xã …», «P. HTQT», «Tập thể …»: more a unit than a person. */
export function looksLikeUnit(text: string): boolean {
  return evidenceOf(text).unit;
}

/** A name of people: known family names, capitals, syllables, and no word of posts, units or forms. */
export function looksLikePerson(text: string): boolean {
  return evidenceOf(text).person;
}

interface NameEvidence {
  readonly person: boolean;
  readonly unit: boolean;
}

const evidence = new Map<string, NameEvidence>();

function evidenceOf(text: string): NameEvidence {
  const known = evidence.get(text);
  if (known) return known;
  const unit = looksLikeUnitName(text);
  const person = looksLikePersonName(text);
  // In capitals every heading looks like a name: only a known family name makes it one.
  const least = text === text.toUpperCase() ? 0.75 : 0.6;
  const found = { person: person >= least && person > unit, unit: unit > 0.5 && unit >= person };
  if (evidence.size > 200_000) evidence.clear();
  evidence.set(text, found);
  return found;
}
