/** Danh hiệu thi đua, or hình thức khen thưởng. */
export type AwardKind = "title" | "award";

/** Whom a title or award is for. */
export type AwardRecipient = "individual" | "collective" | "family";

/** Cấp: cơ sở · tỉnh · bộ, ban, ngành · nhà nước. null: the words do not say («Bằng khen»). */
export type AwardLevel = "grassroots" | "provincial" | "ministerial" | "national";

/** One title or award of the Law, with its official words and the ways people write it. */
export interface GlossaryEntry {
  readonly kind: AwardKind;
  readonly recipients: readonly AwardRecipient[];
  readonly level: AwardLevel | null;
  /** The words of the Law, NFC. */
  readonly vi: string;
  readonly en: string;
  /** The usual abbreviation, for narrow places. */
  readonly short: string;
  /** Spellings met in the field; the recogniser knows many more, and must know at least these. */
  readonly spellings: readonly string[];
}

const person = ["individual"] as const;
const group = ["collective"] as const;
const anyone = ["individual", "collective", "family"] as const;
const personOrGroup = ["individual", "collective"] as const;

/**
 * Every title and award that the product counts. The order is the one of the Law: titles of people, titles of
 * collectives, awards; within each from the lower to the higher.
 * Wording: Luật 15/2003/QH11 and Luật 06/2022/QH15; where they differ, the words common to both.
 */
