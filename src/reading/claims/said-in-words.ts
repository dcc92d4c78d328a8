import type { RecipientKind } from "../../domain/recipient";
import { looksLikePerson, looksLikeUnit } from "../../layout/cell-looks";
import { fold } from "../../text/fold";
import { splitPersonName } from "../../text/person-name";
import { plain } from "../../text/plain";
import { type HerWords, type NamedAward, awardsNamed, isOurs, wordsLeft } from "../../vocabulary/award-words";
import { turningWords } from "../../vocabulary/turning-words";
import { isBody } from "./collective-sentences";

/** Who registers for what, as words outside the lines of a list say it. */
export interface SaidInWords {
  readonly kind: RecipientKind;
  /** None: the body that makes the list. */
  readonly names: readonly string[];
  readonly awards: readonly NamedAward[];
}

const VERB =
  /(?:^|\s)(?:(?:cùng|đều|xin|phấn đấu|quyết tâm|thống nhất|được) )*(?:đăng k[ýí]|đề nghị|phấn đấu|xét tặng|khen|tặng|đạt)(?=\s|:)/iu;
const LEAD =
  /^[\s\-+•*–(]*(?:(?:\d{1,2}|[a-h])\s*[.)]\s*)?(?:(?:ngoài ra|bên cạnh đó|đồng thời|riêng|ghi chú|lưu ý|bổ sung|về tập thể|về cá nhân|đăng ký thêm)\s*[,:]?\s*)*/iu;
/** «Trạm Bơm số 2 / Tập thể LĐTT», «Phòng Kế hoạch (Tập thể LĐTT)»: whose it is, parted from the title. */
const APART = /^([^:]{2,80}?)\s*(?:\s[/–—-]|\()\s*(?:danh hiệu\s*)?$/iu;
const FOR = /\scho\s+(.+)$/iu;
const ADDRESS = /^(?:các\s+)?(?:ông|bà|anh|chị|đồng chí|đ\/c|đc|thầy|cô)\s*:?\s+/iu;
/** Numbers of people, shares and counts behind a title: figures about many, registered elsewhere. */
const FIGURES =
  /\d\s*%|(?<!\d)\d{1,4}\s*(?:\([^)]*\)\s*)?(?:người|cá nhân|tập thể|đồng chí|đ\/c|cbcc|cán bộ|công chức|viên chức|đơn vị|lượt|trường hợp|phòng)(?!\p{L})/iu;

/**
 * «Ngoài ra, Chi cục đăng ký Tập thể lao động xuất sắc», «Phòng Kỹ thuật: TTLĐTT», «Đề nghị tặng Giấy khen cho bà Trần
 * Thị Bình»; null where the words state figures, speak of the past, or do not say whose title it is.
 */
export function saidInWords(text: string, year: number | null, hers: HerWords): SaidInWords | null {
  if (text.length > 400 || FIGURES.test(fold(text))) return null;
  const awards = awardsNamed(text, null, hers).filter(isOurs);
  const [first] = awards;
  const last = awards[awards.length - 1];
  if (!first || !last || /^\s*(?:\)\s*)?(?:[:=–-]\s*)?\(?\d/u.test(text.slice(last.to))) return null;
  if (turningWords(text, "collective", year) !== null) return null;
  const before = text.slice(0, first.from).replace(LEAD, "");
  const verb = VERB.exec(before);
  const label = /^([^:]{2,80}):/u.exec(before)?.[1] ?? APART.exec(before)?.[1];
  if (verb === null && label === undefined) return null;
  const subject = (verb ? before.slice(0, verb.index) : (label ?? "")).trim();
  const object = FOR.exec(text.slice(last.to).replace(/[.\s/]+$/u, ""))?.[1] ?? "";
  const who = recipientsIn(subject) ?? recipientsIn(object);
  return who === null ? null : { ...who, awards };
}

/** «Tập thể | | TTLĐXS | Giấy khen»: a row of which cells say titles and nothing else, and another whose they are. */
export function saidInCells(texts: readonly string[], hers: HerWords): SaidInWords | null {
  const titled = texts.flatMap((text) => {
    const awards = awardsNamed(text, null, hers).filter(isOurs);
    return awards.length > 0 && turningWords(text, "collective", null)?.turn !== "past" ? [{ text, awards }] : [];
  });
  // Beside words that nobody understands a title may be meant otherwise.
  if (titled.length === 0 || titled.some(({ text, awards }) => wordsLeft(text, awards) !== "")) return null;
  const awards = titled.flatMap((one) => one.awards);
  const who = texts.flatMap((text) => (awardsNamed(text, null, hers).length > 0 ? [] : (recipientsIn(text) ?? [])));
  const [one, ...others] = who;
  return one === undefined || others.some(({ kind }) => kind !== one.kind) ? null : { ...one, awards };
}

/** Whom a phrase names: people with or without their form of address, units, or the body itself. */
export function recipientsIn(phrase: string): Pick<SaidInWords, "kind" | "names"> | null {
  const words = phrase.replace(/[\s,.;:]+$/u, "").trim();
  if (words === "" || words.length > 200) return null;
  // A council considers and proposes; it is nobody's candidate.
  if (/^hoi dong\b/.test(plain(words))) return null;
  if (isBody(plain(words)) || plain(words) === "tap the") return { kind: "collective", names: [] };
  const parts = words.split(/\s*[;\n]\s*|\s*,\s*|\s+và\s+/u).filter((part) => part !== "");
  const people = parts.map((part) => part.replace(ADDRESS, ""));
  if (people.every((name) => looksLikePerson(name)))
    return { kind: "individual", names: people.map((name) => splitPersonName(name).name) };
  const unit = words.replace(/^[Tt]ập thể\s+(?=\p{Lu})/u, "");
  // «Đơn vị nào đăng ký …», «Đơn vị tự đăng ký»: instructions, and nobody's name.
  if (/\s(?:nào|tự)$/u.test(unit)) return null;
  return looksLikeUnit(unit) ? { kind: "collective", names: [unit] } : null;
}
