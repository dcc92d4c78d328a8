/**
 * «tô vàng», «bôi màu xanh», «nền xám», «chữ đỏ», «in đậm», «gạch chân», as `plain` gives them: what is told of cells by
 * their looks. A line struck through is withdrawn, and read elsewhere.
 */
const LOOKS =
  /\b(?:to|boi|danh dau|chu|muc|nen|o|dong|in|viet|gach)(?: (?:mau|nen|chu|nhung|cac|dong|o|bang))* (?:vang|do|xanh|cam|hong|tim|nau|xam|dam|nghieng|chan|highlight)\b/;

/** Whether plain words tell cells by their looks. */
export function tellsByLooks(words: string): boolean {
  return LOOKS.test(words);
}

const LEAVES_OUT =
  /\b(?:khong|chua|ko) (?:duoc )?(?:tinh|dang ky|xet|dem|ke|de nghi|tham gia|lay)\b|\b(?:loai|rut|bo|huy)\b(?! sung)|\bda (?:chuyen|nghi|ra quan|thoi viec|co quyet dinh (?:dieu dong|nghi|thoi viec))/;

/** «Nền xám: đã có quyết định điều động, không tính»: some lines are not to be counted, and only their looks say which. */
export function leavesOutByLooks(words: string): boolean {
  return tellsByLooks(words) && LEAVES_OUT.test(words);
}
