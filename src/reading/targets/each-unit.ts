const unit = "(?:phòng|đơn vị|khoa|tổ(?! chức)|bộ phận|chi cục|trung tâm|tập thể|ban)";
const each = new RegExp(
  `(?:^|\\s)(?:ở|tại|trong|của|cho)?\\s*(?:mỗi|từng)(?: một)? ${unit}(?:(?:,| và) ${unit})*(?: chuyên môn| trực thuộc| bộ môn)?(?!\\p{L})(?: (?:đều|phải))?`,
  "iu",
);

/** «Mỗi phòng có ít nhất 90% LĐTT», «Tỷ lệ LĐTT ở từng đơn vị»: asked of every unit by itself. */
export function isOfEachUnit(line: string): boolean {
  return each.test(line.normalize("NFC"));
}

/** «(khen thưởng) các phòng, mỗi phòng …»: the units together, before each of them is named. */
const together = new RegExp(`(?<!\\p{L})(?:các|những|tất cả(?: các)?) ${unit}(?:(?:,| và) ${unit})*(?!\\p{L})`, "giu");

/** What is asked of each unit, without the words that say so: the units are no base of it, nor those who receive. */
export function withoutEachUnit(line: string): string {
  return line.normalize("NFC").replace(each, " ").replace(together, " ").replace(/\s+/gu, " ").trim();
}
