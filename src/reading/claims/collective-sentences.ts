import { glossaryEntry } from "../../domain/glossary/awards";
import { lookOf, looksLikePerson, looksLikeUnit } from "../../layout/cell-looks";
import { withoutNumber } from "../../text/heading-number";
import { plain } from "../../text/plain";
import { type NamedAward, awardsNamed } from "../../vocabulary/award-words";
import { tellsHowToFill } from "../../vocabulary/filling-words";
import { severalIn } from "../rows/several-in-a-cell";

/** What one clause of a sentence registers for collectives. No name: the body that makes the list. */
export interface CollectiveClause {
  readonly names: readonly string[];
  readonly awards: readonly NamedAward[];
  readonly words: string;
}

/** «Tập thể:», «* Tập thể đăng ký:», «Về tập thể -»: the sentence is about collectives. */
const LABEL =
  /^[\s\-+•*(]*(?:\d{1,2}\s*[.)]\s*)?(?:về\s+)?(?:các\s+)?tập thể(?:(?:\s+(?:khối|thuộc|của)\s+[^:;]{1,40}?)?\s+(?:đăng ký|đề nghị))?\s*[:–-]\s*/iu;
/** «Phòng Kinh tế (ĐK: Tập thể LĐTT + GK)», «Khoa Nội - đăng ký Tập thể LĐXS»: a unit's own line, over its people. */
const OF_UNIT = /^(.{2,80}?)\s*[([–:-]\s*(?:ĐK|đăng ký)(?:\s+(?:danh hiệu|thi đua))?\s*:?\s*(.+?)\s*[)\]]?[\s.]*$/iu;
const BODY =
  /^(?:tap the )?(?:don vi|co quan|nha truong|truong|chi nhanh|cong ty|trung tam|benh vien|toan don vi|phong|khoa|ban|to|doi|tram|chi cuc|cuc|so|hat|don|kho bac|ngan hang|xi nghiep|nha may|vien|hoc vien)$/;

/** «nha truong», «tap the don vi», «chi cuc», as `plain` gives them: the body that makes the list. */
export function isBody(words: string): boolean {
  return BODY.test(words);
}

/** «…; …», «… UBND tỉnh. Các ban …»; the point of «P. Kế toán» ends nothing. */
const CLAUSES = /\s*;\s*|(?<=\p{Ll}{2})\.\s+(?=\p{Lu})/u;
/** «… đăng ký Tập thể lao động tiên tiến gồm: Văn phòng, Ban Kinh tế»: the names stand behind the title. */
const NAMES_BEHIND = /^\s*(?:gồm(?: có)?|là)?\s*:\s*(\S.*)$/u;

const VERB = /(?<!\s)\s*(?:(?:cùng |đều )?(?:đăng ký|đề nghị|được đề nghị|đạt)(?: danh hiệu)?\s*)?(?:[(:–-]\s*)?$/iu;

/**
 * Collectives that one sentence names clause by clause: «Nhà trường đăng ký Tập thể Lao động xuất sắc; các tổ Văn, Sử đăng
 * ký Tập thể Lao động tiên tiến». Empty where any clause with a title does not say whose it is: then none is understood.
 */
export function collectiveClauses(
  text: string,
  named: (words: string) => readonly NamedAward[],
): readonly CollectiveClause[] {
  if (tellsHowToFill(text)) return [];
  const ofUnit = unitWithTitles(text, named);
  if (ofUnit !== null) return [ofUnit];
  const label = LABEL.exec(text)?.[0] ?? "";
  const parts = text
    .slice(label.length)
    .replace(/^\s*\(|\)?[\s.]*$/gu, "")
    .split(CLAUSES);
  const clauses: CollectiveClause[] = [];
  for (const part of parts) {
    const awards = named(part);
    const [first] = awards;
    if (!first) continue;
    const behind = NAMES_BEHIND.exec(part.slice(awards[awards.length - 1]?.to ?? part.length))?.[1];
    const who = behind ?? part.slice(0, first.from).replace(VERB, "").trim();
    const isOwn = isBody(plain(who));
    const names = isOwn ? [] : unitsNamed(who.replace(/^tập thể\s+/iu, ""), label !== "");
    if (names.length === 0 && !isOwn) return [];
    // Without «Tập thể» in front a unit may only be where somebody works: «Phòng Đào tạo có 05 người đăng ký …».
    if (label === "" && !isOwn && !plain(part).startsWith("tap the")) return [];
    clauses.push({ names, awards, words: part.trim() });
  }
  return clauses;
}

/** «Trạm Khe Lá, Trạm Suối Cát»; «các tổ Văn, Toán - Tin» are «Tổ Văn» and «Tổ Toán - Tin». */
function unitsNamed(words: string, isOfCollectives: boolean): readonly string[] {
  const [, kind, rest] = /^các\s+(tổ|phòng|khoa|ban|đội|trạm|chi đoàn|đơn vị)\s+(.+)$/iu.exec(words) ?? [];
  if (kind !== undefined && rest !== undefined) {
    const head = kind.charAt(0).toUpperCase() + kind.slice(1);
    return rest
      .split(/\s*,\s*|\s+và\s+/u)
      .filter((name) => name !== "")
      .map((name) => (plain(name).startsWith(`${plain(kind)} `) ? name : `${head} ${name}`));
  }
  const several = severalIn(words).map(({ name }) => name);
  const names = several.length > 0 ? several : words.split(/\s*,\s+(?=\p{Lu})/u);
  // Where the line is about collectives, a name that is no person's is one of theirs: «UB MTTQ và các đoàn thể».
  const isUnit = (name: string) => looksLikeUnit(name) || (isOfCollectives && isNameOfSome(name));
  return names.every((name) => isUnit(name) && awardsNamed(name).length === 0) ? names : [];
}

function isNameOfSome(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.length <= 60 && !looksLikePerson(name) && lookOf(name, name, "") === "text";
}

/** Only where every title is one that collectives have, and nothing stands between «đăng ký» and the first of them. */
function unitWithTitles(text: string, named: (words: string) => readonly NamedAward[]): CollectiveClause | null {
  const [, line = "", words = ""] = OF_UNIT.exec(text.trim()) ?? [];
  const name = withoutNumber(line);
  if (name === "" || !looksLikeUnit(name) || awardsNamed(name).length > 0) return null;
  const awards = named(words);
  const isTheirs = ({ award }: NamedAward) => (glossaryEntry(award)?.recipients ?? []).includes("collective");
  return awards.length > 0 && awards[0]?.from === 0 && awards.every(isTheirs) ? { names: [name], awards, words } : null;
}
