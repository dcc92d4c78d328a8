import { plain } from "../text/plain";

/**
 * «Mỗi tập thể chỉ ghi một danh hiệu; đơn vị đăng ký TTLĐXS không ghi lại TTLĐTT»: how a form is filled in. Whatever
 * titles such a sentence names, it registers nobody.
 */
export function tellsHowToFill(text: string): boolean {
  // «Nguyễn Thị Diện» is a name, «ghi danh đầu năm» enrols.
  return /\b(?:khong|chi|phai|thi(?! dien)|can|khoi) (?:can |phai |duoc )?(?:ghi|danh dau|dien)\b|\bghi (?:mot|01|1|ca|them|lai|du|day du|ro|dung|vao|nhu)\b|(?<!ghi )\bdanh dau\b/.test(
    plain(text),
  );
}

/** «(mỗi đơn vị một danh hiệu: …; Cờ thi đua đánh thêm)» above a list tells how to fill it in: all of it stands in brackets, and fewer words show it. */
export function isInstructionInBrackets(text: string): boolean {
  return (
    /^\(.*\)[.;]?$/su.test(text.trim()) &&
    /\b(?:moi|chi|hoac|ghi|danh dau|neu|phai|dien|luu y|huong dan|khong)\b/.test(plain(text))
  );
}
