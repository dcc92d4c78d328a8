import { always, noBasis, type Rule } from "../rule";
import { slips } from "./slips";
import { withoutStraySpaces } from "./tidy";

/** One space between words, none before or after. */
export const textHasNoStraySpaces: Rule = {
  id: "text-has-no-stray-spaces",
  title: { vi: "Chữ không thừa khoảng trắng", en: "Text has no stray spaces" },
  why: {
    vi: "Thừa khoảng trắng thì máy coi là tên khác.",
    en: "A stray blank makes another name to a lookup.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  together: { vi: "thừa khoảng trắng", en: "hold stray spaces" },

  check: (view) =>
    slips(
      view,
      (text) => withoutStraySpaces(text) !== text,
      (label, text) => ({
        vi: `Ô ${label}: «${text}» thừa khoảng trắng ở đầu, cuối hoặc giữa. Hàm tìm kiếm có thể không nhận ra. Anh/chị bỏ khoảng trắng thừa.`,
        en: `Cell ${label}: «${text}» has stray spaces at an end or between words. Lookups may not find it. Remove them.`,
      }),
    ),
};
