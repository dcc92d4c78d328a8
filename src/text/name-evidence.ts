import { fold } from "./fold";
import { isSyllable } from "./legacy/syllable";
import { splitPersonName } from "./person-name";
import { surnames } from "./surnames";
import { looksLikeUnitName } from "./unit-evidence";

/** Words of forms, posts and titles that no name holds together. */
const notNames =
  /(?:^| )(?:họ và tên|họ tên|chức vụ|chức danh|ghi chú|tổng số|tổng cộng|cộng|cá nhân|tập thể|danh sách|danh hiệu|thi đua|khen thưởng|bằng khen|giấy khen|lao động|tiên tiến|xuất sắc|hoàn thành|nhiệm vụ|sáng kiến|người lập|nơi nhận|giám đốc|hiệu trưởng|trưởng phòng|phó phòng|chuyên viên|nhân viên|kế toán|văn thư|thủ quỹ|lái xe|giáo viên|giảng viên|bác sĩ|điều dưỡng|chủ tịch|bí thư|chánh|phó|cán sự|bảo vệ|đăng ký|kế hoạch|độc lập|hạnh phúc|cộng hòa|năm|tháng|quý|không có|đề tài|đề án|giải pháp|nâng cao|xây dựng|thực hiện)(?: |$)/;

/** «CÔNG NHÂN CÔNG AN, LAO ĐỘNG HỢP ĐỒNG»: «Công» is a family name, and begins what no family is called. */
const groupsOfPeople = /^(?:công (?:nhân|chức|an|đoàn|trình|tác)|viên chức|cán bộ|hợp đồng|người lao động)(?: |,|$)/;

const singleWordName = /^\p{Lu}\p{Ll}+$/u;

/**
 * How much a text looks like a person's name, 0 … 1, by evidence: number of words, a known surname, syllables, capitals,
 * and nothing that speaks against it (digits, words of units, posts and forms).
 */
export function looksLikePersonName(text: string): number {
  if (text.length > 80 || text.includes("\n\n")) return 0;
  const { prefixes, name } = splitPersonName(text);
  if (name === "" || /[\d%:;?!=<>@#&_*+[\]{}"«»/\\]/.test(name)) return 0;
  const words = name.split(" ");
  if (words.length > 7 || looksLikeUnitName(name) > 0.5) return 0;
  const folded = fold(name);
  // «ĐD Trưởng khối»: a nurse's post; the family name is «Trương».
  if (folded.startsWith("trưởng ")) return 0;
  if (groupsOfPeople.test(folded)) return 0;
  if (notNames.test(folded)) return words.length >= 3 && surnames.has(fold(words[0] ?? "")) ? 0.3 : 0;
  if (words.length === 1) return oneWord(name, prefixes.length > 0);
  let score = 0.15 + (words.length <= 5 ? 0.15 : 0);
  if (surnames.has(fold(words[0] ?? "").split("-")[0] ?? "")) score += 0.35;
  if (prefixes.length > 0) score += 0.15;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  // Bare initials («Nguyễn Văn A») are short for a name; lower-case names occur in hurried lists.
  if (capitals === words.length) score += 0.25;
  else if (capitals === 0) score -= 0.05;
  else score -= 0.2;
  const syllables = folded.split(/[ -]/).filter((word) => isSyllable(word) || word.length === 1).length;
  if (syllables >= words.length - 1) score += 0.15;
  return Math.max(0, Math.min(1, score));
}

function oneWord(name: string, hasPrefix: boolean): number {
  if (hasPrefix) return 0.6;
  return singleWordName.test(name) && isSyllable(name.toLowerCase().normalize("NFC")) ? 0.25 : 0.05;
}