export const glossary = {
  "advanced-worker": {
    kind: "title",
    recipients: person,
    level: "grassroots",
    vi: "Lao động tiên tiến",
    en: "Advanced Worker",
    short: "LĐTT",
    spellings: ["LĐTT", "LDTT", "LĐ tiên tiến", "LĐ TT", "Lao động TT", "Lạo động tiên tiến", "L.Đ.T.T"],
  },
  "advanced-soldier": {
    kind: "title",
    recipients: person,
    level: "grassroots",
    vi: "Chiến sĩ tiên tiến",
    en: "Advanced Soldier",
    short: "CSTT",
    spellings: ["CSTT", "Chiến sỹ tiên tiến", "CS tiên tiến"],
  },
  "grassroots-emulation-fighter": {
    kind: "title",
    recipients: person,
    level: "grassroots",
    vi: "Chiến sĩ thi đua cơ sở",
    en: "Emulation Fighter at the grassroots level",
    short: "CSTĐCS",
    spellings: [
      "CSTĐCS",
      "CSTDCS",
      "CSTĐ CS",
      "CSTD CS",
      "CSTĐ cơ sở",
      "CSTD cơ sở",
      "CSTĐ cấp cơ sở",
      "CSTĐ-CS",
      "Chiến sỹ thi đua cơ sở",
      "Chiến sĩ thi đua cấp cơ sở",
      "Chiến sỹ thi đua cấp cơ sở",
      "Chiến sỉ thi đua cơ sở",
    ],
  },
  "provincial-emulation-fighter": {
    kind: "title",
    recipients: person,
    level: "provincial",
    vi: "Chiến sĩ thi đua cấp tỉnh",
    en: "Emulation Fighter at the provincial level",
    short: "CSTĐ tỉnh",
    spellings: [
      "CSTĐ tỉnh",
      "CSTĐT",
      "CSTĐ cấp tỉnh",
      "CSTĐ cấp thành phố",
      "CSTĐ TP",
      "Chiến sỹ thi đua cấp tỉnh",
      "Chiến sĩ thi đua tỉnh",
    ],
  },
  "ministerial-emulation-fighter": {
    kind: "title",
    recipients: person,
    level: "ministerial",
    vi: "Chiến sĩ thi đua cấp bộ",
    en: "Emulation Fighter at the ministerial level",
    short: "CSTĐ bộ",
    spellings: [
      "CSTĐ bộ",
      "CSTĐB",
      "CSTĐ cấp bộ",
      "CSTĐ ngành",
      "CSTĐ TAND",
      "Chiến sĩ thi đua Tòa án nhân dân",
      "Chiến sĩ thi đua ngành",
      "Chiến sĩ thi đua Bộ, ban, ngành",
    ],
  },
  "national-emulation-fighter": {
    kind: "title",
    recipients: person,
    level: "national",
    vi: "Chiến sĩ thi đua toàn quốc",
    en: "National Emulation Fighter",
    short: "CSTĐTQ",
    spellings: ["CSTĐTQ", "CSTĐ TQ", "CSTĐ toàn quốc", "Chiến sỹ thi đua toàn quốc"],
  },
  "advanced-labor-collective": {
    kind: "title",
    recipients: group,
    level: "grassroots",
    vi: "Tập thể lao động tiên tiến",
    en: "Advanced Labour Collective",
    short: "TTLĐTT",
    spellings: [
      "TTLĐTT",
      "TTLDTT",
      "TT LĐTT",
      "TTLĐ TT",
      "Tập thể LĐTT",
      "Tập thể lạo động tiên tiến",
      "TT LĐ tiên tiến",
    ],
  },
  "excellent-labor-collective": {
    kind: "title",
    recipients: group,
    level: "provincial",
    vi: "Tập thể lao động xuất sắc",
    en: "Excellent Labour Collective",
    short: "TTLĐXS",
    spellings: [
      "TTLĐXS",
      "TTLDXS",
      "TT LĐXS",
      "TTLĐ XS",
      "LĐXS",
      "Tập thể LĐXS",
      "TT Lao động XS",
      "Tập thể Lao động XS",
      "Tập thể lạo động xuất sắc",
    ],
  },
  "advanced-unit": {
    kind: "title",
    recipients: group,
    level: "grassroots",
    vi: "Đơn vị tiên tiến",
    en: "Advanced Unit",
    short: "ĐVTT",
    spellings: ["ĐVTT", "DVTT", "ĐV tiên tiến"],
  },
  "determined-to-win-unit": {
    kind: "title",
    recipients: group,
    level: "provincial",
    vi: "Đơn vị quyết thắng",
    en: "Determined-to-win Unit",
    short: "ĐVQT",
    spellings: ["ĐVQT", "DVQT", "ĐV quyết thắng"],
  },
  "provincial-emulation-flag": {
    kind: "title",
    recipients: group,
    level: "provincial",
    vi: "Cờ thi đua của Ủy ban nhân dân tỉnh",
    en: "Emulation Flag of the provincial People's Committee",
    short: "Cờ TĐ tỉnh",
    spellings: ["Cờ thi đua của UBND tỉnh", "Cờ TĐ UBND tỉnh", "Cờ UBND tỉnh", "Cờ thi đua cấp tỉnh", "Cờ TĐ tỉnh"],
  },
  "ministerial-emulation-flag": {
    kind: "title",
    recipients: group,
    level: "ministerial",
    vi: "Cờ thi đua của Bộ, ban, ngành",
    en: "Emulation Flag of the Ministry or branch",
    short: "Cờ TĐ bộ",
    spellings: ["Cờ thi đua của Bộ", "Cờ TĐ bộ", "Cờ thi đua cấp bộ", "Cờ BNG", "Cờ TAND", "Cờ thi đua ngành"],
  },
  "government-emulation-flag": {
    kind: "title",
    recipients: group,
    level: "national",
    vi: "Cờ thi đua của Chính phủ",
    en: "Emulation Flag of the Government",
    short: "Cờ TĐ CP",
    spellings: ["Cờ thi đua Chính phủ", "Cờ TĐ CP", "Cờ Chính phủ", "Cờ CP", "Cờ thi đua của Chính phú"],
  },
  "certificate-of-merit": {
    kind: "award",
    recipients: anyone,
    level: "grassroots",
    vi: "Giấy khen",
    en: "Certificate of Merit",
    short: "GK",
    spellings: [
      "GK",
      "Giấy khen của Giám đốc Sở",
      "GK GĐ Sở",
      "Giấy khen của Chủ tịch UBND xã",
      "Giấy khen Hiệu trưởng",
    ],
  },
  "diploma-of-merit": {
    kind: "award",
    recipients: anyone,
    level: null,
    vi: "Bằng khen",
    en: "Diploma of Merit",
    short: "BK",
    spellings: ["BK"],
  },
  "provincial-diploma-of-merit": {
    kind: "award",
    recipients: anyone,
    level: "provincial",
    vi: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    en: "Diploma of Merit of the Chair of the provincial People's Committee",
    short: "BK UBND tỉnh",
    spellings: [
      "Bằng khen UBND tỉnh",
      "Bằng khen của UBND tỉnh",
      "BK UBND tỉnh",
      "BK UBND",
      "BKUBND",
      "BK tỉnh",
      "Bằng khen Chủ tịch UBND thành phố",
      "Bằng khen cấp tỉnh",
    ],
  },
  "ministerial-diploma-of-merit": {
    kind: "award",
    recipients: anyone,
    level: "ministerial",
    vi: "Bằng khen của Bộ trưởng",
    en: "Diploma of Merit of the Minister",
    short: "BK bộ",
    spellings: [
      "Bằng khen Bộ Ngoại giao",
      "Bằng khen của Bộ trưởng Bộ Y tế",
      "BK bộ",
      "BK BNG",
      "Bằng khen cấp bộ",
      "Bằng khen ngành",
    ],
  },
  "prime-minister-diploma-of-merit": {
    kind: "award",
    recipients: anyone,
    level: "national",
    vi: "Bằng khen của Thủ tướng Chính phủ",
    en: "Diploma of Merit of the Prime Minister",
    short: "BK TTg",
    spellings: [
      "BK TTg",
      "BKTTCP",
      "BK TTCP",
      "Bằng khen Thủ tướng",
      "Bằng khen của Thủ tướng Chính phú",
      "BK Thủ tướng CP",
    ],
  },
  "labor-order-first-class": {
    kind: "award",
    recipients: personOrGroup,
    level: "national",
    vi: "Huân chương Lao động hạng Nhất",
    en: "Labour Order, First Class",
    short: "HCLĐ hạng Nhất",
    spellings: ["HCLĐ hạng Nhất", "HCLĐ hạng I", "HCLĐ hạng 1", "HC Lao động hạng Nhất"],
  },
  "labor-order-second-class": {
    kind: "award",
    recipients: personOrGroup,
    level: "national",
    vi: "Huân chương Lao động hạng Nhì",
    en: "Labour Order, Second Class",
    short: "HCLĐ hạng Nhì",
    spellings: ["HCLĐ hạng Nhì", "HCLĐ hạng Hai", "HCLĐ hạng II", "HCLĐ hạng 2", "Huân chương LĐ hạng Nhì"],
  },
  "labor-order-third-class": {
    kind: "award",
    recipients: personOrGroup,
    level: "national",
    vi: "Huân chương Lao động hạng Ba",
    en: "Labour Order, Third Class",
    short: "HCLĐ hạng Ba",
    spellings: ["HCLĐ hạng Ba", "HCLĐ hạng III", "HCLĐ hạng 3", "HCLĐ III"],
  },
  "commemorative-medal": {
    kind: "award",
    recipients: person,
    level: "ministerial",
    vi: "Kỷ niệm chương",
    en: "Commemorative Medal",
    short: "KNC",
    spellings: ["KNC", "Kỉ niệm chương", "Kỷ niệm chương Vì sự nghiệp Ngoại giao Việt Nam"],
  },
} as const satisfies Record<string, GlossaryEntry>;

export type GlossaryAwardId = keyof typeof glossary;

/** `other`: recognised as an award, but none of the glossary; it goes by its own words. */
export type AwardId = GlossaryAwardId | "other";

/** All ids, in the order of the glossary. */
export const glossaryAwardIds: readonly GlossaryAwardId[] = Object.keys(glossary).filter(isGlossaryAwardId);

function isGlossaryAwardId(id: string): id is GlossaryAwardId {
  return Object.hasOwn(glossary, id);
}

/** Whether a text from a file or a stored part is the id of a title or award. */
export function isAwardId(id: string): id is AwardId {
  return id === "other" || isGlossaryAwardId(id);
}

/** The entry of an id; null for `other`, which has no words of its own. */
export function glossaryEntry(id: AwardId): GlossaryEntry | null {
  return id === "other" ? null : glossary[id];
}

/** Names an award for a sentence in both languages; `words` is what the cell says, used for `other`. */
export function awardName(id: AwardId, words: string): { readonly vi: string; readonly en: string } {
  const entry = glossaryEntry(id);
  return entry === null ? { vi: words, en: words } : { vi: entry.vi, en: entry.en };
}
