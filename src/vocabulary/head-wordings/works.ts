import type { HeadWording } from "./wording";

/** Initiatives and their levels, votes, works and tasks, who does them and how far they are. */
export const WORK_HEADS: readonly HeadWording[] = [
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
    /^ket qua(?: thuc hien| dat duoc| cong viec)?(?: ?\(.*\))?$|^(?:ket qua|kq|thuc hien|uoc thuc hien|dat duoc) (?:nh |nam (?:hoc )?)?20\d\d(?: ?[-/] ?(?:20)?\d\d)?$|^san pham/,
  ],
];
