import { invisibleOrControl } from "../../text/invisible";
import { toA1 } from "../../workbook/refs";
import { textFix } from "../text-fix";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";
import { untidyTexts } from "./data-cells";
import { tidy } from "./tidy";

/** Text holds no zero-width or control characters; the ordinary space is the only space in a name. */
export const textHasNothingInvisible: Rule = {
  id: "text-has-nothing-invisible",
  title: { vi: "Chữ không lẫn ký tự ẩn", en: "Text holds no invisible characters" },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  together: { vi: "có ký tự không nhìn thấy", en: "hold characters nobody sees" },

  *check(view) {
    for (const { ref, value } of untidyTexts(view)) {
      if (!holdsInvisible(value)) continue;
      const label = toA1(ref);
      const after = tidy(value);
      const fix = textFix(view, ref, after, { isSafe: true });
      yield {
        at: ref,
        subject: view.facts.subjectAt(ref),
        message: {
          vi: `Ô ${label}: chữ «${excerpt(after)}» có lẫn ký tự ẩn, thường do chép từ trang web. Hàm tìm kiếm và bộ lọc sẽ coi là chữ khác. Anh/chị bấm Sửa để bỏ ký tự ẩn.`,
          en: `Cell ${label}: «${excerpt(after)}» holds invisible characters, mostly from a web page. Lookups and filters take it for another text. Press Fix to remove them.`,
        },
        ...(fix === null ? {} : { fix }),
      };
    }
  },
};

function holdsInvisible(text: string): boolean {
  return text.replace(invisibleOrControl, "") !== text;
}
