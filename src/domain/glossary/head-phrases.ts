import { lettersOf } from "./letters";

/** What the first words of a title say, before any level. */
export type HeadKind = (typeof headKinds)[number];

const headKinds = [
  "fighter",
  "soldier",
  "worker",
  "advanced-collective",
  "excellent-collective",
  /** «Lao động xuất sắc» without «Tập thể» */
  "excellent-bare",
  "advanced-unit",
  "determined-unit",
  "flag",
  /** «Cờ», which is a flag of ours only with a body that gives it */
  "bare-flag",
  "diploma",
  "certificate",
  "labor-order",
  "order",
  "medal",
  /** An award by its words that the glossary does not hold */
  "foreign",
] as const;

const workerWords = "lao động tiên tiến|lđtt|lđ tiên tiến|lđ tt|lao động tt|lđ t tiến|lao động t tiến";
const excellentWords = "lao động xuất sắc|lđxs|lđ xuất sắc|lđ xs|lao động xs|lđ x sắc";
const collectives = ["tập thể", "tt", "t thể", "tthể", "tập thể danh hiệu"];

const under = (fronts: readonly string[], words: string): readonly string[] =>
  fronts.flatMap((front) => words.split("|").map((word) => `${front} ${word}`));

const spelled: Readonly<Record<HeadKind, readonly string[]>> = {
  fighter: "chiến sĩ thi đua|cstđ|cs tđ|cs thi đua|chiến sĩ tđ|cstđua|cs tđua|csthi đua|chiến sĩ tđua".split("|"),
  soldier: "chiến sĩ tiên tiến|cstt|cs tiên tiến|cs tt".split("|"),
  worker: workerWords.split("|"),
  "advanced-collective": [
    ...under([...collectives, "tổ", "đơn vị"], workerWords),
    ..."ttlđ tt|ttlđ tiên tiến|ttlđtt|tlđtt|tập thể tiên tiến|tt tiên tiến|trường tiên tiến|tổ tiên tiến".split("|"),
  ],
  "excellent-collective": [
    ...under([...collectives, "tổ", "đơn vị"], excellentWords),
    ..."ttlđ xs|ttlđ xuất sắc|ttlđxs|tlđxs|tập thể xuất sắc|tập thể xs|tt xuất sắc".split("|"),
  ],
  "excellent-bare": excellentWords.split("|"),
  "advanced-unit": "đơn vị tiên tiến|đvtt|đv tiên tiến".split("|"),
  "determined-unit": "đơn vị quyết thắng|đvqt|đv quyết thắng".split("|"),
  flag: "cờ thi đua|cờ tđ|ctđ|cờ tđua|cờ đơn vị xuất sắc|cờ đơn vị dẫn đầu|cờ thi đua xuất sắc|cờ luân lưu".split("|"),
  "bare-flag": ["cờ"],
  diploma: "bằng khen|bk|b khen|bằng k".split("|"),
  certificate: "giấy khen|gk|g khen|giấy k".split("|"),
  "labor-order": "huân chương lao động|hclđ|hc lđ|hc lao động|huân chương lđ|huân chương lđộng".split("|"),
  order: ["huân chương"],
  medal: "kỷ niệm chương|kỉ niệm chương|knc".split("|"),
  foreign: (
    "huy chương|huy hiệu|bảng vàng|thư khen|bằng lao động sáng tạo|bằng danh dự|bằng tuyên dương|bằng ghi công|bằng vinh danh|" +
    "anh hùng lao động|ahlđ|anh hùng lực lượng vũ trang|anh hùng llvt|bà mẹ việt nam anh hùng|lao động giỏi|" +
    "nhà giáo nhân dân|nhà giáo ưu tú|ngnd|ngưt|thầy thuốc nhân dân|thầy thuốc ưu tú|ttnd|ttưt|nghệ sĩ nhân dân|nghệ sĩ ưu tú|nsnd|nsưt|" +
    "nghệ nhân nhân dân|nghệ nhân ưu tú|giải thưởng hồ chí minh|giải thưởng nhà nước|giải thưởng kim đồng|doanh nhân tiêu biểu|xã tiêu biểu|phường tiêu biểu|" +
    "chiến sĩ quyết thắng|đơn vị anh hùng"
  ).split("|"),
};

/** One way of writing the first words of a title. */
export interface Phrase {
  readonly kind: HeadKind;
  /** As the Law writes the words, lower case. */
  readonly words: readonly string[];
  readonly letters: readonly string[];
  readonly joined: string;
  /** Thirds of it: two slips leave one of them whole, which is quickly looked for. */
  readonly thirds: readonly string[];
  /** Abbreviations bear no misspelling: one letter more or less is another title. */
  readonly isAbbreviation: boolean;
}

const phrases: readonly Phrase[] = headKinds
  .flatMap((kind) => spelled[kind].map((text) => phrase(kind, text)))
  // The longer first: «tập thể lao động tiên tiến» before «lao động tiên tiến».
  .sort((a, b) => b.words.length - a.words.length || b.joined.length - a.joined.length);

function phrase(kind: HeadKind, text: string): Phrase {
  const words = text.split(" ");
  const letters = words.map(lettersOf);
  // Full words have a vowel each; abbreviations have one word or a word without vowel.
  const isAbbreviation = letters.some((word) => !/[aeiouy]/.test(word));
  const joined = letters.join("");
  const third = Math.floor(joined.length / 3);
  const thirds = [joined.slice(0, third), joined.slice(third, 2 * third), joined.slice(2 * third)];
  return { kind, words, letters, joined, thirds, isAbbreviation };
}

/** All ways by their first letter, the longer first. */
export const phrasesByLetter: ReadonlyMap<string, readonly Phrase[]> = new Map(
  Array.from(new Set(phrases.map(({ joined }) => joined.charAt(0))), (letter) => [
    letter,
    phrases.filter(({ joined }) => joined.startsWith(letter)),
  ]),
);
