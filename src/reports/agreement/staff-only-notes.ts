import type { Bilingual } from "../../domain/bilingual";
import type { Counted } from "../../domain/counted/counted";
import { shareText } from "../../domain/targets/share-text";
import { awardWords, two } from "../../targets/wording";
import { evaluate } from "../fill/evaluate";
import type { Facts } from "../fill/facts";
import { everybody, wholeScope } from "../fill/source";
import type { WordsOnSheets } from "./differences";
import type { TitleFigure } from "./title-figures";

/**
 * «Không gồm 03 NLĐ; tính cả NLĐ: 34/35 (97,14%)»: what a form whose own head leaves people on contract out should say
 * beneath, told where it does not say it. Figures of targets have their own words for it.
 */
export function staffOnlyNotes(
  figures: readonly TitleFigure[],
  counted: readonly Counted[],
  facts: Facts,
  words: WordsOnSheets,
): readonly Bilingual[] {
  return figures.flatMap(({ award, recipient, rung, isTarget, ref: { sheet } }): readonly Bilingual[] => {
    const title = counted.find((each) => each.award === award && each.recipient === recipient);
    const outside = title?.ladder.outsideBase.value ?? 0;
    if (rung !== "inBase" || isTarget || recipient !== "individual" || title === undefined || outside === 0) return [];
    const { value: all } = evaluate({ kind: "headcount", who: everybody, scope: wholeScope }, facts);
    const held = title.ladder.held.value;
    if (typeof all !== "number" || all < held) return [];
    const figure = `${String(held)}/${String(all)}`;
    if (words.get(sheet)?.some((text) => text.includes(figure)) === true) return [];
    const share = shareText(held, all);
    const name = awardWords(award);
    return [
      {
        vi: `Biểu «${sheet}», ${name.vi}: anh/chị ghi chú dưới biểu «Không gồm ${two(outside)} NLĐ; tính cả NLĐ: ${figure} (${share.vi})».`,
        en: `“${sheet}”, ${name.en}: please note beneath “Without ${String(outside)} on contract; with them: ${figure} (${share.en})”.`,
      },
    ];
  });
}
