/** What may be chosen of, in the words of the forms; several titles of one person are one choice. */
export const TITLES = ["LĐTT", "LĐTT + CSTĐCS", "LĐTT + CSTĐCS + CSTĐ cấp tỉnh", "Không đăng ký"];
export const AWARDS = [
  "Giấy khen",
  "Bằng khen UBND tỉnh",
  "Giấy khen + Bằng khen UBND tỉnh",
  "Bằng khen của Thủ tướng Chính phủ",
  "Huân chương Lao động hạng Ba",
  "Huân chương Lao động hạng Nhì",
  "Huân chương Lao động hạng Nhất",
];
export const COLLECTIVE_TITLES = [
  "TTLĐTT",
  "TTLĐTT + TTLĐXS",
  "TTLĐTT + TTLĐXS + Cờ thi đua UBND tỉnh",
  "Không đăng ký",
];

/** Characters of a literal drop-down list. */
const LONGEST_LIST = 255;

/** Excel splits literal lists on commas: «Phòng Kế hoạch, Tài chính» goes without one. */
export function isPossibleList({ items }: { readonly items: readonly string[] }): boolean {
  return items.join(",").length <= LONGEST_LIST && items.every((item) => !/[,;]/.test(item));
}
