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
      const title = titleAbove(meaning, hers) ?? titleOver(meaning, contents, hers);
      return title === null ? [] : [[meaning.column, title] as const];
    }),
  );
  const several = contents.some(({ column, texts }) => titles.has(column) && texts.some(namesSeveral));
  if (titles.size === 0 || (new Set([...titles.values()].map(({ award }) => award)).size < 2 && !several))
    return meanings;
  return meanings.map((meaning) => {
    const title = titles.get(meaning.column);
    return title === undefined
      ? meaning
      : { ...meaning, award: title.award, guesses: [], isOther: false, isTitleOverNames: true };
  });
}

function namesSeveral(text: string): boolean {
  return text.split(/[\n;]/).filter((part) => looksLikePerson(bareOf(part))).length >= 2;
}

/** The one title that stands above «Họ tên»; null where the column is headed otherwise. */
function titleAbove({ guesses, header }: HeadingMeaning, hers: HerWords): NamedAward | null {
  if (guesses[0]?.role !== "name" || guesses[0].weight < 0.9) return null;
  const above = header.split(" › ").slice(0, -1);
  const named = above.flatMap((level) => awardsNamed(level, null, hers));
  const [title, ...others] = named;
  return title?.certain === true && others.length === 0 ? title : null;
}

/** «Lao động tiên tiến | Chiến sĩ thi đua cơ sở» over cells in which several people are named; null for any other column. */
function titleOver(
  { column, header, isOther }: HeadingMeaning,
  contents: readonly ColumnContent[],
  hers: HerWords,
): NamedAward | null {
  const content = contents.find((one) => one.column === column);
  if (isOther || content === undefined) return null;
  const [title, ...others] = awardsNamed(header.split(" › ").pop() ?? "", "individual", hers);
  if (title?.certain !== true || others.length > 0) return null;
  const named = content.texts.filter((text) => namesSeveral(text) || looksLikePerson(bareOf(text))).length;
  return named > 0 && named * 2 > content.texts.length ? title : null;
}

/** «1. Lưu Hữu Cường (GK)» → «Lưu Hữu Cường». */
function bareOf(text: string): string {
  return text
    .replace(/^\s*\d{1,2}[.)]\s*/u, "")
    .replace(/\s*\([^)]*\)\s*$/u, "")
    .trim();
}
