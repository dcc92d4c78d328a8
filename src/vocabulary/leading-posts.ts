/** Posts of who leads a body, without diacritics: whoever has one stands for a body beside its name, over a signature, or is listed. */
const POSTS =
  "(?:pho )?(?:tong )?giam doc|(?:doi|to|nhom|hieu|vien|cuc|tram|ban) truong|truong (?:phong|ban|khoa|don vi|bo mon|bo phan|doan|tram|to|doi)|chu tich|bi thu|chu nhiem|thu truong|lanh dao|chi huy|can bo quan ly";

/** «Hiệu trưởng», «lãnh đạo các đơn vị», «Họ tên người đại diện»: words that hold such a post. */
export const LEADING_POST = new RegExp(`\\b(?:${POSTS}|dung dau|dai dien|phu trach)\\b`);

/** «Tổ trưởng», «Họ và tên lãnh đạo», «Người đứng đầu»: heads a column, or labels a line, of those who lead. */
const NAMED = new RegExp(
  `^(?:(?:ho (?:va |, ?)?)?ten (?:dong chi )?)?(?:${POSTS}|nguoi (?:dung dau|phu trach|dai dien))\\b`,
);

/** Whether a head or a label is of the one who leads. */
export function namesLeader(words: string): boolean {
  return NAMED.test(words);
}
