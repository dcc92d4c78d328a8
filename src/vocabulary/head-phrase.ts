import { fieldMeaning } from "./field-names";
import { FEW_TEXTS, remembered } from "../text/remembered";

/**
 * What a heading is about. Vietnamese noun phrases put the head first: «Tên sáng kiến (nếu đăng ký CSTĐCS)» is the name of
 * an initiative, «Điểm GK 1» are points, whatever titles are named behind. All words here are without diacritics.
 */

/** The noun phrase of a heading: without its number, and of a question what it asks for, of a program's field what it holds. */
export const headPhrase = remembered((words: string): string => {
  const bare = fieldMeaning(words).replace(/^(?:cau )?\(?\d{1,2}\s*[.):/-]\)?\s*(?=[a-z])/, "");
  return isQuestion(bare) ? askedFor(bare) : bare.replace(OF_WHOM, "$1");
}, FEW_TEXTS);

/** «Họ và tên của đồng chí», «Họ tên thầy/cô». */
const OF_WHOM = /^(ho\b.*?)(?: cua)? (?:dong chi|anh ?\/? ?chi|ong ?\/? ?ba|thay ?\/? ?co)(?=$| ?\()/;

/** «Năm 2026, đồng chí đăng ký danh hiệu thi đua nào?», as forms on the web ask. */
function isQuestion(words: string): boolean {
  return (
    words.includes("?") ||
    /\b(?:dong chi|anh ?\/? ?chi|ong ?\/? ?ba|thay ?\/? ?co)\b.*\b(?:nao|gi|khong|o dau)\b/.test(words)
  );
}

function askedFor(words: string): string {
  const question = words.replace(/\([^)]*\)/g, " ").replace(/[?*].*$/, " ");
  const noun = question
    .replace(/^\s*(?:trong |cho biet |xin |vui long |de nghi cho biet )*(?:nam (?:hoc )?[\d -]+,? ?)?/, "")
    .replace(/^\s*(?:cac |quy )?(?:dong chi|anh ?\/? ?chi|ong ?\/? ?ba|thay ?\/? ?co|ban)\b\s*/, "")
    .replace(/^\s*(?:da |dang (?!ky)|se |co |hien |muon |du kien |dinh )*(?:duoc )?/, "")
    .replace(/^(?:cong tac|lam viec|sinh hoat) (?:tai|o) /, "")
    .replace(
      /^(?:dang ky|de nghi|chon|phan dau dat|phan dau)(?: (?:dat|duoc|tang|xet|nhan|cong nhan))* (?=danh hieu|hinh thuc|khen)/,
      "",
    )
    .replace(/(?<!\s)\s+(?:la )?(?:(?:nao|gi|khong|nhu the nao|o dau|bao nhieu)\s*)?(?:khong\s*)?$/, "")
    .replace(/\s+/g, " ")
    .trim();
  return noun === "" ? words : noun;
}

/** The heading is understood, and is about something else than titles and awards, whatever its other words name. */
export function isAboutSomethingElse(words: string): boolean {
  return (
    OTHER_THINGS.test(headPhrase(words)) || isOfOtherBodies(words) || RENOUNCES.test(words) || isWithdrawalHead(words)
  );
}

