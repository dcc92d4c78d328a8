import { findLookAlikes } from "../../text/look-alikes";
import { always, noBasis, type Rule } from "../rule";
import { slips } from "./slips";

/** No Cyrillic or Greek letter that only looks like a Latin one. */
export const lettersAreVietnamese: Rule = {
  id: "letters-are-vietnamese",
  title: {
    vi: "Chữ cái đúng bảng chữ Việt, không lẫn chữ nước ngoài trông giống",
    en: "Letters are Vietnamese, not look-alikes of another alphabet",
  },
  why: {
    vi: "Chữ nước ngoài trông giống chữ Việt làm tên không tìm thấy.",
    en: "Foreign letters that look Vietnamese hide a name from search.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  together: {
    vi: "có chữ cái của bảng chữ khác trông giống chữ Việt",
    en: "hold look-alike letters of another alphabet",
  },

  check: (view) =>
    slips(
      view,
      (text) => findLookAlikes(text).length > 0,
      (label, text) => ({
        vi: `Ô ${label}: trong «${text}» có chữ cái của bảng chữ khác trông giống chữ Việt. Hàm tìm kiếm sẽ coi là tên khác. Anh/chị thay bằng chữ Việt.`,
        en: `Cell ${label}: «${text}» holds letters of another alphabet that look like ours. Lookups take it for another name. Replace them.`,
      }),
    ),
};
