import { fold } from "../text/fold";
import { plain } from "../text/plain";

/** What lines of a form that speak of nobody look like, without diacritics. */

export function isLetterhead(words: string): boolean {
  return /^(?:cong hoa xa hoi|doc lap ?-|uy ban nhan dan|ubnd |so [a-z ]+$|bo [a-z ]+$|truong [a-z ]+$|benh vien |tinh uy|dang bo|so ?: ?\S*|van phong [a-z ]+$|toa an |cuc |chi cuc |trung tam |phong [a-z ]+$|tong cuc )/.test(
    words,
  );
}

export function isTitle(words: string): boolean {
  return /^(?:danh sach|bang |bieu |bieu mau|tong hop|thong ke|phu luc|mau |ket qua|so theo doi|chi tieu|muc tieu|ban dang ky|dang ky|bao cao|ke hoach|theo doi|phieu|ban tong hop|trich ngang|to trinh|nghi quyet|ho so)\b/.test(
    words,
  );
}

/** «Nghệ An, ngày 10 tháng 01 năm 2026», «Ngày   tháng   năm». */
export function isPlaceAndDate(words: string): boolean {
  return /^(?:[^,]{2,40}, ?)?ngay\b.{0,20}\bthang\b.{0,20}\bnam\b.{0,10}$/.test(words);
}

export function isSignature(words: string): boolean {
  return /^(?:nguoi (?:lap|tong hop|ra soat|kiem tra|viet)(?:\b.*)?|lap (?:bieu|bang)|(?:kt|tl|tm|tuq|q)\.? (?!\d).{2,60}|thu truong(?: .*)?|thu ky(?: hoi dong)?|giam doc(?: so)?|pho giam doc|chu tich(?: hoi dong| ubnd.*| cong doan)?|hieu truong|pho hieu truong|chanh van phong|truong phong.{0,40}|vien truong|cuc truong|chanh an|ke toan(?: truong)?|noi nhan:?.*|\(?ky[, ].*|\(?da ky\)?.*|xac nhan (?:cua|don vi).*|duyet(?: cua.*)?|bi thu.*|tong giam doc|bo truong|lanh dao (?:don vi|phong|duyet).*|t\/m .*)$/.test(
    words,
  );
}

/** «Ghi chú: …», «(*) …», «Danh sách này có 35 người./.», «Đơn vị tính: người». */
export function isNote(words: string): boolean {
  return /^(?:ghi chu ?[:.(]|\(?\*+\)?|luu y ?:|chu thich|danh sach (?:nay|tren|gom)|tong hop chung|an dinh danh sach|don vi tinh|nguon ?:|thong ke so luong|(?:trang|page) ?\d+(?: ?\/ ?\d+)?$|- ?luu y|\(?(?:so lieu|kem theo|ban hanh(?! chinh)|gui ve|danh sach cap nhat|theo )\b)/.test(
    words,
  );
}

export type TotalWords = "total" | "subtotal" | null;

/** «Tổng cộng», «Cộng», «Cộng (I)», «Tổng số: 35 người»; not «Công đoàn», «Công an tỉnh», nor «Tống Công Tài». `text` as written. */
export function totalWords(text: string): TotalWords {
  if (fold(text).startsWith("tống ")) return null;
  const words = plain(text);
  if (isCarriedOver(words)) return "subtotal";
  if (
    /^tong (?:cong|so|toan|hop chung)|^tong$|^tong ?:|^(?:grand )?total$|^sum$|^cong chung|^toan (?:so|co quan|nganh|truong|don vi)$|^tong \d/.test(
      words,
    )
  )
    return "total";
  if (
    /^cong ?(?:$|:|\(|\d|[ivx]+\b|[a-l]\b|(?:muc|phan|nhom|phong|khoa|khoi|to|don vi|tap the|ca nhan|van phong|theo)\b)|^(?:tong )?cong (?:muc|phan|nhom)/.test(
      words,
    )
  )
    return /^cong ?:?$/.test(words) ? "total" : "subtotal";
  return null;
}

/**
 * «Cộng Ban Quản đốc», «Tổng phân xưởng Dệt»: begins as a sum does, whatever is summed; bodies and posts that begin so
 * («Tổng công ty», «Tổng phụ trách Đội», «Cộng tác viên») do not. With diacritics: «công» is another word.
 */
export function beginsLikeASum(text: string): boolean {
  return (
    /^(?:cộng|tổng)\s/u.test(fold(text)) &&
    !/^(?:tổng (?:công|cục|giám|biên|đài|kho|hội|liên|đội|bí|thư|hợp|kết|phụ|quản|điều|đạo|lãnh)|cộng (?:hòa|đồng|tác|sự|sản))(?: |$)/u.test(
      fold(text),
    )
  );
}

/** «Cộng mang sang», «Mang sang trang sau», «Trang trước chuyển sang», «Lũy kế»: totals of a page, never a recipient. */
function isCarriedOver(words: string): boolean {
  return /^(?:cong |tong |so )?(?:mang sang|chuyen sang|trang (?:truoc|sau|nay)|luy ke|lk\b|don trang|cong trang|cong don)/.test(
    words,
  );
}

/** «I», «II.», «A», «b)», «2.1»: how sections are numbered. Arabic whole numbers number the lines of a list. */
export function isSectionNumber(words: string): boolean {
  return /^(?:[ivx]{1,6}|[a-h]|[ivx]{1,6}\.\d{1,2}|[a-h]\.?\d{1,2}|phan [ivx\d]+|muc [ivx\d]+)[.):]?$/.test(words);
}
