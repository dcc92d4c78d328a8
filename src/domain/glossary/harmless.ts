import { lettersOf } from "./letters";

/** What stands in title columns without being a title of ours, and needs no question. */
export type HarmlessKind =
  /** Gia đình văn hóa, cơ quan văn hóa: titles of other bodies. */
  | "culture"
  /** Cơ quan an toàn về an ninh trật tự. */
  | "security"
  /** Chi bộ, Công đoàn, Chi đoàn and their own grades. */
  | "association"
  /** Movements: «Giỏi việc nước - Đảm việc nhà», «Ngày làm việc 8 giờ chất lượng». */
  | "movement"
  /** Đảng viên hoàn thành tốt nhiệm vụ. */
  | "party-member";

const patterns: readonly (readonly [RegExp, HarmlessKind])[] = [
  [
    /\b(?:gia dinh|co quan|don vi|cong so|thon|lang|khu pho|to dan pho|ban|ap|khu dan cu|truong)(?: [a-z]+){0,4} van hoa\b|\bgdvh\b|\bchuan van hoa\b/,
    "culture",
  ],
  [/\ban ninh trat tu\b|\bantt\b|\ban toan giao thong\b/, "security"],
  [/\bdang vien\b|\bdv ht/, "party-member"],
  [
    /\b(?:chi bo|dang bo|dang uy|cong doan|cdcs|chi doan|doan co so|doan thanh nien|hoi cuu chien binh|chi hoi|nu cong|trong sach vung manh|vung manh)\b/,
    "association",
  ],
  [/\b(?:gioi viec nuoc|dam viec nha|8 gio|phong trao|cuoc van dong)\b/, "movement"],
];

/** The kind of harmless thing the words name, or null. Ask only about texts in which no award was recognised. */
export function harmlessKind(text: string): HarmlessKind | null {
  const letters = lettersOf(text);
  return patterns.find(([words]) => words.test(letters))?.[1] ?? null;
}
