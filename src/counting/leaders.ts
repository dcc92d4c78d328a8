import { asTyped, wordsOf } from "../text/as-typed";
import { foldLoose } from "../text/fold";
import { ownWords } from "./own-words";

/** Posts of leadership wherever they stand in the words of a post. */
const leading = asTyped(
  [
    "giám đốc|gđcm|pgđ|ptp|p?cvp|hiệu trưởng|hiệu phó|chủ tịch|bí thư|(?:chi )?cục (?:trưởng|phó)|(?:vụ|viện|bộ|thứ|đội) trưởng",
    "chánh|trưởng|phó (?:phòng|ban|khoa|trạm|viện|vụ|cục|chi cục|đội|chánh)",
    "cbql|cbld|cán bộ (?:quản lý|quản lí|lãnh đạo)",
    "chủ nhiệm(?: khoa| bộ môn| (?:ủy|uỷ) ban| văn phòng| hợp tác xã| htx| ubkt|$)",
  ].join("|"),
);
/** Heads of small groups and of the books lead nobody in the sense of the law on officials. */
const beneath = new RegExp(
  ["(?:kế toán|nhóm|tổ|ca|kíp) (?:trưởng|phó)", "trưởng (?:nhóm|tổ|ca|kíp|thôn|xóm|ấp)", "giáo viên chủ nhiệm"]
    .map((words) => asTyped(words).source)
    .join("|"),
  "gu",
);
/** Whoever works for a leader is named with the leader: «lái xe giám đốc». */
const serving = new RegExp(`${asTyped("lái xe|thư ký|trợ lý|phục vụ|cận vệ|bảo vệ|văn thư").source}.*$`, "u");
/** «TP» and «GĐ» open a post; behind the name of a body «TP» is a city, «GĐ» the family. */
const short = /^(?:(?:p|pho|q|quyen) )?(?:tp|gd)(?! (?:hcm|ho chi minh)\b)\b/;
const body = /\b(?:phong|ubnd|hdnd|so|chi cuc|trung tam|quan|huyen|phuong|xa|truong|benh vien|cong an)\b/;

/**
 * Whether somebody heads a small group or the books without being a leader in the sense of the law: some offices count
 * these among «lãnh đạo, quản lý», others do not. A «Tổ …» of a school has its own head, who teaches.
 */
export function headsSmallGroup(position: string, unit: string | null): boolean {
  if (isLeader(position, unit) || /^t[ổo] /.test(wordsOf(unit ?? ""))) return false;
  return ownWords(position).some(
    (part) =>
      new RegExp(beneath.source, "u").test(part.replace(serving, "")) &&
      !/chuyên môn|chủ nhiệm|thôn|xóm|ấp/u.test(part),
  );
}

/**
 * Whether a position is one of leadership (giám đốc, trưởng, phó phòng, chánh …); kế toán trưởng and team heads are not.
 * In a «Tổ …» «TP» is its tổ phó.
 */
export function isLeader(position: string, unit: string | null): boolean {
  const isTeam = /^t[ổo] /.test(wordsOf(unit ?? ""));
  const parts = ownWords(position).map((part) => part.replace(serving, "").replace(beneath, " "));
  return parts.some(
    (part, index) =>
      leading.test(part) || (!isTeam && short.test(foldLoose(part)) && !body.test(foldLoose(parts[index - 1] ?? ""))),
  );
}

/**
 * Whether somebody leads: as the columns that mark leaders say, else as is known without them. Null where neither tells,
 * where lists differ, and where a trưởng phòng has no mark: the mark or the post is wrong.
 */
export function leadsBy(marked: boolean | null | undefined, known: boolean | null): boolean | null {
  if (marked === undefined) return known;
  return marked === false && known === true ? null : marked;
}
