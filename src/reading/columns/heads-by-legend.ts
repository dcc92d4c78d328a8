import type { ColumnContent } from "../../layout/column-content";
import type { ColumnHeading } from "../../layout/head-paths";
import type { HerWords } from "../../vocabulary/award-words";
import { type CodeBook, codeKey } from "../claims/code-book";
import { type HeadingMeaning, headingMeaning } from "./heading-meaning";

/**
 * What the heads say, those too that are signs of the legend: «CS» over crosses where a note has «CS: Chiến sĩ thi đua
 * cơ sở». «TT» over running numbers stays «thứ tự», whatever the legend calls so.
 */
export function meaningsOfHeads(
  headings: readonly ColumnHeading[],
  contents: readonly ColumnContent[],
  codes: CodeBook,
  hers: HerWords,
): readonly HeadingMeaning[] {
  return headings.map((heading, at) => {
    const own = headingMeaning(heading, hers);
    // What the words of a head name is no sign, whatever a note says beside them.
    const isOpen = own.award === null && own.awardsListed.length === 0 && isTicked(contents[at]);
    const words = isOpen ? wordsOf(heading.levels.at(-1) ?? "", codes) : null;
    if (words === null) return own;
    const told = headingMeaning({ ...heading, levels: [...heading.levels.slice(0, -1), words] }, hers);
    return { ...told, header: heading.levels.join(" › ") };
  });
}

function isTicked(content: ColumnContent | undefined): boolean {
  return content !== undefined && content.marks > 0 && content.marks + content.noes === content.filled;
}

/** The one title that the legend gives the sign, in the legend's words. */
function wordsOf(level: string, codes: CodeBook): string | null {
  const meanings = codes.get(codeKey(level)) ?? [];
  const [only] = meanings;
  const isOne =
    only !== undefined && meanings.every(({ awards }) => awards.length === 1 && awards[0] === only.awards[0]);
  return isOne ? only.words : null;
}
