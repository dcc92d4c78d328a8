import { plain } from "../text/plain";

/**
 * «Mỗi tập thể chỉ ghi một danh hiệu; đơn vị đăng ký TTLĐXS không ghi lại TTLĐTT»: how a form is filled in. Whatever
 * titles such a sentence names, it registers nobody.
 */
export function tellsHowToFill(text: string): boolean {
  return /\b(?:khong|chi|phai|thi|can|khoi) (?:can |phai |duoc )?(?:ghi|danh dau|dien)\b|\bghi (?:mot|01|1|ca|them|lai|du|day du|ro|dung|vao|nhu)\b|\bdanh dau\b/.test(
    plain(text),
  );
}
