import { findLookAlikes } from "../../text/look-alikes";
import { toA1 } from "../../workbook/refs";
import { textFix } from "../text-fix";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";
import { untidyTexts } from "./data-cells";
import { tidy } from "./tidy";

/** No Cyrillic or Greek letter that only looks like a Latin one. */
export const lettersAreVietnamese: Rule = {
  id: "letters-are-vietnamese",
  title: {
    vi: "Chữ cái đúng bảng chữ Việt, không lẫn chữ nước ngoài trông giống",
    en: "Letters are Vietnamese, not look-alikes of another alphabet",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  together: {
    vi: "có chữ cái của bảng chữ khác trông giống chữ Việt",
    en: "hold look-alike letters of another alphabet",
  },

  *check(view) {
    for (const { ref, value } of untidyTexts(view)) {
      if (findLookAlikes(value).length === 0) continue;
      const label = toA1(ref);
      const after = tidy(value);
      const fix = textFix(view, ref, after, { isSafe: true });
      yield {
        at: ref,
        subject: view.facts.subjectAt(ref),
        message: {
          vi: `Ô ${label}: trong «${excerpt(after)}» có chữ cái của bảng chữ khác trông giống chữ Việt. Hàm tìm kiếm sẽ coi là tên khác. Anh/chị bấm Sửa để thay bằng chữ Việt.`,
          en: `Cell ${label}: «${excerpt(after)}» holds letters of another alphabet that look like ours. Lookups take it for another name. Press Fix to replace them.`,
        },
        ...(fix === null ? {} : { fix }),
      };
    }
  },
};
