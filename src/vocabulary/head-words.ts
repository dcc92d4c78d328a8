import type { ColumnRole } from "../domain/form/column-role";
import { headPhrase, isOfOtherBodies, namesAwardsOfOthers } from "./head-phrase";
import { remembered } from "../text/remembered";

/** What a heading's words suggest, from 0 to 1. */
export interface HeaderGuess {
  readonly role: ColumnRole;
  readonly weight: number;
}

/** «Đảng viên», «Là đoàn viên công đoàn», «Ngày vào Đảng»; what they are graded or named for is another column. */
const MEMBERSHIP =
  /^(?:la )?(?:dang vien|doan vien(?: (?:tn|thanh nien|tncs(?: hcm)?|cong doan|cd))?)(?: ?\(.*\))?$|^ngay vao (?:dang|doan|cong doan)\b[^,/]*$/;

/** «Hợp đồng thời vụ», «Diện HĐ chuyên môn», «Làm việc theo hợp đồng»; «HĐ xét» is the council's, «Hợp đồng số» a paper's. */
const KIND_OF_CONTRACT =
  /^(?:(?:la|dien|thuoc dien|nguoi|doi tuong|lam viec theo|co) )*(?:(?:lao dong |ld |nld )?(?:hop dong|hdld|ldhd)(?! (?:so|ky|ngay|thang|nam|mua|ban|thue|kinh te|lam viec)\b)(?: .*|\(.*)?|hd (?:lao dong|chuyen mon|thoi vu|co thoi han|khong xac dinh|ngan han|dai han|trong|ngoai|nd|nghi dinh)\b.*|(?:lao dong |ld )?(?:thoi vu|tam tuyen)(?: .*)?)$/;

/**
 * How column headings are worded in Vietnamese lists, without diacritics. Strong wordings name one role only;
 * weaker ones are settled by the kind of the form, the neighbours and what the cells hold.
 */
const WORDINGS: readonly (readonly [ColumnRole, number, RegExp])[] = [
  ["number", 1, /^(?:s(?:o )?\.?\s?t\.?\s?t\.?|t\.?t\.?|so thu tu|thu tu|no\.?|#|stt \/ tt)$/],
  [
    "form-of-address",
    0.95,
    /^(?:ong ?(?:[/,-]|\()? ?ba\)?|danh xung|ong,? ba|d\/c|dong chi|quan ham|cap bac|cap bac,? ham|ten goi)(?: ?\(.*\))?$/,
  ],
  ["family-name", 0.97, /^ho(?:,| va)?(?: (?:ten|chu))?,?(?: va)? (?:dem|lot)$|^ho va dem$/],
  ["family-name", 0.6, /^ho$/],
  ["given-name", 0.8, /^ten$/],
  [
    "name",
    1,
    // «Họ tên hội viên», «Họ và tên công nhân»: whoever is named, but the author of something, a relative, who signs.
    /^ho(?: va |, ?| )ten(?:$| ?[/,(-].*| (?!dem$|lot$|tac gia|chu nhiem|cha\b|me\b|bo\b(?! doi)|vo\b|chong|con\b|than nhan|nguoi (?:than|ky|lap|duyet|nhan xet|gioi thieu)|thu truong).*)/,
  ],
  ["name", 0.95, /^(?:ten )?(?:don vi|phong|khoa|to)(?: ?[,/]| va| hoac) ?(?:ten )?(?:ca nhan|nguoi dang ky)\b/],
  // «Cấp bậc, họ và tên», «Chức danh, họ tên», «Đơn vị / họ tên».
  ["name", 0.93, /^.{2,40}[ ,/(-]ho(?:,| va)? ten\b/],
  [
    "name",
    0.97,
    /^ten (?:ca nhan|doi tuong|tap the|to chuc(?: dang| doan| co so)?|nguoi|can bo|giao vien|nhan vien|ho gia dinh|dong chi)\b/,
  ],
  [
    "name",
    0.95,
    /^(?:danh sach )?(?:tap the(?: ?[,/]| va| hoac)? ?(?:va )?ca nhan|ca nhan(?: ?[,/]| va| hoac)? ?(?:va )?tap the)(?: ?[,/].*)?$/,
  ],
  [
    "name",
    0.9,
    /^ten (?:don vi|phong|phong,? ban|khoa|to|co quan)(?:,| ?\/| va)? ?(?:,|\/)? ?(?:tap the|ca nhan|don vi)\b/,
  ],
  ["name", 0.8, /^(?:don vi|phong) ?[/,] ?tap the$|^tap the ?[/,] ?don vi$/],
  [
    "name",
    0.8,
    /^(?:(?:nhom )?tac gia(?: (?:sang kien|de tai|giai phap|chinh))?|chu nhiem(?: de tai)?|ho ten tac gia|tac gia,? dong tac gia)(?: ?[/(].*)?$/,
  ],
  [
    "name",
    0.6,
    /^ten don vi$|^ten phong(?:,? ban)?$|^ten co quan(?:,? don vi)?$|^tap the$|^ca nhan$|^ten phong,? don vi$/,
  ],
  // «Đoàn viên», «Hội viên» head names as often as marks: the cells say which.
  ["name", 0.7, /^(?:ten )?(?:doan vien|hoi vien|dang vien|nguoi dang ky|ca nhan dang ky)$/],
  ["id-number", 0.97, /\b(?:cccd|cmnd|cmtnd|can cuoc|so dinh danh|cmt)\b/],
  [
    "id-number",
    0.85,
    /^(?:ma (?:so )?(?:nhan vien|can bo|cong chuc|vien chuc|cb|cbcc|nv|gv|giao vien|nguoi)|so hieu (?:cong chuc|vien chuc|can bo|ccvc|cbcc)|ma dinh danh)$/,
  ],
  ["birth-date", 0.97, /(?:ngay,?|nam,?|thang,?|\/) ?sinh\b|^sinh (?:ngay|nam)|^ngay,? thang,? nam sinh$|^nsinh$/],
  ["gender", 0.95, /^gioi(?: tinh)?$|^nam ?[/,] ?nu$|^phai$|^gioi tinh ?\(.*\)$/],
  ["gender", 0.7, /^nu$|^la nu$/],
  ["position-and-unit", 0.97, /^(?:chuc vu|chuc danh|cong viec).*(?:don vi|co quan|noi cong tac|phong|cong tac)/],
  ["position-and-unit", 0.9, /^(?:don vi|noi cong tac|co quan).*(?:chuc vu|chuc danh)/],
  [
    "position",
    1,
    /^(?:chuc vu|chuc danh|vi tri viec lam|chuc vu ?\/ ?chuc danh|chuc vu,? chuc danh|chuc danh nghe nghiep|chuc vu hien (?:tai|nay)|ngach|chuc vu \(.*\))$/,
  ],
  ["position", 0.75, /^(?:cong viec|cong viec dam nhiem|cong viec duoc giao|nhiem vu|chuyen mon|nghe nghiep)$/],
  [
    "unit",
    1,
    /^(?:don vi cong tac|phong ban|noi cong tac|don vi truc thuoc|co quan,? don vi|don vi|phong,? don vi|don vi,? phong|phong|phong ?[/,-]? ?ban|bo phan|phong \(don vi\)|don vi \(phong\)|noi lam viec|co quan cong tac|phong,? khoa|khoa ?[/,-] ?phong|phong ?[/,-] ?khoa|to chuyen mon|don vi ?[/,] ?phong(?: ban)?|phong,? ban,? don vi|don vi dang cong tac)(?: ?\(.*\))?$/,
  ],
  ["unit", 0.9, /^ten (?:phong|don vi|co quan|khoa|bo phan).*(?:cong tac|truc thuoc)|^ten (?:phong ban|phong)\b/],
  ["unit", 0.6, /^(?:khoa|to|truong|co quan|dia phuong|ten don vi|lop|khoi|don vi thuc hien|ban|doi|tram)$/],
  [
    "unit",
    0.85,
    /^(?:ten )?(?:to cong doan|cong doan (?:bo phan|co so)|chi bo|to dang|chi doan|lien chi doan|phan doan|chi hoi|phan hoi)(?: truc thuoc)?$/,
  ],
  ["title", 0.9, /^(?:chuyen mon|chinh quyen)(?: ?\(.*danh hieu.*\)| khen| tang)/],
  [
    "employment",
    0.9,
    /^(?:loai (?:hop dong|lao dong|can bo)|dien (?:bien che|hop dong)|bien che(?: ?[/,] ?hop dong)?|cong chuc ?[/,].*|hinh thuc (?:lao dong|tuyen dung|hop dong)|doi tuong lao dong|cbcc(?:vc)? ?[/,] ?nld|loai hinh lao dong|cbccvc ?[/,] ?hdld|(?:doi tuong|dien|loai) ?\((?:cc|cong chuc|cb|can bo|cbcc).*\)|doi tuong quan ly|che do (?:hop dong|lao dong|tuyen dung))$/,
  ],
  [
    "employment",
    0.7,
    /^(?:cong chuc|vien chuc|cc|vc|nld|nguoi lao dong|bien che|(?:lao dong )?hop dong(?: lao dong)?|hdld|hd ?(?:68|111|161)(?:\/.*)?|dien)$/,
  ],
  ["employment", 0.65, KIND_OF_CONTRACT],
  ["membership", 0.95, MEMBERSHIP],
  [
    "recruitment-date",
    0.95,
    /tuyen dung|^(?:ngay|thoi gian|nam) (?:vao|bat dau) (?:nganh|co quan|lam|cong tac)|^ngay vao\b(?! (?:dang|doan|hoi)\b)|^thoi gian cong tac/,
  ],
  [
    "recipient-kind",
    0.85,
    /^(?:lua chon )?phan loai (?:khen thuong|doi tuong khen)|^loai doi tuong$|^(?:ca nhan|tap the) ?[/,] ?(?:tap the|ca nhan) ?\(.*\)$|^doi tuong khen(?: thuong)?$/,
  ],
  ["recipient-kind", 0.55, /^doi tuong$|^vai tro$|^phan loai$|^loai$/],
  [
    "headcount",
    0.9,
    /^(?:tong )?so (?:nguoi|can bo|cbcc\w*|ccvc|cong chuc|lao dong|cb|nhan vien|bien che|luong nguoi|thanh vien)(?:$|[ ,(])|^quan so$|^si so$|^tong so (?:nguoi|cbcc\w*|cb\b|ccvc|can bo|lao dong|bien che)/,
  ],
  ["award-code", 0.97, /^ma (?:so )?(?:danh hieu|hinh thuc|khen|dh|ht|thi dua|dk\b|dang ky)/],
  [
    "title-or-award",
    0.97,
    /danh hieu.*(?:hinh thuc|khen thuong)|hinh thuc khen.*danh hieu|thi dua ?[,/-]? ?(?:va )?khen thuong/,
  ],
  [
    "title-or-award",
    0.85,
    /^(?:noi dung |muc |hinh thuc )?(?:de nghi|dang ky)(?: khen(?: thuong)?| thi dua| danh hieu.*| nam.*)?$|^de nghi (?:tang|khen|cong nhan).*$/,
  ],
  ["title-or-award", 0.8, /^(?:trinh|de nghi) (?:chu tich|thu tuong|ubnd|bo truong|bo |giam doc|chu tich nuoc)/],
  ["title-or-award", 0.7, /^loai thanh tich$|^noi dung dang ky.*$|^thanh tich khen thuong$|^dang ky .*$/],
  [
    "title",
    0.95,
    /^(?:ten )?danh hieu(?: thi dua)?(?:$|[ ,(].*)|^dhtd\b|^(?:dang ky )?dhtd$|^dang ky danh hieu|^cac danh hieu/,
  ],
  ["title", 0.85, /^thi dua$|^dang ky thi dua$|^danh hieu tdua$/],
  ["award", 0.95, /^(?:ten )?hinh thuc khen(?: thuong)?(?:$|[ ,(].*)|^htkt$|^cac hinh thuc khen/],
  [
    "award",
    0.85,
    /^(?:dang ky |de nghi )?khen thuong(?: (?:dang ky|de nghi|cap|nam|cua|duoc|khac).*)?$|^khen(?: cao| khac)?$|^muc khen$/,
  ],
  // Beside «Danh hiệu» its counterpart in short; elsewhere what stands in the cells has to tell.
  ["award", 0.55, /^(?:cac )?hinh thuc(?: kt)?$/],
  // «Đạt danh hiệu», «Được đề xuất khen thưởng»: titles and awards, in whatever phrase.
  ["title", 0.55, /\bdanh hieu\b/],
  ["award", 0.55, /\bkhen thuong\b/],
  ["times-won", 0.9, /\bso lan\b|^lan (?:dat|duoc)/],
  [
    "past-title",
    0.9,
    /(?:danh hieu|thanh tich|khen thuong|ket qua).*(?:da dat|nam truoc|cac nam|da duoc)|^da (?:dat|duoc) |^(?:cac |nhung )nam (?:da )?(?:dat|duoc)\b/,
  ],
  ["year", 0.9, /^nam$|^nam (?:thanh tich|khen thuong|dat|duoc (?:khen|tang)|cong nhan|hoc|danh hieu|xet)$/],
  [
    "decision",
    0.95,
    /^(?:so,? ?(?:va )?(?:ngay|hieu).*|so (?:quyet dinh|qd).*|quyet dinh.*|qd(?: so.*)?|can cu quyet dinh.*|ngay quyet dinh.*|so ?\/ ?ngay.*)$/,
  ],
  [
    "deciding-authority",
    0.9,
    /^(?:cap|co quan|tham quyen|nguoi) (?:khen|quyet dinh|trinh|ban hanh|tang|ky|co tham quyen|ra quyet dinh).*$|^cap ?[/,] ?hang$|^cap (?:thanh tich|danh hieu)$/,
  ],
  ["deciding-authority", 0.55, /^cap$|^hang$/],
  ["award-type", 0.9, /^(?:loai|loai hinh|hinh thuc) khen(?: thuong)?$|^loai hinh(?: khen thuong)?$/],
  ["discipline", 0.97, /ky luat/],
  [
    "grade",
    0.95,
    /xep loai|muc do hoan thanh|phan loai (?:chat luong|danh gia|cong chuc|vien chuc|cuoi nam|nam|ccvc|can bo.*cuoi)|ket qua danh gia|danh gia(?:,)? (?:can bo|cong chuc|vien chuc|phan loai|chat luong)|^ket qua phan loai/,
  ],
  ["initiative", 0.97, /sang kien|de tai|skkn|giai phap|de an khoa hoc|\bnckh\b/],
  [
    // The head noun speaks: «Cấp sáng kiến» is a level, not an initiative.
    "initiative-level",
    0.98,
    /^cap (?:de nghi )?(?:cong nhan|anh huong|sang kien|xet)|pham vi (?:ap dung|anh huong)|muc do anh huong|^cap (?:de nghi|dang ky)(?: cong nhan.*)?$|^(?:de nghi )?cong nhan cap/,
  ],
  ["co-authors", 0.97, /dong tac gia/],
  [
    "achievement",
    0.85,
    /^(?:tom tat|noi dung|ten)? ?thanh tich|^tom tat|^ket qua noi bat|^noi dung giai phap|^ly do (?:khen|de nghi)/,
  ],
  ["votes", 0.97, /bo phieu tong so|so phieu|phieu (?:bau|dong y|thuan|tin nhiem)|^phieu$|^ket qua bo phieu/],
  [
    "vote-share",
    0.99,
    /ty le (?:phieu|dong y|bo phieu|tan thanh|tin nhiem)|(?:phieu|dong y|tan thanh).*(?:%|ty le)|^% phieu/,
  ],
  ["remarks", 1, /^ghi chu(?:$|[ (,:].*)|^(?:ly do|luu y|chu thich|giai trinh|y kien)$|^ghi chu.*$/],
  [
    "content",
    0.95,
    /^ten (?:cong trinh|phan viec|nhiem vu|cong viec|hoat dong|du an|de an|noi dung)\b|^(?:cong trinh|phan viec)\b|^noi dung (?:nhiem vu|cong viec|cong trinh|thuc hien|cong tac|hoat dong)/,
  ],
  ["content", 0.75, /^noi dung$|^nhiem vu(?: duoc giao| trong tam)?$|^dau viec$|^noi dung,? .*$|^cong viec$/],
  ["assigned-by", 0.9, /^(?:co quan|nguoi|cap|don vi|lanh dao) giao|^van ban giao|^giao nhiem vu$/],
  [
    "lead-unit",
    0.92,
    /chu tri|^(?:don vi|bo phan|nguoi|phong|can bo|ca nhan|co quan) (?:thuc hien|phu trach|dau moi)|^phan cong(?: thuc hien)?$/,
  ],
  ["supporting-unit", 0.95, /phoi hop/],
  ["start", 0.92, /khoi cong|^(?:ngay |thoi gian |thoi diem )?bat dau|^tu ngay$|^ngay thuc hien$/],
  [
    "deadline",
    0.92,
    /^(?:thoi |)han(?: hoan thanh)?$|^thoi han|^ngay (?:hoan thanh|ket thuc)|^(?:thoi gian |du kien |thoi diem )(?:hoan thanh|ket thuc)|^ket thuc$|^den ngay$|^thoi gian thuc hien$|^hoan thanh$/,
  ],
  ["progress", 0.95, /tien do/],
  ["progress", 0.6, /^(?:ty le|muc do|% )? ?(?:hoan thanh)(?: ?\(?%\)?)?$/],
  ["state", 0.9, /^tinh trang|^trang thai/],
  [
    "result",
    0.7,
    /^ket qua(?: thuc hien| dat duoc| cong viec)?(?: ?\(.*\))?$|^(?:ket qua|thuc hien|uoc thuc hien|dat duoc) 20\d\d$|^san pham/,
  ],
  [
    "target-label",
    0.95,
    /^(?:noi dung |ten |cac )?chi tieu(?: thi dua.*| phan dau.*)?$|^muc tieu(?: thi dua.*)?$|^tieu chi$|^chi tieu,? (?:noi dung|nhiem vu).*$|^noi dung chi tieu.*$/,
  ],
  ["comparator", 0.97, /^phep so(?: sanh)?$|^dau so sanh$/],
  [
    "threshold",
    0.9,
    /^muc(?: giao| yeu cau| phan dau| dang ky| chi tieu| dat| can dat| de ra)?$|yeu cau(?: cua ke hoach)?|^chi tieu (?:giao|duoc giao|ke hoach|phan dau|nam.*|dang ky)$|^(?:ke hoach|chi tieu|muc tieu|phan dau) 20\d\d$|^ke hoach(?: nam.*| giao)?$|^ke hoach$|^so (?:giao|ke hoach)$/,
  ],
  ["measure-unit", 0.97, /^don vi tinh|^dvt$|^dv tinh$/],
  ["denominator", 0.9, /^mau so|^so nguoi tinh ty le$/],
  ["stage", 0.9, /^giai doan$|^ky (?:danh gia|xet)$/],
  ["basis", 0.85, /^can cu/],
  ["attested-result", 0.97, /ket qua xac nhan|tu xac nhan/],
  ["attested-evidence", 0.9, /minh chung|tai lieu kiem chung/],
  ["assessment", 0.9, /dat ?[/,] ?(?:chua|khong) dat|^danh gia$|^nhan xet$|thua ?\(\+\)|tang ?\(\+\)|so sanh/],
  ["share", 0.9, /^ty le(?:$|[ (%].*)|^%$|^\(%\)$|^dat ty le/],
  [
    "figure",
    0.85,
    /^(?:so luong|tong so|sl|so|cong|tong cong|tong|so luot|luot)(?:$|[ .,(:].*)|^so (?:tap the|ca nhan|lieu|luong|danh hieu|chien si|lao dong tien tien|ldtt|cstd|giay|bang|co\b|sang kien|phong|don vi|nguoi (?:dang ky|dat|duoc)).*$/,
  ],
];

/** Every role that the words of a heading suggest, best first; none for words that are no heading we know. */
export const headerGuesses = remembered((heading: string): readonly HeaderGuess[] => {
  const words = headPhrase(heading);
  const best = new Map<ColumnRole, number>();
  if (words.length <= 120) {
    for (const [role, weight, pattern] of WORDINGS) {
      if ((best.get(role) ?? 0) < weight && pattern.test(words)) best.set(role, weight);
    }
  }
  // «Danh hiệu đã đạt năm 2021» is a title too, but none that is registered for.
  if (best.has("past-title"))
    for (const role of ["title", "award", "title-or-award"] as const)
      if (best.has(role)) best.set(role, Math.min(best.get(role) ?? 0, 0.5));
  // «Tác giả sáng kiến» is an author, «Tên sáng kiến, đồng tác giả» an initiative: the first word decides.
  if (/^(?:nhom )?tac gia\b/.test(words)) for (const role of ["initiative", "co-authors"] as const) best.delete(role);
  // «Mã danh hiệu» holds codes; titles in words are for its cells to show.
  if (best.has("award-code")) for (const role of ["title", "award"] as const) best.delete(role);
  if (isOfOtherBodies(words)) {
    for (const role of ["title", "award", "title-or-award", "grade"] as const) best.delete(role);
    if (namesAwardsOfOthers(words)) best.set("award", 0.9);
  }
  return [...best].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
});

/** Words that only head a group of columns («Cá nhân», «Danh hiệu thi đua», «Trong đó»). */
export function isGroupHeading(words: string): boolean {
  return /^(?:ca nhan|tap the|ho gia dinh|trong do|thoi gian|thoi gian thuc hien|ket qua|noi dung|tac gia|so nguoi|nam \d{4}|.*danh hieu.*|.*khen thuong.*|.*thi dua.*|.*dang ky.*|.*de nghi.*|giao nhiem vu)$/.test(
    words,
  );
}
