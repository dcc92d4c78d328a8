import { compose } from "../../text/compose";
import { always, noBasis, type Rule } from "../rule";
import { slips } from "./slips";

/** Text is in NFC: «ế» as one character. Taken apart, as some systems save it, it looks the same and is found by no lookup. */
export const textIsComposed: Rule = {
  id: "text-is-composed",
  title: { vi: "Chữ có dấu gõ liền (Unicode dựng sẵn)", en: "Accented letters are composed (Unicode NFC)" },
  why: {
    vi: "Hai cách mã hóa chữ có dấu trông như nhau nhưng máy coi là khác nhau.",
    en: "Two ways of encoding a letter look alike and are different to a lookup.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  together: { vi: "gõ kiểu Unicode tổ hợp (dấu tách rời)", en: "are typed with separate accent marks" },

  check: (view) =>
    slips(
      view,
      (text) => compose(text) !== text,
      (label, text) => ({
        vi: `Ô ${label}: chữ «${text}» đang gõ kiểu Unicode tổ hợp (dấu tách rời). Nhìn thì giống nhưng hàm tìm kiếm và bộ lọc không nhận ra. Anh/chị chuyển về Unicode dựng sẵn.`,
        en: `Cell ${label}: «${text}» is typed with separate accent marks. It looks the same, but lookups and filters do not find it. Compose the letters.`,
      }),
    ),
};
