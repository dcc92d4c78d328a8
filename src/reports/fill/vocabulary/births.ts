import { bornBetween, type BornGroup } from "../source";
import type { Token } from "./token";

/** «sinh từ năm 1990 trở lại đây»: which words say it, and who is meant. */
export interface BirthSaid {
  readonly from: number;
  readonly to: number;
  readonly group: BornGroup;
}

/** «Học sinh năm 2026», «Vệ sinh từ năm …»: words of which «sinh» is a part. */
const PART_OF_WORD: ReadonlySet<string> = new Set([
  "học",
  "vệ",
  "thí",
  "phát",
  "hy",
  "hi",
  "nhi",
  "tái",
  "dân",
  "môn",
  "sản",
  "giáo",
  "y",
  "tu",
  "hộ",
  "kí",
  "ký",
]);

const BORN =
  /^sinh (?:(từ|sau|trước) )?(?:năm )?((?:19|20)\d\d)(?: (?:(?:đến|tới) )?(?:năm )?((?:19|20)\d\d)| (trở lại đây|trở về sau|trở đi|trở lên|đến nay|tới nay)| (trở về trước))?(?= |$)/;

/** Who is told by the year of birth. */
export function birthsIn(tokens: readonly Token[]): readonly BirthSaid[] {
  return tokens.flatMap((token, at): readonly BirthSaid[] => {
    if (token.exact !== "sinh" || PART_OF_WORD.has(tokens[at - 1]?.exact ?? "")) return [];
    const words = tokens.slice(at).map(({ exact }) => exact);
    const said = BORN.exec(words.join(" "));
    if (said === null) return [];
    const last = tokens[at + said[0].split(" ").length - 1] ?? token;
    return [{ from: token.from, to: last.to, group: groupOf(said) }];
  });
}

function groupOf([, before, year, until, later, earlier]: readonly (string | undefined)[]): BornGroup {
  const from = Number(year);
  if (until !== undefined) return bornBetween(from, Number(until));
  if (before === "sau") return bornBetween(from + 1, null);
  if (before === "trước") return bornBetween(null, from - 1);
  if (earlier !== undefined) return bornBetween(null, from);
  return bornBetween(from, before === "từ" || later !== undefined ? null : from);
}
