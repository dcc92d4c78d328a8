import type { AwardId } from "../../domain/glossary/awards";
import { plain } from "../../text/plain";
import type { DraftEntry } from "../claims/entries";

/** A title with the number of those who hold it, as words state it. */
export interface StatedTitle {
  readonly awards: readonly AwardId[];
  readonly count: number;
}

const titles: readonly (readonly [readonly AwardId[], string])[] = [
  [["advanced-worker", "advanced-soldier"], "(?<!tập thể )(?:lao động tiên tiến|lđtt)"],
  [["grassroots-emulation-fighter"], "(?:chiến s[ĩỹỉ] thi đua (?:cấp )?cơ sở|cstđ ?cs|cstđ cơ sở)"],
];
const number = String.raw`(?!(?:19|20)\d\d(?!\d))(\d{1,5})(?![\d.,/%]\d|\s*(?:%|năm|lần))`;

/** «Lao động tiên tiến: 25», «Số cá nhân đạt CSTĐCS là 04»; folded text. */
export function titlesWithNumbers(said: string): readonly StatedTitle[] {
  return found(said, (title) => new RegExp(String.raw`${title}\)?\s*(?:là|có|:|=|-)+\s*(\d{1,5})(?![\d.,/%])`, "u"));
}

/** The same, and «LĐTT 51 người», else «trong đó 07 CSTĐCS», «40 LĐTT»; folded text. */
export function titlesBesideNumbers(said: string): readonly StatedTitle[] {
  const behind = found(said, (title) => new RegExp(String.raw`${title}\)?\s*(?:là|có|:|=|-)*\s*${number}`, "u"));
  if (behind.length > 0) return behind;
  const people = String.raw`(?:người|cá nhân|đồng chí|đ\/c)?\s*(?:đạt|đăng ký|đk)?\s*(?:danh hiệu)?`;
  return found(said, (title) => new RegExp(String.raw`(?<![\d/.,])(\d{1,4})\s*${people}\s*${title}`, "u"));
}

function found(said: string, pattern: (title: string) => RegExp): readonly StatedTitle[] {
  return titles.flatMap(([awards, title]) => {
    const [, digits] = pattern(title).exec(said) ?? [];
    return digits === undefined ? [] : [{ awards, count: Number(digits) }];
  });
}

/** How many hold one of these titles in each of the scopes: as lines, and as people of different names. */
export function holdersIn(scopes: readonly (readonly DraftEntry[])[], awards: readonly AwardId[]): readonly number[] {
  const counts = scopes.flatMap((drafts) => {
    const holders = drafts.filter(
      ({ kind, claims }) => kind === "individual" && claims.some(({ award }) => awards.includes(award)),
    );
    return [holders.length, new Set(holders.map(({ name }) => plain(name.value))).size];
  });
  return [...new Set(counts)];
}
