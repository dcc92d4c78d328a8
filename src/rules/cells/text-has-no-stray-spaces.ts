import { toA1 } from "../../workbook/refs";
import { textFix } from "../text-fix";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";
import { untidyTexts } from "./data-cells";
import { tidy, withoutStraySpaces } from "./tidy";

/** One space between words, none before or after. */
export const textHasNoStraySpaces: Rule = {
  id: "text-has-no-stray-spaces",
  title: { vi: "Chữ không thừa khoảng trắng", en: "Text has no stray spaces" },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  together: { vi: "thừa khoảng trắng", en: "hold stray spaces" },

  *check(view) {
    for (const { ref, value } of untidyTexts(view)) {
      if (withoutStraySpaces(value) === value) continue;
      const label = toA1(ref);
      const after = tidy(value);
      const fix = textFix(view, ref, after, { isSafe: true });
      yield {
        at: ref,
        subject: view.facts.subjectAt(ref),
        message: {
          vi: `Ô ${label}: «${excerpt(after)}» thừa khoảng trắng ở đầu, cuối hoặc giữa. Hàm tìm kiếm có thể không nhận ra. Anh/chị bấm Sửa để bỏ khoảng trắng thừa.`,
          en: `Cell ${label}: «${excerpt(after)}» has stray spaces at an end or between words. Lookups may not find it. Press Fix to remove them.`,
        },
        ...(fix === null ? {} : { fix }),
      };
    }
  },
};
