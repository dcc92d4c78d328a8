import { lettersOf } from "./letters";

/** What an office calls its parts, with the words behind which it is none: «ban hành», «tổ chức», «đội ngũ». */
const kinds: readonly (readonly [kind: string, ...before: readonly string[]])[] = [
  ["phòng"],
  ["khoa"],
  ["ban", "hành", "chấp hành", "thường vụ"],
  ["tổ", "chức"],
  ["đội", "ngũ"],
  ["trạm"],
  ["hạt"],
  ["chi nhánh"],
  ["chi cục"],
  ["trung tâm"],
  ["bộ phận"],
  ["phân xưởng"],
  ["xưởng"],
  ["bộ môn"],
  ["xí nghiệp"],
  ["nhà máy"],
  ["tiểu đội"],
  ["trung đội"],
  ["đại đội"],
  ["tiểu đoàn"],
  ["chi đội"],
];
/** In bare letters «đối với» begins like «đội», and «trở xuống» ends like «xưởng». */
const alikeBehind: ReadonlyMap<string, string> = new Map([["đội", "voi"]]);
const alikeBefore: ReadonlyMap<string, string> = new Map([["xưởng", "tro"]]);

const pattern = (kind: string, before: readonly string[]) =>
  before.length === 0 ? kind : `${kind}(?! (?:${before.join("|")}))`;
const ownKinds = kinds.map(([kind, ...before]) => pattern(kind, before)).join("|");

/** What an office calls its parts, as a pattern over words with their marks. */
export const kindOfUnit = `(?:${ownKinds})(?!\\p{L})`;

/** The same with the words for parts of any kind. */
export const anyUnit = `(?:${ownKinds}|đơn vị|tập thể|đầu mối)(?!\\p{L})`;

/** The kinds in bare letters. */
export const kindInLetters = `(?:${kinds
  .map(([kind, ...before]) => {
    const [behind, front] = [alikeBehind.get(kind) ?? [], alikeBefore.get(kind)];
    const own = pattern(lettersOf(kind), [...before.map(lettersOf), behind].flat());
    return front === undefined ? own : `(?<!${front} )${own}`;
  })
  .join("|")})\\b`;

/** What an office itself is called behind «toàn»: «toàn Sở», «toàn trường», «toàn tiểu đoàn». */
const bodies =
  "(?:so|co quan|don vi|truong|nha truong|hoc vien|vien|nganh|benh vien|trung tam(?: y te)?|cuc|chi cuc|tong cuc|ban|xa|phuong|thi tran|dac khu|huyen|tinh|thanh pho|tieu doan|trung doan|lu doan|su doan|hai doan|don|don bien phong|cong ty|tong cong ty|tap doan|xi nghiep|nha may|chi nhanh|ngan hang|toa(?: an)?|vien kiem sat|nganh thue|kho bac|bao hiem xa hoi|dai|toa soan|quy|hoi|lien doan|he thong)";

/**
 * «Toàn Công ty», «cả nhà trường»: everybody of the office, as a pattern over bare letters. In these «kế toán trưởng» looks
 * like «toàn trường» and «ca trưởng» like «cả trường»: the one is parted by its first word, the other left to be asked.
 */
export const wholeOffice = `(?:(?<!ke )toan(?: the)?|ca(?! truong\\b)) ${bodies}`;
