/** The places in a sentence that wait to be written over: «……», «......», «____». */
export function blanksIn(sentence: string): readonly { readonly from: number; readonly to: number }[] {
  if (!/\p{L}/u.test(sentence)) return [];
  return [...sentence.matchAll(/(?:…|\.{3,}|_{3,})[\s.…_]*(?<=[.…_])/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
