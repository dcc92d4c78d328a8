import { folded } from "../../words";

const DIFFERENCE = /^(tang|giam|chenh lech|so sanh|so voi (nam truoc|cung ky|nam lien truoc))\b/;

/** «Tăng (+), giảm (-)», «Chênh lệch»: what lies between two counts, and none itself. */
export function isDifferenceHead(path: readonly string[]): boolean {
  return path.some((text) => DIFFERENCE.test(folded(text)));
}
