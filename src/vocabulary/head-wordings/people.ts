import { MARKS_OF_PEOPLE } from "./marks-of-people";
import type { HeadWording } from "./wording";

/** «Hợp đồng thời vụ», «Diện HĐ chuyên môn», «Làm việc theo hợp đồng»; «HĐ xét» is the council's, «Hợp đồng số» a paper's. */
const KIND_OF_CONTRACT =
  /^(?:(?:la|dien|thuoc dien|nguoi|doi tuong|lam viec theo|co) )*(?:(?:lao dong |ld |nld )?(?:hop dong|hdld|ldhd)(?! (?:so|ky|ngay|thang|nam|mua|ban|thue|kinh te|lam viec)\b)(?: .*|\(.*)?|hd (?:lao dong|chuyen mon|thoi vu|co thoi han|khong xac dinh|ngan han|dai han|trong|ngoai|nd|nghi dinh)\b.*|(?:lao dong |ld )?(?:thoi vu|tam tuyen)(?: .*)?)$/;

/** Who is listed: number, name, birth, post, unit, employment, how many people. */
export const RECIPIENT_HEADS: readonly HeadWording[] = [
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
  [
    "position",
    0.95,
    /^(?:chuc vu|chuc danh)(?: ?[,/-] ?| va | hoac )(?:chuc vu|chuc danh|nhiem vu|cong viec|nghe nghiep|ngach)(?: .{1,20})?$/,
  ],
  ["position", 0.9, /^chuc vu (?:lanh dao|quan ly)(?:,? (?:va )?quan ly)?$/],
  ["position", 0.75, /^(?:cong viec|cong viec dam nhiem|cong viec duoc giao|nhiem vu|chuyen mon|nghe nghiep)$/],
  [
    "unit",
    1,
    /^(?:don vi cong tac|phong ban|noi cong tac|don vi truc thuoc|co quan,? don vi|don vi|phong,? don vi|don vi,? phong|phong|phong ?[/,-]? ?ban|bo phan|phong \(don vi\)|don vi \(phong\)|noi lam viec|co quan cong tac|phong,? khoa|khoa ?[/,-] ?phong|phong ?[/,-] ?khoa|to chuyen mon|don vi ?[/,] ?phong(?: ban)?|phong,? ban,? don vi|don vi dang cong tac)(?: ?\(.*\))?$/,
  ],
  ["unit", 0.9, /^ten (?:phong|don vi|co quan|khoa|bo phan).*(?:cong tac|truc thuoc)|^ten (?:phong ban|phong)\b/],
  ["unit", 0.6, /^(?:co quan|dia phuong|ten don vi|lop|khoi|don vi thuc hien)$/],
  // «Trường: Sơn Ca, Lê Văn Tám»: named as people are, the head alone says that they are none.
  ["unit", 0.9, /^(?:ten )?(?:khoa|to|truong|ban|doi|tram|xa|phuong|thon|xi nghiep|diem truong|chi nhanh)$/],
  [
    "unit",
    0.85,
    /^(?:ten )?(?:to cong doan|cong doan (?:bo phan|co so)|chi bo|to dang|chi doan|lien chi doan|phan doan|chi hoi|phan hoi)(?: truc thuoc)?$/,
  ],
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
  ...MARKS_OF_PEOPLE.map(([, weight, words]): HeadWording => ["membership", weight, words]),
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
  ["recipient-kind", 0.9, /^(?:cn|ca nhan) ?\/ ?(?:tt|tap the)$|^tt ?\/ ?(?:cn|ca nhan)$/],
  ["recipient-kind", 0.55, /^doi tuong$|^vai tro$|^phan loai$|^loai$/],
  [
    "headcount",
    0.9,
    /^(?:tong )?so (?:nguoi|can bo|cbcc\w*|ccvc|cong chuc|lao dong|cb|nhan vien|bien che|luong nguoi|thanh vien)(?:$|[ ,(])|^quan so$|^si so$|^tong so (?:nguoi|cbcc\w*|cb\b|ccvc|can bo|lao dong|bien che)/,
  ],
];
