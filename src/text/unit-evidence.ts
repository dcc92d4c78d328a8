import { fold } from "./fold";
import { isSyllable } from "./legacy/syllable";
import { withoutNumber } from "./heading-number";

/** Words that begin the name of an office, department, school, group or whole body. */
const opening =
  /^(?:tập thể|cơ quan|văn phòng|vp|phòng|p\.|thanh tra|ttra|vpttr|trung tâm|tt|khoa|tổ|ban giám hiệu|ban giám đốc|ban lãnh đạo|ban chỉ huy|ban quản lý|ban|chi cục|cục|trường|th|thcs|thpt|mầm non|đội|bộ phận|nhóm|khối|sở|ubnd|ủy ban|đảng ủy|chi bộ|đảng bộ|công đoàn|chi đoàn|đoàn|hội|viện|bệnh viện|bv|trạm|kho|hạt|công an|ca|tòa|tand|vksnd|viện kiểm sát|chi nhánh|pgd|xí nghiệp|công ty|cty|ngân hàng|nhà|bảo tàng|thư viện|đài phát thanh|đài|báo|tạp chí|học viện|đại học|cao đẳng|phân xưởng|xưởng|ca |quỹ|lãnh đạo|bgđ|bgh|hđnd|mttq|huyện|xã|phường|thị trấn|thành phố|tp|tỉnh|quận|thị xã|thôn|ấp|bản|hợp tác xã|htx|hộ|đơn vị|lữ đoàn|trung đoàn|tiểu đoàn|đại đội|trung đội|sư đoàn|đồn biên phòng|đồn công an|đồn|hải đội|trại giam|viễn thông|bưu điện|cảng vụ|vườn quốc gia|lâm trường|nông trường|kiểm toán(?! viên)|đặc khu|thi hành án|vụ|tổng cục|liên đoàn|phân viện|đv|điện lực|kho bạc|bảo hiểm xã hội|bhxh|chi|bộ môn|trung đội|thường trực(?= (?:hđnd|hội đồng|ubnd|ủy ban|đảng ủy|huyện ủy|quận ủy|thị ủy|thành ủy|tỉnh ủy|mttq)))(?=[\s.,:/-]|$)/;

/** Openings that are surnames or given names too: they need more than themselves. */
const weak =
  /^(?:ban|tổ|đoàn|hà|hội|ca|bản|kho|th|tt|ấp|nhà|đội|báo|đài|chi|xã|bộ|hộ|khối|hạt|vụ|trường|viện|đồn|tạp)$/;
const peopleWords = /^(?:trưởng|phó|chánh|giám đốc|chủ tịch|bí thư|nhân viên|chuyên viên)(?= |$)/;
const inside =
  /(?: |^)(?:hợp tác quốc tế|lãnh sự|tổ chức|hành chính|kế hoạch|tài chính|tài vụ|quản lý|nghiệp vụ|tổng hợp|thanh tra|nội vụ|tư pháp|giáo dục|y tế|kỹ thuật|đào tạo|dịch vụ|đối ngoại|biên giới|htqt|ttra|dt-dvđn)(?: |,|$)/;

/**
 * How much a text looks like the name of a unit or body, 0 … 1: «Phòng Hợp tác quốc tế», «Văn phòng», «P. HTQT»,
 * «Tổ Văn - Sử», «Trường THPT Lê Lợi», «Tập thể Sở Ngoại vụ». Posts («Trưởng phòng Tổ chức») are none.
 */
export function looksLikeUnitName(text: string): number {
  if (text.length > 160) return 0;
  const folded = fold(withoutNumber(text.replace(/^\s*[-+*•]+\s*/, "")));
  if (folded === "" || /^\d+$/.test(folded) || peopleWords.test(folded)) return 0;
  const match = opening.exec(folded);
  const hasInside = inside.test(folded);
  if (match === null) return hasInside && folded.split(" ").length <= 8 ? 0.4 : 0;
  // «Trung đoàn trưởng», «Hạt phó» are posts.
  if (/^ (?:trưởng|phó)(?: |$)/.test(folded.slice(match[0].length))) return 0;
  const words = folded.split(" ").length;
  if (weak.test(match[0])) return weakOpening(text, match[0], words, hasInside);
  return words > 16 ? 0.5 : 0.95;
}

/** «Đoàn Kim Lệ» is a person, «Đoàn thanh niên» and «Tổ Toán - Tin» are not: capitals inside tell them apart. */
function weakOpening(text: string, opened: string, words: number, hasInside: boolean): number {
  if (hasInside) return 0.9;
  if (words === 1) return 0.3;
  if (["tổ", "đội", "khối", "trường", "viện", "nhà", "xã", "bản", "ấp", "hộ", "kho", "hạt"].includes(opened))
    return 0.85;
  const later = text.trim().split(/\s+/).slice(1);
  // «TT DV-ĐN»: nobody's name is an abbreviation.
  if (later.every((word) => /^[\p{Lu}-]{2,}$/u.test(word) && !isSyllable(word.normalize("NFC").toLowerCase())))
    return 0.8;
  const allCapitals = later.every((word) => /^\p{Lu}/u.test(word));
  return allCapitals && words <= 5 ? 0.35 : 0.8;
}
