/**
 * The years that words beside a title name: «các năm 2022, 2023, 2024» are three, «2022-2024» and «từ 2022 đến 2024» as
 * well, «năm học 2022-2023, 2023-2024» two, each by its second year.
 */
export function yearsOfTitle(words: string): readonly number[] {
  const years: number[] = [];
  for (const [found] of words.matchAll(SPAN)) {
    const [from = 0, to = from] = [...found.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year));
    const isSchoolYear = to === from + 1 && (/năm học/iu.test(words) || countOfSpans(words) > 1);
    if (isSchoolYear) years.push(to);
    else for (let year = from; year <= to; year += 1) years.push(year);
  }
  return [...new Set(years)];
}

const SPAN = /(?:19|20)\d\d(?:\s*(?:[-–]|đến|tới)\s*(?:năm\s*)?(?:19|20)\d\d)?/giu;

function countOfSpans(words: string): number {
  return [...words.matchAll(/(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d/gu)].length;
}

/** What is said of each of several titles in one text: the words around it up to its neighbours. */
export function wordsOfEach(
  text: string,
  titles: readonly { readonly from: number; readonly to: number }[],
): readonly string[] {
  const first = titles[0]?.from ?? 0;
  // «2024: LĐTT; 2025: CSTĐCS» puts the year in front.
  const leads = yearsOfTitle(text.slice(0, first)).length > 0;
  return titles.map(({ from, to }, at) =>
    leads ? text.slice(titles[at - 1]?.to ?? 0, from) : text.slice(to, titles[at + 1]?.from ?? text.length),
  );
}
