import type { AwardId } from "../../domain/glossary/awards";
import { recogniseGrade } from "../../domain/glossary/grades";
import type { RecipientKind } from "../../domain/recipient";
import { withoutConditions } from "../../vocabulary/asides";
import { type HerWords, type NamedAward, awardsNamed } from "../../vocabulary/award-words";
import type { ColumnHeading } from "../../layout/head-paths";
import { isAboutSomethingElse } from "../../vocabulary/head-phrase";
import { type HeaderGuess, headerGuesses } from "../../vocabulary/head-words";
import { votesOfHead } from "../../vocabulary/vote-words";
import { standingOfHead } from "../standing/head-standing";
import { plain } from "../../text/plain";

/** What the words above a column say, before its cells are looked at. */
export interface HeadingMeaning {
  readonly column: number;
  /** «Cá nhân › CSTĐ cơ sở». */
  readonly header: string;
  /** Best first. */
  readonly guesses: readonly HeaderGuess[];
  /** The one title or award that the words name. */
  readonly award: AwardId | null;
  /** The words leave open which title they name («CSTĐ»): it has to be asked. */
  readonly open: NamedAward | null;
  /** Several titles in one heading: the column holds their names. */
  readonly awardsListed: readonly AwardId[];
  readonly recipient: RecipientKind | null;
  readonly year: number | null;
  /** The words are understood and speak of something else than titles and awards: «Ngày vào Đảng», «Điểm GK 1». */
  readonly isOther: boolean;
  /** A title over names of those who register for it. */
  readonly isTitleOverNames?: true;
  /** The words count («Số lượng», «Tổng số») or relate («Tỷ lệ»), rather than name. */
  readonly counts: "figure" | "share" | "times" | null;
}

export function headingMeaning(heading: ColumnHeading, hers: HerWords): HeadingMeaning {
  const said = heading.levels.map((level) =>
    level.replace(HOW_TO_FILL, "").replace(T_THE, "Tập thể").replace(DK, "Đăng ký"),
  );
  const levels = said.map(plain);
  const leaf = levels[levels.length - 1] ?? "";
  const recipient = recipientOf(levels);
  const isGrade = recogniseGrade(said[said.length - 1] ?? "") !== null;
  const votes = votesOfHead(levels);
  const isOther = isGrade || votes !== null || isAboutSomethingElse(leaf);
  const named = isOther ? [] : awardOfLevels(said.map(withoutConditions), hers);
  const single = named.length === 1 ? (named[0] ?? null) : null;
  return {
    column: heading.column,
    header: heading.levels.join(" › "),
    // «Số điện thoại» counts nobody.
    guesses: isGrade
      ? [{ role: "grade", weight: 0.97 }]
      : votes !== null
        ? [{ role: votes, weight: 0.97 }]
        : guessesOf(levels, isOther).filter(({ role }) => !isOther || role !== "figure"),
    award: single ? forRecipient(single.award, recipient) : null,
    open: single !== null && !single.certain ? single : null,
    awardsListed: named.length > 1 ? named.map(({ award }) => award) : [],
    recipient,
    year: yearOf(levels),
    isOther,
    counts: countsOf(leaf) ?? (levels.some((level) => /\bso lan\b/.test(level)) ? "times" : null),
  };
}

/** «LĐTT» under «Tập thể» is the collective's title. */
export function forRecipient(award: AwardId, recipient: RecipientKind | null): AwardId {
  if (recipient !== "collective") return award;
  return award === "advanced-worker" ? "advanced-labor-collective" : award;
}

/** The innermost level that names an award decides; «Bằng khen › UBND tỉnh» needs both levels. */
function awardOfLevels(levels: readonly string[], hers: HerWords): readonly NamedAward[] {
  const named = (text: string) => awardsNamed(text, null, hers);
  const texts = levels.filter((level) => !isRecipientWord(plain(level)) || levels.length === 1);
  for (let from = texts.length - 1; from >= 0; from -= 1) {
    const level = stripCounting(texts[from] ?? "");
    const own = named(level);
    const parent = stripCounting(texts[from - 1] ?? "");
    const isVague =
      own.length === 0 || (own.length === 1 && (own[0]?.award === "diploma-of-merit" || own[0]?.certain === false));
    // «Cấp tỉnh › Bằng khen | CSTĐ»: the level stands above the award as often as below it.
    const behind = from > 0 && isVague && own.length === 1 ? named(`${level} ${parent}`) : [];
    if (behind.length === 1 && behind[0]?.certain === true && behind[0].award !== "diploma-of-merit") return behind;
    const withParent = from > 0 ? named(`${parent} ${level}`) : [];
    if (isVague && withParent.length === 1 && !isListHeading(plain(texts[from - 1] ?? ""))) return withParent;
    if (own.length > 0) return own;
  }
  const whole = named(texts.join(" "));
  return whole.length === 1 && texts.length > 1 ? whole : [];
}