/** «LĐTT › Có | Không»: a tick under the second registers for nothing. */
const RENOUNCES =
  /^(?:khong|ko|k)(?: (?:dang ky|dang ki|dk|de nghi|dat|xet|tham gia))?$|^(?:nguoi |ca nhan |so nguoi )?(?:khong|ko|chua) (?:tham gia )?(?:dang ky|dk|de nghi|xet)(?: thi dua| danh hieu)*(?: ?[(,:/-] ?(?:neu |ghi )?(?:ro )?ly do\b.*)$/;

/** «Không đăng ký (lý do)»: what stands under it is why somebody registers nothing. */
export function isRenouncingHead(words: string): boolean {
  return /\bly do\b/.test(words) && RENOUNCES.test(words);
}

/** «Rút đăng ký (x)», «Rút CSTĐCS», «Xin rút»: what stands under it takes back what a line registers. */
export function isWithdrawalHead(words: string): boolean {
  return WITHDRAWS.test(words);
}

const WITHDRAWS =
  /^(?:xin |da )?rut(?: (?:dang ky|ten|thi dua|danh hieu|khong xet|(?:tt)?(?:ldtt|ldxs)|cst\S+|lao dong tien tien|chien si thi dua [a-z ]+|(?:giay|bang) khen))*(?: ?\(.*\))?$/;

/** «Danh hiệu công đoàn», «Xếp loại đảng viên»: other bodies have titles and grades of their own. */
export function isOfOtherBodies(words: string): boolean {
  return /\b(?:cong doan|doan thanh nien|chi doan|dang vien|chi bo|dang bo|doan the|hoi vien|phu nu)\b/.test(words);
}

/** «Công đoàn khen», «Đoàn thể tặng»: awards all the same, which go by their own words. */
export function namesAwardsOfOthers(words: string): boolean {
  return isOfOtherBodies(words) && /\b(?:khen|tang)\b(?! the)/.test(words);
}

const OTHER_THINGS = new RegExp(
  `^(?:${[
    // initiatives and works
    "ten (?:de tai|sang kien|giai phap|skkn|chuyen de|bai|cong trinh|du an|cong viec|nhiem vu|lop|mon)",
    "sang kien|de tai|giai phap|skkn|nckh|linh vuc|tac gia|dong tac gia",
    // points and votes
    "diem|(?:gk|giam khao) ?\\d+|xep thu|thu hang|phieu|so phieu|ket qua (?:bo phieu|kiem phieu|bieu quyet)|bieu quyet|ty le (?:phieu|dong y)",
    // dates, documents, money
    "ngay|thang|thoi (?:gian|diem|han)|dau thoi gian|gio|nam (?:sinh|vao|tuyen|bo nhiem|nghi)",
    "so (?:va ngay|,? ?ngay|quyet dinh|qd|cv|cong van|van ban|to trinh|hieu|the|dien thoai|dt|cccd|cmnd|cmt|tai khoan|so bhxh|bhxh|tien|nam|gio|tiet|con|bang)",
    "quyet dinh so|qd so|muc (?:thuong|tien)|tien (?:thuong|mat)|kinh phi|so tien",
    // about the person
    "ho(?: va|,)? ?(?:ten|dem)|ten(?: goi)?$|chuc (?:vu|danh|trach)|don vi(?: cong tac)?$|cccd|cmnd|can cuoc|ma (?:nv|cb|so nhan vien|nhan vien)",
    "dien thoai|sdt|so dt|email|e-mail|dia chi|zalo|facebook|tai khoan",
    "que(?: quan)?(?: |$)|noi (?:sinh|o|cap)|thuong tru|ho khau|dan toc|ton giao|thanh phan|trinh do|hoc (?:ham|vi|van)|bang cap|chuyen (?:mon(?! khen| tang| ?\\(.*danh hieu)|nganh)|ly luan|llct|ngoai ngu|tin hoc|ngach|bac luong|he so|luong|phu cap|tham nien",
    "(?:duoi |tren |tu |du )*(?:\\d{2} )?tuoi(?: doi)?|do tuoi|dtts|khuyet tat|thuong binh|benh binh|con (?:liet si|thuong binh|nho)|nuoi con|thai san|tap su|thu viec|moi tuyen",
    "dang(?: vien|,| ?\\/|$| doan| bo| tich)|doan(?: vien|,|$| the| phi)|cong doan|chi bo|chi doan|hoi vien|vao dang",
    // what is signed, proved and remarked
    "chu ky|ky (?:nhan|ten|xac nhan)|xac nhan|nguoi (?:ky|lap|duyet|nhap|kiem tra)",
    "ly do|can cu|minh chung|ho so|tai lieu|dieu kien|tieu chuan|nhan xet|uu diem|ton tai|y kien|ghi chu|chu thich|luu y|giai trinh|kien nghi|tom tat",
    "cam ket|giao uoc|tham (?:du|gia)|vang|co mat|nghi|ky luat|khien trach|nop",
  ].join("|")})(?![a-z])`,
);
