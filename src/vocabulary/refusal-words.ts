import { recordStatus } from "./status-words";

/** What a remark or a result says against the titles of its line. */
export interface RefusalWords {
  /** The cell says nothing else: «Không đạt», «Thu hồi theo Quyết định 99», «Hủy bỏ». */
  readonly isWhole: boolean;
  /** What the refusal is about, as `plain` gives it: «cstdcs» of «LĐTT, không đạt CSTĐCS»; empty where it does not say. */
  readonly of: string;
}

const NOT =
  "(?:khong|ko|chua) (?:dat|duoc(?: (?:hoi dong|hd))?(?: (?:xet|cong nhan|duyet|thong qua|tang|khen)){1,2}|cong nhan|phe duyet|duyet|thong qua|trung(?: cu)?|(?:du|dat) (?:so )?(?:phieu|ty le)(?: bau)?|du (?:dieu kien|tieu chuan)|dong y|nhat tri)";
const TAKEN_BACK = "(?:da |bi |da bi )?(?:thu hoi|huy bo|tuoc bo|tuoc|bai bo)|(?:da |bi |da bi )(?:huy|loai|rut)";
const REFUSAL = `(?:${NOT}|${TAKEN_BACK})`;
const OBJECT =
  "(?: (?:danh hieu|ket qua|quyet dinh|cong nhan|khen thuong|hinh thuc|yeu cau|tieu chuan|dieu kien|so phieu|phieu))*";

const whole = new RegExp(
  `^(?:(?:ket qua|ket luan) ?: ?)?(?:${REFUSAL}${OBJECT}|khong (?:xet|khen|tang|de nghi)|loai)(?:[.;!]*| ?\\(.*\\)|[ ,;:-]+(?:theo|tai|do|vi|boi|tu|ngay|so|qd|quyet dinh|\\d)\\b.*)$`,
);
const anywhere = new RegExp(`\\b${REFUSAL}\\b`);

/** What a cell says against the titles of its line; null where it says nothing of the kind. Words as `plain` gives them. */
export function refusalIn(words: string): RefusalWords | null {
  if (whole.test(words) || recordStatus(words) === "withdrawn") return { isWhole: true, of: "" };
  const found = anywhere.exec(words);
  if (found === null) return null;
  const [of = ""] = words.slice(found.index + found[0].length).split(/[,;.()]|\b(?:chi|nhung|van|con|do|vi|theo)\b/);
  return { isWhole: false, of: of.trim() };
}
