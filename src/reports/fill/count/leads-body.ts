import { folded } from "../words";

const HEADS =
  /^(?:pho )?(?:tong giam doc|giam doc|cuc truong|chi cuc truong|hieu truong|vien truong|chanh an|chu tich|truong ban|tong cuc truong|vu truong)\b(.*)$/;
const OF_DEPARTMENT =
  /^(?:pho )?(?:(?:quyen )?truong (?:phong|khoa|bo phan|to|doi|tram|kho)|chanh (?:van phong|thanh tra)|pho (?:phong|khoa|van phong|chanh van phong|chanh thanh tra|truong phong|truong khoa)|to truong|doi truong|tram truong|hat truong|dieu duong truong|ke toan truong)\b/;
const KINDS =
  /^(?:so|cuc|chi cuc|tong cuc|benh vien|vien|truong|ubnd|uy ban|ban|tong cong ty|cong ty|toa|hoc vien|trung tam|chi nhanh|kho bac|bao hiem|ngan hang)\b/;

/**
 * Whether somebody who leads heads the body itself, as the post says: «Phó Giám đốc Sở» of a Sở does, «Giám đốc Trung tâm»
 * and «Trưởng phòng» do not. null: the post does not tell.
 */
export function leadsBodyByPost(position: string, organisation: string | null): boolean | null {
  const post = folded(position);
  if (OF_DEPARTMENT.test(post)) return false;
  const rest = HEADS.exec(post)?.[1]?.trim();
  if (rest === undefined || rest === "" || organisation === null) return null;
  const own = KINDS.exec(folded(organisation))?.[0];
  const named = KINDS.exec(rest)?.[0];
  return own === undefined || named === undefined ? null : own === named;
}
