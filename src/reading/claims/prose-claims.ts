import { looksLikeUnit } from "../../layout/cell-looks";
import { plain } from "../../text/plain";
import { withAuthority } from "../../vocabulary/authority-words";
import { type HerWords, type NamedAward, awardsNamed } from "../../vocabulary/award-words";
import { isPast } from "../../vocabulary/past-words";
import type { SectionPlace } from "../rows/section-places";
import { severalIn } from "../rows/several-in-a-cell";
import { collectiveClauses } from "./collective-sentences";
import { type ProseHeading, areForCollectives } from "./prose-headings";
import { onlyKind } from "./recipients";

/** One line of prose that may say what collectives claim. */
export interface ProseLine {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly heading: ProseHeading | null;
  readonly hers: HerWords;
  /** The year that the list is about. */
  readonly year: number | null;
  /** Above the table: a bare name there may be anything. */
  readonly isAbove: boolean;
  /** It names people or a table right below, and claims nothing. */
  readonly heads: boolean;
  /** Nothing else stands in its row, not even a number. */
  readonly isAlone: boolean;
}

/** What one line of prose says: who claims what. No name: the body that makes the list, or the unit it is made for. */
export interface ProseClaim {
  readonly names: readonly string[];
  readonly awards: readonly NamedAward[];
  readonly words: string;
  readonly place: SectionPlace;
  /** What stands for the name where nobody says which body it is. */
  readonly unnamed: string;
}

/** All that a line claims for collectives, clause by clause; empty for a line that claims nothing for them. */
export function proseClaims(line: ProseLine): readonly ProseClaim[] {
  const { text, row, column, heading, hers } = line;
  const place = heading?.place ?? { text, row, column };
  const clauses = line.isAbove ? [] : collectiveClauses(text, (words) => awardsNamed(words, "collective", hers));
  if (clauses.length > 0) return clauses.map((clause) => ({ ...clause, place, unnamed: place.text }));
  const claim = isPast(plain(text), line.year) ? null : claimIn(line);
  return claim === null ? [] : [{ ...claim, place, unnamed: place.text.replace(/[:.]\s*$/, "") }];
}

type Claimed = Pick<ProseClaim, "names" | "awards" | "words">;

function claimIn(line: ProseLine): Claimed | null {
  const { text, heading, hers } = line;
  const [, label = "", rest = ""] = /^[-+•*\s\d.IVX]{0,20}([^:]{2,160}?)\s{0,9}:\s*(.+)$/su.exec(text) ?? [];
  const labelAwards = awardsNamed(label, null, hers);
  const restAwards = /^\s*\d+/.test(rest) ? [] : awardsNamed(rest, null, hers);
  if (labelAwards.length > 0 && restAwards.length === 0) {
    const units = unitsBehindTitle(labelAwards, label, rest, heading);
    if (units !== null) return units;
  }
  // «Văn phòng: Tập thể lao động xuất sắc»; «* Danh hiệu tập thể đăng ký: …» needs no heading above it.
  const isOfCollective = heading?.kind === "collective" || onlyKind(plain(label)) === "collective";
  if (isOfCollective && restAwards.length > 0) {
    const isNamed = looksLikeUnit(label) && labelAwards.length === 0 && onlyKind(plain(label)) === null;
    // Somebody else stands before the title: «Văn phòng Đảng ủy - Tập thể LĐTT» is not the body's own.
    if (!isNamed && namesMore(rest.slice(0, restAwards[0]?.from ?? 0))) return null;
    return { names: isNamed ? [label.trim()] : [], awards: restAwards, words: rest.trim() };
  }
  if (heading?.kind !== "collective") return null;
  const named = awardsNamed(text, null, hers);
  // «I | Tập thể lao động tiên tiến»: a title behind its own number heads those below.
  if (line.isAlone && !line.isAbove && label === "" && named.length > 0 && !/^\s*\d+\s/.test(text))
    return titleInSentence(text, named, hers);
  return unitListed(line, heading);
}

/** «Tập thể lao động tiên tiến: Văn phòng, Thanh tra». */
function unitsBehindTitle(
  titles: readonly NamedAward[],
  label: string,
  rest: string,
  heading: ProseHeading | null,
): Claimed | null {
  if (!areForCollectives(titles, label) && heading?.kind !== "collective") return null;
  // «01 tập thể (Văn phòng)», «02 tập thể: Văn phòng, Phòng Đào tạo»: how many, and then who.
  const [, counted] =
    /^\s*\d{1,3}\s+(?:tập thể|đơn vị|phòng|tổ)\s*(?:[:,(]|gồm:?|là:?)\s*(.+?)\)?[\s.]*$/iu.exec(rest) ?? [];
  const units = unitsIn(counted ?? rest);
  const awards = titles.map((award) => withAuthority(award, [label]));
  return units.length > 0 ? { names: units, awards, words: label } : null;
}

/** «Văn phòng đăng ký Tập thể lao động xuất sắc». */
function titleInSentence(text: string, awards: readonly NamedAward[], hers: HerWords): Claimed | null {
  const sentence = /^[-+•*\s\d.]*(.{2,80}?)\s+(?:đăng ký|đề nghị|đạt|được)\s+(.+)$/iu.exec(text);
  const claimed = sentence ? awardsNamed(sentence[2] ?? "", null, hers) : [];
  const name = claimed.length > 0 ? (sentence?.[1] ?? "") : "";
  const isNamed = looksLikeUnit(name) && awardsNamed(name).length === 0;
  // «CSTĐCS có ở từng phòng thì mới đăng ký Tập thể LĐXS» is said of a rule, and by nobody.
  if (!isNamed && (isRule(text) || namesMore(text.slice(0, awards[0]?.from ?? 0)))) return null;
  return { names: isNamed ? [name.trim()] : [], awards, words: text };
}

/** «- Văn phòng» under the heading of the title; a bare name above a table may be anything. */
function unitListed({ text, heads, isAbove }: ProseLine, { awards, place }: ProseHeading): Claimed | null {
  const isListed = /^\s*(?:[-+•*–]|\d{1,2}\s*[.)]|[a-h]\s*[.)])\s*\S/u.test(text);
  const units = !heads && (isListed || !isAbove) ? unitsIn(text) : [];
  return units.length > 0 && awards.length > 0 ? { names: units, awards, words: place.text } : null;
}

/** On what a title is given, and to whom it is not. */
function isRule(text: string): boolean {
  return /\b(?:thi moi|neu|phai co|moi duoc|khong duoc|chi khi|truong hop)\b/.test(plain(text));
}

/** Words in front of a title beyond «đăng ký danh hiệu», «- ». */
function namesMore(words: string): boolean {
  return /[a-z]{2}/.test(
    plain(words).replace(
      /\b(?:dang ky|de nghi|phan dau|dat|tang|xet|cong nhan|duoc|danh hieu|thi dua|hinh thuc|khen thuong|cac|la|01|mot|tap the|co quan|don vi|nha truong)\b/g,
      "",
    ),
  );
}

function unitsIn(text: string): readonly string[] {
  const bare = text.replace(/^\s*(?:[-+•*–]|\d{1,2}\s*[.)]|[a-h]\s*[.)])\s*/u, "").replace(/[\s.,;/]+$/, "");
  const several = severalIn(bare).map(({ name }) => name);
  if (several.length > 0) return several.every((name) => looksLikeUnit(name)) ? several : [];
  return looksLikeUnit(bare) && bare.length <= 80 && awardsNamed(bare).length === 0 ? [bare] : [];
}
