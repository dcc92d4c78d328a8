/** What a remark tells of a person that is nobody's business outside the office. */
export type PrivateMatter = "health" | "maternity" | "discipline" | "family";

/** Phrases by what they tell of; whole words, in small letters. */
const phrases: Readonly<Record<PrivateMatter, string>> = {
  maternity:
    "thai sản|nghỉ sinh|nghỉ đẻ|sinh con|mang thai|dưỡng thai|có thai|sảy thai|sẩy thai|hiếm muộn|nuôi con (?:nhỏ|dưới)|con (?:nhỏ )?dưới (?:12|36|\\d+ tháng)",
  health:
    "ốm|ốm đau|nghỉ bệnh|bị bệnh|mắc bệnh|bệnh (?:nặng|hiểm nghèo|nan y|mãn tính|mạn tính|nghề nghiệp|tim|gan|thận|phổi)|chữa bệnh|(?:đang|đi|nghỉ|phải) điều trị|điều trị (?:bệnh|nội trú|ngoại trú|dài ngày)|nằm viện|nhập viện|đi viện|phẫu thuật|đi mổ|mổ|ung thư|u bướu|tai biến|đột quỵ|tai nạn|khuyết tật|sức khỏe (?:yếu|kém|không)|dưỡng sức|tâm thần|trầm cảm|hiv",
  family:
    "ly hôn|li hôn|ly thân|con thứ (?:ba|tư|3|4|03|04)|(?:vợ|chồng|con|bố|mẹ|cha) (?:mất|ốm|bệnh|bị|đang điều trị)|chịu tang|có tang|hoàn cảnh (?:gia đình|khó khăn)|gia đình (?:khó khăn|có việc|có tang)|hộ nghèo|hộ cận nghèo|đơn thân",
  discipline: "kỷ luật|khiển trách|cảnh cáo|hạ bậc lương|giáng chức|cách chức|buộc thôi việc|vi phạm",
};

const patterns = (["maternity", "health", "family", "discipline"] as const).map(
  (matter) => [matter, new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases[matter]})(?![\\p{L}\\p{N}])`, "u")] as const,
);

/** A denial («không bị kỷ luật») or a virtue («chấp hành kỷ luật») tells nothing private. */
const harmless =
  /(?:không|chưa|ko)\s+(?:(?:bị|có|ai|xử lý|hình thức|trường hợp)\s+){0,3}(?:kỷ luật|khiển trách|cảnh cáo|vi phạm|ốm)|(?:chấp hành|thực hiện|giữ|ý thức|tổ chức|kỷ cương)[^.;]{0,40}kỷ luật|kỷ luật[\s,–-]+(?:kỷ cương|trật tự|lao động)/gu;

/** What private matter a remark tells of; null where it tells of none. */
export function privateMatterIn(remark: string): PrivateMatter | null {
  const said = remark
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("kỉ luật", "kỷ luật")
    .replaceAll("sức khoẻ", "sức khỏe")
    .replace(/\s+/gu, " ")
    .replace(harmless, " ");
  return patterns.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
