import { looksLikePerson } from "../../layout/cell-looks";
import { type ColumnContent } from "../../layout/column-content";
import { type HerWords, type NamedAward, awardsNamed } from "../../vocabulary/award-words";
import type { HeadingMeaning } from "./heading-meaning";

/**
 * «LĐTT › SL | Họ tên», «CSTĐ cơ sở › SL | Họ tên» in a list of units: under each title the names of those who register for
 * it. One column of names under one title, a person a row, is the list's own: nothing changes there.
 */
export function namesUnderTitles(
  meanings: readonly HeadingMeaning[],
  contents: readonly ColumnContent[],
  hers: HerWords,
): readonly HeadingMeaning[] {
  const titles = new Map(
    meanings.flatMap((meaning) => {
      const title = titleAbove(meaning, hers);
      return title === null ? [] : [[meaning.column, title] as const];
    }),
  );
  const several = contents.some(({ column, texts }) => titles.has(column) && texts.some(namesSeveral));
  if (titles.size === 0 || (new Set([...titles.values()].map(({ award }) => award)).size < 2 && !several))
    return meanings;
  return meanings.map((meaning) => {
    const title = titles.get(meaning.column);
    return title === undefined ? meaning : { ...meaning, award: title.award, guesses: [], isOther: false };
  });
}

function namesSeveral(text: string): boolean {
  return text.split(/[\n;]/).filter((part) => looksLikePerson(part.trim())).length >= 2;
}

/** The one title that stands above «Họ tên»; null where the column is headed otherwise. */
function titleAbove({ guesses, header }: HeadingMeaning, hers: HerWords): NamedAward | null {
  if (guesses[0]?.role !== "name" || guesses[0].weight < 0.9) return null;
  const above = header.split(" › ").slice(0, -1);
  const named = above.flatMap((level) => awardsNamed(level, null, hers));
  const [title, ...others] = named;
  return title?.certain === true && others.length === 0 ? title : null;
}
