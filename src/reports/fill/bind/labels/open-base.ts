import type { Bilingual } from "../../../../domain/bilingual";
import type { Facets } from "../../meaning/facets";
import { isBareTotal } from "../../meaning/share-whole";
import { isWholeStaff } from "../../source";

const openBase: Bilingual = {
  vi: "Chưa điền vì chưa rõ tỷ lệ này tính trên tổng số người hay trên số Lao động tiên tiến. Anh/chị ghi thêm vào tên dòng rồi bấm Điền biểu lại.",
  en: "Not filled in: it is not clear whether this share is taken of everybody or of those with the lower title. Add it to the label and fill again.",
};

const openBaseOfGroup: Bilingual = {
  vi: "Chưa điền vì chưa rõ tỷ lệ này tính trên số người của chính nhóm này hay trên số người đạt danh hiệu. Anh/chị ghi thêm vào tên dòng rồi bấm Điền biểu lại.",
  en: "Not filled in: it is not clear whether this share is taken of this group or of all who hold the title. Add it to the label and fill again.",
};

/**
 * Why a share without the words for its whole stays open: the limit of some titles is one of those with Lao động tiên
 * tiến, and «tỷ lệ nữ đạt …» may be of the women or of the holders; null where it can only be a share of all.
 */
export function whyBaseIsOpen({ award, measure, base, who }: Facets): Bilingual | null {
  if (measure !== "share") return null;
  // «Tỷ lệ nữ đạt … trên tổng số»: of the women, or of those with the title.
  if (base !== null && isBareTotal(base) && award !== null && !isWholeStaff(who)) return openBaseOfGroup;
  if (base !== null) return null;
  if (award === "grassroots-emulation-fighter") return openBase;
  return award !== null && !isWholeStaff(who) ? openBaseOfGroup : null;
}
