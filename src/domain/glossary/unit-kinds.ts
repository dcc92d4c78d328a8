const ownKinds = [
  "phòng",
  "khoa",
  "ban(?! (?:hành|chấp hành|thường vụ))",
  "tổ(?! chức)",
  "đội(?! ngũ)",
  "trạm",
  "hạt",
  "chi nhánh",
  "chi cục",
  "trung tâm",
  "bộ phận",
  "phân xưởng",
  "xí nghiệp",
  "nhà máy",
  "tiểu đội",
  "trung đội",
  "đại đội",
  "tiểu đoàn",
  "chi đội",
].join("|");

/** What an office calls its parts, as a pattern over words with their marks. */
export const kindOfUnit = `(?:${ownKinds})(?!\\p{L})`;

/** The same with the words for parts of any kind. */
export const anyUnit = `(?:${ownKinds}|đơn vị|tập thể|đầu mối)(?!\\p{L})`;

/** The kinds in bare letters, where «đối với», «bản», «tổ chức» look alike. */
export const kindInLetters =
  "(?:phong|khoa|ban(?! (?:hanh|chap hanh|thuong vu))|to(?! chuc)|doi(?! (?:ngu|voi))|tram|hat|chi nhanh|chi cuc|trung tam|bo phan|phan xuong|xi nghiep|nha may|tieu doi|trung doi|dai doi|tieu doan|chi doi)\\b";

/** What an office itself is called behind «toàn»: «toàn Sở», «toàn trường», «toàn tiểu đoàn». */
const bodies =
  "(?:so|co quan|don vi|truong|nha truong|hoc vien|vien|nganh|benh vien|trung tam(?: y te)?|cuc|chi cuc|tong cuc|ban|xa|phuong|thi tran|dac khu|huyen|tinh|thanh pho|tieu doan|trung doan|lu doan|su doan|hai doan|don|don bien phong|cong ty|tong cong ty|tap doan|xi nghiep|nha may|chi nhanh|ngan hang|toa(?: an)?|vien kiem sat|nganh thue|kho bac|bao hiem xa hoi|dai|toa soan|quy|hoi|lien doan|he thong)";

/**
 * «Toàn Công ty», «cả nhà trường»: everybody of the office, as a pattern over bare letters. In these «kế toán trưởng» looks
 * like «toàn trường» and «ca trưởng» like «cả trường»: the one is parted by its first word, the other left to be asked.
 */
export const wholeOffice = `(?:(?<!ke )toan(?: the)?|ca(?! truong\\b)) ${bodies}`;
