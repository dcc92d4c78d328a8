import { asTyped, wordsOf } from "../text/as-typed";
import { plain } from "../text/plain";

/**
 * «tô vàng», «bôi màu xanh», «nền xám», «chữ đỏ», «in đậm», «gạch chân»: what is told of cells by their looks; «tổ đó» and
 * «dòng đó» tell none. A line struck through is withdrawn, and read elsewhere.
 */
const LOOKS = asTyped(
  "(?:tô|bôi|đánh dấu|chữ|mực|nền|ô|dòng|in|viết|gạch)(?: (?:màu|nền|chữ|những|các|dòng|ô|bằng))* (?:vàng|đỏ|xanh|cam|hồng|tím|nâu|xám|đậm|nghiêng|chân|highlight)",
);

/** Whether a text tells cells by their looks. */
export function tellsByLooks(text: string): boolean {
  return LOOKS.test(wordsOf(text));
}

const LEAVES_OUT =
  /\b(?:khong|chua|ko) (?:duoc )?(?:tinh|dang ky|xet|dem|ke|de nghi|tham gia|lay)\b|\b(?:loai|rut|bo|huy)\b(?! sung)|\bda (?:chuyen|nghi|ra quan|thoi viec|co quyet dinh (?:dieu dong|nghi|thoi viec))/;

/** «Nền xám: đã có quyết định điều động, không tính»: some lines are not to be counted, and only their looks say which. */
export function leavesOutByLooks(text: string): boolean {
  return tellsByLooks(text) && LEAVES_OUT.test(plain(text));
}
