import type { HeadWording } from "./wording";

/** What is registered, proposed or granted, by whom, and what speaks against it or for it. */
export const TITLE_HEADS: readonly HeadWording[] = [
  ["title", 0.9, /^(?:chuyen mon|chinh quyen)(?: ?\(.*danh hieu.*\)| khen| tang)/],
  ["award-code", 0.97, /^ma (?:so )?(?:danh hieu|hinh thuc|khen|dh|ht|kt\b|htkt|thi dua|dk\b|dang ky)/],
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
  ["title-or-award", 0.85, /^noi dung (?:dang ky|de nghi) (?:thi dua|khen|danh hieu)/],
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
];
