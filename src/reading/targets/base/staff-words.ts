/** A class of people that a plan names; several in a row («cán bộ, công chức, viên chức») are one phrase. */
export type StaffClass =
  | "cadre"
  | "civil"
  | "public"
  | "contract"
  | "employees"
  | "workers"
  | "teachers"
  | "soldiers"
  | "officers"
  | "enlisted"
  | "permanent"
  | "anybody"
  | "leaders"
  | "non-leaders"
  | "women"
  | "men"
  /** People of the staff told apart by something no register says. */
  | "some"
  | "party-members"
  | "union-members"
  | "youth-members";

/**
 * Ranks of leadership in many words, read before the posts they name: who leads at least a part of an office leads.
 * «Từ Trưởng phòng trở lên» leaves the deputies out and is none of them.
 */
export const rankWords: readonly (readonly [RegExp, StaffClass])[] = [
  [
    /\b(?:(?:giu |co )?chuc (?:vu|danh) )?(?:(?:lanh dao|quan ly) )*tu (?:(?:cap|chuc vu|chuc danh) )?pho (?:truong )?(?:cac )?(?:phong|khoa|ban|don vi|bo phan|doi|tram)(?: va tuong duong)? tro len\b/,
    "leaders",
  ],
  [/\b(?:tu|tu cap) [^|]{2,40}? tro (?:len|xuong)\b/, "some"],
  [/\b(?:duoi|tren|tu) (?:du )?\d+ tuoi\b|(?<!cham )\btre\b(?! (?:em|han))/, "some"],
  [/\bkhong (?:giu|co)(?: bat k[iy])? chuc vu(?: (?:lanh dao|quan ly))*\b/, "non-leaders"],
  [/\bgiu chuc vu\b(?! (?:lanh dao|quan ly))/, "leaders"],
];

/** How plans name people, in bare letters; the longer ones first. */
export const staffWords: readonly (readonly [RegExp, StaffClass])[] = [
  [/\b(?:nguoi |ca nhan )?khong (?:giu chuc vu|phai la|la) (?:lanh dao|quan ly)(?: quan ly)?\b/, "non-leaders"],
  [/\b(?:nguoi )?lao dong truc tiep\b|\bnguoi truc tiep(?: lao dong| cong tac| san xuat)?\b/, "non-leaders"],
  [/\bcan bo(?: lam cong tac)? (?:lanh dao|quan ly)(?: quan ly)?\b|\bcb ?ql\b|\bcb ?ld ?ql\b/, "leaders"],
  [/\blanh dao (?:cap |cac )?(?:phong|so|khoa|ban|to|xa|phuong|huyen|cuc)\b/, "some"],
  [/\b(?:nguoi )?(?:giu chuc vu )?lanh dao(?: va)? quan ly\b|\b(?:giu chuc vu )?lanh dao\b|\bquan ly\b/, "leaders"],
  // «Nam» alone has the letters of «năm».
  [/\bnam gioi\b|\bgioi nam\b/, "men"],
  [/\bphu nu\b|\bnu gioi\b|\bgioi nu\b|\bnu\b/, "women"],
  [/\bcan bo (?:va )?chien s[iy]\b|\bquan nhan\b(?! chuyen nghiep)|\bcb ?cs\b|\bquan so\b/, "soldiers"],
  [/\bha s[iy] quan\b|\bbinh s[iy]\b|\bhsq(?: ?bs)?\b|\bchien s[iy](?: moi)?\b/, "enlisted"],
  [/\bs[iy] quan\b|\bquan nhan chuyen nghiep\b|\bqncn\b/, "officers"],
  [/\b(?:(?:nguoi )?trong |(?:nguoi )?thuoc |huong luong )?bien che\b/, "permanent"],
  [/\bdang vien\b/, "party-members"],
  [/\bdoan vien (?:thanh nien|tncs)\b|\bthanh nien\b/, "youth-members"],
  [/\bdoan vien(?: cong doan)?\b/, "union-members"],
  [/\b(?:nguoi )?lao dong hop dong\b|\bhop dong lao dong\b|\bnguoi lao dong\b/, "contract"],
  [/\bhop dong\b/, "contract"],
  [/\b(?:tong so |so )?lao dong\b/, "anybody"],
  [/\bcan bo\b/, "cadre"],
  [/\bcong chuc\b/, "civil"],
  [/\bvien chuc\b/, "public"],
  [/\bcong nhan vien\b|\bnhan vien\b/, "employees"],
  [/\bcong nhan\b(?! (?:danh hieu|la|sang kien))/, "workers"],
  [/\bgiao vien\b|\bgiang vien\b|\bnha giao\b|\bthay co(?: giao)?\b/, "teachers"],
  [/\bca nhan\b|\bnguoi\b|\bdong chi\b|\bd c\b|\bthanh vien\b|\bnhan su\b/, "anybody"],
];

