import type { CellValue } from "../workbook/grid";
import { awardsNamed } from "./award-words";
import { plain } from "./plain";

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
  if (/%/.test(format)) return "percent";
  if (/[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, "")) && value > 0) return "date";
  if (!Number.isInteger(value)) return "number";
  if (value >= 1e9 && value < 1e12) return "id";
  if (value >= 1e5) return "code";
  if (value >= 1940 && value <= 2100) return "year";
  return "number";
}

function lookOfText(text: string): CellLook {
  const words = plain(text);
  if (/^(?:x+|v|\+|[×✓✔√☑✗✘ü]|co|dk|dang ky|x ?\(.{1,12}\))$/.test(words)) return "mark";
  if (/^(?:-+|0|khong|ko|k|\/|\.+|…+|khong co)$/.test(words)) return "nothing";
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
  if (/^(?:khen thuong )?(?:ca ?nhan|tap ?the|ho ?gia ?dinh)$/.test(words)) return "kind";
  if (awardsNamed(text).length > 0) return "award";
  if (
    /^(?:hoan thanh|ht)(?: xuat sac| tot)?(?: nhiem vu)?$|^(?:ht(?:xs|t)?nv|khtnv|khong hoan thanh nhiem vu)$/.test(
      words,
    )
  )
    return "grade";
  if (looksLikePosition(words)) return "position";
  if (looksLikeUnit(words)) return "unit";
  if (looksLikePerson(text)) return "person";
  return "text";
}

/** «Phó Trưởng phòng», «Giáo viên», «Kế toán»; a unit's name in front makes it a unit. */
export function looksLikePosition(words: string): boolean {
  return /^(?:pho |quyen |q\. ?)?(?:giam doc|truong (?:phong|ban|khoa|bo mon|tram|doan|cong an|nhom)|chanh (?:van phong|thanh tra|an|toa)|hieu truong|chu tich|bi thu|tong giam doc|cuc truong|chi cuc truong|to truong|chu nhiem|vien truong|doi truong|vu truong|tong bien tap|tham phan|chu tich)(?:$|[ ,(])|^(?:chuyen vien|can su|nhan vien|giao vien|giang vien|ke toan|van thu|lai xe|bao ve|thu quy|thu ky|thanh tra vien|kiem sat vien|tham phan|vien chuc|cong chuc|bac si|bac sy|duoc si|dieu duong|ho ly|y si|y ta|ky thuat vien|ky su|thu vien|tap vu|phuc vu|can bo|phien dich|bien dich|tham tra vien|chap hanh vien|ttcm|tpcm|gv|nv|cv|cvc|tp|ptp|pp|gd|pgd|nguoi lao dong|chinh uy|hdv|nghien cuu vien|phong vien|bien tap vien|kiem lam vien|ktv|cb|dai bieu|chi huy)(?:$|[ ,(/-])/.test(
    words,
  );
}

/** «Phòng …», «Khoa …», «UBND xã …», «P. HTQT», «Tập thể …». */
export function looksLikeUnit(words: string): boolean {
  return /^(?:tap the|phong|p\. ?|van phong|vp\b|ban|khoa|to|trung tam|tt\b|ttam|so|bo|thanh tra|chi cuc|cuc|tong cuc|vu|vien|truong|benh vien|toa|tand|toa an|ubnd|uy ban|hdnd|cong doan|chi bo|dang bo|dang uy|doan|chi doan|hoi|cong an|bo doi|bo chi huy|tram|doi|don vi|co quan|dai|cong ty|lanh dao|khoi|huyen|xa|phuong|thanh pho|thi xa|tinh|quan|kho bac|bao hiem|bhxh|ngan hang|nha|thu vien|bao tang|hat|xi nghiep|nha may|phan xuong|to chuc|mat tran|lien doan|tinh doan|quy|hoc vien|dai hoc|mam non|thpt|thcs|tieu hoc|cac phong|cum|ban giam doc|bgd|hop tac xa|doanh nghiep)(?:$|[ .,:/-])/.test(
    words,
  );
}

const surnames = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly an au bach bang banh be bo can cao chau chu chung cu cung dai dam dan dao dau diep dinh doan doi dong duong giang giap ha han hang hau hong hua hy ka kha khau khieu khong khu khuat kieu kim kong la lac lai lam lau liem lieu lo loc long lu luc luong luu luyen ma mac mai man mau mong mua nghi nghiem ninh nong on ong pho phu phung phuong quach quan quang quyen sam sung ta tac tang tao tat thai than thang thao thach thi thieu thoi to ton tong tra trac trang trieu trinh truong tu uong ung van vang vi vien vien viet vinh vuong xa xuan y yen giang lo luong ha khang thung cam ksor rmah h hu a siu rah nay kpa ro o dieu thap thi sin".split(
    " ",
  ),
);

/** Two to six words of letters, the first a family name; forms of address before it do not count. */
export function looksLikePerson(text: string): boolean {
  const bare = text
    .replace(
      /^(?:ông|bà|đ\/c|đồng chí|gs|pgs|ts|ths|bs|cn|ks|cki{1,2}|bsckii?|(?:thượng|đại|trung|thiếu|hạ) (?:tướng|tá|úy|uý|sĩ|sỹ))[.:,]?\s*/giu,
      "",
    )
    .trim();
  if (bare.length > 40 || /\d/.test(bare) || !/^[\p{L}\p{M}\s.'’-]+$/u.test(bare)) return false;
  const words = plain(bare).split(" ");
  if (words.length < 2 || words.length > 6) return false;
  if (!surnames.has(words[0] ?? "")) return false;
  // A sentence has small letters inside: «Lê dân công trình …»; a name has none, or nothing but.
  const starts = bare.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  return starts === 0 || starts >= words.length - 1;
}