function isListHeading(words: string): boolean {
  return /^(?:danh hieu|hinh thuc|dang ky|de nghi|noi dung)/.test(words);
}

/** «(có/không)», «(đánh dấu x)»: how to fill the column in, and nothing of what it is about. */
const HOW_TO_FILL =
  /\s*[([]\s*(?:có\s*[/,-]\s*không|có hoặc không|(?:đánh(?: dấu)?|ghi|tích|tick|điền)?\s*(?:dấu\s*)?["“«]?[xXvV✓√]["”»]?|đánh dấu|yes\s*\/\s*no)\s*[)\]]\s*$/iu;

/** «ĐK 2026» */
const DK = /(?<!\p{L})ĐK(?!\p{L})/gu;
/** «T.thể khoa» */
const T_THE = /(?<!\p{L})t\.\s?thể(?!\p{L})/giu;

function stripCounting(level: string): string {
  return level.replace(
    /^\s*(?:tổng số|số lượng|số lần(?: đạt)?|số người(?: đăng ký| đạt)?|số|tỷ lệ|tỉ lệ|SL|%)\s+/iu,
    "",
  );
}

function isRecipientWord(words: string): boolean {
  return /^(?:doi voi |danh hieu |dang ky |thi dua |ve )?(?:ca nhan|tap the|ho gia dinh)$/.test(words);
}

function recipientOf(levels: readonly string[]): RecipientKind | null {
  for (let at = levels.length - 1; at >= 0; at -= 1) {
    const words = levels[at] ?? "";
    const person = /\bca nhan\b/.test(words);
    const group = /\btap the\b/.test(words);
    const family = /\bho gia dinh\b/.test(words);
    if (Number(person) + Number(group) + Number(family) !== 1) continue;
    // «Tập thể lao động tiên tiến» names a title, and the title says whose it is.
    if (group && /tap the (?:lao dong|ld)/.test(words)) return "collective";
    return person ? "individual" : group ? "collective" : "family";
  }
  return null;
}

function yearOf(levels: readonly string[]): number | null {
  const leaf = levels[levels.length - 1] ?? "";
  const [, year, until] = /^(?:nam |nam hoc )?((?:19|20)\d\d)(?: ?[-/] ?(?:20)?(\d\d))?$/.exec(leaf) ?? [];
  // A school year counts as its second year, in heads as in titles.
  return year === undefined ? null : Number(until === undefined ? year : `20${until}`);
}

function countsOf(leaf: string): HeadingMeaning["counts"] {
  if (/\bso lan\b/.test(leaf)) return "times";
  if (/^(?:ty le|ti le|% ?|\(%\))/.test(leaf)) return "share";
  // «Tổng Giám đốc», «Tổng công ty», «Công đoàn» give awards and count nothing.
  if (/^(?:tong|cong) (?:giam doc|cong ty|cuc|lien doan|bi thu|kiem toan|thanh tra|doan|an|ty)\b/.test(leaf))
    return null;
  if (/^(?:tong so|so luong|sl\b|so (?!,|ngay|quyet|hieu|dinh|cccd|cmnd|phieu)|tong\b|cong\b|luot\b)/.test(leaf))
    return "figure";
  return null;
}

function guessesOf(levels: readonly string[], isOther: boolean): readonly HeaderGuess[] {
  const leaf = levels[levels.length - 1] ?? "";
  const found = new Map<HeaderGuess["role"], number>();
  const add = (words: string, factor: number) => {
    for (const { role, weight } of headerGuesses(words))
      found.set(role, Math.max(found.get(role) ?? 0, weight * factor));
  };
  add(leaf, 1);
  add(leaf.replace(/ ?\(.*\)$/, ""), 0.98);
  // «Họ và tên › Họ đệm | Tên»: a part of the name, whatever both levels say in one breath.
  const isPartOfName =
    (found.has("given-name") || found.has("family-name")) &&
    headerGuesses(levels[levels.length - 2] ?? "")[0]?.role === "name";
  if (levels.length > 1 && !isPartOfName) {
    add(levels.slice(-2).join(" "), 0.95);
    if (found.size === 0) for (const parent of levels.slice(0, -1).reverse()) add(parent, 0.7);
  }
  // «Hội đồng xét», «Cấp trên duyệt»: titles at some stage, though no word of titles stands there.
  if (!isOther && standingOfHead({ header: levels.join(" ") }) !== null)
    found.set("title-or-award", Math.max(found.get("title-or-award") ?? 0, 0.5));
  return [...found].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
}
