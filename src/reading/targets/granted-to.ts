import { awardsNamed } from "./award-asked";
import { lettered } from "./base/lettered";
import { levelIn } from "./quantity-in";
import { withoutSize } from "./size-said";
import { splitNames } from "./split-names";
import { isUnitName } from "./unit-lead";

const counted =
  /^\d{1,3} (?:cá nhân|người|đồng chí|tập thể|phòng|đơn vị|cán bộ|công chức|viên chức|giáo viên|nhân viên)(?!\p{L})/iu;
const behindTitle = /^(.{5,90}?) cho(?: các)?(?: tập thể| đơn vị)?:? (.{5,200}?)[.;]?$/iu;
const inFront =
  /^(.{5,200}?) ((?:được|đề nghị|đạt)(?: \p{L}+){0,9} (?:tặng|khen|đạt|danh hiệu) .{5,90}?|đạt .{3,60}?)[.;]?$/iu;

/**
 * «Giấy khen cho Văn phòng, Phòng Đo đạc và 03 cá nhân»: units by their names and people by their number, a line for each;
 * none where somebody is named who is no unit we know. The line itself where it says something else.
 */
export function grantedTo(line: string): readonly string[] {
  const behind = behindTitle.exec(line);
  const front = inFront.exec(line);
  const [title = "", list = ""] =
    behind !== null && isTitleAlone(behind[1] ?? "")
      ? [behind[1], behind[2]]
      : front !== null && isTitleAlone(front[2] ?? "")
        ? [front[2], front[1]]
        : [];
  const items = splitNames(list);
  const names = items.filter((item) => !counted.test(item));
  const isUnit = (name: string) => isUnitName(withoutSize(name));
  const isNamed = names.every(isUnit);
  if (title === "" || items.length < 2 || names.length === 0) return [line];
  // In front of «được tặng» stand other subjects too; behind «cho» a name in capitals is somebody who receives.
  const isSomebody =
    title === behind?.[1] && items.length > names.length && names.every((item) => /^\p{Lu}/u.test(item));
  if (!isNamed) return isSomebody || names.some(isUnit) ? [] : [line];
  return items.map((item) => (counted.test(item) ? `${title}: ${item}` : `${item}: ${title}`));
}

/** One title, with no number beside it. */
function isTitleAlone(words: string): boolean {
  return awardsNamed(lettered(words).said).length === 1 && levelIn(words) === null;
}