/** What the letters of «CBCCVC», «CBGVNV», «CNVCLĐ» stand for; the longer ones first. */
export const abbreviations: readonly (readonly [string, StaffClass])[] = [
  ["ldhd", "contract"],
  ["hdld", "contract"],
  ["nld", "contract"],
  ["cnv", "employees"],
  ["cb", "cadre"],
  ["cc", "civil"],
  ["vc", "public"],
  // «CBCCVN» is how «CBCCVC» is mistyped.
  ["vn", "public"],
  ["gv", "teachers"],
  ["nv", "employees"],
  ["cn", "workers"],
  ["cs", "soldiers"],
  ["ld", "contract"],
  ["hd", "contract"],
];

/** Posts and professions that a plan names as a group, as positions write them. */
export const positionWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\by bac s[iy]\b/, ["y sĩ", "bác sĩ"]],
  [/\bbac s[iy]\b/, ["bác sĩ"]],
  [/\by s[iy]\b/, ["y sĩ"]],
  [/\bduoc s[iy]\b/, ["dược sĩ"]],
  [/\bdieu duong(?: vien)?\b/, ["điều dưỡng"]],
  [/\bho sinh\b/, ["hộ sinh"]],
  [/\bk[iy] thuat vien\b/, ["kỹ thuật viên"]],
  [/\btham phan\b/, ["thẩm phán"]],
  [/\btham tra vien\b/, ["thẩm tra viên"]],
  [/\bthu k[iy]\b/, ["thư ký"]],
  [/\bkiem sat vien\b/, ["kiểm sát viên"]],
  [/\bkiem tra vien\b/, ["kiểm tra viên"]],
  [/\bthanh tra vien\b/, ["thanh tra viên"]],
  [/\bchap hanh vien\b/, ["chấp hành viên"]],
  [/\bchuyen vien\b/, ["chuyên viên"]],
  [/\bnghien cuu vien\b/, ["nghiên cứu viên"]],
  [/\bphong vien\b/, ["phóng viên"]],
  [/\bbien tap vien\b/, ["biên tập viên"]],
  [/\bhuan luyen vien\b/, ["huấn luyện viên"]],
  [/\bk[iy] su\b/, ["kỹ sư"]],
  [/\bke toan\b/, ["kế toán"]],
  [/\bvan thu\b/, ["văn thư"]],
  [/\blai xe\b/, ["lái xe"]],
  [/\btruong phong\b/, ["trưởng phòng"]],
  [/\bto truong\b/, ["tổ trưởng"]],
  [/\bhieu truong\b/, ["hiệu trưởng"]],
];

/** Words around a group of people that say nothing about who belongs to it. */
export const aroundPeople =
  /\b(?:tong|so|cac|nhung|tat ca|toan the|toan bo|toan|moi|deu|trong|cua|o|tai|thuoc|va|voi|cung|hoac|cho|doi voi|ve|hien co|co mat|co quan|don vi|nha truong|truong|benh vien|nganh|phong|ban|khoi|xa|phuong|cuc|chi cuc|cong ty|dau moi|ty le|ti le|ty trong|so luong|chi tieu|phan dau|nang|nang cao|duy tri|giu vung|bao dam|dam bao|tiep tuc|hang nam|dat|duoc|co|danh hieu|hinh thuc|thi dua|khen thuong|tang|tro len|tro xuong|nam|nam hoc|\d+|tinh|tren|khoang|la|cac cap|de nghi|xet|cong nhan|them|i|ii|iii|iv|v)\b/g;
