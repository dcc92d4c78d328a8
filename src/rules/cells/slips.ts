import type { Bilingual } from "../../domain/bilingual";
import { toA1 } from "../../workbook/refs";
import type { Problem, RuleView } from "../rule";
import { textFix } from "../text-fix";
import { excerpt } from "../wording";
import { untidyTexts } from "./data-cells";
import { tidy } from "./tidy";

/**
 * One problem for each typed text that shows this kind of slip. Whatever the kind, the text proposed is tidy in every
 * way, and it is the one that the sentence quotes.
 */
export function* slips(
  view: RuleView,
  isSlip: (text: string) => boolean,
  sentence: (label: string, quoted: string) => Bilingual,
): Iterable<Problem> {
  for (const { ref, value } of untidyTexts(view)) {
    if (!isSlip(value)) continue;
    const after = tidy(value);
    const fix = textFix(view, ref, after, { isSafe: true });
    yield {
      at: ref,
      subject: view.facts.subjectAt(ref),
      message: sentence(toA1(ref), excerpt(after)),
      ...(fix === null ? {} : { fix }),
    };
  }
}
