import type { AwardId } from "../domain/glossary/awards";
import type { Member } from "./population";

/** Whether somebody is commended (khen thưởng): a Giấy khen, Bằng khen, Huân chương or Kỷ niệm chương, not a title. */
export function isCommended({ held }: Pick<Member, "held">): boolean {
  return held.some(({ award }) => isCommendation(award));
}

function isCommendation(award: AwardId): boolean {
  return /diploma-of-merit$|^certificate-of-merit$|^labor-order|^commemorative-medal$/.test(award);
}
