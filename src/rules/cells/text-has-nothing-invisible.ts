import { invisibleOrControl } from "../../text/invisible";
import { always, noBasis, type Rule } from "../rule";
import { slips } from "./slips";

/** Text holds no zero-width or control characters; the ordinary space is the only space in a name. */
export const textHasNothingInvisible: Rule = {
  id: "text-has-nothing-invisible",
  title: { vi: "Chữ không lẫn ký tự ẩn", en: "Text holds no invisible characters" },
  why: {
    vi: "Ký tự ẩn làm hàm tìm và bộ lọc không nhận ra tên.",
    en: "Invisible characters hide a name from lookups and filters.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  together: { vi: "có ký tự không nhìn thấy", en: "hold characters nobody sees" },

  check: (view) =>
    slips(view, holdsInvisible, (label, text) => ({
      vi: `Ô ${label}: chữ «${text}» có lẫn ký tự ẩn, thường do chép từ trang web. Hàm tìm kiếm và bộ lọc sẽ coi là chữ khác. Anh/chị bỏ ký tự ẩn.`,
      en: `Cell ${label}: «${text}» holds invisible characters, mostly from a web page. Lookups and filters take it for another text. Remove them.`,
    })),
};

function holdsInvisible(text: string): boolean {
  return text.replace(invisibleOrControl, "") !== text;
}
