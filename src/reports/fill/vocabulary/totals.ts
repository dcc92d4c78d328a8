import { fold, foldLoose } from "../../../text/fold";

/** What a body calls itself behind «toàn». */
export const bodies: readonly string[] = [
  ...["sở", "cơ quan", "ngành", "trường", "huyện", "tỉnh", "xã", "phường", "quận", "thị xã", "thành phố", "đặc khu"],
  ...["cục", "chi cục", "tổng cục", "đơn vị", "ban", "văn phòng", "viện", "bệnh viện", "học viện", "trung tâm"],
  ...["công ty", "tổng công ty", "tập đoàn", "xí nghiệp", "nhà máy", "chi nhánh", "ngân hàng", "kho bạc", "trạm"],
  ...["bộ", "khoa", "khối", "cụm", "trung đoàn", "lữ đoàn", "sư đoàn", "tiểu đoàn", "đảng bộ"],
];

/** «Tổng hợp», «Tổng cục», «Tổng Giám đốc», «Cộng tác viên» add up nothing. */
const SUM = "(?:tổng(?! (?:hợp|kết|cục|giám|công ty|quát|hội|liên đoàn|biên tập))|cộng(?! (?:tác|đồng)))";
const EVERYBODY = `(?:toàn bộ|toàn thể|tất cả|toàn (?:${bodies.join("|")}))`;

const begins = pattern(`^(?:${SUM}|${EVERYBODY})(?!\\p{L})`);
const anywhere = pattern(`(?<!\\p{L})(?:${SUM}|${EVERYBODY})(?!\\p{L})`);
const final = pattern(
  `^(?:tổng(?! (?:hợp|kết|cục|giám|công ty|quát|hội|liên đoàn|biên tập))|cộng (?:chung|toàn|tổng)|${EVERYBODY})(?!\\p{L})`,
);
const subtotal = pattern("^cộng(?:$| \\d| (?:[ivx]+|[a-b]|nhóm|khối|phòng|đơn vị|mục|phần|các|chung|số)(?!\\p{L}))");
const NUMBER = /^(?:[ivx]+|\d+) (?=cộng|tổng|cong|tong)/u;

/** «Tổng số», «Cộng nhóm I», «Toàn Sở», «Tất cả CBCCVC»: a text that begins with the words of a total. */
export function beginsTotal(text: string): boolean {
  return says(begins, text);
}

/** «CBCCVC toàn đơn vị», «Tổng CBCC»: a text that says anywhere that all of them are meant. */
export function saysEverybody(text: string): boolean {
  return says(anywhere, text);
}

/** A line's name as that of a total: of all lines, or of those of its group; a number in front («III. Cộng») is none of its words. */
export function totalOfLines(label: string): "final" | "subtotal" | null {
  const words = wordsOf(label).replace(NUMBER, "");
  return says(final, words) ? "final" : says(subtotal, words) ? "subtotal" : null;
}

const sumHead = pattern("^(?:tổng|tổng số|tổng cộng|cộng|tổng số lượng|cộng (?:khối|nhóm|cụm|chung))$");

/** «Tổng số», «Cộng», «Cộng khối» and nothing else: it adds up those beside it. */
export function isSumHead(text: string): boolean {
  return says(sumHead, text);
}

/** A pattern over words with their marks, and the same over words typed without any. */
interface Pattern {
  readonly marked: RegExp;
  readonly bare: RegExp;
}

function pattern(source: string): Pattern {
  const bare = source.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d");
  return { marked: new RegExp(source, "u"), bare: new RegExp(bare, "u") };
}

/** «Công chức» is no «cộng»: bare letters are read as such only where the whole text has no marks. */
function says({ marked, bare }: Pattern, text: string): boolean {
  const words = wordsOf(text);
  return marked.test(words) || (words === foldLoose(text) && bare.test(words));
}

/** Words alone, one blank between: «Cộng (I)» is «cộng i». */
function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
