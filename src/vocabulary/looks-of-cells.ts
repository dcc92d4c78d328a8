import { asTyped, wordsOf } from "../text/as-typed";

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

const LEAVES_OUT = asTyped(
  "(?:không|chưa|ko) (?:được )?(?:tính|đăng ký|xét|đếm|kể|đề nghị|tham gia|lấy)|loại (?:ra|khỏi|bỏ)|rút|bỏ(?! sung)|hủy|đã (?:chuyển|nghỉ|ra quân|thôi việc|có quyết định (?:điều động|nghỉ|thôi việc))",
);

/**
 * «Nền xám: đã có quyết định điều động, không tính»: some lines are not to be counted, and only their looks say which. In
 * ««rút» = đã rút; nền xanh: đi học» no one point says both.
 */
export function leavesOutByLooks(text: string): boolean {
  return text.split(/[;\n]|\.\s/).some((point) => tellsByLooks(point) && LEAVES_OUT.test(wordsOf(point)));
}
