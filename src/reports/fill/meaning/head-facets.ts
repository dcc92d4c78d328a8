import type { RecipientKind } from "../../../domain/recipient";
import { folded } from "../words";
import { combined, noFacets, saysNothing, type Facets } from "./facets";
import { facetsOf } from "./label-facets";

/** Inner words that narrow nothing: «Số lượng», «Người», «Năm 2023», «Đăng ký», «Tổng số», «Đề nghị». */
const NEUTRAL =
  /^((so luong|sl|so|tong|tong so|tong cong|cong|chung|nguoi|so nguoi|ca nhan|tap the|don vi|phong|dang ky|de nghi|ket qua|thuc hien|dat|dat duoc|duoc|cong nhan|xet|trinh|da|dau|giua|cuoi|nam|nam hoc|nam nay|\d{4}|danh hieu|thi dua|hinh thuc|khen thuong|trong|trong do|do|gom|theo|cap) ?)+$/;

/** What all levels of a head say together; words that are not understood narrow the figure in a way nobody can count. */
export function headFacets(path: readonly string[], hint: RecipientKind | null, year: number | null): Facets {
  const levels = path.map((text) => facetsOf(text, hint, year));
  const said = combined(levels);
  const [inner = "", outer = ""] = [path.at(-1), path.at(-2)];
  if (path.length < 2 || !saysNothing(levels.at(-1) ?? noFacets) || NEUTRAL.test(folded(inner))) return said;
  // «Bằng khen › UBND tỉnh», «Chiến sĩ thi đua › cơ sở»: the two levels name one award together.
  const joined = facetsOf(`${outer} ${inner}`, hint, year);
  if (joined.award !== null && !joined.isOpen && (joined.award !== said.award || said.isOpen))
    return { ...said, award: joined.award, isOpen: false, recipient: joined.recipient ?? said.recipient };
  return said.award === null ? said : { ...said, foreign: said.foreign ?? inner };
}
