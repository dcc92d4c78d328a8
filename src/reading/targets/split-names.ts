/** Commas and «và» between names; those within brackets belong to the name in front: «Phòng Một (03 người, 01 nữ)». */
const between = /\s*[,;]\s*(?:và\s+)?(?![^()]*\))|\s+và\s+(?![^()]*\))/u;

/** «Văn phòng (02 người), Phòng Đo đạc và 03 cá nhân» → each by itself, with what stands in brackets behind it. */
export function splitNames(list: string): readonly string[] {
  return list.split(between);
}
